//! Contacts, for who may read of them: to others they are not there.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kernel::access::{Held, Role};
use kernel::directory::organisation::{OrganisationKind, Verification};
use kernel::{LanguageTag, OrganisationId, PersonId, PlaceId};
use people::contact::{
    Audience, Contact, ContactFilter, ContactId, ContactProfile, ContactVisibility,
};
use people::membership::Body;
use people::person::{Person, Purpose};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use serde::Serialize;
use uuid::Uuid;

use super::persons;
use crate::entity::{contact, contact_language, organisation, person};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::{Led, slice_sorted};
use crate::partnerships::{inherited, partnered_organisations, partnered_towns};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a contact.
const SUBJECT: &str = "contact";

/// What the audit record keeps of a contact: no names, addresses or words.
#[derive(Serialize)]
struct Noted {
    municipality_id: Option<PlaceId>,
    organisation_id: Option<OrganisationId>,
    person_id: PersonId,
    from: NaiveDate,
    to: Option<NaiveDate>,
    deputy_of_id: Option<ContactId>,
    public_office: bool,
    visibility: ContactVisibility,
    consented_on: Option<NaiveDate>,
    withdrawn: bool,
    version: i32,
}

impl Noted {
    fn of(it: &Contact) -> Self {
        Self {
            municipality_id: it.municipality_id,
            organisation_id: it.organisation_id,
            person_id: it.person.id,
            from: it.profile.from,
            to: it.profile.to,
            deputy_of_id: it.profile.deputy_of_id,
            public_office: it.profile.public_office,
            visibility: it.profile.visibility,
            consented_on: it.profile.consented_on,
            withdrawn: it.withdrawn,
            version: it.version,
        }
    }
}

/// Which contacts somebody reads of: their own; all of the bodies with which they hold a role, on the platform all of
/// everybody. While a term lasts: those for the partners of the body, and those that are named in public.
fn visible_to(audience: &Audience) -> Condition {
    use contact::Column as C;
    if audience.grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let is = |it: ContactVisibility| C::Visibility.eq(it.to_string());
    let of_a_town = || C::OrganisationId.is_null();
    let in_office = C::PublicOffice.eq(true).and(
        of_a_town().or(Expr::exists(verified(Some(OrganisationKind::MunicipalAdministration)))),
    );
    let public = Condition::all()
        .add(is_current(audience.today))
        .add(is(ContactVisibility::Public))
        .add(of_a_town().or(Expr::exists(verified(None))))
        .add(in_office.or(Expr::exists(consenting())));
    let mut seen = Condition::any().add(public);
    if let Some(account) = audience.account {
        let own = Query::select()
            .column(person::Column::Id)
            .from(person::Entity)
            .and_where(person::Column::AccountId.eq(Uuid::from(account)))
            .to_owned();
        seen = seen.add(C::PersonId.in_subquery(own));
    }
    let bodies: Vec<Uuid> = audience.grants.bodies().collect();
    if bodies.is_empty() {
        return seen;
    }
    let partnered = Condition::any()
        .add(C::MunicipalityId.in_subquery(partnered_towns(bodies.clone())))
        .add(C::OrganisationId.in_subquery(partnered_organisations(bodies.clone())));
    let shared = Condition::all()
        .add(is_current(audience.today))
        .add(is(ContactVisibility::Internal).not())
        .add(partnered);
    seen.add(C::OrganisationId.is_in(bodies.iter().copied()))
        .add(C::MunicipalityId.in_subquery(inherited(bodies)))
        .add(shared)
}

/// The organisation of a contact, if the network has verified it, and it is of that kind.
fn verified(kind: Option<OrganisationKind>) -> SelectStatement {
    use organisation::Column as O;
    let own = |it: O| Expr::col((organisation::Entity, it));
    let organisation_id = Expr::col((contact::Entity, contact::Column::OrganisationId));
    let mut select = Query::select()
        .expr(Expr::val(1))
        .from(organisation::Entity)
        .and_where(own(O::Id).eq(organisation_id))
        .and_where(own(O::Verification).eq(Verification::Verified.to_string()))
        .to_owned();
    if let Some(kind) = kind {
        select.and_where(own(O::Kind).eq(kind.to_string()));
    }
    select
}

/// The person of a contact, if they agree to be named in public.
fn consenting() -> SelectStatement {
    let own = |it: person::Column| Expr::col((person::Entity, it));
    let person_id = Expr::col((contact::Entity, contact::Column::PersonId));
    Query::select()
        .expr(Expr::val(1))
        .from(person::Entity)
        .and_where(own(person::Column::Id).eq(person_id))
        .and_where(own(person::Column::Consents).like(format!("%\"{}\"%", Purpose::PublicContact)))
        .to_owned()
}

fn is_current(today: NaiveDate) -> Condition {
    use contact::Column as C;
    let lasts = C::EndsOn.is_null().or(C::EndsOn.gte(today));
    Condition::all().add(C::StartsOn.lte(today)).add(lasts)
}

pub async fn list(
    db: &impl Reader,
    filter: &ContactFilter,
    listing: &Listing,
    audience: &Audience,
) -> Result<Slice<Contact>> {
    let ContactFilter { municipality_id, organisation_id, current, language } = filter;
    let mut select = contact::Entity::find().filter(visible_to(audience));
    if let Some(current) = current {
        let is = is_current(audience.today);
        select = select.filter(if *current { is } else { is.not() });
    }
    let mut led = Led::new(select, contact::Column::Id, false);
    if !language.is_empty() {
        use contact_language::Column as L;
        let held = (contact_language::Entity, L::ContactId);
        let languages = language.iter().map(LanguageTag::as_str);
        led = led.through(held, L::Language, languages, Condition::all());
    }
    let own = |it: contact::Column| Expr::col((contact::Entity, it));
    let led = led
        .having(
            own(contact::Column::MunicipalityId),
            municipality_id.iter().map(|it| Uuid::from(*it)),
        )
        .having(
            own(contact::Column::OrganisationId),
            organisation_id.iter().map(|it| Uuid::from(*it)),
        );
    page(db, led, listing, audience).await
}

/// Where somebody is named, whoever reads of it.
pub async fn list_of(
    db: &impl Reader,
    person: PersonId,
    listing: &Listing,
    audience: &Audience,
) -> Result<Slice<Contact>> {
    let of = Expr::col((contact::Entity, contact::Column::PersonId));
    let led = Led::new(contact::Entity::find(), contact::Column::Id, false);
    page(db, led.having(of, [Uuid::from(person)]), listing, audience).await
}

async fn page(
    db: &impl Reader,
    led: Led<contact::Entity>,
    listing: &Listing,
    audience: &Audience,
) -> Result<Slice<Contact>> {
    let (select, sorted) = led.sorted(Vec::new());
    let rows: Slice<contact::Model> =
        slice_sorted(db, select, sorted, contact::Column::Id, listing, Ok).await?;
    let Slice { items, next, total } = rows;
    let items = read_all(db, items, audience.today).await?;
    let items = items.into_iter().map(|it| it.seen_by(audience)).collect();
    Ok(Slice { items, next, total })
}

/// As its reader sees it.
pub async fn show(db: &impl Reader, id: ContactId, audience: &Audience) -> Result<Contact> {
    Ok(one(db, seen(id, audience), audience.today).await?.seen_by(audience))
}

/// Loads a contact that somebody sees and holds it, whole. Whoever holds several things holds its body and its person first.
pub async fn lock(tx: &Tx, id: ContactId, audience: &Audience) -> Result<Contact> {
    one(tx, seen(id, audience).lock_exclusive(), audience.today).await
}

fn seen(id: ContactId, audience: &Audience) -> Select<contact::Entity> {
    contact::Entity::find_by_id(id).filter(visible_to(audience))
}

async fn one(
    db: &impl Reader,
    select: Select<contact::Entity>,
    today: NaiveDate,
) -> Result<Contact> {
    let row = select.one(db.connection()).await?.or_not_found(SUBJECT)?;
    let all = read_all(db, vec![row], today).await?;
    all.into_iter().next().or_not_found(SUBJECT)
}

/// All contacts of a body that is held.
pub async fn of_body(tx: &Tx, body: Body, today: NaiveDate) -> Result<Vec<Contact>> {
    use contact::Column as C;
    let id = body.on_id.unwrap_or_default();
    let is_of = match body.on {
        Held::Municipality => C::MunicipalityId.eq(id),
        Held::Organisation => C::OrganisationId.eq(id),
        Held::Platform => return Ok(Vec::new()),
    };
    let rows = contact::Entity::find().filter(is_of).order_by_asc(C::Id);
    read_all(tx, rows.all(tx.connection()).await?, today).await
}

/// Everywhere where these persons are named.
pub async fn of_persons(
    db: &impl Reader,
    persons: &[PersonId],
    today: NaiveDate,
) -> Result<Vec<Contact>> {
    use contact::Column as C;
    let ids = persons.iter().copied().map(Uuid::from);
    let rows = contact::Entity::find().filter(C::PersonId.is_in(ids)).order_by_asc(C::Id);
    read_all(db, rows.all(db.connection()).await?, today).await
}

pub async fn insert(tx: &Tx, it: &Contact) -> Result<()> {
    let row = row(it).into_active_model();
    contact::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    index(tx, it).await?;
    let after = Noted::of(it);
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(&after) }).await
}

/// Replaces a contact that this transaction holds.
pub async fn update(tx: &Tx, before: &Contact, after: &Contact) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    contact_language::Entity::delete_many()
        .filter(contact_language::Column::ContactId.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    index(tx, after).await?;
    let (id, before, after) = (after.id.into(), Noted::of(before), Noted::of(after));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
}

/// Writes the languages by which a contact is found.
async fn index(tx: &Tx, it: &Contact) -> Result<()> {
    let contact_id = Uuid::from(it.id);
    let row = |it: &LanguageTag| {
        let language = it.to_string();
        contact_language::Model { language, contact_id }.into_active_model()
    };
    let rows: Vec<_> = it.profile.languages.iter().map(row).collect();
    if !rows.is_empty() {
        contact_language::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

fn row(it: &Contact) -> contact::Model {
    let profile = &it.profile;
    contact::Model {
        id: it.id.into(),
        municipality_id: it.municipality_id.map(Uuid::from),
        organisation_id: it.organisation_id.map(Uuid::from),
        person_id: it.person.id.into(),
        office: json(&profile.office),
        office_key: profile.office_key(),
        email: profile.email.as_ref().map(ToString::to_string),
        phone: profile.phone.as_ref().map(ToString::to_string),
        languages: json(&profile.languages),
        starts_on: profile.from,
        ends_on: profile.to,
        deputy_of_id: profile.deputy_of_id.map(Uuid::from),
        public_office: profile.public_office,
        visibility: profile.visibility.to_string(),
        withdrawn: it.withdrawn,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

async fn read_all(
    db: &impl Reader,
    rows: Vec<contact::Model>,
    today: NaiveDate,
) -> Result<Vec<Contact>> {
    let ids: BTreeSet<PersonId> = rows.iter().map(|it| it.person_id.into()).collect();
    let persons = persons::all_of(db, &ids).await?;
    let of = |row: contact::Model| {
        let person = persons.get(&row.person_id.into()).or_not_found("person")?;
        read_contact(row, person.clone(), today)
    };
    rows.into_iter().map(of).collect()
}

fn read_contact(row: contact::Model, person: Person, today: NaiveDate) -> Result<Contact> {
    let profile = ContactProfile {
        office: read_json("contact.office", &row.office)?,
        email: row.email.map(|it| read("contact.email", it)).transpose()?,
        phone: row.phone.map(|it| read("contact.phone", it)).transpose()?,
        languages: read_json("contact.languages", &row.languages)?,
        from: row.starts_on,
        to: row.ends_on,
        deputy_of_id: row.deputy_of_id.map(Into::into),
        public_office: row.public_office,
        visibility: read("contact.visibility", row.visibility.as_str())?,
        consented_on: person.consented_on(),
    };
    Ok(Contact {
        id: row.id.into(),
        municipality_id: row.municipality_id.map(Into::into),
        organisation_id: row.organisation_id.map(Into::into),
        person_id: Some(person.id),
        display_name: person.display_name.clone(),
        current: profile.is_current(today),
        profile,
        withdrawn: row.withdrawn,
        person,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
