use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "seat_pool")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub dimension: String,
    pub whose: String,
    pub capacity: i32,
    pub held: i32,
    pub next_seq: i32,
    pub of_pool_id: Option<Uuid>,
    pub organisation_kind: Option<String>,
    pub reserved: Option<i32>,
    pub release_at: Option<DateTimeUtc>,
    pub released_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
