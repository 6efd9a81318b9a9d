use persistence::Db;

use super::ending::{Failed, Failure};
use crate::Config;

pub(super) async fn connect(config: &Config) -> Result<Db, Failure> {
    let options = persistence::Options {
        url: config.database_url.clone(),
        connections: config.database_connections,
    };
    Db::connect(&options).await.map_err(|error| match error {
        persistence::Error::Url(reason) => {
            Failure { code: 2, line: format!("DATABASE_URL: {reason}") }
        }
        other => Failed(other).into(),
    })
}
