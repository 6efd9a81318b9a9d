//! What the names of the schema mean.

/// What a named constraint means to somebody who runs into it.
pub(super) fn duplicate(constraint: &str) -> Option<&'static str> {
    Some(match constraint {
        "account_email_once" => "There is already an account with this address.",
        "account_role_once" => "The account has this role already.",
        "dimension_code_once" => "There is already a dimension of this code.",
        "framework_code_once" => "There is already a framework of this code.",
        "indicator_code_once" => "There is already an indicator of this code.",
        "indicator_version_numbered"
        | "indicator_version_one_draft"
        | "indicator_version_one_in_force" => "There is a draft of the next version already.",
        "organisation_code_once" => "Another organisation already has one of these identifiers.",
        "outcome_central_once" => "The conference already has its central outcome.",
        "partnership_actor_once" => "The organisation takes part already.",
        "partnership_adoption_once"
        | "partnership_confirmation_once"
        | "partnership_signature_once" => "The side has done so already.",
        "partnership_agreement_followed_once" => "Another agreement already follows that one.",
        "partnership_assessment_once_a_day" => "An assessment of the partnership was opened today.",
        "partnership_ballot_once" => "The side has its ballot box already.",
        "partnership_episode_once" | "partnership_open_once" => {
            "These municipalities already have an open partnership of this form."
        }
        "partnership_event_resolution_once" => "The resolution carries another step already.",
        "partnership_member_on_one_side" => "The municipality is on a side already.",
        "partnership_respondent_once" => "You have answered already.",
        "partnership_side_once" => "The partnership has a side of this number already.",
        "partnership_termination_once" => "The agreement has been terminated already.",
        "place_code_once" => "Another place already has one of these identifiers.",
        "registration_live_once" | "registration_number_once" => {
            "You are registered for this conference already."
        }
        "seat_pool_once" => "The conference already has a pool for these seats.",
        "target_once" => "There is already a target of this series for this period.",
        "unit_code_once" => "There is already a unit of this code.",
        // Nobody can run into these but by a fault of ours.
        ""
        | "api_key_hash_once"
        | "idempotency_key_once"
        | "job_once"
        | "observation_by_id"
        | "observation_numbered"
        | "observation_one_in_force"
        | "observation_one_open"
        | "queue_number_once"
        | "representation_day_once"
        | "series_once" => "There is already such a record.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constraint_of_the_schema_has_its_sentence() {
        let without: Vec<_> =
            persistence::unique_constraints().filter(|it| duplicate(it).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
