//! What may happen to a record where it stands, in the one shape in which every life tells it.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Type};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Refused;

/// The events that the state of a record lets happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Transitions<E, G = RefusalCode> {
    pub data: Vec<Transition<E, G>>,
}

/// An event, and what is needed before it may happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Transition<E, G = RefusalCode> {
    pub event: E,
    pub allowed: bool,
    pub unmet: Vec<G>,
}

/// The code of the problem that a step would be refused with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(value_type = String, pattern = "^[a-z_]+$", max_length = 60, examples("not_open"))]
pub struct RefusalCode(&'static str);

impl<E: Copy, G> Transitions<E, G> {
    /// These events, each with what `unmet` says that it still needs.
    pub fn of(events: impl IntoIterator<Item = E>, unmet: impl Fn(E) -> Vec<G>) -> Self {
        let transition = |event| {
            let unmet = unmet(event);
            Transition { event, allowed: unmet.is_empty(), unmet }
        };
        Self { data: events.into_iter().map(transition).collect() }
    }
}

impl<E: Copy> Transitions<E> {
    /// These events, each taken on trial by `take`.
    pub fn tried<T, R: Refused>(
        events: impl IntoIterator<Item = E>,
        take: impl Fn(E) -> Result<T, R>,
    ) -> Self {
        Self::of(events, |event| {
            take(event).err().map(|it| RefusalCode(it.code())).into_iter().collect()
        })
    }
}

// By hand for the same reason as `Page`: clients get one named type per event.

impl<E: ToSchema, G: ToSchema> PartialSchema for Transitions<E, G> {
    fn schema() -> RefOr<Schema> {
        let one = Transition::<E, G>::name();
        ObjectBuilder::new()
            .description(Some("What may happen now, and what each event still needs."))
            .property("data", ArrayBuilder::new().items(Ref::from_schema_name(one)))
            .required("data")
            .into()
    }
}

impl<E: ToSchema, G: ToSchema> ToSchema for Transitions<E, G> {
    fn name() -> Cow<'static, str> {
        Cow::Owned(format!("{}s", Transition::<E, G>::name()))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((Transition::<E, G>::name().into(), Transition::<E, G>::schema()));
        Transition::<E, G>::schemas(schemas);
    }
}

impl<E: ToSchema, G: ToSchema> PartialSchema for Transition<E, G> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .description(Some(
                "An event that its state lets happen; where `unmet` is not empty, that is needed first.",
            ))
            .property("event", Ref::from_schema_name(E::name()))
            .required("event")
            .property("allowed", ObjectBuilder::new().schema_type(Type::Boolean))
            .required("allowed")
            .property("unmet", ArrayBuilder::new().items(Ref::from_schema_name(G::name())))
            .required("unmet")
            .into()
    }
}

impl<E: ToSchema, G: ToSchema> ToSchema for Transition<E, G> {
    /// `ConferenceTransition` for the event `ConferenceEvent`.
    fn name() -> Cow<'static, str> {
        Cow::Owned(format!("{}Transition", E::name().trim_end_matches("Event")))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        for (name, schema) in [(E::name(), E::schema()), (G::name(), G::schema())] {
            schemas.push((name.into(), schema));
        }
        E::schemas(schemas);
        G::schemas(schemas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::organisation::{OrganisationEvent, Refusal};

    #[test]
    fn what_is_unmet_is_not_allowed() {
        let no = |event| if event == 'b' { vec!["money"] } else { Vec::new() };
        let told = Transitions::of(['a', 'b'], no);
        let told: Vec<_> =
            told.data.into_iter().map(|it| (it.event, it.allowed, it.unmet)).collect();
        assert_eq!(told, [('a', true, vec![]), ('b', false, vec!["money"])]);
    }

    #[test]
    fn what_is_tried_is_told_by_the_code_of_its_refusal() {
        let take = |event| if event == 'a' { Ok(()) } else { Err(Refusal::ReasonMissing) };
        let told = serde_json::to_value(Transitions::tried(['a', 'b'], take)).expect("JSON");
        let expected = serde_json::json!({ "data": [
            { "event": "a", "allowed": true, "unmet": [] },
            { "event": "b", "allowed": false, "unmet": ["reason_missing"] },
        ] });
        assert_eq!(told, expected);
    }

    #[test]
    fn the_schemas_are_named_after_the_event_and_complete() {
        type It = Transitions<OrganisationEvent>;
        assert_eq!(It::name(), "OrganisationTransitions");
        let mut schemas = Vec::new();
        It::schemas(&mut schemas);
        let names: Vec<_> = schemas.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["OrganisationTransition", "OrganisationEvent", "RefusalCode"]);
    }
}
