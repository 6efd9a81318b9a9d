use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    /// Of the person, whose account has the same; it keeps its name for the release before.
    pub account_id: Uuid,
    pub notice_version: Option<String>,
    pub mediator_organisation_id: Option<Uuid>,
    pub mediator_account_id: Option<Uuid>,
    pub status: String,
    pub participation: String,
    pub mode: String,
    pub origin: Option<String>,
    pub organisation_kind: Option<String>,
    pub party_size: i32,
    pub seated: bool,
    pub priority: i16,
    pub groups: Option<String>,
    pub consented_at: Option<DateTimeUtc>,
    pub queue_pool_id: Option<Uuid>,
    pub queue_seq: Option<i32>,
    pub approved: bool,
    pub reason: Option<String>,
    pub delegation: Option<String>,
    pub overtaken: i32,
    pub offered_until: Option<DateTimeUtc>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
