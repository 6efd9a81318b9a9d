use std::collections::{BTreeMap, BTreeSet};

use kernel::directory::organisation::Sector;

use crate::assessment::{
    AnswerSheet, AssessmentItem, FactorBand, ItemAnswer, SuccessFactor, questionnaire, result,
};
use crate::map::line;

fn sheet(factor: SuccessFactor, scores: [i16; 3]) -> AnswerSheet {
    let items = AssessmentItem::all().filter(|it| it.factor() == factor);
    let answer = |(item, score): (AssessmentItem, i16)| ItemAnswer {
        item,
        score: (score > 0).then(|| score.try_into().expect("a score")),
    };
    AnswerSheet {
        side: None,
        sector: Sector::Education,
        answers: items.zip(scores).map(answer).collect(),
    }
}

fn side(factor: SuccessFactor, rows: &[[i16; 3]]) -> Vec<AnswerSheet> {
    rows.iter().map(|row| sheet(factor, *row)).collect()
}

/// The golden answers of section 4.6; 0 stands for "I don't know".
#[test]
fn the_golden_numbers_of_the_reference() {
    let factor = SuccessFactor::SharedValues;
    let a = side(factor, &[[5, 4, 4], [4, 4, 0], [3, 3, 3]]);
    let b = side(factor, &[[2, 2, 3], [3, 3, 3], [2, 3, 3]]);
    let result = result(&[a, b]);
    let first = &result.factors[0];
    assert_eq!(first.factor, factor);
    assert_eq!(
        (first.sides[0].mean, first.sides[1].mean, first.mean, first.gap),
        (Some(3.7778), Some(2.6667), Some(3.2222), Some(1.1111))
    );
    assert_eq!((first.band, first.perception_gap), (Some(FactorBand::Discuss), Some(true)));
    assert_eq!(result.index, None);
}

#[test]
fn a_respondent_counts_with_two_of_three_items() {
    let factor = SuccessFactor::OpennessTrust;
    let counted = side(factor, &[[4, 4, 4], [4, 4, 4], [4, 4, 0]]);
    let not = side(factor, &[[4, 4, 4], [4, 4, 4], [4, 0, 0]]);
    let found = result(&[counted, not]);
    let it = found.factors.iter().find(|it| it.factor == factor).expect("the factor");
    assert_eq!((it.sides[0].suppressed, it.sides[1].suppressed, it.mean), (false, true, None));
}

#[test]
fn sides_weigh_equally_and_not_heads() {
    let factor = SuccessFactor::TechnicalRequirements;
    let found = result(&[side(factor, &[[4; 3]; 9]), side(factor, &[[2; 3]; 3])]);
    assert_eq!((found.factors[0].mean, found.factors[0].gap), (Some(3.0), Some(2.0)));
}

#[test]
fn bands_turn_at_three_and_four() {
    for (mean, band) in [
        (1.0, FactorBand::Concern),
        (2.9999, FactorBand::Concern),
        (3.0, FactorBand::Discuss),
        (3.9999, FactorBand::Discuss),
        (4.0, FactorBand::Strength),
        (5.0, FactorBand::Strength),
    ] {
        assert_eq!(FactorBand::of(mean), band, "{mean}");
    }
    // Sums of sixths that are whole only on paper.
    assert_eq!(FactorBand::of((13.0 / 3.0 + 4.0 + 11.0 / 3.0) / 3.0), FactorBand::Strength);
}

#[test]
fn attention_goes_to_concerns_and_to_wide_gaps_first() {
    let mut sides = [Vec::new(), Vec::new()];
    let scores = [(5, 5), (2, 2), (4, 2), (3, 3), (5, 4)];
    // If all said 5, nothing but the band would be said: one says 4.
    let rows = |score: i16| [[score; 3], [score; 3], [score.min(4); 3]];
    for (factor, (a, b)) in SuccessFactor::all().zip(scores) {
        sides[0].extend(side(factor, &rows(a)));
        sides[1].extend(side(factor, &rows(b)));
    }
    let found = result(&sides);
    let order: Vec<_> = found.factors.iter().map(|it| it.factor).collect();
    let all: Vec<_> = SuccessFactor::all().collect();
    assert_eq!(order, [1, 2, 3, 4, 0].map(|at| all[at]));
    assert_eq!(found.index, Some(3.4));
}

#[test]
fn where_all_agree_at_an_end_of_the_scale_the_band_is_said_and_no_mean() {
    let factor = SuccessFactor::SharedValues;
    let other = side(factor, &[[4; 3]; 3]);
    for (rows, said, band) in [
        ([[5, 5, 5], [5, 5, 5], [5, 5, 5]], None, FactorBand::Strength),
        ([[5, 5, 5], [5, 5, 5], [5, 5, 4]], None, FactorBand::Strength),
        ([[5, 5, 5], [5, 4, 4], [5, 5, 4]], Some(4.6667), FactorBand::Strength),
        ([[1, 1, 1], [1, 1, 1], [1, 1, 1]], None, FactorBand::Concern),
        ([[1, 1, 2], [1, 2, 0], [1, 1, 1]], None, FactorBand::Concern),
        ([[1, 1, 1], [1, 1, 1], [2, 2, 2]], Some(1.3333), FactorBand::Concern),
    ] {
        let sheets = side(factor, &rows);
        let found = result(&[sheets, other.clone()]);
        let it = found.factors.iter().find(|it| it.factor == factor).expect("the factor");
        assert_eq!((it.sides[0].mean, it.sides[0].band), (said, Some(band)), "{rows:?}");
        assert_eq!((it.sides[0].suppressed, it.sides[1].mean), (false, Some(4.0)));
        assert_eq!((it.mean.is_some(), it.gap.is_some()), (said.is_some(), said.is_some()));
        assert!(it.band.is_some() && it.perception_gap.is_some(), "{rows:?}");
    }
}

#[test]
fn an_index_is_not_said_where_it_would_tell_a_mean_that_is_not() {
    let mut sides = [Vec::new(), Vec::new()];
    for factor in SuccessFactor::all() {
        let agreed = if factor == SuccessFactor::OpennessTrust { 5 } else { 4 };
        sides[0].extend(side(factor, &[[agreed; 3]; 3]));
        sides[1].extend(side(factor, &[[3; 3]; 3]));
    }
    let found = result(&sides);
    assert_eq!(found.index, None);
    assert_eq!(found.factors.iter().filter(|it| it.mean.is_none()).count(), 1);
}

/// Whoever tries all answers of three respondents that fit what is said finds three scores for each answer.
#[test]
fn whatever_is_said_each_answer_may_have_been_one_of_three_scores() {
    let factor = SuccessFactor::SharedValues;
    // By what a respondent means in all, in sixths: one way to answer so, and all scores of the first statement then.
    let mut ways = BTreeMap::<i16, ([i16; 3], BTreeSet<i16>)>::new();
    for code in 0..6_i16.pow(3) {
        let row = [code % 6, code / 6 % 6, code / 36];
        let answered: Vec<_> = row.into_iter().filter(|it| *it > 0).collect();
        let Some(per_item) = i16::try_from(answered.len()).ok().filter(|it| *it >= 2) else {
            continue;
        };
        let sixths = answered.iter().sum::<i16>() * 6 / per_item;
        let (_, scores) = ways.entry(sixths).or_insert_with(|| (row, BTreeSet::new()));
        scores.extend((row[0] > 0).then_some(row[0]));
    }
    let rows: Vec<_> = ways.values().collect();
    let mut possible = BTreeMap::<String, BTreeSet<i16>>::new();
    for one in &rows {
        for two in &rows {
            for three in &rows {
                let sides = [side(factor, &[one.0, two.0, three.0]), side(factor, &[[3; 3]; 3])];
                let said = format!("{:?}", result(&sides));
                possible.entry(said).or_default().extend(&one.1);
            }
        }
    }
    for (said, scores) in possible {
        assert!(scores.len() >= 3, "{scores:?} fit {said}");
    }
}

#[test]
fn each_factor_has_three_statements_and_each_statement_its_words() {
    let all = questionnaire().statements;
    for factor in SuccessFactor::all() {
        assert_eq!(all.iter().filter(|it| it.factor == factor).count(), 3, "{factor}");
    }
    assert!(all.iter().all(|it| it.text_en.ends_with('.') && it.text_de.ends_with('.')));
}

#[test]
fn a_sheet_answers_a_statement_once_and_keeps_no_order() {
    let mut twice = sheet(SuccessFactor::SharedValues, [1, 2, 3]);
    twice.answers.push(twice.answers[0]);
    assert!(twice.tidy().is_err());
    let mut reversed = sheet(SuccessFactor::SharedValues, [1, 2, 3]);
    reversed.answers.reverse();
    assert_eq!(reversed.tidy(), sheet(SuccessFactor::SharedValues, [1, 2, 3]).tidy());
}

#[test]
fn a_line_is_cut_at_the_antimeridian_and_nowhere_else() {
    assert_eq!(line((9.0, 48.0), (34.0, 49.0)), [[[9.0, 48.0], [34.0, 49.0]]]);
    let cut = line((170.0, 0.0), (-170.0, 10.0));
    assert_eq!(cut, [[[170.0, 0.0], [180.0, 5.0]], [[-180.0, 5.0], [-170.0, 10.0]]]);
    let back = line((-170.0, 10.0), (170.0, 0.0));
    assert_eq!(back, [[[-170.0, 10.0], [-180.0, 5.0]], [[180.0, 5.0], [170.0, 0.0]]]);
    assert_eq!(line((0.0, 1.0), (180.0, 1.0)).len(), 1);
}
