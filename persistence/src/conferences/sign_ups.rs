//! What people say who sign up, until they confirm their address.

use conferences::guest::{SignUp, SignUpId, SignUpProposal};
use conferences::registration::{RegistrationId, RegistrationStatus};
use sea_orm::sea_query::{ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::whole;
use crate::entity::{account, person_address, registration, sign_up};
use crate::error::{json, read_json, read_opt};
use crate::{Reader, Result, Tx};

/// Has what somebody says wait until they confirm their address: what they have said already, once. None, if too much waits
/// for the address.
pub async fn wait(tx: &Tx, it: &SignUp, said_hash: String) -> Result<Option<SignUpId>> {
    use sign_up::Column as C;
    let theirs = || {
        sign_up::Entity::find()
            .filter(C::ConferenceId.eq(Uuid::from(it.conference_id)))
            .filter(C::AddressKey.eq(it.said.email.key()))
    };
    let same = theirs().filter(C::SaidHash.eq(said_hash.as_str()));
    let waiting = theirs().count(tx.connection()).await?;
    if waiting < SignUp::MOST_OF_AN_ADDRESS {
        let row = sign_up::Model {
            id: it.id.into(),
            conference_id: it.conference_id.into(),
            address_key: it.said.email.key(),
            said: json(&without_answers(&it.said)),
            said_hash,
            questions_version: it.said.questions_version.map(whole),
            answers: Some(&it.said.answers).filter(|it| !it.is_empty()).map(json),
            made_at: it.made_at,
        };
        sign_up::Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx.connection())
            .await?;
    }
    Ok(same.one(tx.connection()).await?.map(|it| it.id.into()))
}

/// As its column keeps it: the answers have one of their own.
fn without_answers(said: &SignUpProposal) -> SignUpProposal {
    SignUpProposal { questions_version: None, answers: Vec::new(), ..said.clone() }
}

pub async fn find(db: &impl Reader, id: SignUpId) -> Result<Option<SignUp>> {
    let row = sign_up::Entity::find_by_id(id).one(db.connection()).await?;
    let read_row = |row: sign_up::Model| {
        let said = read_json("sign_up.said", &row.said)?;
        let answers = row.answers.map(|it| read_json("sign_up.answers", &it)).transpose()?;
        let said = SignUpProposal {
            questions_version: read_opt("sign_up.questions_version", row.questions_version)?,
            answers: answers.unwrap_or_default(),
            ..said
        };
        Ok(SignUp {
            id: row.id.into(),
            conference_id: row.conference_id.into(),
            said,
            made_at: row.made_at,
        })
    };
    row.map(read_row).transpose()
}

/// The registration that whoever reads at an address has already for what they sign up for.
pub async fn already(db: &impl Reader, it: &SignUp) -> Result<Option<RegistrationId>> {
    use registration::Column as C;
    let (key, of) = (it.said.email.key(), Uuid::from(it.conference_id));
    let accounts = Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::Email.eq(key.clone()))
        .to_owned();
    let persons = Query::select()
        .column(person_address::Column::PersonId)
        .from(person_address::Entity)
        .and_where(person_address::Column::AddressKey.eq(key))
        .to_owned();
    let live = RegistrationStatus::live().map(|it| it.to_string());
    let row = registration::Entity::find()
        .filter(C::ConferenceId.eq(of).and(C::Status.is_in(live)))
        .filter(C::AccountId.in_subquery(accounts).or(C::AccountId.in_subquery(persons)))
        .one(db.connection())
        .await?;
    Ok(row.map(|it| it.id.into()))
}
