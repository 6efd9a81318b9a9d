//! The places that rows of figures are about, met by their codes, or by their names within a region.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::directory::place::{Name, PlaceIdentifiers, Territory, TerritoryProfile};
use kernel::directory::search::name_key;
use kernel::{CountryCode, LocalizedText, PlaceId, PlaceKind};
use persistence::directory::places::{self, Days};
use persistence::{Result, Tx};

use super::shape::{Place, Territorial};

/// Places that were met already, in this batch or an earlier one.
#[derive(Default)]
pub(super) struct Gazetteer {
    by_code: HashMap<(String, String), PlaceId>,
    within: HashMap<(PlaceId, String), PlaceId>,
    /// Those that are in the register, with their days.
    known: BTreeMap<PlaceId, Days>,
    /// Regions whose counties were read.
    read: BTreeSet<PlaceId>,
}

impl Gazetteer {
    /// Meets the places of a batch, in a few statements however many; regions and counties that the rows know enough of
    /// are brought in. Gives how many.
    pub(super) async fn meet<'a>(
        &mut self,
        tx: &Tx,
        them: impl Iterator<Item = &'a Place> + Clone,
    ) -> Result<u64> {
        let by_id = them.clone().filter_map(|it| match it {
            Place::Known(id) if !self.known.contains_key(id) => Some(*id),
            _ => None,
        });
        self.learn(tx, by_id.collect()).await?;
        let regions = them.clone().map(|it| match it {
            Place::Within { region, .. } => region,
            other => other,
        });
        let mut made = self.meet_by_code(tx, regions).await?;
        made += self.meet_within(tx, them.clone()).await?;
        let met = them.filter_map(|it| self.find(it)).filter(|id| !self.known.contains_key(id));
        self.learn(tx, met.collect()).await?;
        Ok(made)
    }

    async fn learn(&mut self, tx: &Tx, them: BTreeSet<PlaceId>) -> Result<()> {
        if !them.is_empty() {
            self.known.extend(places::days(tx, &them).await?);
        }
        Ok(())
    }

    /// From and until when a place is there that was met.
    pub(super) fn days(&self, of: PlaceId) -> Days {
        self.known.get(&of).copied().unwrap_or_default()
    }

    async fn meet_by_code<'a>(
        &mut self,
        tx: &Tx,
        them: impl Iterator<Item = &'a Place>,
    ) -> Result<u64> {
        let mut unmet: HashMap<(String, String), Option<&Territorial>> = HashMap::new();
        for it in them {
            if let Place::Coded { scheme, code, new } = it {
                let key = (scheme.clone(), code.clone());
                if !self.by_code.contains_key(&key) {
                    unmet.insert(key, new.as_ref());
                }
            }
        }
        if unmet.is_empty() {
            return Ok(0);
        }
        self.by_code.extend(places::by_codes(tx, &unmet.keys().cloned().collect()).await?);
        let now = tx.author().at;
        let mut made = Vec::new();
        for (key, new) in unmet {
            let Some(new) = new.filter(|_| !self.by_code.contains_key(&key)) else { continue };
            let Territorial { name, country, identifiers } = new.clone();
            let region = profile(Territorial::KIND, name, country, identifiers, None);
            let region = kernel::Place::register(PlaceId::new(now), region);
            self.by_code.insert(key, region.id);
            made.push(region);
        }
        places::insert_all(tx, &made).await?;
        Ok(made.len() as u64)
    }

    async fn meet_within<'a>(
        &mut self,
        tx: &Tx,
        them: impl Iterator<Item = &'a Place>,
    ) -> Result<u64> {
        let mut unmet: HashMap<(PlaceId, String), (&Name, CountryCode)> = HashMap::new();
        for it in them {
            let Place::Within { region, county, country } = it else { continue };
            let Some(region) = self.find(region) else { continue };
            let key = (region, name_key(county.as_str()));
            if !self.within.contains_key(&key) {
                unmet.insert(key, (county, *country));
            }
        }
        let regions = unmet.keys().map(|(region, _)| *region).filter(|it| !self.read.contains(it));
        let regions: BTreeSet<_> = regions.collect();
        self.within.extend(places::parts_by_name(tx, &regions, PlaceKind::County).await?);
        self.read.extend(regions);
        let now = tx.author().at;
        let mut made = Vec::new();
        for (key, (name, country)) in unmet {
            if self.within.contains_key(&key) {
                continue;
            }
            let none = PlaceIdentifiers::default();
            let county = profile(Territory::County, name.clone(), country, none, Some(key.0));
            let county = kernel::Place::register(PlaceId::new(now), county);
            self.within.insert(key, county.id);
            made.push(county);
        }
        places::insert_all(tx, &made).await?;
        Ok(made.len() as u64)
    }

    /// A place that was met; none, if it is not in the register.
    pub(super) fn find(&self, it: &Place) -> Option<PlaceId> {
        match it {
            Place::Known(id) => self.known.contains_key(id).then_some(*id),
            Place::Coded { scheme, code, .. } => {
                self.by_code.get(&(scheme.clone(), code.clone())).copied()
            }
            Place::Within { region, county, .. } => {
                self.within.get(&(self.find(region)?, name_key(county.as_str()))).copied()
            }
        }
    }
}

fn profile(
    kind: Territory,
    name: Name,
    country: CountryCode,
    identifiers: PlaceIdentifiers,
    parent_id: Option<PlaceId>,
) -> TerritoryProfile {
    TerritoryProfile {
        kind,
        name,
        names: LocalizedText::default(),
        country,
        parent_id,
        identifiers,
        point: None,
        population: None,
        valid_from: None,
    }
}
