//! What people are told by mail: how it is said, to whom it is handed, and how they stop it.

mod constraints;
mod dialogue;
mod folder;
mod letter;
pub(crate) mod link;
pub(crate) mod post;
mod unsubscriptions;

use crate::http::rule::Tag;

pub(crate) const TAG: Tag = Tag::new(
    "Mail",
    "Not to be written to any more. What is sent, and why, is in the guide for operators.",
    &[unsubscriptions::ROUTES],
)
.telling(constraints::SENTENCES);
