//! Listens to what the server sends to the database, so that the floor can send the same.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use sea_orm::Statement;

static LISTENING: AtomicBool = AtomicBool::new(false);
static HEARD: Mutex<Vec<Statement>> = Mutex::new(Vec::new());

/// To be called once, before the database is connected.
pub(crate) fn overhear() {
    persistence::listen_to_statements(|statement| {
        if LISTENING.load(Ordering::Relaxed) {
            HEARD.lock().unwrap_or_else(PoisonError::into_inner).push(statement.clone());
        }
    });
}

/// What is sent while `work` is done.
pub(crate) fn during<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, Vec<Statement>), E> {
    LISTENING.store(true, Ordering::SeqCst);
    let done = work();
    LISTENING.store(false, Ordering::SeqCst);
    let heard = std::mem::take(&mut *HEARD.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((done?, heard))
}
