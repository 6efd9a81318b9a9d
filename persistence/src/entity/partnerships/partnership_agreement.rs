use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_agreement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub partnership_id: Uuid,
    pub kind: String,
    pub title: String,
    pub draft: bool,
    pub in_force_from: Option<Date>,
    pub in_force_to: Option<Date>,
    pub themes: String,
    pub projects: String,
    pub languages: String,
    pub notice_months: Option<i16>,
    pub predecessor_id: Option<Uuid>,
    pub succession: Option<String>,
    pub edition: i32,
    pub terminated_on: Option<Date>,
    pub superseded_on: Option<Date>,
    pub lapsed_on: Option<Date>,
    pub gap_days: Option<i32>,
    pub parties: i16,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
