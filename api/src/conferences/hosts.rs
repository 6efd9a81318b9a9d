use conferences::conference::Conference;
use kernel::OrganisationId;

/// Those who hold a conference: the parties to it.
pub(super) fn hosts(conference: &Conference) -> impl Iterator<Item = OrganisationId> {
    conference.profile.hosts.iter().map(|it| it.organisation_id)
}
