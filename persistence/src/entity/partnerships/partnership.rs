use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub form: String,
    pub pair_key: String,
    pub episode_number: i32,
    pub previous_episode_id: Option<Uuid>,
    pub title: String,
    pub themes: String,
    pub domestic: bool,
    pub official_status: String,
    pub citizen_track: String,
    pub started_on: Option<Date>,
    pub started_exactly: Option<String>,
    pub partner_since: Option<Date>,
    pub ended_on: Option<Date>,
    pub ended_exactly: Option<String>,
    pub ended_by: Option<String>,
    pub sole: Option<bool>,
    pub public: bool,
    pub origin_kind: Option<String>,
    pub conference_id: Option<Uuid>,
    pub source: Option<String>,
    pub disputes: String,
    pub struck_at: Option<DateTimeUtc>,
    pub struck_by: Option<String>,
    pub struck_reason: Option<String>,
    pub concealed: bool,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
