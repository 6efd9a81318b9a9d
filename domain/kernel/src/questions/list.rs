use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};

use super::answer::MOST;
use super::misfit::{Gathered, Misfit, Misfits};
use super::question::{
    AnswerOption, Asks, NumberAnswer, Question, QuestionForm, QuestionKey, QuestionKind,
    ScaleAnswer, ShownIf, TextAnswer, TextLength, at_most,
};

/// Points lie within this far from zero, so many from the first to the last.
const FAR: i16 = 1000;
const STEPS: std::ops::RangeInclusive<i16> = 1..=100;

/// Reads questions, each where it was.
pub fn some_questions<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<QuestionForm>, D::Error> {
    at_most::<MOST, _, _>(from)
}

/// Questions that fit together, in the order in which they are asked; none asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<QuestionForm>")]
pub struct Questions(Vec<Question>);

impl Questions {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Question> {
        self.0.iter()
    }

    pub fn find(&self, key: &QuestionKey) -> Option<&Question> {
        self.0.iter().find(|it| it.key == *key)
    }
}

impl TryFrom<Vec<QuestionForm>> for Questions {
    type Error = Misfits;

    /// All that is wrong with any of them, at once.
    fn try_from(forms: Vec<QuestionForm>) -> Result<Self, Misfits> {
        let (mut questions, mut gathered) = (Vec::new(), Gathered::default());
        for (at, form) in forms.iter().enumerate() {
            let (earlier, of) = (&forms[..at], format!("/{at}"));
            if earlier.iter().any(|it| it.key == form.key) {
                gathered.add(format!("{of}/key"), Misfit::QuestionTwice);
            }
            must_say_something(form, &of, &mut gathered);
            if let Some(condition) = &form.shown_if {
                must_be_met(condition, earlier, &format!("{of}/shown_if"), &mut gathered);
            }
            questions.extend(question(form, &of, &mut gathered));
        }
        Misfits::found(gathered.0).map(|()| Self(questions))
    }
}

fn must_say_something(form: &QuestionForm, of: &str, gathered: &mut Gathered) {
    let scale = form.scale.as_ref();
    let texts = [
        ("label", Some(&form.label)),
        ("help", form.help.as_ref()),
        ("scale/from_label", scale.and_then(|it| it.from_label.as_ref())),
        ("scale/to_label", scale.and_then(|it| it.to_label.as_ref())),
    ];
    for (field, text) in texts {
        if text.is_some_and(crate::LocalizedText::is_empty) {
            gathered.add(format!("{of}/{field}"), Misfit::TextMissing);
        }
    }
}

/// A condition is one level deep, on a choice that comes before.
fn must_be_met(it: &ShownIf, earlier: &[QuestionForm], of: &str, gathered: &mut Gathered) {
    let question = format!("{of}/question");
    let Some(on) = earlier.iter().find(|other| other.key == it.question) else {
        return gathered.add(question, Misfit::ConditionUnknown(it.question.to_string()));
    };
    if !matches!(on.kind, QuestionKind::Single | QuestionKind::Multiple) {
        return gathered.add(question, Misfit::ConditionWithoutChoice);
    }
    if on.shown_if.is_some() {
        gathered.add(question, Misfit::ConditionNested);
    }
    for (at, code) in it.is_one_of.iter().enumerate() {
        if on.options.iter().all(|option| option.code != *code) {
            gathered.add(format!("{of}/is_one_of/{at}"), Misfit::NotAnOption);
        }
    }
}

fn question(form: &QuestionForm, of: &str, gathered: &mut Gathered) -> Option<Question> {
    must_have_nothing_else(form, of, gathered);
    let asks = match form.kind {
        QuestionKind::Single => Asks::Single(options(form, of, gathered)?),
        QuestionKind::Multiple => Asks::Multiple(options(form, of, gathered)?),
        QuestionKind::Scale => Asks::Scale(scale(form, of, gathered)?),
        QuestionKind::Number => Asks::Number(number(form, of, gathered)),
        QuestionKind::Text => {
            Asks::Text(form.text.unwrap_or(TextAnswer { max_length: TextLength::MOST }))
        }
        QuestionKind::Date => {
            let taken = form.date.unwrap_or_default();
            must_be_in_order(taken.earliest, taken.latest, &format!("{of}/date"), gathered);
            Asks::Date(taken)
        }
    };
    let QuestionForm { key, label, help, required, shown_if, .. } = form.clone();
    Some(Question { key, label, help, required, asks, shown_if })
}

/// In which field a kind has what it needs.
fn own_field(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Single | QuestionKind::Multiple => "options",
        QuestionKind::Scale => "scale",
        QuestionKind::Number => "number",
        QuestionKind::Text => "text",
        QuestionKind::Date => "date",
    }
}

fn must_have_nothing_else(form: &QuestionForm, of: &str, gathered: &mut Gathered) {
    let fields = [
        ("options", !form.options.is_empty()),
        ("scale", form.scale.is_some()),
        ("number", form.number.is_some()),
        ("text", form.text.is_some()),
        ("date", form.date.is_some()),
    ];
    for (field, is_given) in fields {
        if is_given && field != own_field(form.kind) {
            gathered.add(format!("{of}/{field}"), Misfit::NotOfThisKind(form.kind.into()));
        }
    }
}

fn options(form: &QuestionForm, of: &str, gathered: &mut Gathered) -> Option<Vec<AnswerOption>> {
    if form.options.is_empty() {
        gathered.add(format!("{of}/options"), Misfit::NeededByKind(form.kind.into()));
        return None;
    }
    let mut known = BTreeSet::new();
    for (at, option) in form.options.iter().enumerate() {
        if !known.insert(&option.code) {
            gathered.add(format!("{of}/options/{at}/code"), Misfit::OptionTwice);
        }
        if option.label.is_empty() {
            gathered.add(format!("{of}/options/{at}/label"), Misfit::TextMissing);
        }
    }
    Some(form.options.clone())
}

fn scale(form: &QuestionForm, of: &str, gathered: &mut Gathered) -> Option<ScaleAnswer> {
    let place = format!("{of}/scale");
    let Some(it) = &form.scale else {
        gathered.add(place, Misfit::NeededByKind(form.kind.into()));
        return None;
    };
    let near = [it.from, it.to].iter().all(|point| (-FAR..=FAR).contains(point));
    if !near || !STEPS.contains(&(it.to - it.from)) {
        gathered.add(place, Misfit::ScaleMisplaced);
    }
    Some(it.clone())
}

fn number(form: &QuestionForm, of: &str, gathered: &mut Gathered) -> NumberAnswer {
    let taken = form.number.clone().unwrap_or_default();
    must_be_in_order(taken.min, taken.max, &format!("{of}/number"), gathered);
    taken
}

fn must_be_in_order<T: Ord>(least: Option<T>, most: Option<T>, of: &str, gathered: &mut Gathered) {
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        gathered.add(of.to_owned(), Misfit::LeastAboveMost);
    }
}
