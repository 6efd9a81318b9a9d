//! What every program needs beside a generated client, in full: paging, retrying, and the tag of a version.

use std::time::Duration;

use progenitor_client::{ByteStream, Error, ResponseValue};

use crate::comitas::types::Problem;

/// What went wrong, if the server said it.
///
/// The media type of problems is one of its own, and progenitor leaves such bodies to us.
pub async fn problem(error: Error<ByteStream>) -> Result<Problem, Error<ByteStream>> {
    match error {
        Error::ErrorResponse(response) => Ok(read(response).await?),
        other => Err(other),
    }
}

async fn read(response: ResponseValue<ByteStream>) -> Result<Problem, Error<ByteStream>> {
    let body = bytes(response).await?;
    serde_json::from_slice(&body).map_err(|error| Error::InvalidResponsePayload(body.into(), error))
}

/// What an answer says that is not JSON.
pub async fn text(
    response: ResponseValue<ByteStream>,
) -> Result<String, Box<dyn std::error::Error>> {
    Ok(String::from_utf8(bytes(response).await?)?)
}

async fn bytes(response: ResponseValue<ByteStream>) -> Result<Vec<u8>, Error<ByteStream>> {
    use futures::TryStreamExt;
    let parts: Vec<_> = response.into_inner().into_inner().try_collect().await?;
    Ok(parts.concat())
}

/// Sends again when told to, which every answer with 429 or 503 does. Safe where the request is: reading, `If-Match`, or
/// an `Idempotency-Key` of its own.
pub async fn retrying<T>(
    mut attempts: u32,
    send: impl AsyncFn() -> Result<ResponseValue<T>, Error<ByteStream>>,
) -> Result<ResponseValue<T>, Error<ByteStream>> {
    loop {
        attempts -= 1;
        match send().await {
            Err(Error::ErrorResponse(response))
                if attempts > 0 && [429, 503].contains(&response.status().as_u16()) =>
            {
                let seconds = response.headers().get("retry-after");
                let seconds = seconds.and_then(|it| it.to_str().ok()?.parse().ok()).unwrap_or(1);
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            answer => return answer,
        }
    }
}

/// What `If-Match` wants: a record that was read carries its version.
pub fn tag(version: i32) -> String {
    format!("\"{version}\"")
}
