use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use kernel::directory::matching::{Meeting, complete, meet, name_keys};
use kernel::directory::place::PlaceStatus;
use kernel::{CountryCode, Municipality, MunicipalityProfile, PlaceId};
use persistence::directory::municipalities;
use persistence::{Result, Tx};

/// The municipalities that the rows of a batch may mean, and those that they bring in.
#[derive(Default)]
pub(crate) struct Directory {
    known: HashMap<PlaceId, Municipality>,
    by_code: HashMap<(&'static str, String), PlaceId>,
    by_name: HashMap<(CountryCode, String), Vec<PlaceId>>,
    created: Vec<PlaceId>,
    /// What rows add to municipalities that were there before.
    additions: BTreeMap<PlaceId, Vec<MunicipalityProfile>>,
}

/// What became of a municipality that a row says something about.
pub(super) enum Completion {
    Completed,
    Unchanged,
    Ended,
}

impl Directory {
    /// Loads all that the rows may mean, with one question about their codes and one for each country about the names
    /// of those that no code told.
    pub(crate) async fn around(
        tx: &Tx,
        rows: impl Iterator<Item = &MunicipalityProfile> + Clone,
    ) -> Result<Self> {
        let now = tx.author().at;
        let mut directory = Self::default();
        let codes: Vec<_> = rows.clone().map(|row| row.identifiers.clone()).collect();
        for it in municipalities::by_codes(tx, &codes, now).await? {
            directory.learn(it);
        }
        let mut names = BTreeMap::<CountryCode, BTreeSet<String>>::new();
        for row in rows.filter(|row| !directory.knows_a_code_of(row)) {
            names.entry(row.country).or_default().extend(name_keys(row));
        }
        for (country, keys) in names {
            for it in municipalities::by_names(tx, country, &keys, now).await? {
                directory.learn(it);
            }
        }
        Ok(directory)
    }

    pub(crate) fn meet(&self, wanted: &MunicipalityProfile) -> Meeting {
        let by_code = wanted.identifiers.unique();
        let by_code =
            by_code.filter_map(|(scheme, code)| self.by_code.get(&(scheme, code.to_owned())));
        let by_name = name_keys(wanted).into_iter();
        let by_name = by_name.filter_map(|key| self.by_name.get(&(wanted.country, key))).flatten();
        let candidates: BTreeSet<_> = by_code.chain(by_name).collect();
        meet(wanted, candidates.into_iter().filter_map(|id| self.known.get(id)))
    }

    pub(super) fn get(&self, id: PlaceId) -> Option<&Municipality> {
        self.known.get(&id)
    }

    /// Brings in a municipality.
    pub(super) fn create(&mut self, it: Municipality) {
        self.created.push(it.id);
        self.learn(it);
    }

    /// Adds what a row says to the municipality that it means.
    pub(super) fn complete(
        &mut self,
        id: PlaceId,
        row: &MunicipalityProfile,
        now: DateTime<Utc>,
    ) -> Completion {
        let Some(known) = self.known.get(&id) else { return Completion::Unchanged };
        let profile = complete(known, row);
        if profile == known.profile {
            return Completion::Unchanged;
        }
        if known.status != PlaceStatus::Active {
            return Completion::Ended;
        }
        if !self.created.contains(&id) {
            self.additions.entry(id).or_default().push(row.clone());
        }
        let completed = Municipality::register(id, profile, now);
        self.learn(Municipality { assured_at: known.assured_at, ..completed });
        Completion::Completed
    }

    /// Stores what the rows brought in and added. What changed is decided once more about the municipalities as they
    /// are when held, because others may have changed them since.
    pub(super) async fn store(self, tx: &Tx, source: &str) -> Result<()> {
        let created: Vec<_> =
            self.created.iter().filter_map(|id| self.known.get(id)).cloned().collect();
        municipalities::insert_all(tx, &created, Some(source)).await?;
        let now = tx.author().at;
        let ids = self.additions.keys().copied().collect();
        let held = municipalities::lock_all(tx, &ids, now).await?;
        let changed = held.into_iter().filter_map(|before| {
            let after = completed(&before, self.additions.get(&before.id)?, now)?;
            Some((before, after))
        });
        municipalities::update_all(tx, &changed.collect::<Vec<_>>()).await
    }

    fn knows_a_code_of(&self, row: &MunicipalityProfile) -> bool {
        let mut codes = row.identifiers.unique();
        codes.any(|(scheme, code)| self.by_code.contains_key(&(scheme, code.to_owned())))
    }

    fn learn(&mut self, it: Municipality) {
        for (scheme, code) in it.profile.identifiers.unique() {
            self.by_code.insert((scheme, code.to_owned()), it.id);
        }
        for key in name_keys(&it.profile) {
            let namesakes = self.by_name.entry((it.profile.country, key)).or_default();
            if !namesakes.contains(&it.id) {
                namesakes.push(it.id);
            }
        }
        self.known.insert(it.id, it);
    }
}

/// The municipality with what the rows add to it; none if that is nothing, or if it has ended.
fn completed(
    before: &Municipality,
    rows: &[MunicipalityProfile],
    now: DateTime<Utc>,
) -> Option<Municipality> {
    let add = |it: Municipality, row| Municipality { profile: complete(&it, row), ..it };
    let profile = rows.iter().fold(before.clone(), add).profile;
    before.revise(profile, now).ok().filter(|after| after.profile != before.profile)
}
