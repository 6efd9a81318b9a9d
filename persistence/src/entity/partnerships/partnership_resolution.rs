use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_resolution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub partnership_id: Uuid,
    pub side: i16,
    pub municipality_id: Uuid,
    pub kind: String,
    pub outcome: String,
    pub body: String,
    pub number: Option<String>,
    pub decided_on: Date,
    pub document: Option<String>,
    pub correction: Option<String>,
    pub recorded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
