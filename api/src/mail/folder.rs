//! Laying a message down in a folder, for who tries the program out.

use std::path::Path;

use people::message::MessageId;
use people::message::attempt::Handed;
use tokio::io::AsyncWriteExt;

/// Lays a message down as a file, which is there whole or not at all; nobody else reads it, for it may hold a secret.
pub(super) async fn lay_down(folder: &Path, id: MessageId, content: &[u8]) -> (Handed, String) {
    match write(folder, id, content).await {
        Ok(()) => (Handed::Taken, String::new()),
        Err(error) => (Handed::NotNow { may_have_arrived: false }, error.to_string()),
    }
}

async fn write(folder: &Path, id: MessageId, content: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let begun = folder.join(format!(".{id}"));
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(&begun).await?;
    file.write_all(content).await?;
    file.sync_all().await?;
    tokio::fs::rename(begun, folder.join(format!("{id}.eml"))).await
}
