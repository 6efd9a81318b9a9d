//! What waits in partnerships: for the sides, and for who decides what is read.

use ::partnerships::agreement::{AttestationStanding, RENEWAL_WINDOW, REVIEW_AFTER};
use ::partnerships::claim::ClaimStanding;
use ::partnerships::report::ReportState;
use ::partnerships::status::OfficialStatus;
use kernel::access::Role;
use people::task::TaskKind;
use sea_orm::DatabaseBackend;
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use uuid::Uuid;

use crate::entity::{
    partnership, partnership_actor, partnership_agreement, partnership_assessment,
    partnership_claim, partnership_form_change, partnership_invited_member, partnership_member,
    partnership_report, partnership_respondent,
};
use crate::waiting::{Row, Source, Whose, among, day_before, from, months_after, with};

/// What waits for whom.
pub(crate) fn waiting(whose: &Whose, backend: DatabaseBackend) -> Vec<Source> {
    let (acting, present) = (whose.bodies(Role::Coordinator), whose.bodies(Role::Viewer));
    let mut sources = Vec::new();
    if !acting.is_empty() {
        sources.extend(invitations(&acting));
        sources.push(proposals(&acting));
        sources.extend(agreements(&acting, whose, backend));
        sources.extend(Party::BOTH.map(|it| claims(it, &acting)));
        sources.push(form_changes(&acting));
    }
    if !present.is_empty() {
        sources.extend(Party::BOTH.map(|it| assessments(it, &present, whose, backend)));
    }
    if whose.grants.hold_everywhere(Role::Coordinator) {
        sources.push(reports());
    }
    sources
}

/// Who speaks for a side.
#[derive(Clone, Copy)]
enum Party {
    Municipality,
    Organisation,
}

impl Party {
    const BOTH: [Self; 2] = [Self::Municipality, Self::Organisation];

    /// Partnerships `p` in which one of the bodies takes part, as `mine`.
    fn of(self, bodies: &[Uuid]) -> SelectStatement {
        let named = match self {
            Self::Municipality => from(partnership_member::Entity, "mine")
                .and_where(Expr::cust("mine.until is null"))
                .to_owned(),
            Self::Organisation => from(partnership_actor::Entity, "mine")
                .and_where(Expr::cust("mine.accepted"))
                .to_owned(),
        };
        among(within_partnership(named), self.body(), bodies)
    }

    fn body(self) -> &'static str {
        match self {
            Self::Municipality => "mine.municipality_id",
            Self::Organisation => "mine.organisation_id",
        }
    }
}

/// With the partnership `p` in which `mine` is named.
fn within_partnership(named: SelectStatement) -> SelectStatement {
    with(named, partnership::Entity, "p", "p.id = mine.partnership_id")
        .and_where(Expr::cust("p.struck_at is null"))
        .to_owned()
}

/// Of a side that has said nothing, where another has.
fn proposals(acting: &[Uuid]) -> Source {
    use OfficialStatus as S;
    let open = [S::Exploring, S::InPreparation, S::OneSided, S::Active, S::Dormant, S::Suspended];
    let select = Party::Municipality
        .of(acting)
        .and_where(Expr::cust("p.official_status").is_in(open.map(|it| it.to_string())))
        .and_where(Expr::cust(
            "not exists (select 1 from partnership_side s \
             where s.partnership_id = p.id and s.side = mine.side)",
        ))
        .to_owned();
    let (since, version) = (Some("p.created_at"), Some("p.version"));
    let row = Row { subject: "p.id", since, version, ..of(Party::Municipality) };
    Source::undated(TaskKind::AnswerProposal, select, row)
}

fn of(party: Party) -> Row {
    Row { on: Some(party.body()), partnership: Some("p.id"), ..Row::default() }
}

fn invitations(acting: &[Uuid]) -> [Source; 2] {
    let [town, organisation] = Party::BOTH.map(Party::body);
    let towns = within_partnership(from(partnership_invited_member::Entity, "mine"));
    let actors = within_partnership(from(partnership_actor::Entity, "mine"))
        .and_where(Expr::cust("not mine.accepted"))
        .to_owned();
    let (towns, actors) = (among(towns, town, acting), among(actors, organisation, acting));
    let version = Some("p.version");
    let row = |party| Row { subject: "p.id", version, ..of(party) };
    [
        Source::undated(TaskKind::AnswerMunicipalityInvitation, towns, row(Party::Municipality)),
        Source::undated(TaskKind::AnswerActorInvitation, actors, row(Party::Organisation)),
    ]
}

/// How many sides have done something with agreement `a`; what they object to does not count.
fn acts(table: &str, besides: &str) -> String {
    let objected = AttestationStanding::Objected;
    format!(
        "(select count(*) from {table} w where w.agreement_id = a.id \
         and coalesce(w.attestation_standing, '') <> '{objected}'{besides})"
    )
}

fn agreements(acting: &[Uuid], whose: &Whose, backend: DatabaseBackend) -> Vec<Source> {
    const OWN: &str = " and w.side = mine.side";
    let mine = || {
        let ours = Party::Municipality.of(acting);
        with(ours, partnership_agreement::Entity, "a", "a.partnership_id = p.id")
            .and_where(Expr::cust("p.ended_on is null and not a.draft"))
            .and_where(Expr::cust(
                "a.terminated_on is null and a.superseded_on is null and a.lapsed_on is null",
            ))
            .to_owned()
    };
    let (since, version) = (Some("a.updated_at"), Some("a.version"));
    let row = Row { subject: "a.id", since, version, ..of(Party::Municipality) };
    let following = Row { version: None, ..row };
    let (adopted, signed) = (acts("partnership_adoption", ""), acts("partnership_signature", ""));
    let own_adopted = acts("partnership_adoption", OWN);
    let own_signed = acts("partnership_signature", OWN);
    let in_force = format!("{signed} >= a.parties");
    let to_adopt = mine().and_where(Expr::cust(format!("{own_adopted} = 0"))).to_owned();
    let to_sign = mine()
        .and_where(Expr::cust(format!("{own_signed} = 0 and {adopted} >= a.parties")))
        .to_owned();
    let claimed = AttestationStanding::Claimed;
    let attested = |table: &str| {
        format!(
            "exists (select 1 from {table} w where w.agreement_id = a.id and w.side = mine.side \
             and w.attestation_standing = '{claimed}')"
        )
    };
    let (adoption, signature) =
        (attested("partnership_adoption"), attested("partnership_signature"));
    let to_answer = mine().and_where(Expr::cust(format!("({adoption} or {signature})"))).to_owned();
    let unfollowed = Expr::cust(
        "not exists (select 1 from partnership_agreement f \
         where f.predecessor_id = a.id and f.terminated_on is null and not f.draft)",
    );
    let (today, soon) = (whose.today, whose.today + RENEWAL_WINDOW);
    let to_renew = mine()
        .and_where(Expr::cust("a.in_force_to").between(today, soon))
        .and_where(Expr::cust(in_force.clone()))
        .and_where(unfollowed.clone())
        .to_owned();
    let review = || months_after(backend, "a.in_force_from", REVIEW_AFTER.as_u32());
    let to_review = mine()
        .and_where(Expr::cust("a.in_force_to is null"))
        .and_where(Expr::cust(in_force))
        .and_where(unfollowed)
        .and_where(review().lte(today))
        .to_owned();
    vec![
        // Nobody adopts or signs what was to be in force by then.
        Source::due(TaskKind::AdoptAgreement, to_adopt, row, Expr::cust("a.in_force_from")),
        Source::due(TaskKind::SignAgreement, to_sign, row, Expr::cust("a.in_force_from")),
        Source::undated(TaskKind::AnswerAttestations, to_answer, row),
        Source::due(TaskKind::RenewAgreement, to_renew, following, Expr::cust("a.in_force_to")),
        Source::due(TaskKind::ReviewAgreement, to_review, following, review()),
    ]
}

/// What another side claims, and one's own has neither confirmed nor denied.
fn claims(party: Party, acting: &[Uuid]) -> Source {
    let open = [ClaimStanding::OneSided, ClaimStanding::Disputed].map(|it| it.to_string());
    let silent = |table: &str| {
        Expr::cust(format!(
            "not exists (select 1 from {table} w where w.claim_id = c.id and w.side = mine.side)"
        ))
    };
    let select = with(party.of(acting), partnership_claim::Entity, "c", "c.partnership_id = p.id")
        .and_where(Expr::cust("c.claimed_by <> mine.side and not c.concealed"))
        .and_where(Expr::cust("c.standing").is_in(open))
        .and_where(silent("partnership_confirmation"))
        .and_where(silent("partnership_objection"))
        .to_owned();
    let row = Row { subject: "c.id", since: Some("c.recorded_at"), ..of(party) };
    Source::undated(TaskKind::ConfirmClaim, select, row)
}

fn form_changes(acting: &[Uuid]) -> Source {
    let select = with(
        Party::Municipality.of(acting),
        partnership_form_change::Entity,
        "f",
        "f.partnership_id = p.id",
    )
    .and_where(Expr::cust("f.side <> mine.side and not f.settled"))
    .and_where(Expr::cust(
        "not exists (select 1 from partnership_form_confirmation w \
             where w.form_change_id = f.id and w.side = mine.side)",
    ))
    .to_owned();
    let row = Row { subject: "f.id", since: Some("f.recorded_at"), ..of(Party::Municipality) };
    Source::undated(TaskKind::ConfirmFormChange, select, row)
}

/// What every account that takes part answers once, in the days from the first to the last.
fn assessments(party: Party, present: &[Uuid], whose: &Whose, backend: DatabaseBackend) -> Source {
    let answered = from(partnership_respondent::Entity, "r")
        .expr(Expr::val(1))
        .and_where(Expr::cust("r.assessment_id = q.id"))
        .and_where(Expr::cust("r.account_id").eq(Uuid::from(whose.account)))
        .to_owned();
    let select =
        with(party.of(present), partnership_assessment::Entity, "q", "q.partnership_id = p.id")
            .and_where(Expr::cust("q.closes_on").gt(whose.today))
            .and_where(Expr::exists(answered).not())
            .to_owned();
    let row = Row { subject: "q.id", since: Some("q.created_at"), ..of(party) };
    // On the day on which it closes it takes no answer any more.
    let last = day_before(backend, "q.closes_on");
    Source::due(TaskKind::AnswerAssessment, select, row, last)
}

/// What somebody has reported, for the platform.
fn reports() -> Source {
    let select = from(partnership_report::Entity, "r")
        .and_where(Expr::cust("r.state").eq(ReportState::Open.to_string()))
        .to_owned();
    let row = Row {
        subject: "r.id",
        partnership: Some("r.partnership_id"),
        since: Some("r.created_at"),
        version: Some("r.version"),
        ..Row::default()
    };
    Source::undated(TaskKind::DecideReport, select, row)
}
