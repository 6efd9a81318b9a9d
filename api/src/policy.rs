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
    /// [`crate::guard::Caller::acts_for`].
    Party(Role),
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
use Scope::{AccountsManage, AuditRead, DirectoryWrite, ImportsRun, LearningCitiesWrite};
use Who::{Anyone, Holder, Party, Platform, SignedIn};

pub(crate) const POLICY: &[Rule] = &[
    rule("assureMunicipality", Holder(Contributor), Some(DirectoryWrite)),
    rule("assureOrganisation", Holder(Contributor), Some(DirectoryWrite)),
    rule("checkFormula", Anyone, None),
    rule("computeIndicatorValues", Anyone, None),
    rule("createApiKey", SignedIn, Some(AccountsManage)),
    rule("createDataSource", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createDimension", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createFramework", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createImport", Platform(Coordinator), Some(ImportsRun)),
    rule("createIndicator", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("createMunicipality", Platform(Coordinator), Some(DirectoryWrite)),
    rule("createOrganisation", SignedIn, Some(DirectoryWrite)),
    rule("createPlace", Platform(Coordinator), Some(DirectoryWrite)),
    rule("createTarget", Party(Contributor), Some(LearningCitiesWrite)),
    rule("createToken", Anyone, None),
    rule("createUnit", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("decideImportedObservations", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("decideObservation", Party(Coordinator), Some(LearningCitiesWrite)),
    rule("deprecateIndicator", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("draftIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("endMunicipality", Platform(Coordinator), Some(DirectoryWrite)),
    rule("endSession", Anyone, None),
    rule("listApiKeys", SignedIn, Some(AccountsManage)),
    rule("listAuditEvents", Platform(Admin), Some(AuditRead)),
    rule("listDataSources", Anyone, None),
    rule("listDimensions", Anyone, None),
    rule("listFrameworks", Anyone, None),
    rule("listImportRemarks", Platform(Coordinator), Some(ImportsRun)),
    rule("listImports", Platform(Coordinator), Some(ImportsRun)),
    rule("listIndicatorVersions", Anyone, None),
    rule("listIndicators", Anyone, None),
    rule("listMunicipalities", Anyone, None),
    rule("listObservationRevisions", Anyone, None),
    rule("listObservationSteps", Party(Viewer), None),
    rule("listObservations", Anyone, None),
    rule("listOrganisations", Anyone, None),
    rule("listPartnerships", Anyone, None),
    rule("listPlaceObservations", Party(Viewer), None),
    rule("listPlaces", Anyone, None),
    rule("listProblems", Anyone, None),
    rule("listSeries", Anyone, None),
    rule("listSeriesObservations", Anyone, None),
    rule("listSigningKeys", Anyone, None),
    rule("listTargets", Anyone, None),
    rule("listUnits", Anyone, None),
    rule("listVocabularies", Anyone, None),
    rule("publishIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("recordObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("refreshToken", Anyone, None),
    rule("reopenObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("revokeApiKey", SignedIn, Some(AccountsManage)),
    rule("showDataSource", Anyone, None),
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
    rule("showProblem", Anyone, None),
    rule("showSeries", Anyone, None),
    rule("showTarget", Anyone, None),
    rule("submitImportedObservations", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("submitObservation", Party(Contributor), Some(LearningCitiesWrite)),
    rule("submitOrganisation", Holder(Coordinator), Some(DirectoryWrite)),
    rule("updateIndicatorVersion", Platform(Coordinator), Some(LearningCitiesWrite)),
    rule("updateMunicipality", Holder(Contributor), Some(DirectoryWrite)),
    rule("updateOrganisation", Holder(Contributor), Some(DirectoryWrite)),
    rule("verifyOrganisation", Platform(Coordinator), Some(DirectoryWrite)),
];

impl Rule {
    /// The role that the operation asks for, wherever it is to be held.
    pub(crate) fn role(&self) -> Option<Role> {
        match self.who {
            Who::Anyone | Who::SignedIn => None,
            Who::Holder(role) | Who::Party(role) | Who::Platform(role) => Some(role),
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
            Who::Platform(role) => format!("Needs the role `{role}` on the platform"),
        };
        self.scope.map_or_else(
            || format!("{who}."),
            |scope| format!("{who}, and the scope `{}`.", scope.as_str()),
        )
    }
}
