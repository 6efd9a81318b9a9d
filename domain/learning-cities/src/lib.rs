//! Learning cities: educational planning, monitoring and evaluation. Nothing is decided here yet.
