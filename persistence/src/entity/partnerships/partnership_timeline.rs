use sea_orm::entity::prelude::*;

/// A view.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_timeline")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub partnership_id: Uuid,
    pub kind: String,
    pub on_date: Date,
    pub exactly: String,
    pub side: Option<i16>,
    pub subject_id: Uuid,
    pub word: String,
    pub recorded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
