//! Listens to what SQL the server sends, so that the floor can send the same.

use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

static LISTENING: AtomicBool = AtomicBool::new(false);
static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// A subscriber that is deaf, as a server with `LOG_LEVEL=error` all but is, unless it [`listen`]s.
pub(crate) struct Statements;

/// From now on statements are kept.
pub(crate) fn listen() {
    LISTENING.store(true, Ordering::SeqCst);
    tracing::callsite::rebuild_interest_cache();
}

/// The statements since [`listen`]; nothing is kept any more.
pub(crate) fn heard() -> Vec<String> {
    LISTENING.store(false, Ordering::SeqCst);
    tracing::callsite::rebuild_interest_cache();
    std::mem::take(&mut *HEARD.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Subscriber for Statements {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(if LISTENING.load(Ordering::SeqCst) { LevelFilter::TRACE } else { LevelFilter::ERROR })
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let errors = *metadata.level() == Level::ERROR;
        errors || LISTENING.load(Ordering::SeqCst) && metadata.target().starts_with("persistence")
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Sql);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Sql;

impl Visit for Sql {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "sql" {
            HEARD.lock().unwrap_or_else(PoisonError::into_inner).push(value.to_owned());
        }
    }
    fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}
