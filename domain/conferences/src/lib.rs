//! Integration conferences: seats, queues, fairness. Nothing is decided here yet.
