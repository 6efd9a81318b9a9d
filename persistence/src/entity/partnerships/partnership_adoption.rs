use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership_adoption")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub agreement_id: Uuid,
    pub side: i16,
    pub decided_on: Date,
    pub resolution_id: Option<Uuid>,
    pub mandate: Option<String>,
    pub attested_by: Option<i16>,
    pub attestation_document: Option<String>,
    pub attestation_document_id: Option<Uuid>,
    pub attestation_standing: Option<String>,
    pub recorded_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
