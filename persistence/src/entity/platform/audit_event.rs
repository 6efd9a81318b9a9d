use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: DateTimeUtc,
    pub actor: String,
    pub operation: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub before: Option<String>,
    pub after: Option<String>,
    pub request_id: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
