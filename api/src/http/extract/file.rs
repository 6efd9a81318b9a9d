//! Files: sent as they are, and sent out as they are.

use actix_web::body::BoxBody;
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, Charset, ContentDisposition, DispositionParam,
    DispositionType, ETAG, ExtendedValue,
};
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, Responder};
use futures_util::{Stream, StreamExt};

use super::unreadable;
use crate::http::problem::{self, Problem};

/// What a file is sent as; what it holds, it tells itself. One media type, because not every generator of clients makes
/// something of an operation that takes several.
pub(crate) const MEDIA: &str = "application/octet-stream";

/// Lets through what is sent as a file.
pub(crate) fn must_be_file(request: &HttpRequest) -> Result<(), Problem> {
    if request.content_type() == MEDIA {
        return Ok(());
    }
    let wanted = format!("Send the file, whatever it holds, as {MEDIA}.");
    Err(Problem::because(&problem::UNSUPPORTED_MEDIA_TYPE, wanted).with("Accept", MEDIA))
}

/// All of a file that has at most so many bytes.
pub(crate) async fn whole_file<E: Into<actix_web::Error>>(
    payload: impl Stream<Item = Result<Bytes, E>>,
    limit: usize,
) -> Result<Vec<u8>, Problem> {
    let mut payload = std::pin::pin!(payload);
    let mut content = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| unreadable(&error.into()))?;
        if content.len() + chunk.len() > limit {
            return Err(Problem::new(&problem::PAYLOAD_TOO_LARGE));
        }
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}

/// A file on its way out: to be kept, and nowhere to be shown or run, whatever it holds.
pub(crate) struct File {
    pub content: Vec<u8>,
    /// As it is called in any language, and what its name ends with.
    pub title: String,
    pub extension: &'static str,
    pub sha256: String,
}

/// Should a browser open it nevertheless, it is nobody's page.
const NOTHING: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// What separates folders, on whatever system, and what turns letters around, so that a name seems to end otherwise.
fn misleads(it: char) -> bool {
    matches!(it, '/' | '\\' | ':' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Responder for File {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let Self { content, title, extension, sha256 } = self;
        let title = title.replace(misleads, " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let named = ExtendedValue {
            charset: Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: format!("{title}.{extension}").into_bytes(),
        };
        let plain = DispositionParam::Filename(format!("document.{extension}"));
        let disposition = ContentDisposition {
            disposition: DispositionType::Attachment,
            parameters: vec![plain, DispositionParam::FilenameExt(named)],
        };
        HttpResponse::Ok()
            .insert_header((ETAG, format!("\"{sha256}\"")))
            .insert_header((CONTENT_TYPE, MEDIA))
            .insert_header((CONTENT_SECURITY_POLICY, NOTHING))
            .insert_header(disposition)
            .body(content)
    }
}
