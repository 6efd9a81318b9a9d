//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    ("dimension_code_once", Some("There is already a dimension of this code.")),
    ("framework_code_once", Some("There is already a framework of this code.")),
    ("indicator_code_once", Some("There is already an indicator of this code.")),
    ("indicator_version_numbered", Some("There is a draft of the next version already.")),
    ("indicator_version_one_draft", Some("There is a draft of the next version already.")),
    ("indicator_version_one_in_force", Some("There is a draft of the next version already.")),
    ("observation_by_id", None),
    ("observation_numbered", None),
    ("observation_one_in_force", None),
    ("observation_one_open", None),
    ("series_once", None),
    ("target_once", Some("There is already a target of this series for this period.")),
    ("unit_code_once", Some("There is already a unit of this code.")),
];
