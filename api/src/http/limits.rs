//! How many requests a caller may send. Each replica counts on its own: the quota protects a server, it is no tariff.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;

use actix_web::HttpRequest;
use actix_web::http::header::HeaderMap;
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota as Rate, RateLimiter};
use persistence::Actor;

use crate::http::problem::{self, Problem};

const WINDOW_SECONDS: u32 = 60;

pub(crate) struct Limits {
    per_minute: NonZeroU32,
    counters: RateLimiter<
        String,
        DefaultKeyedStateStore<String>,
        DefaultClock,
        StateInformationMiddleware,
    >,
}

/// What is left of a caller's quota.
pub(crate) struct Quota {
    per_minute: u32,
    left: u32,
}

impl Limits {
    pub(crate) fn new(per_minute: u32) -> Self {
        let per_minute = NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN);
        let rate = Rate::per_minute(per_minute);
        Self {
            per_minute,
            counters: RateLimiter::keyed(rate).with_middleware::<StateInformationMiddleware>(),
        }
    }

    /// Counts a request, or refuses it.
    pub(crate) fn take(&self, actor: Actor, address: &str) -> Result<Quota, (Problem, Quota)> {
        // Whoever has several keys has one quota.
        let key = match actor {
            Actor::Account(id) | Actor::ApiKey(_, id) => format!("account:{id}"),
            Actor::Anyone | Actor::Guest(_) | Actor::System => address.to_owned(),
        };
        let per_minute = self.per_minute.get();
        match self.counters.check_key(&key) {
            Ok(snapshot) => Ok(Quota { per_minute, left: snapshot.remaining_burst_capacity() }),
            Err(too_early) => {
                let wait = too_early.wait_time_from(DefaultClock::default().now());
                let problem = Problem::new(&problem::TOO_MANY_REQUESTS)
                    .with("Retry-After", wait.as_secs() + 1);
                Err((problem, Quota { per_minute, left: 0 }))
            }
        }
    }

    /// Forgets callers who have their whole quota again.
    pub(crate) fn forget_idle(&self) {
        self.counters.retain_recent();
        self.counters.shrink_to_fit();
    }
}

impl Quota {
    /// Writes the quota as draft-ietf-httpapi-ratelimit-headers has it.
    pub(crate) fn show(&self, headers: &mut HeaderMap) {
        let Self { per_minute, left } = self;
        let reset = (per_minute - left) * WINDOW_SECONDS / per_minute;
        let lines = [
            ("ratelimit-policy", format!("\"default\";q={per_minute};w={WINDOW_SECONDS}")),
            ("ratelimit", format!("\"default\";r={left};t={reset}")),
        ];
        for (name, value) in lines {
            if let Ok(value) = value.parse() {
                headers.insert(actix_web::http::header::HeaderName::from_static(name), value);
            }
        }
    }
}

/// Where a request comes from, as its network: the peer, or what the outermost trusted proxy saw.
pub(crate) fn address(request: &HttpRequest, trusted_proxies: usize) -> String {
    let peer = || request.peer_addr().map(|peer| network_of(peer.ip())).unwrap_or_default();
    if trusted_proxies == 0 {
        return peer();
    }
    let forwarded =
        request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let hops: Vec<_> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
    let seen = hops.len().checked_sub(trusted_proxies).and_then(|at| hops.get(at));
    seen.map_or_else(peer, |address| network(address))
}

/// What an address counts as; what is none counts as it is written.
pub(crate) fn network(address: &str) -> String {
    let bare = address.trim_start_matches('[').trim_end_matches(']');
    let ip = bare.parse().or_else(|_| address.parse::<SocketAddr>().map(|it| it.ip()));
    ip.map_or_else(|_| address.to_owned(), network_of)
}

/// IPv4 as it is; of IPv6 the first 64 bits: whoever has one address there has all that begin like it (RFC 6177, RFC 4291
/// 2.5.4).
fn network_of(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_counts_as_its_network() {
        for (address, counted) in [
            ("203.0.113.7", "203.0.113.7"),
            ("203.0.113.7:4711", "203.0.113.7"),
            ("::ffff:203.0.113.7", "203.0.113.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"),
            ("[2001:db8:1:2::9]", "2001:db8:1:2::/64"),
            ("unknown", "unknown"),
        ] {
            assert_eq!(network(address), counted);
        }
    }
}
