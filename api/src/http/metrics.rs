//! What the server counts, for Prometheus, under the names of OpenTelemetry's HTTP conventions.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
#[expect(clippy::struct_field_names, reason = "the labels are named by OpenTelemetry")]
struct Route {
    http_request_method: String,
    http_route: String,
    http_response_status_code: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct State {
    state: String,
}

pub(crate) struct Metrics {
    registry: Registry,
    messages: Family<State, Gauge>,
    duration: Family<Route, Histogram>,
    statements: Family<Route, Histogram>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        // From half a millisecond to eight seconds.
        let duration = Family::<Route, Histogram>::new_with_constructor(|| {
            Histogram::new(exponential_buckets(0.0005, 2.0, 15))
        });
        let statements = Family::<Route, Histogram>::new_with_constructor(|| {
            Histogram::new([0.0, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 50.0])
        });
        let mut registry = Registry::default();
        let about = "How long requests take";
        registry.register_with_unit(
            "http_server_request_duration",
            about,
            Unit::Seconds,
            duration.clone(),
        );
        registry.register(
            "db_statements_per_request",
            "SQL statements of a request",
            statements.clone(),
        );
        let messages = Family::<State, Gauge>::default();
        registry.register("mail_messages", "Messages of mail, by their state", messages.clone());
        Self { registry, messages, duration, statements }
    }

    /// How many messages there are in a state; of all replicas, so each says the same.
    pub(crate) fn messages(&self, state: &impl ToString, count: i64) {
        self.messages.get_or_create(&State { state: state.to_string() }).set(count);
    }

    pub(crate) fn request(
        &self,
        method: &str,
        route: &str,
        status: u16,
        elapsed: Duration,
        statements: u32,
    ) {
        let route = Route {
            http_request_method: method.to_owned(),
            http_route: route.to_owned(),
            http_response_status_code: status,
        };
        self.duration.get_or_create(&route).observe(elapsed.as_secs_f64());
        self.statements.get_or_create(&route).observe(statements.into());
    }

    /// In the text format of OpenMetrics.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
