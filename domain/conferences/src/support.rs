//! What guests need to take part. Seed rows S000-E12, S004-16 and S004-17; section 5.9 of the conference reference.
//!
//! Much of it says something of somebody's health or belief (GDPR 9): whoever cares for guests at the conference reads it,
//! others read how many need what, where they are not few. It goes with the seat, and thirty days after the end.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use kernel::small_counts::{Equation, FEWEST_PERSONS, hide};
use kernel::{Invalid, LanguageTag, ShownCount, text, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::access_feature::AccessFeature;

text! {
    /// A sign language by its code in ISO 639-3 (`gsg` German, `bfi` British, `ukl` Ukrainian Sign Language).
    SignLanguage, 3..=3, "^[a-z]{3}$", |text| text.bytes().all(|it| it.is_ascii_lowercase())
}

text! {
    /// What else there is to know, in somebody's own words.
    NeedNote, 1..=500
}

words! {
    /// What somebody eats or does not.
    Diet {
        Vegetarian, Vegan, Halal, Kosher, GlutenFree, LactoseFree, NutFree, NoPork, NoAlcohol,
    }
}

/// The age of a child in years on the first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u8", into = "u8")]
#[schema(value_type = u8, maximum = 17)]
pub struct ChildAge(u8);

impl TryFrom<u8> for ChildAge {
    type Error = Invalid;
    fn try_from(raw: u8) -> Result<Self, Invalid> {
        if raw < 18 { Ok(Self(raw)) } else { Err(Invalid::new("age", "is 0 to 17 years")) }
    }
}

impl From<ChildAge> for u8 {
    fn from(age: ChildAge) -> Self {
        age.0
    }
}

/// What a guest needs to take part. What is not named is not needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(examples(json!({
    "access": ["step_free", "sign_language"], "sign_languages": ["ukl"], "interpretation": ["uk"],
    "assistant": true, "childcare": [4], "diets": ["halal"], "visa_letter": false, "travel": false,
    "note": "I bring my own wheelchair, 70 cm wide."
})))]
pub struct SupportNeeds {
    /// Of the place and of what is shown there.
    #[serde(deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub access: Vec<AccessFeature>,
    /// Into which sign languages.
    #[serde(deserialize_with = "kernel::max_items::<5, _, _>")]
    #[schema(max_items = 5)]
    pub sign_languages: Vec<SignLanguage>,
    /// Into which languages.
    #[serde(deserialize_with = "kernel::max_items::<5, _, _>")]
    #[schema(max_items = 5)]
    pub interpretation: Vec<LanguageTag>,
    /// Whether somebody comes along who assists the guest. They are counted in no quota and in no group.
    pub assistant: bool,
    /// The children who are looked after meanwhile, by their ages. They are counted in no quota and in no group.
    #[serde(deserialize_with = "kernel::max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub childcare: Vec<ChildAge>,
    #[serde(deserialize_with = "kernel::max_items::<9, _, _>")]
    #[schema(max_items = 9)]
    pub diets: Vec<Diet>,
    /// A letter of invitation with which a visa is asked for.
    pub visa_letter: bool,
    /// Help with getting there, or with its cost.
    pub travel: bool,
    pub note: Option<NeedNote>,
}

words! {
    /// A kind of need, as needs are counted.
    SupportNeed {
        StepFree, AccessibleToilet, AccessibleParking, HearingLoop, SignLanguage, Captions, EasyLanguage, LargePrint,
        TactileGuidance, AssistanceDogs, QuietRoom, Interpretation, Assistant, Childcare, Diet, VisaLetter, Travel, Other,
    }
}

impl From<AccessFeature> for SupportNeed {
    fn from(it: AccessFeature) -> Self {
        match it {
            AccessFeature::StepFree => Self::StepFree,
            AccessFeature::AccessibleToilet => Self::AccessibleToilet,
            AccessFeature::AccessibleParking => Self::AccessibleParking,
            AccessFeature::HearingLoop => Self::HearingLoop,
            AccessFeature::SignLanguage => Self::SignLanguage,
            AccessFeature::Captions => Self::Captions,
            AccessFeature::EasyLanguage => Self::EasyLanguage,
            AccessFeature::LargePrint => Self::LargePrint,
            AccessFeature::TactileGuidance => Self::TactileGuidance,
            AccessFeature::AssistanceDogs => Self::AssistanceDogs,
            AccessFeature::QuietRoom => Self::QuietRoom,
        }
    }
}

impl SupportNeeds {
    /// For how long after the last day they are kept.
    pub const KEPT: TimeDelta = TimeDelta::days(30);

    /// Whether nothing is needed.
    pub fn are_none(&self) -> bool {
        self.kinds().is_empty()
    }

    /// What is needed, each kind once.
    pub fn kinds(&self) -> BTreeSet<SupportNeed> {
        let named = [
            (SupportNeed::SignLanguage, !self.sign_languages.is_empty()),
            (SupportNeed::Interpretation, !self.interpretation.is_empty()),
            (SupportNeed::Assistant, self.assistant),
            (SupportNeed::Childcare, !self.childcare.is_empty()),
            (SupportNeed::Diet, !self.diets.is_empty()),
            (SupportNeed::VisaLetter, self.visa_letter),
            (SupportNeed::Travel, self.travel),
            (SupportNeed::Other, self.note.is_some()),
        ];
        let named = named.into_iter().filter_map(|(it, is_needed)| is_needed.then_some(it));
        self.access.iter().copied().map(SupportNeed::from).chain(named).collect()
    }
}

/// How many registrations that are not over need something of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SupportCount {
    pub need: SupportNeed,
    pub registrations: ShownCount,
}

/// How many need what, of so many registrations. How many there are is known to hosts, so that few who do not need
/// something are hidden as well (decision K13).
pub fn counted<'a>(
    needs: impl IntoIterator<Item = &'a SupportNeeds>,
    registrations: u32,
) -> Vec<SupportCount> {
    let kinds: Vec<_> = SupportNeed::all().collect();
    let mut inside = vec![0_u32; kinds.len()];
    for it in needs {
        let theirs = it.kinds();
        for (count, _) in inside.iter_mut().zip(&kinds).filter(|(_, kind)| theirs.contains(kind)) {
            *count += 1;
        }
    }
    let outside = inside.iter().map(|it| registrations.saturating_sub(*it));
    let cells: Vec<_> = inside.iter().copied().chain(outside).collect();
    let all: Vec<_> = (0..kinds.len()).map(|it| Equation::known([it, it + kinds.len()])).collect();
    let shown = hide(&cells, &all, FEWEST_PERSONS);
    let counts = kinds.into_iter().zip(shown);
    counts.map(|(need, registrations)| SupportCount { need, registrations }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needing(access: &[AccessFeature]) -> SupportNeeds {
        SupportNeeds { access: access.to_vec(), ..SupportNeeds::default() }
    }

    fn of(counts: &[SupportCount], need: SupportNeed) -> Option<u32> {
        counts.iter().find(|it| it.need == need).and_then(|it| it.registrations.shown())
    }

    #[test]
    fn few_are_hidden_and_few_who_do_not_need_it_too() {
        let six = vec![needing(&[AccessFeature::StepFree]); 6];
        assert_eq!(of(&counted(&six, 20), SupportNeed::StepFree), Some(6));
        assert_eq!(of(&counted(&six[..4], 20), SupportNeed::StepFree), None);
        assert_eq!(of(&counted(&six, 10), SupportNeed::StepFree), None, "four who do not");
        assert_eq!(of(&counted(&six, 20), SupportNeed::Captions), None, "nobody is few");
    }

    #[test]
    fn whoever_needs_a_thing_in_two_ways_needs_it_once() {
        let both = SupportNeeds {
            sign_languages: vec![SignLanguage::parse("gsg").expect("a code")],
            ..needing(&[AccessFeature::SignLanguage, AccessFeature::SignLanguage])
        };
        assert_eq!(both.kinds().into_iter().collect::<Vec<_>>(), [SupportNeed::SignLanguage]);
        assert_eq!(of(&counted(&vec![both; 5], 10), SupportNeed::SignLanguage), Some(5));
        assert!(SupportNeeds::default().are_none());
    }

    #[test]
    fn a_child_is_not_grown_up() {
        let of = |age: u8| ChildAge::try_from(age);
        assert!(of(0).is_ok() && of(17).is_ok() && of(18).is_err());
    }
}
