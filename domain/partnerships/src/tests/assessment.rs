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
    let found = result(&[side(factor, &[[5; 3]; 9]), side(factor, &[[1; 3]; 3])]);
    assert_eq!((found.factors[0].mean, found.factors[0].gap), (Some(3.0), Some(4.0)));
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
    for (factor, (a, b)) in SuccessFactor::all().zip(scores) {
        sides[0].extend(side(factor, &[[a; 3]; 3]));
        sides[1].extend(side(factor, &[[b; 3]; 3]));
    }
    let found = result(&sides);
    let order: Vec<_> = found.factors.iter().map(|it| it.factor).collect();
    let all: Vec<_> = SuccessFactor::all().collect();
    assert_eq!(order, [1, 2, 3, 4, 0].map(|at| all[at]));
    assert_eq!(found.index, Some(3.5));
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
