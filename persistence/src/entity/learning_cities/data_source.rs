use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "data_source")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub title: String,
    pub publisher: Option<String>,
    pub organisation_id: Option<Uuid>,
    pub url: Option<String>,
    pub licence: Option<String>,
    pub reference_date: Option<Date>,
    pub access_date: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
