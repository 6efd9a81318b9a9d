//! Every operation there is; the contract is collected from here.

use actix_web::dev::HttpServiceFactory;
use actix_web::guard::{GuardContext, fn_guard};
use utoipa_actix_web::service_config::ServiceConfig;
use utoipa_actix_web::{OpenApiFactory, scope};

use crate::http::call::Call;
use crate::http::rule::Tag;
use crate::{conferences, directory, learning_cities, mail, partnerships, people, platform};

/// Every operation, by what it is about, in the order in which a newcomer reads of it.
pub(crate) const TAGS: &[Tag] = &[
    directory::TAG,
    partnerships::TAG,
    conferences::TAG,
    learning_cities::TAG,
    people::TAG,
    people::WELL_KNOWN,
    people::MEMBERS,
    people::CONTACTS,
    people::WAITING,
    mail::TAG,
    platform::IMPORTS,
    platform::AUDIT,
    platform::SYSTEM,
];

/// What the reference puts under one heading.
pub(crate) const GROUPS: &[(&str, &[Tag])] = &[
    ("Who works together", &[directory::TAG, partnerships::TAG]),
    ("Where they meet", &[conferences::TAG]),
    ("What comes of it", &[learning_cities::TAG]),
    (
        "Who may do what",
        &[people::TAG, people::MEMBERS, people::CONTACTS, people::WAITING, mail::TAG],
    ),
    ("Keep it going", &[platform::IMPORTS, platform::AUDIT, platform::SYSTEM]),
];

/// Has an app serve them all.
pub(crate) fn configure(config: &mut ServiceConfig) {
    for tag in TAGS {
        config.service(of(tag));
    }
}

/// The operations of a tag. The edge knows already which operation is called: to try the patterns of a hundred others,
/// one after the other, would cost as much as to ask the database for a record.
fn of(tag: &'static Tag) -> impl HttpServiceFactory + OpenApiFactory + 'static {
    let is_called = move |context: &GuardContext<'_>| {
        context.req_data().get::<Call>().is_some_and(|it| it.operation.tag == tag.name)
    };
    let configure = move |config: &mut ServiceConfig| {
        for routes in tag.routes {
            (routes.configure)(config);
        }
    };
    scope::scope(tag.under).guard(fn_guard(is_called)).configure(configure)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_constraint_of_the_schema_is_told_once_and_nothing_else() {
        let told: Vec<_> =
            TAGS.iter().flat_map(|it| it.constraints).map(|(name, _)| *name).collect();
        let names: BTreeSet<_> = told.iter().copied().collect();
        assert_eq!(names.len(), told.len(), "one is told twice: {told:?}");
        assert_eq!(names, persistence::unique_constraints().collect());
    }
}
