use serde_json::{Value, json};

use super::*;

/// What a host of a conference asks: a meal, and of who does not eat everything what they leave out; one of each kind.
fn form() -> Value {
    json!([
        {
            "key": "meal", "kind": "single", "label": { "en": "What do you eat?" }, "required": true,
            "options": [
                { "code": "any", "label": { "en": "Anything" } }, { "code": "vegan", "label": { "en": "Vegan" } },
                { "code": "other", "label": { "en": "Something else" } },
            ],
        },
        {
            "key": "leave_out", "kind": "text", "label": { "en": "What do we leave out?" }, "required": true,
            "text": { "max_length": 10 }, "shown_if": { "question": "meal", "is_one_of": ["other", "vegan"] },
        },
        {
            "key": "days", "kind": "multiple", "label": { "en": "On which days?" },
            "options": [
                { "code": "1", "label": { "en": "First" } }, { "code": "2", "label": { "en": "Second" } },
            ],
        },
        {
            "key": "known", "kind": "scale", "label": { "en": "How much do you know?" },
            "scale": { "from": 0, "to": 10, "from_label": { "en": "Nothing" } },
        },
        {
            "key": "nights", "kind": "number", "label": { "en": "How many nights?" },
            "number": { "min": "1", "max": "3.5", "whole": true, "unit": "nights" },
        },
        {
            "key": "arrival", "kind": "date", "label": { "en": "When do you come?" },
            "date": { "earliest": "2026-04-17", "latest": "2026-04-18" },
        },
    ])
}

fn questions() -> Questions {
    parsed(form()).expect("questions")
}

fn parsed(form: Value) -> Result<Questions, Misfits> {
    let forms: Vec<QuestionForm> = serde_json::from_value(form).expect("forms");
    forms.try_into()
}

fn answers(given: Value) -> Vec<Answer> {
    serde_json::from_value(given).expect("answers")
}

/// Where what does not fit, and its code.
fn faults<T: std::fmt::Debug>(found: Result<T, Misfits>) -> Vec<String> {
    let Misfits(all) = found.expect_err("misfits");
    all.iter().map(|it| format!("{} {}", it.pointer, it.misfit.code())).collect()
}

/// The faults of the form after a change.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut form = form();
    change(&mut form);
    faults(parsed(form))
}

#[test]
fn a_list_is_written_as_it_is_read() {
    let (questions, text) = (questions(), serde_json::to_string(&questions()).expect("a text"));
    assert_eq!(serde_json::from_str::<Questions>(&text).expect("questions"), questions);
    let kinds: Vec<_> = questions.iter().map(|it| it.asks.kind().to_string()).collect();
    assert_eq!(kinds, ["single", "text", "multiple", "scale", "number", "date"]);
    assert_eq!(parsed(json!([])).expect("none"), Questions::default());
}

#[test]
fn what_does_not_fit_in_a_list_is_told_where_it_stands() {
    assert_eq!(changed(|it| it[3]["key"] = "meal".into()), ["/3/key question_twice"]);
    assert_eq!(changed(|it| it[2]["label"] = json!({})), ["/2/label text_missing"]);
    assert_eq!(changed(|it| it[2]["options"] = json!([])), ["/2/options needed_by_kind"]);
    assert_eq!(changed(|it| it[3]["scale"] = Value::Null), ["/3/scale needed_by_kind"]);
    assert_eq!(changed(|it| it[3]["scale"]["to"] = 0.into()), ["/3/scale scale_misplaced"]);
    assert_eq!(changed(|it| it[3]["scale"]["to"] = 101.into()), ["/3/scale scale_misplaced"]);
    assert_eq!(
        changed(|it| it[3]["scale"]["from"] = (-32768).into()),
        ["/3/scale scale_misplaced"]
    );
    assert_eq!(changed(|it| it[4]["number"]["max"] = "0".into()), ["/4/number least_above_most"]);
    let never = json!({ "earliest": "2026-04-18", "latest": "2026-04-17" });
    assert_eq!(changed(|it| it[5]["date"] = never), ["/5/date least_above_most"]);
    let foreign = json!({ "max_length": 5 });
    assert_eq!(changed(|it| it[4]["text"] = foreign), ["/4/text not_of_this_kind"]);
    let twice = |it: &mut Value| it[2]["options"][1]["code"] = "1".into();
    assert_eq!(changed(twice), ["/2/options/1/code option_twice"]);
    // All at once.
    let both = |it: &mut Value| {
        it[0]["help"] = json!({});
        it[0]["options"][0]["label"] = json!({});
        it[3]["scale"]["from_label"] = json!({});
    };
    let all = [
        "/0/help text_missing",
        "/0/options/0/label text_missing",
        "/3/scale/from_label text_missing",
    ];
    assert_eq!(changed(both), all);
}

#[test]
fn a_condition_is_one_level_deep_on_a_choice_that_comes_before() {
    let shown_if =
        |question: &str, code: &str| json!({ "question": question, "is_one_of": [code] });
    let at = |place: usize, condition: Value| changed(|it| it[place]["shown_if"] = condition);
    assert_eq!(at(0, shown_if("days", "1"))[0], "/0/shown_if/question condition_unknown");
    assert_eq!(at(2, shown_if("days", "1")), ["/2/shown_if/question condition_unknown"]);
    assert_eq!(at(3, shown_if("wine", "1")), ["/3/shown_if/question condition_unknown"]);
    assert_eq!(at(4, shown_if("known", "1")), ["/4/shown_if/question condition_without_choice"]);
    assert_eq!(at(3, shown_if("days", "3")), ["/3/shown_if/is_one_of/0 not_an_option"]);
    let nested = |it: &mut Value| {
        it[2]["shown_if"] = shown_if("meal", "any");
        it[3]["shown_if"] = shown_if("days", "1");
    };
    assert_eq!(changed(nested), ["/3/shown_if/question condition_nested"]);
}

#[test]
fn answers_that_fit_are_kept_in_the_order_of_the_questions() {
    let given = answers(json!([
        { "question": "arrival", "date": "2026-04-18" }, { "question": "nights", "number": "2.0" },
        { "question": "known", "scale": 10 }, { "question": "days", "choices": ["2", "1", "2"] },
        { "question": "leave_out", "text": "Яйця" }, { "question": "meal", "choices": ["other"] },
    ]));
    let fitting = questions().check(&given).expect("all fit");
    let order: Vec<_> = fitting.iter().map(|it| it.question.as_str()).collect();
    assert_eq!(order, ["meal", "leave_out", "days", "known", "nights", "arrival"]);
    let days = fitting.to(&QuestionKey::parse("days").expect("a key")).expect("an answer");
    assert_eq!(days.choices.len(), 2, "each once");
    let text = serde_json::to_value(&fitting).expect("JSON");
    assert_eq!(text[4]["number"], "2", "decimals are texts");
    assert_eq!(serde_json::from_value::<Answers>(text).expect("answers"), fitting);
}

#[test]
fn every_kind_says_what_does_not_fit() {
    let of = |answer: Value| {
        let given = json!([{ "question": "meal", "choices": ["other"] }, { "question": "leave_out", "text": "Eggs" }, answer]);
        faults(questions().check(&answers(given)))
    };
    let cases = [
        (json!({ "question": "days" }), "/2/choices answer_misplaced"),
        (json!({ "question": "days", "choices": ["1", "3"] }), "/2/choices/1 not_an_option"),
        (json!({ "question": "days", "text": "Both" }), "/2/text answer_misplaced"),
        (json!({ "question": "known" }), "/2/scale answer_misplaced"),
        (json!({ "question": "known", "scale": -1 }), "/2/scale minimum"),
        (json!({ "question": "known", "scale": 11 }), "/2/scale maximum"),
        (json!({ "question": "known", "number": "4" }), "/2/number answer_misplaced"),
        (
            json!({ "question": "nights", "number": "0.999999999999999999999" }),
            "/2/number not_whole",
        ),
        (json!({ "question": "nights", "number": "0" }), "/2/number minimum"),
        (json!({ "question": "nights", "number": "4" }), "/2/number maximum"),
        (json!({ "question": "nights", "scale": 2 }), "/2/scale answer_misplaced"),
        (json!({ "question": "arrival", "date": "2026-04-16" }), "/2/date too_early"),
        (json!({ "question": "arrival", "date": "2026-04-19" }), "/2/date too_late"),
        (json!({ "question": "arrival", "text": "Soon" }), "/2/text answer_misplaced"),
        (json!({ "question": "wine", "text": "Red" }), "/2/question question_unknown"),
        (json!({ "question": "meal", "choices": ["any"] }), "/2/question answered_twice"),
    ];
    for (answer, fault) in cases {
        let found = of(answer.clone());
        assert_eq!(found.first().map(String::as_str), Some(fault), "{answer}: {found:?}");
    }
    let both = json!({ "question": "known", "scale": 2, "number": "2" });
    assert_eq!(of(both), ["/2/number answer_misplaced"]);
    let two = json!([{ "question": "meal", "choices": ["any", "vegan"] }]);
    assert_eq!(faults(questions().check(&answers(two)))[0], "/0/choices choose_one");
    let long = json!([{ "question": "meal", "choices": ["other"] }, { "question": "leave_out", "text": "12345678901" }]);
    assert_eq!(faults(questions().check(&answers(long))), ["/1/text max_length"]);
}

#[test]
fn what_is_shown_has_to_be_answered_and_what_is_not_shown_must_not_be() {
    let check = |given: Value| questions().check(&answers(given));
    let meal = |code: &str| json!({ "question": "meal", "choices": [code] });
    let eggs = json!({ "question": "leave_out", "text": "Eggs" });
    assert_eq!(faults(check(json!([]))), ["/meal question_unanswered"]);
    assert_eq!(faults(check(json!([meal("vegan")]))), ["/leave_out question_unanswered"]);
    check(json!([meal("vegan"), eggs])).expect("fits");
    check(json!([eggs, meal("vegan")])).expect("fits in any order");
    check(json!([meal("any")])).expect("fits");
    assert_eq!(faults(check(json!([meal("any"), eggs]))), ["/1/question question_not_asked"]);
    let alone = faults(check(json!([eggs])));
    assert_eq!(alone, ["/0/question question_not_asked", "/meal question_unanswered"]);
    // On the telephone what has to be answered may stay open.
    let some = |given: Value| questions().check_some(&answers(given));
    let open = |given: Value| {
        let all = questions().unanswered(&some(given).expect("fits"));
        all.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(open(json!([])), ["meal"]);
    assert_eq!(open(json!([meal("other")])), ["leave_out"]);
    assert_eq!(open(json!([meal("any")])), [""; 0]);
    assert_eq!(faults(some(json!([eggs]))), ["/0/question question_not_asked"]);
}

#[test]
fn what_still_asks_the_same_keeps_its_answer() {
    let given = answers(json!([
        { "question": "meal", "choices": ["other"] }, { "question": "leave_out", "text": "Eggs" },
        { "question": "days", "choices": ["1"] }, { "question": "known", "scale": 4 },
        { "question": "nights", "number": "2" }, { "question": "arrival", "date": "2026-04-18" },
    ]));
    let (asked, given) = (questions(), questions().check(&given).expect("fits"));
    let kept = |change: &dyn Fn(&mut Value)| {
        let mut form = form();
        change(&mut form);
        let kept = parsed(form).expect("questions").keep(&given, &asked);
        kept.iter().map(|it| it.question.to_string()).collect::<Vec<_>>().join(" ")
    };
    let all = "meal leave_out days known nights arrival";
    assert_eq!(kept(&|_| {}), all);
    // Help, and options that nobody chose, change nothing.
    assert_eq!(kept(&|it| it[0]["help"] = json!({ "en": "Tell us." })), all);
    assert_eq!(kept(&|it| it[2]["options"][1]["code"] = "3".into()), all);
    // Another wording is another question, another label of what was chosen another answer.
    assert_eq!(
        kept(&|it| it[2]["label"] = json!({ "en": "When not?" })),
        "meal leave_out known nights arrival"
    );
    assert_eq!(
        kept(&|it| it[2]["options"][0]["label"] = json!({ "en": "Last" })),
        "meal leave_out known nights arrival"
    );
    assert_eq!(kept(&|it| it[3]["scale"]["to"] = 5.into()), "meal leave_out days nights arrival");
    assert_eq!(
        kept(&|it| it[4]["number"]["min"] = "3".into()),
        "meal leave_out days known arrival"
    );
    assert_eq!(
        kept(&|it| it[4]["number"]["unit"] = "weeks".into()),
        "meal leave_out days known arrival"
    );
    // With the answer on which it hung, the other is gone.
    assert_eq!(
        kept(&|it| it[0]["label"] = json!({ "en": "What do you drink?" })),
        "days known nights arrival"
    );
    assert_eq!(Questions::default().keep(&given, &asked), Answers::default());
}

#[test]
fn misfits_say_what_they_are_about() {
    let Misfits(all) = questions().check(&[]).expect_err("misfits");
    assert_eq!(all[0].misfit.about().as_deref(), Some("meal"));
    assert_eq!(all[0].to_string(), "/meal: answer the question meal");
    assert_eq!(Misfit::MaxLength(10).about().as_deref(), Some("10"));
    assert_eq!(Misfit::ChooseOne.about(), None);
}
