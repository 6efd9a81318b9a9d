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
}

impl ActiveModelBehavior for ActiveModel {}
