//! What is measured, and how long.

#[derive(Clone, clap::Args)]
pub(crate) struct Settings {
    /// A database of its own, which is filled if it is empty; a fresh SQLite file if not given.
    #[arg(long)]
    pub database_url: Option<String>,
    /// How often each is asked, in turns.
    #[arg(long, default_value_t = 5)]
    pub rounds: usize,
    /// How long each turn lasts.
    #[arg(long, default_value_t = 2.0)]
    pub seconds: f64,
    #[arg(long, default_value_t = 32)]
    pub connections: usize,
    #[arg(long, default_value_t = 2)]
    pub workers: usize,
    /// Measure only what has this in its name.
    #[arg(long, default_value = "")]
    pub only: String,
    /// People who register for conferences, each once for every turn.
    #[arg(long, default_value_t = 2000)]
    pub guests: usize,
    /// Ask everything that can be repeated for so many minutes instead, and say each minute what memory it takes.
    #[arg(long)]
    pub soak: Option<u32>,
    /// Print the statements instead.
    #[arg(long)]
    pub show_sql: bool,
}
