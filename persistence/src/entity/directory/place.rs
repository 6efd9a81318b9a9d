use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub name: String,
    pub name_key: String,
    pub names: String,
    pub alternative_names: String,
    pub country: String,
    pub level: Option<String>,
    pub parent_id: Option<Uuid>,
    pub parent_admin_name: Option<String>,
    pub identifiers: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub exactness: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
    pub inhabitants: Option<i64>,
    pub population_year: Option<i16>,
    pub time_zone: Option<String>,
    pub languages: String,
    pub profile_tags: String,
    pub themes: String,
    pub assets: String,
    pub open_to_new: bool,
    pub website: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    pub status: String,
    pub successor_ids: String,
    pub announced_end: Option<String>,
    pub assured_at: Option<DateTimeUtc>,
    pub source: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
