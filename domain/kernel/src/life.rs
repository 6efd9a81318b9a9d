//! Life cycles: one table of what may happen when.

use strum::VariantArray;

/// Where something stands in its life.
pub trait Life: Copy {
    /// What can happen to it.
    type Event: Copy + VariantArray + 'static;

    /// Where it stands after the event; none if that cannot happen now. The whole table is one `match`.
    fn next(self, event: Self::Event) -> Option<Self>;

    /// What can happen now.
    fn allowed(self) -> impl Iterator<Item = Self::Event> {
        Self::Event::VARIANTS.iter().copied().filter(move |event| self.lets(*event))
    }

    /// Whether the event can happen now.
    fn lets(self, event: impl Into<Self::Event>) -> bool {
        self.next(event.into()).is_some()
    }
}

/// The table as text, a line for each step, for tests to compare with what was meant.
pub fn table<L>() -> String
where
    L: Life + VariantArray + std::fmt::Display + 'static,
    L::Event: std::fmt::Display,
{
    let lines = L::VARIANTS.iter().flat_map(|from| {
        let step =
            move |event: L::Event| Some(format!("{from} --{event}-> {}\n", from.next(event)?));
        L::Event::VARIANTS.iter().copied().filter_map(step)
    });
    lines.collect()
}
