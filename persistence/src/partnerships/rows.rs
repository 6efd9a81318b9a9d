//! How partnerships lie in their tables.

use std::collections::BTreeSet;

use kernel::directory::place::PlaceRef;
use kernel::{Choice, CountryCode, Invited, PlaceId};
use partnerships::dispute::Strike;
use partnerships::status::explain;
use partnerships::transition::RecordedEvent;
use partnerships::{
    Exactly, Form, InvitedMunicipality, KnownDate, Origin, Partnership, PartnershipVisibility,
    Side, SideNumber, Standing,
};
use sea_orm::prelude::{Date, DateTimeUtc};
use sea_orm::{EntityTrait, QuerySelect, Select};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Result;
use crate::entity::{
    partnership, partnership_actor, partnership_country, partnership_event,
    partnership_invited_member, partnership_member, partnership_side, partnership_theme,
};
use crate::error::{json, read, read_json, read_opt};
use crate::rows::row;

pub(super) fn place_ref(id: Uuid, name: String, names: &str, country: String) -> Result<PlaceRef> {
    Ok(PlaceRef {
        id: id.into(),
        name: read("place.name", name)?,
        names: read_json("place.names", names)?,
        country: read("place.country", country)?,
    })
}

/// A date and how exactly it is known.
pub(super) fn known(
    column: &'static str,
    first: Option<Date>,
    exactly: Option<&str>,
) -> Result<Option<KnownDate>> {
    let exactly: Option<Exactly> = read_opt(column, exactly)?;
    Ok(first.zip(exactly).map(|(first, exactly)| KnownDate::of(first, exactly)))
}

/// An end, of which the column holds a day that lies on no day before the beginning; programs of 0.1.0 know days only.
pub(super) fn ended(on: Option<Date>, exactly: Option<&str>) -> Result<Option<KnownDate>> {
    let exactly: Option<Exactly> = read_opt("partnership.ended_exactly", exactly)?;
    Ok(on.map(|on| KnownDate::around(on, exactly.unwrap_or(Exactly::Day))))
}

/// The day of an end as the column holds it: what is known to the year may begin before what it ends.
fn last_known(it: &Partnership, ended_on: KnownDate) -> Date {
    let begun = [it.started_on.map(KnownDate::first), it.partner_since].into_iter().flatten();
    begun.filter(|begun| *begun <= ended_on.last()).fold(ended_on.first(), Date::max)
}

pub(super) fn side(raw: i16) -> Result<SideNumber> {
    read("side", raw)
}

row! {
    /// What a partnership is made of, but for those who take part.
    Stored of partnership {
        Id id: Uuid,
        Form form: String,
        EpisodeNumber episode_number: i32,
        PreviousEpisodeId previous_episode_id: Option<Uuid>,
        Title title: String,
        Themes themes: String,
        Domestic domestic: bool,
        OfficialStatus official_status: String,
        CitizenTrack citizen_track: String,
        StartedOn started_on: Option<Date>,
        StartedExactly started_exactly: Option<String>,
        PartnerSince partner_since: Option<Date>,
        EndedOn ended_on: Option<Date>,
        EndedExactly ended_exactly: Option<String>,
        EndedBy ended_by: Option<String>,
        Sole sole: Option<bool>,
        OriginKind origin_kind: Option<String>,
        ConferenceId conference_id: Option<Uuid>,
        Source source: Option<String>,
        Disputes disputes: String,
        StruckAt struck_at: Option<DateTimeUtc>,
        StruckBy struck_by: Option<String>,
        StruckReason struck_reason: Option<String>,
        Concealed concealed: bool,
        Public public: bool,
        Version version: i32,
        CreatedAt created_at: DateTimeUtc,
        UpdatedAt updated_at: DateTimeUtc,
    }
}

/// Partnerships as [`unpeopled`] reads them.
pub(super) fn select() -> Select<partnership::Entity> {
    partnership::Entity::find().select_only().columns(Stored::COLUMNS.iter().copied())
}

/// A partnership without those who take part.
pub(super) fn unpeopled(row: Stored) -> Result<Partnership> {
    let origin_kind = read_opt("partnership.origin_kind", row.origin_kind.as_deref())?;
    let origin = origin_kind.zip(row.conference_id);
    let struck_by = read_opt("partnership.struck_by", row.struck_by.as_deref())?;
    let struck_reason = read_opt("partnership.struck_reason", row.struck_reason)?;
    Ok(Partnership {
        id: row.id.into(),
        form: read("partnership.form", row.form.as_str())?,
        visibility: if row.public {
            PartnershipVisibility::Public
        } else {
            PartnershipVisibility::Parties
        },
        title: read_json("partnership.title", &row.title)?,
        themes: read_json("partnership.themes", &row.themes)?,
        domestic: row.domestic,
        sides: Vec::new(),
        invited_actors: Invited::default(),
        invited_municipalities: Vec::new(),
        official_status: read("partnership.official_status", row.official_status.as_str())?,
        explanation: explain(&[]),
        citizen_track: read("partnership.citizen_track", row.citizen_track.as_str())?,
        started_on: known(
            "partnership.started_exactly",
            row.started_on,
            row.started_exactly.as_deref(),
        )?,
        partner_since: row.partner_since,
        ended_on: ended(row.ended_on, row.ended_exactly.as_deref())?,
        ended_by: read_opt("partnership.ended_by", row.ended_by.as_deref())?,
        contested: row.sole.is_none() && row.struck_at.is_none(),
        episode_number: row.episode_number,
        previous_episode_id: row.previous_episode_id.map(Into::into),
        origin: origin.map(|(kind, id)| Origin { kind, conference_id: id.into() }),
        source: row.source,
        disputes: read_json("partnership.disputes", &row.disputes)?,
        struck: struck_by.zip(row.struck_at).map(|(by, struck_at)| Strike {
            by,
            reason: struck_reason,
            struck_at,
        }),
        concealed: row.concealed,
        warnings: Vec::new(),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

pub(super) fn written(it: &Partnership) -> partnership::Model {
    partnership::Model {
        id: it.id.into(),
        form: it.form.to_string(),
        pair_key: it.pair_key(),
        episode_number: it.episode_number,
        previous_episode_id: it.previous_episode_id.map(Uuid::from),
        title: json(&it.title),
        themes: json(&it.themes),
        domestic: it.domestic,
        official_status: it.official_status.to_string(),
        citizen_track: it.citizen_track.to_string(),
        started_on: it.started_on.map(KnownDate::first),
        started_exactly: it.started_on.map(|it| it.exactly().to_string()),
        partner_since: it.partner_since,
        ended_on: it.ended_on.map(|on| last_known(it, on)),
        ended_exactly: it.ended_on.map(|on| on.exactly().to_string()),
        ended_by: it.ended_by.map(|it| it.to_string()),
        sole: Some(it.form != Form::ProjectPartnership)
            .filter(|_| !it.contested && it.struck.is_none()),
        public: it.visibility == PartnershipVisibility::Public,
        origin_kind: it.origin.map(|it| it.kind.to_string()),
        conference_id: it.origin.map(|it| it.conference_id.into()),
        source: it.source.clone(),
        disputes: json(&it.disputes),
        struck_at: it.struck.as_ref().map(|it| it.struck_at),
        struck_by: it.struck.as_ref().map(|it| it.by.to_string()),
        struck_reason: it
            .struck
            .as_ref()
            .and_then(|it| it.reason.as_ref())
            .map(ToString::to_string),
        concealed: it.concealed,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

pub(super) fn member_rows(it: &Partnership) -> Vec<partnership_member::Model> {
    let of_side = |side: &partnerships::Side| {
        let (number, partnership_id) = (i16::from(side.number), Uuid::from(it.id));
        let mut former = Vec::new();
        for it in side.former_municipalities.iter().map(|it| it.municipality.id) {
            if !side.has_municipality(it) && !former.contains(&it) {
                former.push(it);
            }
        }
        let numbered = side.municipalities.iter().map(|it| it.id).chain(former).zip(0..);
        let row = |(id, position)| {
            let mut stays = stays(side, id);
            let Stay { since, joined_at, until, left_at } = stays.pop().unwrap_or_default();
            partnership_member::Model {
                partnership_id,
                side: number,
                position,
                municipality_id: Uuid::from(id),
                until,
                since,
                joined_at,
                left_at,
                earlier: json(&stays),
            }
        };
        numbered.map(row).collect::<Vec<_>>()
    };
    it.sides.iter().flat_map(of_side).collect()
}

/// The countries of those who take part, or did.
pub(super) fn country_rows(it: &Partnership) -> Vec<partnership_country::Model> {
    let took_part = |side: &Side| {
        let former = side.former_municipalities.iter().map(|it| it.municipality.country);
        side.municipalities.iter().map(|it| it.country).chain(former).collect::<Vec<_>>()
    };
    let countries: BTreeSet<_> = it.sides.iter().flat_map(took_part).collect();
    let row = |country: CountryCode| partnership_country::Model {
        country: country.to_string(),
        partnership_id: it.id.into(),
    };
    countries.into_iter().map(row).collect()
}

/// A time in which a municipality took part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stay {
    /// None from the beginning.
    pub since: Option<Date>,
    pub joined_at: Option<DateTimeUtc>,
    /// None while it lasts.
    pub until: Option<Date>,
    pub left_at: Option<DateTimeUtc>,
}

/// The day on which a municipality joined or left, and when that was said.
type Turn = Option<(Date, DateTimeUtc)>;

/// Those of a municipality on a side, in their order: who has left as often as it has joined, or once more, was there from
/// the beginning.
fn stays(side: &partnerships::Side, id: PlaceId) -> Vec<Stay> {
    let joined = side.joined_municipalities.iter().filter(|it| it.municipality.id == id);
    let mut joined: Vec<_> = joined.map(|it| Some((it.since, it.recorded_at))).collect();
    let left = side.former_municipalities.iter().filter(|it| it.municipality.id == id);
    let mut left: Vec<_> = left.map(|it| Some((it.until, it.recorded_at))).collect();
    if side.has_municipality(id) {
        left.push(None);
    }
    if joined.len() < left.len() {
        joined.insert(0, None);
    }
    let stay = |(joined, left): (Turn, Turn)| Stay {
        since: joined.map(|it| it.0),
        joined_at: joined.map(|it| it.1),
        until: left.map(|it| it.0),
        left_at: left.map(|it| it.1),
    };
    joined.into_iter().zip(left).map(stay).collect()
}

pub(super) fn invited_rows(it: &Partnership) -> Vec<partnership_invited_member::Model> {
    let row = |invited: &InvitedMunicipality| partnership_invited_member::Model {
        partnership_id: it.id.into(),
        side: invited.side.into(),
        municipality_id: invited.municipality.id.into(),
        since: invited.since,
    };
    it.invited_municipalities.iter().map(row).collect()
}

pub(super) fn theme_rows(it: &Partnership) -> Vec<partnership_theme::Model> {
    let row = |theme: &Choice| partnership_theme::Model {
        theme: theme.to_string(),
        partnership_id: it.id.into(),
    };
    it.themes.iter().map(row).collect()
}

pub(super) fn actor_rows(it: &Partnership) -> Vec<partnership_actor::Model> {
    let of_side = |side: &partnerships::Side| {
        let (number, partnership_id) = (i16::from(side.number), Uuid::from(it.id));
        let row = |actor: &partnerships::Actor| partnership_actor::Model {
            partnership_id,
            side: number,
            organisation_id: actor.organisation_id.into(),
            role: actor.role.to_string(),
            accepted: !it.invited_actors.is_asked(actor.organisation_id),
            mandate: actor.mandate.as_ref().map(ToString::to_string),
            document_id: actor.document_id.map(Uuid::from),
        };
        side.actors.iter().map(row).collect::<Vec<_>>()
    };
    it.sides.iter().flat_map(of_side).collect()
}

pub(super) fn side_row(
    it: &Partnership,
    number: SideNumber,
    standing: &Standing,
) -> partnership_side::Model {
    partnership_side::Model {
        partnership_id: it.id.into(),
        side: number.into(),
        status: standing.status.to_string(),
        since: standing.since.first(),
        since_exactly: standing.since.exactly().to_string(),
        event_id: standing.event_id.into(),
        decided_by: standing.decided_by.to_string(),
        reason_code: standing.reason_code.map(|it| it.to_string()),
        resolution_id: standing.resolution_id.map(Uuid::from),
    }
}

pub(super) fn standing(row: &partnership_side::Model) -> Result<Standing> {
    let exactly = read("partnership_side.since_exactly", row.since_exactly.as_str())?;
    Ok(Standing {
        status: read("partnership_side.status", row.status.as_str())?,
        since: KnownDate::of(row.since, exactly),
        event_id: row.event_id.into(),
        decided_by: read("partnership_side.decided_by", row.decided_by.as_str())?,
        reason_code: read_opt("partnership_side.reason_code", row.reason_code.as_deref())?,
        resolution_id: row.resolution_id.map(Into::into),
    })
}

pub(super) fn event(row: partnership_event::Model) -> Result<RecordedEvent> {
    let exactly = read("partnership_event.effective_exactly", row.effective_exactly.as_str())?;
    Ok(RecordedEvent {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        side: side(row.side)?,
        track: read("partnership_event.track", row.track.as_str())?,
        event: read("partnership_event.event", row.event.as_str())?,
        effective_on: KnownDate::of(row.effective_on, exactly),
        decided_by: read("partnership_event.decided_by", row.decided_by.as_str())?,
        resolution_id: row.resolution_id.map(Into::into),
        reason_code: read_opt("partnership_event.reason_code", row.reason_code.as_deref())?,
        reason: read_opt("partnership_event.reason", row.reason)?,
        planned_on: row.planned_on,
        documents: read_json("partnership_event.documents", &row.documents)?,
        retraction: None,
        concealed: row.concealed,
        recorded_at: row.recorded_at,
    })
}

pub(super) fn event_row(it: &RecordedEvent, recorded_by: String) -> partnership_event::Model {
    partnership_event::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        side: it.side.into(),
        track: it.track.to_string(),
        event: it.event.to_string(),
        effective_on: it.effective_on.first(),
        effective_exactly: it.effective_on.exactly().to_string(),
        decided_by: it.decided_by.to_string(),
        resolution_id: it.resolution_id.map(Uuid::from),
        reason_code: it.reason_code.map(|it| it.to_string()),
        reason: it.reason.as_ref().map(ToString::to_string),
        planned_on: it.planned_on,
        documents: json(&it.documents),
        concealed: it.concealed,
        recorded_at: it.recorded_at,
        recorded_by,
    }
}
