use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub series_id: Option<Uuid>,
    pub round: Option<i16>,
    pub status: String,
    pub country: String,
    pub municipality_id: Option<Uuid>,
    pub main_theme: Option<String>,
    pub first_on: Date,
    pub last_on: Date,
    pub profile: String,
    pub announcement: String,
    pub invited_hosts: String,
    pub announced: bool,
    pub reason: Option<String>,
    pub reschedules: String,
    pub next_number: i32,
    pub sequence: i32,
    pub questions_version: i32,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
