//! A partnership: who, in what form, since when, and where it stands.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::access::{Role, Viewer};
use kernel::directory::document::{Document, DocumentClassification};
use kernel::directory::municipality::Level;
use kernel::directory::place::PlaceRef;
use kernel::{
    Choice, ConferenceId, Invited, Life as _, LocalizedText, OrganisationId, PlaceId, max_items,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::dispute::{Dispute, Strike};
use crate::episode::{self, Episode, must_be_free, pair_key};
use crate::side::InvitedMunicipality;
use crate::status::{
    CitizenTrack, OfficialStatus, PartnershipTrack, SideEvent, StatusExplanation, StatusRule,
    citizens, explain, official,
};
use crate::{Form, KnownDate, PartnershipId, Refusal, Side, SideNumber, SideProposal};

kernel::words! {
    /// How a partnership came about.
    OriginKind { ConferenceFollowUp }
}

kernel::words! {
    /// What ended a partnership, where none of its sides did.
    PartnershipEnd {
        /// The municipalities of two sides became one.
        Merger,
        /// It went on in another episode of the pair.
        Joinder,
    }
}

/// What led to a partnership: the record of another domain, by its identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipOrigin)]
pub struct Origin {
    pub kind: OriginKind,
    pub conference_id: ConferenceId,
}

kernel::words! {
    /// Who sees a partnership. A proposal shows to those whom it names and to the platform, until a second side speaks;
    /// what an import brought in, or two sides have spoken about, shows to everybody and stays so.
    PartnershipVisibility { Public, Parties }
}

kernel::words! {
    /// What is unusual about a partnership, but no fault.
    PartnershipWarning {
        /// The municipalities that lead act on different tiers (P-INV-09; Bavaria: only between comparable tiers).
        LevelsDiffer,
    }
}

/// A partnership between municipalities (*Kommunalpartnerschaft, Städtepartnerschaft*): one episode of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Partnership {
    pub id: PartnershipId,
    pub form: Form,
    pub visibility: PartnershipVisibility,
    pub title: LocalizedText,
    /// What they want to work on; no limit to the partnership.
    pub themes: Vec<Choice>,
    /// Both sides in one country, as German-German partnerships after 1990.
    pub domestic: bool,
    pub sides: Vec<Side>,
    /// Organisations that their side named and that have not accepted; shown to that side and to themselves only.
    #[schema(value_type = Vec<OrganisationId>)]
    pub invited_actors: Invited<OrganisationId>,
    /// Municipalities that their side named and that have not accepted; shown to that side and to themselves only.
    pub invited_municipalities: Vec<InvitedMunicipality>,
    /// Follows from where the sides stand; `explanation` says how.
    pub official_status: OfficialStatus,
    pub explanation: StatusExplanation,
    pub citizen_track: CitizenTrack,
    /// When it began, as exactly as it is known.
    pub started_on: Option<KnownDate>,
    /// The first day in force of its first agreement; a renewal does not change it.
    pub partner_since: Option<NaiveDate>,
    /// When it was no more, as exactly as it is known; null while it lasts.
    pub ended_on: Option<KnownDate>,
    /// What ended it, where none of its sides did.
    pub ended_by: Option<PartnershipEnd>,
    /// Whether it is one of several open ones of its pair, as after a merger.
    #[serde(skip)]
    pub contested: bool,
    /// Counts the episodes of the pair.
    pub episode_number: i32,
    /// The episode that this one follows.
    pub previous_episode_id: Option<PartnershipId>,
    pub origin: Option<Origin>,
    /// Where the record came from, if it was imported.
    pub source: Option<String>,
    /// What sides say against it, if a source names it and there was no such partnership.
    pub disputes: Vec<Dispute>,
    /// That it counts as never having been: it is in no list unless asked for.
    pub struck: Option<Strike>,
    /// Whether the platform has taken the title, and why it is disputed, out of sight.
    pub concealed: bool,
    pub warnings: Vec<PartnershipWarning>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// As soon as so many sides have spoken, everybody may know: it is no more the word of one about another.
const SPOKEN_FOR_ALL: usize = 2;

/// A partnership as one side proposes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipCreate)]
pub struct PartnershipProposal {
    pub form: Form,
    #[serde(deserialize_with = "max_items::<8, _, _>")]
    #[schema(min_items = 2, max_items = 8)]
    pub sides: Vec<SideProposal>,
    /// The side that proposes; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    #[serde(default)]
    pub title: LocalizedText,
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub themes: Vec<Choice>,
    /// Whether both sides lie in one country on purpose.
    #[serde(default)]
    pub domestic: bool,
    /// Today, if absent.
    #[serde(default)]
    pub started_on: Option<KnownDate>,
    #[serde(default)]
    pub origin: Option<Origin>,
}

/// What the sides say of their partnership as a whole, and put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipProfile)]
pub struct PartnershipProfile {
    #[serde(default)]
    pub title: LocalizedText,
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub themes: Vec<Choice>,
    /// Whether both sides lie in one country on purpose; fixed once another side has spoken.
    #[serde(default)]
    pub domestic: bool,
    /// When it began; once another side has spoken, all agree on it by a claim.
    #[serde(default)]
    pub started_on: Option<KnownDate>,
}

/// A municipality that is to take part: what it is called, and on what level it acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub place: PlaceRef,
    pub level: Option<Level>,
}

/// Those whom a proposal names and who exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidates {
    pub municipalities: Vec<Candidate>,
    /// The organisations, and where each has its seat.
    pub seats: BTreeMap<OrganisationId, Option<PlaceId>>,
}

impl Partnership {
    /// A pair that a source names: nobody of either side has said anything about it. It is domestic if both lie in one
    /// country.
    pub fn imported(
        id: PartnershipId,
        ends: [PlaceRef; 2],
        source: &str,
        now: DateTime<Utc>,
    ) -> Self {
        let [a, b] = &ends;
        let domestic = a.country == b.country;
        let sides = ends.into_iter().enumerate();
        let sides = sides.map(|(at, it)| Side::of(SideNumber::at(at), it)).collect();
        let source = Some(source.to_owned());
        Self { domestic, source, ..Self::blank(id, Form::Unknown, sides, now) }
    }

    /// The same, from and until when the source says that it lasted.
    pub fn lasted(self, started: Option<KnownDate>, ended: Option<KnownDate>) -> Self {
        Self { started_on: started, ended_on: ended, ..self }
    }

    fn blank(id: PartnershipId, form: Form, sides: Vec<Side>, now: DateTime<Utc>) -> Self {
        let mut it = Self {
            id,
            form,
            visibility: PartnershipVisibility::Public,
            title: LocalizedText::default(),
            themes: Vec::new(),
            domestic: false,
            sides,
            invited_actors: Invited::default(),
            invited_municipalities: Vec::new(),
            official_status: OfficialStatus::Unheard,
            explanation: explain(&[]),
            citizen_track: CitizenTrack::Open,
            started_on: None,
            partner_since: None,
            ended_on: None,
            ended_by: None,
            contested: false,
            episode_number: 1,
            previous_episode_id: None,
            origin: None,
            source: None,
            disputes: Vec::new(),
            struck: None,
            concealed: false,
            warnings: Vec::new(),
            version: 1,
            created_at: now,
            updated_at: now,
        };
        it.conclude();
        it
    }

    /// A partnership that one side proposes to those of whom it names who exist; its organisations are asked, unless they
    /// are one's `own`.
    pub fn propose(
        id: PartnershipId,
        proposal: PartnershipProposal,
        candidates: &Candidates,
        own: &[OrganisationId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if proposal.form == Form::Unknown {
            return Err(Refusal::NoSuchForm(proposal.form));
        }
        let started_on = proposal.started_on.unwrap_or_else(|| KnownDate::day(now.date_naive()));
        if started_on.first() > now.date_naive() {
            return Err(Refusal::StartedInFuture);
        }
        let sides = seat(proposal.sides, proposal.domestic, candidates)?;
        let warnings = warnings(&sides, &candidates.municipalities);
        let blank = Self::blank(id, proposal.form, sides, now);
        Ok(Self {
            visibility: PartnershipVisibility::Parties,
            invited_actors: Invited::default().renamed([], blank.named_actors(), own),
            title: proposal.title,
            themes: proposal.themes,
            domestic: proposal.domestic,
            started_on: Some(started_on),
            origin: proposal.origin,
            warnings,
            ..blank
        })
    }

    /// The next of these episodes of its pair, if it keeps clear of them all.
    pub fn following(self, episodes: &[Episode]) -> Result<Self, Refusal> {
        must_be_free(&self.episode(), episodes)?;
        let (episode_number, previous_episode_id) = episode::next(episodes);
        Ok(Self { episode_number, previous_episode_id, ..self })
    }

    /// The organisations that carry it on a side, and those that are to.
    pub fn named_actors(&self) -> impl Iterator<Item = OrganisationId> {
        self.sides.iter().flat_map(|it| &it.actors).map(|it| it.organisation_id)
    }

    pub(crate) fn without(mut self, actor: OrganisationId) -> Self {
        let before: Vec<_> = self.named_actors().collect();
        for side in &mut self.sides {
            side.actors.retain(|it| it.organisation_id != actor);
        }
        self.invited_actors = self.invited_actors.renamed(before, self.named_actors(), &[]);
        self
    }

    /// What somebody sees of it: who is asked shows to itself and to the side that named it.
    #[must_use]
    pub fn seen_by(mut self, viewer: &Viewer) -> Self {
        let is_with = |body: Uuid| viewer.is_with(Role::Viewer, [body]);
        for at in 0..self.sides.len() {
            self.sides[at].allowed = self.allowed(&self.sides[at], viewer);
            let support = self.sides[at].support.iter();
            let counting = support.filter(|it| it.counts_on(viewer.today)).map(|it| it.level);
            self.sides[at].support_level = counting.max();
        }
        let asked = |it: OrganisationId| self.invited_actors.is_asked(it);
        let others = self.sides.iter().filter(|side| !self.is_carried_by(side, is_with));
        let named = others.flat_map(|it| &it.actors).map(|it| it.organisation_id);
        let hidden: Vec<_> = named.filter(|it| asked(*it) && !is_with((*it).into())).collect();
        let mut shown = hidden.into_iter().fold(self, Self::without);
        let sides = std::mem::take(&mut shown.invited_municipalities);
        let theirs = |it: &InvitedMunicipality| {
            is_with(it.municipality.id.into())
                || shown.side(it.side).is_some_and(|side| shown.is_carried_by(side, is_with))
        };
        let named = sides.into_iter().filter(theirs).collect();
        if shown.concealed && !viewer.grants.hold_everywhere(Role::Viewer) {
            shown.title = LocalizedText::default();
            shown.disputes.iter_mut().for_each(|it| it.reason = None);
        }
        Self { invited_municipalities: named, ..shown }
    }

    /// Whether some body of a side is of these, be it a municipality or an organisation that has accepted.
    fn is_carried_by(&self, side: &Side, these: impl Fn(Uuid) -> bool) -> bool {
        let actors = side.actors.iter().map(|it| it.organisation_id);
        let carried_by = actors.filter(|it| !self.invited_actors.is_asked(*it)).map(Uuid::from);
        side.municipalities.iter().map(|it| Uuid::from(it.id)).chain(carried_by).any(these)
    }

    /// Whether a body takes part: a municipality, or an organisation that has accepted.
    pub fn is_party(&self, body: Uuid) -> bool {
        self.side_of_party(body).is_some()
    }

    /// The side on which a body takes part.
    pub fn side_of_party(&self, body: Uuid) -> Option<SideNumber> {
        let mut sides = self.sides.iter();
        sides.find(|side| self.is_carried_by(side, |it| it == body)).map(|it| it.number)
    }

    /// What a side names, the others can read: a file that is public or for the partners of this partnership, and of one
    /// who takes part, so that nobody binds what is a stranger's.
    pub fn must_share(&self, it: &Document, field: &'static str) -> Result<(), Refusal> {
        let here = it.profile.partnership_id == Some(self.id);
        let is_read = match it.profile.classification {
            DocumentClassification::Public => true,
            DocumentClassification::Partners => here,
            DocumentClassification::Internal => false,
        };
        if !is_read || !it.owner.id().is_some_and(|owner| self.is_party(owner)) {
            return Err(Refusal::DocumentNotShared(field));
        }
        if it.content.is_none() { Err(Refusal::DocumentWithoutContent(field)) } else { Ok(()) }
    }

    /// What somebody may let happen to a side: the official track is for its municipalities, that of the citizens for
    /// its organisations as well.
    fn allowed(&self, side: &Side, viewer: &Viewer) -> Vec<SideEvent> {
        let municipality =
            viewer.is_with(Role::Coordinator, side.municipalities.iter().map(|it| it.id));
        let actors = side.actors.iter().map(|it| it.organisation_id);
        let actors = actors.filter(|it| !self.invited_actors.is_asked(*it));
        let carries = municipality || viewer.is_with(Role::Coordinator, actors);
        let theirs = |event: &SideEvent| match event.track() {
            PartnershipTrack::Official => municipality && event.after(side.status()).is_some(),
            PartnershipTrack::Citizen => carries && side.citizen_track.lets(*event),
        };
        let over = self.ended_on.is_some();
        if self.struck.is_some() {
            return Vec::new();
        }
        let lasts = |it: &SideEvent| !over || it.track() == PartnershipTrack::Citizen;
        let spoken = self.sides.iter().any(|it| it.standing.is_some());
        let makes_sense = |event: &SideEvent| match event {
            SideEvent::TakeOver => self.source.is_some(),
            SideEvent::Decline => spoken,
            _ => true,
        };
        SideEvent::all().filter(|it| lasts(it) && theirs(it) && makes_sense(it)).collect()
    }

    pub fn profile(&self) -> PartnershipProfile {
        PartnershipProfile {
            title: self.title.clone(),
            themes: self.themes.clone(),
            domestic: self.domestic,
            started_on: self.started_on,
        }
    }

    /// P-INV-06: sides of one country are domestic, and meant to be.
    pub(crate) fn must_be_as_domestic_as(&self, domestic: bool) -> Result<(), Refusal> {
        let mut countries =
            self.sides.iter().filter_map(|it| it.municipalities.first()).map(|it| it.country);
        let first = countries.next();
        let one_country = countries.all(|it| Some(it) == first);
        if one_country && !domestic { Err(Refusal::OneCountry) } else { Ok(()) }
    }

    pub fn must_be_open(&self) -> Result<(), Refusal> {
        self.must_stand()?;
        if self.ended_on.is_none() { Ok(()) } else { Err(Refusal::EpisodeOver) }
    }

    /// The key of the pair, or of the several, whose episode this is.
    pub fn pair_key(&self) -> String {
        pair_key(self.sides.iter().map(|side| side.municipalities.iter().map(|it| it.id)))
    }

    pub fn episode(&self) -> Episode {
        Episode {
            id: self.id,
            form: self.form,
            number: self.episode_number,
            from: self.started_on,
            to: self.ended_on,
            struck: self.struck.is_some(),
        }
    }

    /// The municipalities of all sides.
    pub fn towns(&self) -> impl Iterator<Item = PlaceId> {
        self.sides.iter().flat_map(|it| &it.municipalities).map(|it| it.id)
    }

    /// The side that the municipality is on, or was on until it ended; it is on one only.
    pub fn side_of(&self, municipality: PlaceId) -> Option<SideNumber> {
        let has =
            |it: &&Side| it.has_municipality(municipality) || it.had_municipality(municipality);
        self.sides.iter().find(has).map(|it| it.number)
    }

    pub fn side(&self, number: SideNumber) -> Option<&Side> {
        self.sides.get(number.index())
    }

    /// Derives what follows from where the sides stand.
    pub fn conclude(&mut self) {
        let standings: Vec<_> = self.sides.iter().map(|it| it.standing.as_ref()).collect();
        self.explanation = explain(&standings);
        let statuses: Vec<_> = self.sides.iter().map(Side::status).collect();
        self.official_status = official(&statuses);
        self.citizen_track = citizens(self.sides.iter().map(|it| it.citizen_track));
        if self.sides.iter().filter(|it| it.has_spoken()).count() >= SPOKEN_FOR_ALL {
            self.visibility = PartnershipVisibility::Public;
        }
        if self.ended_by.is_some() {
            self.official_status = OfficialStatus::Ended;
            self.explanation.rule = StatusRule::EndedByNoSide;
            self.explanation.because.clear();
        }
    }

    pub(crate) fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

/// Where a proposal names those who take part.
const SIDES: &str = "/sides";

/// P-INV-06: every municipality on exactly one side, and sides in at least two countries unless that is meant.
fn seat(
    proposed: Vec<SideProposal>,
    domestic: bool,
    candidates: &Candidates,
) -> Result<Vec<Side>, Refusal> {
    if !(2..=usize::try_from(SideNumber::MAX).unwrap_or_default()).contains(&proposed.len()) {
        return Err(Refusal::TooFewSides);
    }
    let mut sides = Vec::<Side>::new();
    for (at, SideProposal { municipality_ids, actors }) in proposed.into_iter().enumerate() {
        let mut municipalities = Vec::new();
        for id in municipality_ids {
            if sides.iter().any(|side| side.has_municipality(id)) {
                return Err(Refusal::MunicipalityOnTwoSides);
            }
            let found = candidates.municipalities.iter().find(|it| it.place.id == id);
            municipalities.push(found.ok_or(Refusal::MunicipalityUnknown(SIDES))?.place.clone());
        }
        if municipalities.is_empty() {
            return Err(Refusal::SideWithoutMunicipality);
        }
        let side = Side::silent(SideNumber::at(at), municipalities, actors);
        for actor in &side.actors {
            let seat = candidates.seats.get(&actor.organisation_id);
            let seat = seat.ok_or(Refusal::OrganisationUnknown(SIDES))?;
            if !side.admits(actor, *seat) {
                return Err(Refusal::NotOfThisSide(SIDES));
            }
        }
        sides.push(side);
    }
    let country = |side: &Side| side.municipalities.first().map(|it| it.country);
    let mut actors: Vec<_> =
        sides.iter().flat_map(|it| &it.actors).map(|it| it.organisation_id).collect();
    actors.sort_unstable();
    if actors.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refusal::OrganisationTakesPart);
    }
    let one_country = sides.windows(2).all(|pair| country(&pair[0]) == country(&pair[1]));
    if one_country && !domestic {
        return Err(Refusal::OneCountry);
    }
    Ok(sides)
}

/// P-INV-09: those who lead should act on one level; if they do not, it is said and not refused.
fn warnings(sides: &[Side], candidates: &[Candidate]) -> Vec<PartnershipWarning> {
    let level = |side: &Side| {
        let lead = side.lead();
        candidates.iter().find(|it| Some(it.place.id) == lead).and_then(|it| it.level)
    };
    let levels: Vec<_> = sides.iter().map(level).collect();
    of_levels(&levels)
}

/// What the levels of those who lead give to say.
pub fn of_levels(levels: &[Option<Level>]) -> Vec<PartnershipWarning> {
    let mut classes = levels.iter().flatten().map(|it| it.class());
    let first = classes.next();
    let differ = classes.any(|it| Some(it) != first);
    differ.then_some(PartnershipWarning::LevelsDiffer).into_iter().collect()
}
