use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "target")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub indicator_id: Uuid,
    pub indicator_version: i32,
    pub place_id: Uuid,
    pub part: String,
    pub kind: String,
    pub baseline_period: String,
    pub baseline_value: String,
    pub aim_period: String,
    pub aim_value: String,
    pub mover_kind: Option<String>,
    pub mover_id: Option<Uuid>,
    pub title: Option<String>,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub reason: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
