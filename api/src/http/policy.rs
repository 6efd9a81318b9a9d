//! Who may call which operation: one table. The guard enforces it, the contract publishes it, the tests walk it.

use kernel::access::{Role, Scope};

/// Whom an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Needs no account.
    Anyone,
    /// Needs an account, no role; the handler shows each caller their own.
    SignedIn,
    /// Needs the role on the municipality or organisation that the path names.
    Holder(Role),
    /// Needs the role with a party to what the path or the body names; the handler, which has loaded it, asks
    /// [`crate::http::guard::Caller::acts_for`].
    Party(Role),
    /// For one's own it needs an account only; for what is somebody else's, the role with a party to it.
    Own(Role),
    /// Needs the role on the platform.
    Platform(Role),
}

/// An operation, whom it is for, and the scope a token must carry.
#[derive(Debug)]
pub(crate) struct Rule {
    pub operation: &'static str,
    pub who: Who,
    pub scope: Option<Scope>,
}

const fn rule(operation: &'static str, who: Who, scope: Option<Scope>) -> Rule {
    Rule { operation, who, scope }
}

use Role::{Admin, Contributor, Coordinator, Viewer};
use Scope::{
    AccountsManage, AuditRead, ConferencesWrite, DirectoryWrite, ImportsRun, LearningCitiesWrite,
    PartnershipsWrite,
};
use Who::{Anyone, Holder, Own, Party, Platform, SignedIn};

pub(crate) const POLICY: &[Rule] = &[
    rule("addPartnershipActor", Party(Coordinator), Some(PartnershipsWrite)),
    rule("adoptAgreement", Party(Coordinator), Some(PartnershipsWrite)),
    rule("answerAssessment", Party(Viewer), Some(PartnershipsWrite)),
    rule("assureMunicipality", Holder(Contributor), Some(DirectoryWrite)),
    rule("assureOrganisation", Holder(Contributor), Some(DirectoryWrite)),
    rule("changePartnershipForm", Party(Coordinator), Some(PartnershipsWrite)),
    rule("checkFormula", Anyone, None),
    rule("computeIndicatorValues", Anyone, None),
    rule("confirmClaim", Party(Coordinator), Some(PartnershipsWrite)),
    rule("createAgreement", Party(Contributor), Some(PartnershipsWrite)),
    rule("createApiKey", SignedIn, Some(AccountsManage)),
    rule("createAssessment", Party(Coordinator), Some(PartnershipsWrite)),
    rule("createClaim", Party(Contributor), Some(PartnershipsWrite)),
    rule("createConference", Party(Coordinator), Some(ConferencesWrite)),
    rule("createConferenceSeries", Party(Coordinator), Some(ConferencesWrite)),
    rule("createDataSource", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createDimension", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createFollowUp", Party(Contributor), Some(ConferencesWrite)),
    rule("createFramework", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createImport", Platform(Coordinator), Some(ImportsRun)),
    rule("createIndicator", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createMunicipality", Platform(Coordinator), Some(DirectoryWrite)),
    rule("createOrganisation", SignedIn, Some(DirectoryWrite)),
    rule("createOutcome", Party(Contributor), Some(ConferencesWrite)),
    rule("createPartnership", Party(Coordinator), Some(PartnershipsWrite)),
    rule("createPlace", Platform(Coordinator), Some(DirectoryWrite)),
    rule("createPool", Party(Coordinator), Some(ConferencesWrite)),
    rule("createRegistration", SignedIn, Some(ConferencesWrite)),
    rule("createResolution", Party(Coordinator), Some(PartnershipsWrite)),
    rule("createSpill", Party(Coordinator), Some(ConferencesWrite)),
    rule("createTarget", Party(Contributor), Some(LearningCitiesWrite)),
    rule("createToken", Anyone, None),
    rule("createUnit", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("decideImportedObservations", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("decideObservation", Party(Coordinator), Some(LearningCitiesWrite)),
    rule("deprecateIndicator", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("draftIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("endMunicipality", Platform(Coordinator), Some(DirectoryWrite)),
    rule("endSession", Anyone, None),
    rule("exportPartnershipMap", Anyone, None),
    rule("exportPartnershipTable", Anyone, None),
    rule("listAgreements", Party(Viewer), None),
    rule("listApiKeys", SignedIn, Some(AccountsManage)),
    rule("listAssessments", Party(Viewer), None),
    rule("listAuditEvents", Platform(Admin), Some(AuditRead)),
    rule("listClaims", Anyone, None),
    rule("listConferenceSeries", Anyone, None),
    rule("listConferenceTransitions", Anyone, None),
    rule("listConferences", Anyone, None),
    rule("listDataSources", Anyone, None),
    rule("listDimensions", Anyone, None),
    rule("listFollowUps", SignedIn, None),
    rule("listFrameworks", Anyone, None),
    rule("listImportRemarks", Platform(Coordinator), Some(ImportsRun)),
    rule("listImports", Platform(Coordinator), Some(ImportsRun)),
    rule("listIndicatorVersions", Anyone, None),
    rule("listIndicators", Anyone, None),
    rule("listMunicipalities", Anyone, None),
    rule("listMyRegistrations", SignedIn, None),
    rule("listObservationRevisions", Anyone, None),
    rule("listObservationSteps", Party(Viewer), None),
    rule("listObservations", Anyone, None),
    rule("listOrganisations", Anyone, None),
    rule("listOutcomes", Anyone, None),
    rule("listPartnerships", Anyone, None),
    rule("listPlaceObservations", Party(Viewer), None),
    rule("listPlaces", Anyone, None),
    rule("listPools", Anyone, None),
    rule("listProblems", Anyone, None),
    rule("listRegistrations", Party(Contributor), None),
    rule("listResolutions", Anyone, None),
    rule("listSeries", Anyone, None),
    rule("listSeriesObservations", Anyone, None),
    rule("listSeriesPartners", Anyone, None),
    rule("listSigningKeys", Anyone, None),
    rule("listTargets", Anyone, None),
    rule("listTimeline", Anyone, None),
    rule("listUnits", Anyone, None),
    rule("listVocabularies", Anyone, None),
    rule("moveConference", Party(Coordinator), Some(ConferencesWrite)),
    rule("moveConferenceSeries", Party(Coordinator), Some(ConferencesWrite)),
    rule("moveFollowUp", Party(Contributor), Some(ConferencesWrite)),
    rule("moveRegistration", Own(Contributor), Some(ConferencesWrite)),
    rule("publishIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("publishOutcome", Party(Coordinator), Some(ConferencesWrite)),
    rule("recordObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("refreshToken", Anyone, None),
    rule("reopenObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("rescheduleConference", Party(Coordinator), Some(ConferencesWrite)),
    rule("resizePool", Party(Coordinator), Some(ConferencesWrite)),
    rule("revokeApiKey", SignedIn, Some(AccountsManage)),
    rule("setRegistrationGroups", Own(Contributor), Some(ConferencesWrite)),
    rule("showAgreement", Party(Viewer), None),
    rule("showAssessment", Party(Viewer), None),
    rule("showClaim", Anyone, None),
    rule("showConference", Anyone, None),
    rule("showConferenceSeries", Anyone, None),
    rule("showDataSource", Anyone, None),
    rule("showHostingCoverage", Anyone, None),
    rule("showImport", Platform(Coordinator), Some(ImportsRun)),
    rule("showIndicator", Anyone, None),
    rule("showIndicatorDependencies", Anyone, None),
    rule("showIndicatorVersion", Anyone, None),
    rule("showMe", SignedIn, None),
    rule("showMunicipality", Anyone, None),
    rule("showObservation", Anyone, None),
    rule("showOrganisation", Anyone, None),
    rule("showPartnership", Anyone, None),
    rule("showPlace", Anyone, None),
    rule("showPool", Anyone, None),
    rule("showProblem", Anyone, None),
    rule("showQuestionnaire", Anyone, None),
    rule("showRegistration", Own(Contributor), None),
    rule("showRepresentation", Anyone, None),
    rule("showResolution", Anyone, None),
    rule("showRings", Anyone, None),
    rule("showSeries", Anyone, None),
    rule("showTarget", Anyone, None),
    rule("showTransitions", Anyone, None),
    rule("showWaitlistPosition", Own(Contributor), None),
    rule("signAgreement", Party(Coordinator), Some(PartnershipsWrite)),
    rule("submitImportedObservations", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("submitObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("submitOrganisation", Holder(Coordinator), Some(DirectoryWrite)),
    rule("terminateAgreement", Party(Coordinator), Some(PartnershipsWrite)),
    rule("transitionPartnership", Party(Coordinator), Some(PartnershipsWrite)),
    rule("updateAgreement", Party(Contributor), Some(PartnershipsWrite)),
    rule("updateConference", Party(Coordinator), Some(ConferencesWrite)),
    rule("updateConferenceSeries", Party(Coordinator), Some(ConferencesWrite)),
    rule("updateIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("updateMunicipality", Holder(Contributor), Some(DirectoryWrite)),
    rule("updateOrganisation", Holder(Contributor), Some(DirectoryWrite)),
    rule("updateRegistration", Own(Contributor), Some(ConferencesWrite)),
    rule("verifyOrganisation", Platform(Coordinator), Some(DirectoryWrite)),
];

impl Rule {
    /// The role that the operation asks for, wherever it is to be held.
    pub(crate) fn role(&self) -> Option<Role> {
        match self.who {
            Who::Anyone | Who::SignedIn => None,
            Who::Holder(role) | Who::Party(role) | Who::Own(role) | Who::Platform(role) => {
                Some(role)
            }
        }
    }

    pub(crate) fn of(operation: &str) -> Option<&'static Self> {
        POLICY.iter().find(|rule| rule.operation == operation)
    }

    /// The rule as a sentence of the contract.
    pub(crate) fn sentence(&self) -> String {
        let who = match self.who {
            Who::Anyone => return "Open to anyone.".to_owned(),
            Who::SignedIn => "Needs an account".to_owned(),
            Who::Holder(role) => {
                format!("Needs the role `{role}` on what the path names, or on the platform")
            }
            Who::Party(role) => {
                format!("Needs the role `{role}` with one of the parties, or on the platform")
            }
            Who::Own(role) => format!(
                "Needs an account, and for what is not one's own the role `{role}` with one of the parties, or on the \
                 platform"
            ),
            Who::Platform(role) => format!("Needs the role `{role}` on the platform"),
        };
        self.scope.map_or_else(
            || format!("{who}."),
            |scope| format!("{who}, and the scope `{}`.", scope.as_str()),
        )
    }
}
