//! What is told of a conference to those who think of coming, so that a page can be made of it.

use kernel::access::{Email, Phone};
use kernel::directory::place::Name;
use kernel::money::Money;
use kernel::{LocalizedText, Website, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{DatePrecision, Dates};
use crate::Refusal;
use crate::access_feature::AccessFeature;

text! {
    /// A time of day as clocks show it, to the minute.
    TimeOfDay, 5..=5, "^([01][0-9]|2[0-3]):[0-5][0-9]$", |text| {
        text.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() })
            && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok()
    }
}

text! {
    /// An address as on a letter; its lines are parted by commas.
    PostalAddress, 3..=500
}

text! {
    /// Whose a work is, or under which licence others may use it.
    Credit, 1..=200
}

/// What is told of a conference to those who think of coming. Whoever does not see its title reads nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(examples(json!({
    "description": {"en": "Two days on how towns and newcomers find a common we."},
    "aims": {"en": "Each town takes home one step that it takes within a year."},
    "venue": {"name": "Spinderihallerne", "address": "Spinderigade 11, 7100 Vejle, Denmark",
              "directions": {"en": "Enter from the yard; ten minutes on foot from the station."}},
    "begins": "09:30", "ends": "16:00",
    "accessibility": {"features": ["step_free", "hearing_loop"], "notes": {"en": "Tell us what else you need."}},
    "cost": {"fee": {"amount_minor": 4500, "currency": "EUR"}, "notes": {"en": "Meals are included."}},
    "contact": {"office": {"en": "Office for integration"}, "email": "integration@vejle.example"},
    "image": {"url": "https://vejle.example/hall.jpg", "alternative": {"en": "A brick hall with tall windows"},
              "author": "Municipality of Vejle", "licence": "CC BY 4.0"}
})))]
pub struct Announcement {
    /// What it is about.
    pub description: LocalizedText,
    /// What it is to bring about.
    pub aims: LocalizedText,
    pub venue: Option<Venue>,
    /// When the first day begins, in the time zone of the conference.
    pub begins: Option<TimeOfDay>,
    /// When the last day ends, in the time zone of the conference; on a single day, after it begins.
    pub ends: Option<TimeOfDay>,
    pub accessibility: Accessibility,
    /// What it costs to come; null while that is open.
    pub cost: Option<Cost>,
    pub contact: Option<Enquiries>,
    pub image: Option<Image>,
}

/// Where people meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    pub name: Name,
    #[serde(default)]
    pub address: Option<PostalAddress>,
    /// Where one enters, and how one gets there.
    #[serde(default)]
    pub directions: LocalizedText,
}

/// How people with disabilities can take part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Accessibility {
    #[serde(deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub features: Vec<AccessFeature>,
    /// What else there is to say, and who is asked.
    pub notes: LocalizedText,
}

/// What it costs to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// For one person; null where coming is free.
    #[serde(default)]
    pub fee: Option<Money>,
    /// What is included, and who pays less.
    #[serde(default)]
    pub notes: LocalizedText,
}

/// Who answers questions: a function or an office, never a person by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceEnquiries)]
pub struct Enquiries {
    /// What it is called, in one language at least.
    pub office: LocalizedText,
    /// Of the office, not a private one.
    #[serde(default)]
    pub email: Option<Email>,
    /// Of the office, not a private one.
    #[serde(default)]
    pub phone: Option<Phone>,
}

/// A picture for the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceImage)]
pub struct Image {
    pub url: Website,
    /// What it shows, for those who do not see it, in one language at least (WCAG 2.2, 1.1.1).
    pub alternative: LocalizedText,
    /// Who is named beside it.
    #[serde(default)]
    pub author: Option<Credit>,
    /// Under which licence it may be shown, as `CC BY 4.0`.
    #[serde(default)]
    pub licence: Option<Credit>,
}

impl Announcement {
    /// A picture has words for those who do not see it, and who answers has a name.
    pub(super) fn must_be_told(&self) -> Result<(), Refusal> {
        if self.image.as_ref().is_some_and(|it| it.alternative.is_empty()) {
            return Err(Refusal::TextMissing("/announcement/image/alternative"));
        }
        if self.contact.as_ref().is_some_and(|it| it.office.is_empty()) {
            return Err(Refusal::TextMissing("/announcement/contact/office"));
        }
        Ok(())
    }

    /// Whether its times of day fit the dates: a single day begins before it ends.
    pub(super) fn fits(&self, dates: Option<Dates>) -> bool {
        let single =
            dates.is_some_and(|it| it.precision() == DatePrecision::Day && it.first() == it.last());
        let times = self.begins.as_ref().zip(self.ends.as_ref());
        !single || times.is_none_or(|(begins, ends)| begins < ends)
    }

    /// When on its days it is, and where: what calendars show.
    pub(super) fn times_and_venue(&self) -> impl PartialEq + use<'_> {
        (&self.begins, &self.ends, &self.venue)
    }

    /// What stays as it was once the conference is over: all but the texts, where words are mended.
    pub(super) fn without_words(&self) -> Self {
        let none = LocalizedText::default;
        let it = self.clone();
        Self {
            description: none(),
            aims: none(),
            venue: it.venue.map(|venue| Venue { directions: none(), ..venue }),
            accessibility: Accessibility { notes: none(), ..it.accessibility },
            cost: it.cost.map(|cost| Cost { notes: none(), ..cost }),
            contact: it.contact.map(|contact| Enquiries { office: none(), ..contact }),
            image: it.image.map(|image| Image { alternative: none(), ..image }),
            ..it
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use kernel::Reason;
    use kernel::access::Viewer;

    use super::*;
    use crate::conference::tests::catoira;
    use crate::conference::{Access, Conference, ConferenceProfile, ConferenceStatus};

    fn now() -> DateTime<Utc> {
        "2018-03-01T09:00:00Z".parse().expect("a time")
    }

    fn text(it: &str) -> LocalizedText {
        [("en", it)].try_into().expect("a text")
    }

    fn time(it: &str) -> TimeOfDay {
        TimeOfDay::parse(it).expect("a time of day")
    }

    fn told() -> Announcement {
        let url = Website::parse("https://vejle.example/hall.jpg").expect("an address");
        let image = Image { url, alternative: text("A hall"), author: None, licence: None };
        let contact = Enquiries { office: text("The office"), email: None, phone: None };
        Announcement {
            description: text("Two days on a common we."),
            begins: Some(time("14:00")),
            ends: Some(time("12:30")),
            contact: Some(contact),
            image: Some(image),
            ..Announcement::default()
        }
    }

    fn with(announcement: Announcement) -> ConferenceProfile {
        ConferenceProfile { announcement, ..catoira().profile }
    }

    fn revise(it: &Conference, announcement: Announcement) -> Result<Conference, Refusal> {
        let profile = ConferenceProfile { announcement, ..it.profile.clone() };
        it.revise(profile, &[], 0, now())
    }

    fn announced() -> Conference {
        let it = Conference { status: ConferenceStatus::Announced, announced: true, ..catoira() };
        revise(&it, told()).expect("is told")
    }

    #[test]
    fn a_time_of_day_has_two_digits_each_and_exists() {
        for good in ["00:00", "09:30", "23:59"] {
            assert!(TimeOfDay::parse(good).is_ok(), "{good}");
        }
        for bad in ["24:00", "9:30", "09:60", "09-30", "+9:30", "09:3 ", "0930"] {
            assert!(TimeOfDay::parse(bad).is_err(), "{bad}");
        }
        assert!(time("09:30") < time("10:00"));
    }

    #[test]
    fn a_single_day_begins_before_it_ends_however_it_became_one() {
        let three_days = announced();
        let to = Dates::parse("2018-11-28").expect("a day");
        let reason = Reason::parse("The hall is taken.").expect("a reason");
        let shorter = three_days.reschedule(to, reason.clone(), now());
        assert_eq!(shorter.map(drop), Err(Refusal::EndsBeforeItBegins("/to")));
        let month = Dates::parse("2018-12").expect("a month");
        assert!(three_days.reschedule(month, reason, now()).is_ok(), "how long it is, is open");
        let mut one_day = catoira();
        one_day.profile.dates = Some(to);
        let refused = Err(Refusal::EndsBeforeItBegins("/announcement/ends"));
        assert_eq!(revise(&one_day, told()).map(drop), refused);
        let at_once = Announcement { ends: Some(time("14:00")), ..told() };
        assert_eq!(revise(&one_day, at_once).map(drop), refused);
        let longer = Announcement { ends: Some(time("14:01")), ..told() };
        assert!(revise(&one_day, longer).is_ok());
    }

    #[test]
    fn a_picture_has_words_and_who_answers_a_name() {
        let proposed = |it| Conference::propose(catoira().id, with(it), &[], now()).map(drop);
        let mut silent = told();
        silent.image.as_mut().expect("an image").alternative = LocalizedText::default();
        let refused = Err(Refusal::TextMissing("/announcement/image/alternative"));
        assert_eq!(proposed(silent), refused);
        let mut nobody = told();
        nobody.contact.as_mut().expect("a contact").office = LocalizedText::default();
        let refused = Err(Refusal::TextMissing("/announcement/contact/office"));
        assert_eq!(proposed(nobody), refused);
    }

    #[test]
    fn calendars_hear_of_times_and_venue_and_of_no_other_words() {
        let it = announced();
        let mended = Announcement { description: text("Mended."), ..told() };
        assert_eq!(revise(&it, mended).expect("is mended").sequence, it.sequence);
        let later = Announcement { begins: Some(time("15:00")), ..told() };
        assert_eq!(revise(&it, later).expect("begins later").sequence, it.sequence + 1);
        let name = Name::parse("Spinderihallerne").expect("a name");
        let venue = Some(Venue { name, address: None, directions: LocalizedText::default() });
        let there = Announcement { venue, ..told() };
        assert_eq!(revise(&it, there).expect("is there").sequence, it.sequence + 1);
    }

    #[test]
    fn once_it_is_over_only_texts_are_mended() {
        let held = Conference { status: ConferenceStatus::Held, ..announced() };
        let mut mended = Announcement { description: text("Mended."), ..told() };
        mended.image.as_mut().expect("an image").alternative = text("A brick hall");
        assert!(revise(&held, mended).is_ok());
        let earlier = Announcement { begins: Some(time("13:00")), ..told() };
        let refused = Err(Refusal::StandsStill(ConferenceStatus::Held));
        assert_eq!(revise(&held, earlier).map(drop), refused);
        assert_eq!(revise(&held, Announcement { image: None, ..told() }).map(drop), refused);
    }

    #[test]
    fn strangers_read_it_with_the_title_and_of_what_is_closed_nothing() {
        let seen = |it: Conference| it.seen_by(&Viewer::default()).profile.announcement;
        assert_eq!(seen(announced()), told());
        let mut hidden = announced();
        hidden.profile.title_hidden = true;
        assert_eq!(seen(hidden.clone()), Announcement::default());
        let mut closed = announced();
        closed.profile.access = Access::Closed;
        assert_eq!(seen(closed.clone()), Announcement::default());
        assert_eq!(seen(Conference { is_among_friends: true, ..closed }), told());
        let untitled = seen(Conference { is_among_friends: true, ..hidden });
        assert_eq!(untitled, Announcement::default());
    }
}
