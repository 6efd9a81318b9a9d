use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_id: Option<Uuid>,
    pub organisation_id: Option<Uuid>,
    pub person_id: Uuid,
    pub office: String,
    pub office_key: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub languages: String,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    pub deputy_of_id: Option<Uuid>,
    pub public_office: bool,
    pub visibility: String,
    pub withdrawn: bool,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
