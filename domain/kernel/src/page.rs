use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Invalid;

words! {
    /// Which end of a listing comes first.
    Order { Asc, Desc }
}

/// How many items a page may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(try_from = "u16")]
#[schema(value_type = u16, minimum = 1, maximum = 200)]
pub struct Limit(u16);

impl Limit {
    pub const DEFAULT: u16 = 50;
    pub const MAX: u16 = 200;
    /// As many as a page may have.
    pub const MOST: Self = Self(Self::MAX);
}

impl Default for Limit {
    fn default() -> Self {
        Self(Self::DEFAULT)
    }
}

impl TryFrom<u16> for Limit {
    type Error = Invalid;
    fn try_from(raw: u16) -> Result<Self, Invalid> {
        match raw {
            1..=Self::MAX => Ok(Self(raw)),
            _ => Err(Invalid::new("limit", format!("is 1 to {}", Self::MAX))),
        }
    }
}

impl From<Limit> for u64 {
    fn from(limit: Limit) -> Self {
        limit.0.into()
    }
}

impl From<Limit> for usize {
    fn from(limit: Limit) -> Self {
        limit.0.into()
    }
}

/// Where the next page starts: the sort key and the identifier of the last item of this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    pub key: Vec<Key>,
    pub id: uuid::Uuid,
}

/// One part of a sort key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Key {
    Whole(i64),
    Real(f64),
    Text(String),
}

/// A page of a listing.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    pub data: Vec<T>,
    pub page: PageInfo,
}

/// So many are counted one by one; of more it is said that they are at least so many.
pub const COUNTED: u64 = 10_000;

/// Where a page lies in its listing.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct PageInfo {
    /// Give this as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// How many items the listing holds; null unless asked for with `include_total=true`, and if there are more than 10,000.
    pub total_count: Option<u64>,
    /// 10,000 if it was asked for and there are more, else null.
    pub total_is_at_least: Option<u64>,
}

impl PageInfo {
    /// Where a page lies whose listing was counted, if that was asked for, to one beyond [`COUNTED`] at most.
    pub fn new(next_cursor: Option<String>, found: Option<u64>) -> Self {
        let (total_count, more) =
            (found.filter(|it| *it <= COUNTED), found.filter(|it| *it > COUNTED));
        Self { next_cursor, total_count, total_is_at_least: more.map(|_| COUNTED) }
    }
}

// Derived, the schema would spell out `T` in place; by hand, clients get one named type per item.

impl<T: ToSchema> PartialSchema for Page<T> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .description(Some(format!("A page of a listing of `{}`.", T::name())))
            .property("data", ArrayBuilder::new().items(Ref::from_schema_name(T::name())))
            .required("data")
            .property("page", Ref::from_schema_name(PageInfo::name()))
            .required("page")
            .into()
    }
}

impl<T: ToSchema> ToSchema for Page<T> {
    fn name() -> Cow<'static, str> {
        Cow::Owned(format!("{}Page", T::name()))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((PageInfo::name().into(), PageInfo::schema()));
        PageInfo::schemas(schemas);
        schemas.push((T::name().into(), T::schema()));
        T::schemas(schemas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_holds_one_to_two_hundred_items() {
        for fits in [1, 50, 200] {
            let limit = Limit::try_from(fits).expect("a limit");
            assert_eq!((u64::from(limit), usize::from(limit)), (fits.into(), fits.into()));
        }
        for bad in [0, 201] {
            assert!(Limit::try_from(bad).is_err(), "{bad}");
        }
        assert_eq!(u64::from(Limit::default()), 50);
    }
}
