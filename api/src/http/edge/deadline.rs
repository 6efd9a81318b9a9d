//! How long a request may take: what the server does counts, and what it waits for the client does not.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::HttpMessage;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use futures_util::Stream;
use tokio::time::{Instant, timeout};

/// Why a request was cut off.
pub(super) enum Late {
    /// The server took too long.
    Answer,
    /// The client took too long to send its body.
    Body,
}

/// Bytes of a body that buy its client another second: a tenth of what the slowest line in use carries (EDGE), so that who
/// sends a letter now and then does not stay for ever.
const BYTES_A_SECOND: u64 = 2048;

/// How long a client has been waited for, and what has come.
#[derive(Clone, Copy, Default)]
struct Wait {
    before: Duration,
    since: Option<Instant>,
    bytes: u64,
}

impl Wait {
    fn so_far(self) -> Duration {
        self.before + self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    fn on(self) -> Self {
        Self { since: self.since.or_else(|| Some(Instant::now())), ..self }
    }

    fn over(self, bytes: usize) -> Self {
        let bytes = self.bytes.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
        Self { before: self.so_far(), since: None, bytes }
    }

    /// How much longer, where `limit` is for nothing.
    fn left(self, limit: Duration) -> Duration {
        (limit + Duration::from_secs(self.bytes / BYTES_A_SECOND)).saturating_sub(self.so_far())
    }
}

type Waited = Rc<Cell<Wait>>;

/// The body of a request, on its way in.
struct Coming {
    payload: Payload,
    waited: Waited,
}

impl Stream for Coming {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = Pin::new(&mut self.payload).poll_next(cx);
        let wait = self.waited.get();
        self.waited.set(match &part {
            Poll::Pending => wait.on(),
            Poll::Ready(Some(Ok(bytes))) => wait.over(bytes.len()),
            Poll::Ready(_) => wait.over(0),
        });
        part
    }
}

/// A limit to the work for one request.
pub(super) struct Deadline {
    limit: Duration,
    started: Instant,
    waited: Waited,
}

impl Deadline {
    pub(super) fn of(request: &mut ServiceRequest, limit: Duration) -> Self {
        let waited = Waited::default();
        let payload = request.take_payload();
        if !matches!(payload, Payload::None) {
            let coming = Coming { payload, waited: waited.clone() };
            request.set_payload(Payload::Stream { payload: Box::pin(coming) });
        }
        Self { limit, started: Instant::now(), waited }
    }

    /// Does the work, unless it takes longer than the limit, or the client lets it wait too long for the body.
    pub(super) async fn keep<T>(&self, work: impl Future<Output = T>) -> Result<T, Late> {
        let mut work = std::pin::pin!(work);
        loop {
            let wait = self.waited.get();
            let work_left = (self.limit + wait.so_far()).saturating_sub(self.started.elapsed());
            // Once the body is there, however slowly it came, only the work counts.
            let (late, left) = match wait.since {
                Some(_) => (Late::Body, wait.left(self.limit)),
                None => (Late::Answer, work_left),
            };
            if left.is_zero() {
                return Err(late);
            }
            if let Ok(done) = timeout(left, work.as_mut()).await {
                return Ok(done);
            }
        }
    }
}
