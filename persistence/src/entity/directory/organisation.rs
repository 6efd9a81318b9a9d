use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub name_key: String,
    pub names: String,
    pub kind: String,
    pub seat_municipality_id: Option<Uuid>,
    pub legal_form: Option<String>,
    pub non_profit: Option<bool>,
    pub sector: Option<String>,
    pub focus_themes: String,
    pub working_languages: String,
    pub identifiers: String,
    pub website: Option<String>,
    pub accepting_requests: bool,
    pub verification: String,
    pub verification_reason: Option<String>,
    pub assured_at: Option<DateTimeUtc>,
    pub region_id: Option<Uuid>,
    pub parent_municipality_id: Option<Uuid>,
    pub parent_organisation_id: Option<Uuid>,
    pub merged_into_id: Option<Uuid>,
    pub identity: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
