use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub on_kind: String,
    pub on_id: Uuid,
    pub side: Option<i16>,
    pub role: String,
    pub until: Option<Date>,
    pub email: String,
    pub language: String,
    pub state: String,
    pub expires_at: DateTimeUtc,
    pub body_id: Uuid,
    pub owner_id: Uuid,
    pub invited_by: Option<Uuid>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
