use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub agreement_id: Uuid,
    pub side: i16,
    pub office: String,
    pub signed_on: Date,
    pub attested_by: Option<i16>,
    pub attestation_document: Option<String>,
    pub attestation_document_id: Option<Uuid>,
    pub attestation_standing: Option<String>,
    pub recorded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
