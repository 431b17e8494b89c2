//! Files that are given to people, over HTTP.

use app::document::Document;
use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

/// A PDF. A browser may keep it, and asks every time whether it is still the same, and whether it may still see it.
#[derive(Debug)]
pub enum Pdf {
    /// It has another than this one, which it is given.
    Given { document: Document, tag: String },
    /// It has this one.
    Kept { tag: String },
}

impl Pdf {
    /// The document, unless the client says that it has it.
    pub fn of(document: Document, headers: &HeaderMap) -> Self {
        let digest = Sha256::digest(&document.bytes);
        let tag: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("\"{tag}\"");
        let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok());
        let has = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
        match has {
            true => Self::Kept { tag },
            false => Self::Given { document, tag },
        }
    }
}

impl IntoResponse for Pdf {
    fn into_response(self) -> Response {
        let kept = (header::CACHE_CONTROL, "private, no-cache".to_owned());
        match self {
            Self::Kept { tag } => (StatusCode::NOT_MODIFIED, [kept, (header::ETAG, tag)]).into_response(),
            Self::Given { document, tag } => {
                let name = format!(r#"attachment; filename="{}.pdf""#, document.name);
                let headers = [
                    kept,
                    (header::ETAG, tag),
                    (header::CONTENT_TYPE, "application/pdf".to_owned()),
                    (header::CONTENT_DISPOSITION, name),
                ];
                (headers, document.bytes).into_response()
            }
        }
    }
}
