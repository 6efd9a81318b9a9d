use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use kernel::directory::matching::{Meeting, complete, meet, name_keys};
use kernel::directory::place::PlaceStatus;
use kernel::{Municipality, MunicipalityProfile, PlaceId};
use persistence::directory::municipalities;
use persistence::{Result, Tx};

/// Names that are asked for at once; SQLite takes 32,766 parameters.
const NAMES: usize = 10_000;

/// The municipalities that the rows of a batch may mean, and those that they bring in.
#[derive(Default)]
pub(crate) struct Directory {
    known: HashMap<PlaceId, Municipality>,
    by_code: HashMap<(&'static str, String), PlaceId>,
    by_name: HashMap<String, Vec<PlaceId>>,
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
    /// Loads all that the rows may mean, with one question about their codes and one about the names of those that no code
    /// told; and who follows those that are no more.
    pub(crate) async fn around(
        tx: &Tx,
        rows: impl Iterator<Item = &MunicipalityProfile> + Clone,
    ) -> Result<Self> {
        let now = tx.author().at;
        let mut directory = Self::default();
        let codes: Vec<_> = rows.clone().map(|row| row.identifiers.clone()).collect();
        directory.learn_all(municipalities::by_codes(tx, &codes, now).await?);
        let names = rows.filter(|row| !directory.knows_a_code_of(row)).flat_map(name_keys);
        let names: BTreeSet<_> = names.collect();
        for keys in names.into_iter().collect::<Vec<_>>().chunks(NAMES) {
            let keys = keys.iter().cloned().collect();
            directory.learn_all(municipalities::by_names(tx, &keys, now).await?);
        }
        directory.learn_heirs(tx).await?;
        Ok(directory)
    }

    /// Loads who follows those that are no more, and who follows them.
    async fn learn_heirs(&mut self, tx: &Tx) -> Result<()> {
        loop {
            let heirs = self.known.values().flat_map(|it| &it.successor_ids);
            let unknown: BTreeSet<_> =
                heirs.filter(|id| !self.known.contains_key(id)).copied().collect();
            let found = municipalities::by_ids(tx, &unknown, tx.author().at).await?;
            if found.is_empty() {
                return Ok(());
            }
            self.learn_all(found);
        }
    }

    pub(crate) fn meet(&self, wanted: &MunicipalityProfile) -> Meeting {
        let by_code = wanted.identifiers.unique();
        let by_code =
            by_code.filter_map(|(scheme, code)| self.by_code.get(&(scheme, code.to_owned())));
        let candidates: BTreeSet<_> = by_code.chain(self.named_like(wanted)).collect();
        meet(wanted, candidates.into_iter().filter_map(|id| self.known.get(id)))
    }

    /// Those of its country that may go by one of its names, wherever they lie.
    pub(super) fn namesakes(
        &self,
        of: &MunicipalityProfile,
    ) -> impl Iterator<Item = &Municipality> + use<'_> {
        let country = of.country;
        let known = self.named_like(of).filter_map(|id| self.known.get(id));
        known.filter(move |it| it.profile.country == country)
    }

    fn named_like(&self, it: &MunicipalityProfile) -> impl Iterator<Item = &PlaceId> + use<'_> {
        name_keys(it).into_iter().filter_map(|key| self.by_name.get(&key)).flatten()
    }

    /// Who goes on for a municipality: itself, or the only one that follows it, or the only one that follows that; none if
    /// nobody does, or several.
    pub(super) fn heir(&self, of: PlaceId) -> Option<&Municipality> {
        let mut it = self.known.get(&of)?;
        // No place follows itself, but an archive may hold anything.
        for _ in 0..self.known.len() {
            match (it.status, &it.successor_ids[..]) {
                (PlaceStatus::Active, _) => return Some(it),
                (_, [only]) => it = self.known.get(only)?,
                _ => return None,
            }
        }
        None
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

    fn learn_all(&mut self, them: Vec<Municipality>) {
        for it in them {
            self.learn(it);
        }
    }

    fn learn(&mut self, it: Municipality) {
        for (scheme, code) in it.profile.identifiers.unique() {
            self.by_code.insert((scheme, code.to_owned()), it.id);
        }
        for key in name_keys(&it.profile) {
            let namesakes = self.by_name.entry(key).or_default();
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
