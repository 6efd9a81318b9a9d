use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_claim")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub partnership_id: Uuid,
    pub claimed_by: i16,
    pub key: String,
    pub on_date: Option<Date>,
    pub on_exactly: Option<String>,
    pub text: String,
    pub category: Option<String>,
    pub document: Option<String>,
    pub replaces_id: Option<Uuid>,
    pub standing: String,
    pub awaits: i16,
    pub concealed: bool,
    pub claimed_on: Date,
    pub recorded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
