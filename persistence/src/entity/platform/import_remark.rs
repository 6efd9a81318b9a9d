use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_remark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub job_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub line: i64,
    pub severity: String,
    pub code: String,
    pub column_name: Option<String>,
    pub value: Option<String>,
    pub detail: String,
}

impl ActiveModelBehavior for ActiveModel {}
