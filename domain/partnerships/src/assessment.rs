//! The check of the success factors of seed 000 (*Erfolgsfaktoren-Check*): section 4.6 of the partnerships reference.
//!
//! Every respondent answers alone; what counts most is where the sides see it differently.
//!
//! Who answered what is nobody's to work out. So nothing is said of fewer than three respondents of a side, and a mean
//! within one answer of an end of the scale is said as its band: of three, a mean of 5.0 would tell every answer of each
//! (group disclosure, Willenborg and de Waal, *Elements of Statistical Disclosure Control*, 2001). What it could be
//! worked out from is not said either: the mean of the sides, their gap, the index; their band is taken as if the side
//! were one answer away from the end. Any answer can then have been one of three scores at least.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kernel::directory::organisation::Sector;
use kernel::max_items;
use kernel::small_counts::FEWEST_ANSWERS;
use serde::{Deserialize, Serialize};
use strum::VariantArray;
use utoipa::ToSchema;

use crate::{AssessmentId, Partnership, PartnershipId, Refusal, SideNumber};

/// Answers are compared over time only within one questionnaire.
pub const QUESTIONNAIRE: &str = "2026-1";
/// From this mean on a factor is a strength, from this on it is to be discussed (Wilder Collaboration Factors).
pub const STRENGTH: f64 = 4.0;
pub const DISCUSS: f64 = 3.0;
/// From this gap on the sides see a factor differently, whatever its band.
pub const PERCEPTION_GAP: f64 = 1.0;
/// The ends of the scale of answers, and how far one answer is from the next.
const LOWEST: i16 = 1;
const HIGHEST: i16 = 5;
const ONE_ANSWER: f64 = 1.0;
/// A respondent counts for a factor with at least this many of its three items answered.
pub const LEAST_ITEMS: usize = 2;
/// How long after one assessment the next is due.
pub const CADENCE: Months = Months::new(12);
/// The longest that an assessment may stay open.
const LONGEST: Days = Days::new(366);
/// Means that differ by less are the same: they are sums of sixths.
const EPSILON: f64 = 1e-9;

kernel::words! {
    /// The five success factors of seed 000.
    SuccessFactor {
        SharedValues, OpennessTrust, JointProjectManagement, LocalAuthoritySupport, TechnicalRequirements,
    }
}

kernel::words! {
    /// The statements of the questionnaire, three for each factor.
    AssessmentItem {
        CommonGoal, UsefulToBoth, ValuesLived,
        OpenDialogue, TransparentProcesses, RespectForDifferences,
        PlannedTogether, ReportedReliably, ResultsMonitored,
        AuthorityRecognises, AuthorityContributes, VisibleInTown,
        EquipmentOnBothSides, HostsAble, RemoteTakesPart,
    }
}

/// Items of a factor.
const ITEMS: usize = 3;

impl AssessmentItem {
    pub fn factor(self) -> SuccessFactor {
        SuccessFactor::VARIANTS[self as usize / ITEMS]
    }

    /// What respondents agree or disagree with, in English and German.
    pub fn statement(self) -> (&'static str, &'static str) {
        match self {
            Self::CommonGoal => (
                "We have said together what we want to achieve, and mean the same by it.",
                "Wir haben gemeinsam gesagt, was wir erreichen wollen, und meinen dasselbe damit.",
            ),
            Self::UsefulToBoth => (
                "The partnership is of use to the people of both sides.",
                "Die Partnerschaft nützt den Menschen beider Seiten.",
            ),
            Self::ValuesLived => (
                "Lifelong learning, cohesion and civic competence guide what we do.",
                "Lebenslanges Lernen, Zusammenhalt und Bürgersinn leiten, was wir tun.",
            ),
            Self::OpenDialogue => (
                "We can speak openly with each other, also about what fails.",
                "Wir können offen miteinander sprechen, auch über Misslungenes.",
            ),
            Self::TransparentProcesses => (
                "We know how the other side decides, and learn of it in time.",
                "Wir wissen, wie die andere Seite entscheidet, und erfahren es rechtzeitig.",
            ),
            Self::RespectForDifferences => (
                "Differences of culture are met with respect and curiosity.",
                "Kulturellen Unterschieden begegnen wir mit Achtung und Neugier.",
            ),
            Self::PlannedTogether => (
                "Projects are planned by both sides together.",
                "Projekte werden von beiden Seiten gemeinsam geplant.",
            ),
            Self::ReportedReliably => (
                "What was agreed is done, and reported on time.",
                "Vereinbartes wird erledigt und rechtzeitig berichtet.",
            ),
            Self::ResultsMonitored => (
                "We look at results and learn from them for the next project.",
                "Wir sehen auf die Ergebnisse und lernen daraus für das nächste Projekt.",
            ),
            Self::AuthorityRecognises => (
                "Council and administration recognise the value of the partnership.",
                "Rat und Verwaltung erkennen den Wert der Partnerschaft.",
            ),
            Self::AuthorityContributes => (
                "Council and administration contribute time, rooms or money.",
                "Rat und Verwaltung steuern Zeit, Räume oder Geld bei.",
            ),
            Self::VisibleInTown => (
                "The partnership is visible in our town.",
                "Die Partnerschaft ist in unserem Ort sichtbar.",
            ),
            Self::EquipmentOnBothSides => (
                "Both sides have the equipment for joint events.",
                "Beide Seiten haben die Technik für gemeinsame Veranstaltungen.",
            ),
            Self::HostsAble => (
                "Both sides have people who can host hybrid events.",
                "Beide Seiten haben Personal, das hybride Veranstaltungen leiten kann.",
            ),
            Self::RemoteTakesPart => (
                "Who joins from afar can take part fully, also in another language.",
                "Wer aus der Ferne dabei ist, kann voll teilnehmen, auch in anderer Sprache.",
            ),
        }
    }
}

/// A statement of the questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct AssessmentStatement {
    pub item: AssessmentItem,
    pub factor: SuccessFactor,
    pub text_en: &'static str,
    pub text_de: &'static str,
}

/// What an assessment asks; every statement is answered from 1 (not at all) to 5 (fully), or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Questionnaire {
    pub version: &'static str,
    pub statements: Vec<AssessmentStatement>,
}

pub fn questionnaire() -> Questionnaire {
    let statement = |item: AssessmentItem| {
        let (text_en, text_de) = item.statement();
        AssessmentStatement { item, factor: item.factor(), text_en, text_de }
    };
    Questionnaire {
        version: QUESTIONNAIRE,
        statements: AssessmentItem::all().map(statement).collect(),
    }
}

/// How far somebody agrees, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "i16", into = "i16")]
#[schema(as = AssessmentScore, value_type = i16, minimum = 1, maximum = 5)]
pub struct Score(i16);

impl TryFrom<i16> for Score {
    type Error = kernel::Invalid;
    fn try_from(raw: i16) -> Result<Self, kernel::Invalid> {
        match raw {
            LOWEST..=HIGHEST => Ok(Self(raw)),
            _ => Err(kernel::Invalid::new("score", "is 1 to 5")),
        }
    }
}

impl From<Score> for i16 {
    fn from(score: Score) -> Self {
        score.0
    }
}

/// An answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemAnswer {
    pub item: AssessmentItem,
    /// 1 (not at all) to 5 (fully); null for "I don't know".
    #[serde(default)]
    pub score: Option<Score>,
}

/// The answers of one respondent; kept without a name, a time or an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AssessmentAnswerCreate, examples(json!({
    "sector": "education", "answers": [{"item": "common_goal", "score": 5}, {"item": "useful_to_both", "score": 4}]
})))]
pub struct AnswerSheet {
    /// The side that the respondent belongs to; needed only by who belongs to several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub sector: Sector,
    #[serde(deserialize_with = "max_items::<15, _, _>")]
    #[schema(min_items = 1, max_items = 15)]
    pub answers: Vec<ItemAnswer>,
}

impl AnswerSheet {
    /// As it is kept: in the order of the questionnaire, each statement once.
    pub fn tidy(mut self) -> Result<Self, Refusal> {
        if self.answers.is_empty() {
            return Err(Refusal::NothingAnswered);
        }
        let items: BTreeSet<_> = self.answers.iter().map(|it| it.item).collect();
        if items.len() < self.answers.len() {
            return Err(Refusal::ItemAnsweredTwice);
        }
        self.answers.sort_unstable();
        self.side = None;
        Ok(self)
    }

    /// The mean of the answered items of a factor, if there are enough.
    fn mean(&self, factor: SuccessFactor) -> Option<f64> {
        let scores = self.answers.iter().filter(|it| it.item.factor() == factor);
        let scores: Vec<_> = scores.filter_map(|it| it.score).map(|it| f64::from(it.0)).collect();
        if scores.len() < LEAST_ITEMS { None } else { mean(&scores) }
    }
}

#[expect(clippy::cast_precision_loss, reason = "nobody asks 2^52 people")]
fn mean(values: &[f64]) -> Option<f64> {
    let sum: f64 = values.iter().sum();
    (!values.is_empty()).then(|| sum / values.len() as f64)
}

kernel::words! {
    /// How a factor is judged: from 4 on a strength, from 3 on to be discussed, below that a concern.
    FactorBand { Concern, Discuss, Strength }
}

impl FactorBand {
    pub fn of(mean: f64) -> Self {
        if mean >= STRENGTH - EPSILON {
            Self::Strength
        } else if mean >= DISCUSS - EPSILON {
            Self::Discuss
        } else {
            Self::Concern
        }
    }
}

/// How one side sees a factor.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct SidePerception {
    pub side: SideNumber,
    /// 1 to 5, to four places; null if fewer than three of the side have answered, and where it would tell their
    /// answers, because it is within one answer of all saying 1 or all saying 5.
    pub mean: Option<f64>,
    /// Null only if fewer than three of the side have answered.
    pub band: Option<FactorBand>,
    /// Whether fewer than three of the side have answered.
    pub suppressed: bool,
}

/// How a factor is seen.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct FactorResult {
    pub factor: SuccessFactor,
    /// The mean of the sides' means: sides weigh equally, not heads. Null as long as the mean of some side is: it
    /// could be worked out from those of the others.
    pub mean: Option<f64>,
    /// Null if some side is suppressed.
    pub band: Option<FactorBand>,
    /// Between the sides that see it best and worst; null as long as the mean of some side is.
    pub gap: Option<f64>,
    /// Whether the sides see it differently, whatever the band: a gap of 1 or more.
    pub perception_gap: Option<bool>,
    pub sides: Vec<SidePerception>,
}

/// What came of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct AssessmentResult {
    /// The mean of the five factors; null if one of them is.
    pub index: Option<f64>,
    /// What needs attention first: concerns before strengths, wide gaps before narrow ones.
    pub factors: Vec<FactorResult>,
}

/// Computes the result from the answers of each side.
pub fn result(sides: &[Vec<AnswerSheet>]) -> AssessmentResult {
    let mut factors: Vec<_> = SuccessFactor::all().map(|factor| judge(factor, sides)).collect();
    let means: Vec<_> = factors.iter().filter_map(|it| it.mean).collect();
    let index = mean(&means).filter(|_| means.len() == factors.len()).map(rounded);
    factors.sort_by(|a, b| {
        let unknown = |it: &FactorResult| it.band.is_none();
        (unknown(a), a.band)
            .cmp(&(unknown(b), b.band))
            .then_with(|| b.gap.partial_cmp(&a.gap).unwrap_or(std::cmp::Ordering::Equal))
    });
    AssessmentResult { index, factors }
}

/// The mean of a side, of enough respondents.
#[derive(Clone, Copy)]
struct SideMean {
    /// As if it were at least one answer away from the ends of the scale, so that no threshold crossed beyond tells more
    /// (top and bottom coding).
    coded: f64,
    /// Whether it is, and may be said.
    may_be_said: bool,
}

impl SideMean {
    fn of(factor: SuccessFactor, sheets: &[AnswerSheet]) -> Option<Self> {
        let means: Vec<_> = sheets.iter().filter_map(|it| it.mean(factor)).collect();
        let respondents = u32::try_from(means.len()).ok().filter(|it| *it >= FEWEST_ANSWERS)?;
        let exact = mean(&means)?;
        let one_answer = ONE_ANSWER / f64::from(respondents);
        let coded = exact.clamp(f64::from(LOWEST) + one_answer, f64::from(HIGHEST) - one_answer);
        Some(Self { coded, may_be_said: (coded - exact).abs() < EPSILON })
    }
}

fn judge(factor: SuccessFactor, sides: &[Vec<AnswerSheet>]) -> FactorResult {
    let means: Vec<_> = sides.iter().map(|it| SideMean::of(factor, it)).collect();
    let perceptions = means.iter().enumerate().map(|(at, it)| SidePerception {
        side: SideNumber::at(at),
        mean: it.filter(|it| it.may_be_said).map(|it| rounded(it.coded)),
        band: it.map(|it| FactorBand::of(it.coded)),
        suppressed: it.is_none(),
    });
    let all: Option<Vec<_>> = means.iter().map(|it| it.map(|it| it.coded)).collect();
    let whole = all.as_deref().and_then(mean);
    let gap = all.as_ref().and_then(|all| {
        let (least, most) =
            (all.iter().copied().reduce(f64::min)?, all.iter().copied().reduce(f64::max)?);
        Some(most - least)
    });
    let may_be_said = means.iter().flatten().all(|it| it.may_be_said);
    let said = |value: f64| may_be_said.then(|| rounded(value));
    FactorResult {
        factor,
        mean: whole.and_then(said),
        band: whole.map(FactorBand::of),
        gap: gap.and_then(said),
        perception_gap: gap.map(|it| it >= PERCEPTION_GAP - EPSILON),
        sides: perceptions.collect(),
    }
}

/// To four places, halves up.
fn rounded(value: f64) -> f64 {
    const PLACES: f64 = 1e4;
    (value * PLACES + 0.5 + EPSILON).floor() / PLACES
}

/// An assessment as a side opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AssessmentCreate, examples(json!({"closes_on": "2026-03-01"})))]
pub struct AssessmentProposal {
    /// The side that opens it; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    /// The first day on which nobody can answer; results are shown from then on.
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub closes_on: NaiveDate,
}

kernel::words! {
    /// Whether an assessment takes answers, or shows its result.
    AssessmentState { Open, Closed }
}

/// How many of a side have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SideAnswered {
    pub side: SideNumber,
    pub respondents: u32,
}

/// An assessment of the success factors by both sides.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = SuccessAssessment)]
pub struct Assessment {
    pub id: AssessmentId,
    pub partnership_id: PartnershipId,
    pub opened_by: SideNumber,
    /// Which statements it asks; results of different ones are not compared.
    pub questionnaire: String,
    pub opened_on: NaiveDate,
    pub closes_on: NaiveDate,
    pub state: AssessmentState,
    /// When the next is due.
    pub next_due_on: NaiveDate,
    /// Null while it is open: whoever saw the result change with an answer could tell the answer.
    pub result: Option<AssessmentResult>,
    /// How many of each side have answered, so that somebody can remind the others.
    pub answered: Vec<SideAnswered>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
}

impl Assessment {
    pub fn open(
        id: AssessmentId,
        partnership: &Partnership,
        side: SideNumber,
        closes_on: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let today = now.date_naive();
        partnership.must_be_open()?;
        if closes_on <= today || closes_on > today + LONGEST {
            return Err(Refusal::ClosingDayUnfit);
        }
        Ok(Self {
            id,
            partnership_id: partnership.id,
            opened_by: side,
            questionnaire: QUESTIONNAIRE.to_owned(),
            opened_on: today,
            closes_on,
            state: AssessmentState::Open,
            next_due_on: closes_on + CADENCE,
            result: None,
            answered: answered(&vec![Vec::new(); partnership.sides.len()]),
            version: 1,
            created_at: now,
        })
    }

    /// Whether it takes answers on a day.
    pub fn must_be_open(&self, today: NaiveDate) -> Result<(), Refusal> {
        if today < self.closes_on { Ok(()) } else { Err(Refusal::AssessmentClosed) }
    }

    /// The side that opened it closes it, on the day after at the earliest: an assessment is open for a day.
    pub fn close(&self, side: SideNumber, today: NaiveDate) -> Result<Self, Refusal> {
        self.must_be_open(today)?;
        if side != self.opened_by {
            return Err(Refusal::NotTheOpener);
        }
        let closes_on = today.max(self.opened_on.succ_opt().unwrap_or(today));
        let next_due_on = closes_on + CADENCE;
        Ok(Self { closes_on, next_due_on, version: self.version + 1, ..self.clone() })
    }

    /// The same, with the answers of each side, and what depends on the day.
    pub fn as_of(self, today: NaiveDate, answers: &[Vec<AnswerSheet>]) -> Self {
        let answered = answered(answers);
        if today < self.closes_on {
            return Self { state: AssessmentState::Open, result: None, answered, ..self };
        }
        let result = Some(result(answers));
        Self { state: AssessmentState::Closed, result, answered, ..self }
    }
}

fn answered(sides: &[Vec<AnswerSheet>]) -> Vec<SideAnswered> {
    let of_side = |(at, sheets): (usize, &Vec<AnswerSheet>)| SideAnswered {
        side: SideNumber::at(at),
        respondents: u32::try_from(sheets.len()).unwrap_or(u32::MAX),
    };
    sides.iter().enumerate().map(of_side).collect()
}
