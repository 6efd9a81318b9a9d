use super::answer::{Answer, Answers};
use super::list::Questions;
use super::misfit::{Gathered, Misfit, Misfits};
use super::question::{AnswerOption, Asks, Question, QuestionKey};

impl Questions {
    /// The answers, if they fit and nothing is missing that has to be answered; else all that does not fit.
    pub fn check(&self, given: &[Answer]) -> Result<Answers, Misfits> {
        let mut gathered = Gathered::default();
        let fitting = self.fitting(given, &mut gathered);
        for key in self.open(given) {
            let missing = Misfit::QuestionUnanswered(key.to_string());
            gathered.add(format!("/{key}"), missing);
        }
        Misfits::found(gathered.0).map(|()| fitting)
    }

    /// The same, where questions that have to be answered may stay open.
    pub fn check_some(&self, given: &[Answer]) -> Result<Answers, Misfits> {
        let mut gathered = Gathered::default();
        let fitting = self.fitting(given, &mut gathered);
        Misfits::found(gathered.0).map(|()| fitting)
    }

    /// What still fits of answers to another list of questions: to those that ask the same as they did.
    pub fn keep(&self, given: &Answers, asked: &Self) -> Answers {
        let still = |it: &&Answer| {
            let same = self.find(&it.question).zip(asked.find(&it.question));
            same.is_some_and(|(now, then)| now.asks_as(then, it) && value(now, it, "").0.is_empty())
        };
        let still: Vec<_> = given.iter().filter(still).cloned().collect();
        let shown = |it: &&Question| it.is_asked(&still);
        let to = |it: &Question| still.iter().find(|answer| answer.question == it.key).cloned();
        Answers::of(self.iter().filter(shown).filter_map(to).collect())
    }

    /// The questions that have to be answered and are not.
    pub fn unanswered(&self, answers: &Answers) -> Vec<QuestionKey> {
        let given: Vec<_> = answers.iter().cloned().collect();
        self.open(&given).cloned().collect()
    }

    fn open(&self, given: &[Answer]) -> impl Iterator<Item = &QuestionKey> {
        let answered = |key: &QuestionKey| given.iter().any(|it| it.question == *key);
        let open = move |it: &&Question| it.required && !answered(&it.key) && it.is_asked(given);
        self.iter().filter(open).map(|it| &it.key)
    }

    fn fitting(&self, given: &[Answer], gathered: &mut Gathered) -> Answers {
        for (at, answer) in given.iter().enumerate() {
            let key = answer.question.to_string();
            let place = || format!("/{at}/question");
            let Some(question) = self.find(&answer.question) else {
                gathered.add(place(), Misfit::QuestionUnknown(key));
                continue;
            };
            if given[..at].iter().any(|it| it.question == answer.question) {
                gathered.add(place(), Misfit::AnsweredTwice(key));
            } else if !question.is_asked(given) {
                gathered.add(place(), Misfit::QuestionNotAsked(key));
            } else {
                gathered.0.extend(value(question, answer, &format!("/{at}")).0);
            }
        }
        let to = |it: &Question| given.iter().find(|answer| answer.question == it.key);
        Answers::of(self.iter().filter_map(to).map(Answer::tidy).collect())
    }
}

impl Question {
    /// Whether whoever answers so is asked it.
    fn is_asked(&self, given: &[Answer]) -> bool {
        self.shown_if.as_ref().is_none_or(|condition| {
            let on = given.iter().find(|answer| answer.question == condition.question);
            on.is_some_and(|on| condition.is_one_of.iter().any(|code| on.chooses(code)))
        })
    }

    /// Whether an answer means the same to both: they are worded alike, and so is what was chosen.
    fn asks_as(&self, other: &Self, answer: &Answer) -> bool {
        let same = match (&self.asks, &other.asks) {
            (Asks::Single(now), Asks::Single(then))
            | (Asks::Multiple(now), Asks::Multiple(then)) => {
                let chosen = |it: &&AnswerOption| answer.chooses(&it.code);
                now.iter().filter(chosen).all(|it| then.contains(it))
            }
            (Asks::Scale(now), Asks::Scale(then)) => now == then,
            (Asks::Number(now), Asks::Number(then)) => now.unit == then.unit,
            (Asks::Text(_), Asks::Text(_)) | (Asks::Date(_), Asks::Date(_)) => true,
            _ => false,
        };
        same && self.label == other.label
    }
}

/// In which field the answer to a question stands.
fn field(asks: &Asks) -> &'static str {
    match asks {
        Asks::Single(_) | Asks::Multiple(_) => "choices",
        Asks::Scale(_) => "scale",
        Asks::Number(_) => "number",
        Asks::Text(_) => "text",
        Asks::Date(_) => "date",
    }
}

/// What does not fit of the value of an answer.
fn value(question: &Question, answer: &Answer, of: &str) -> Gathered {
    let (own, mut gathered) = (field(&question.asks), Gathered::default());
    let place = format!("{of}/{own}");
    for other in answer.fields().filter(|it| *it != own) {
        gathered.add(format!("{of}/{other}"), Misfit::AnswerMisplaced(own));
    }
    if !gathered.0.is_empty() {
        return gathered;
    }
    if answer.fields().next().is_none() {
        gathered.add(place, Misfit::AnswerMisplaced(own));
        return gathered;
    }
    match &question.asks {
        Asks::Single(options) | Asks::Multiple(options) => {
            if matches!(question.asks, Asks::Single(_)) && answer.choices.len() > 1 {
                gathered.add(place.clone(), Misfit::ChooseOne);
            }
            for (at, code) in answer.choices.iter().enumerate() {
                if options.iter().all(|it| it.code != *code) {
                    gathered.add(format!("{place}/{at}"), Misfit::NotAnOption);
                }
            }
        }
        Asks::Scale(it) => {
            let (from, to) = (i32::from(it.from), i32::from(it.to));
            within(answer.scale, Some(from), Some(to), place, &mut gathered);
        }
        Asks::Number(it) => {
            if it.whole && answer.number.is_some_and(|number| !number.is_integer()) {
                gathered.add(place.clone(), Misfit::NotWhole);
            }
            within(answer.number, it.min, it.max, place, &mut gathered);
        }
        Asks::Text(it) => {
            let most = u16::from(it.max_length);
            let length = answer.text.as_ref().map_or(0, |text| text.as_str().chars().count());
            if length > usize::from(most) {
                gathered.add(place, Misfit::MaxLength(most));
            }
        }
        Asks::Date(it) => match (answer.date, it.earliest, it.latest) {
            (Some(day), Some(earliest), _) if day < earliest => {
                gathered.add(place, Misfit::TooEarly(earliest));
            }
            (Some(day), _, Some(latest)) if latest < day => {
                gathered.add(place, Misfit::TooLate(latest));
            }
            _ => {}
        },
    }
    gathered
}

fn within<T: PartialOrd + ToString>(
    value: Option<T>,
    least: Option<T>,
    most: Option<T>,
    place: String,
    gathered: &mut Gathered,
) {
    let Some(value) = value else { return };
    if let Some(least) = least.filter(|it| value < *it) {
        gathered.add(place, Misfit::Minimum(least.to_string()));
    } else if let Some(most) = most.filter(|it| *it < value) {
        gathered.add(place, Misfit::Maximum(most.to_string()));
    }
}
