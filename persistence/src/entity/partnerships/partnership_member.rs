use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub partnership_id: Uuid,
    pub side: i16,
    pub position: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: Uuid,
    pub until: Option<Date>,
    pub since: Option<Date>,
    pub joined_at: Option<DateTimeUtc>,
    pub left_at: Option<DateTimeUtc>,
    pub earlier: String,
}

impl ActiveModelBehavior for ActiveModel {}
