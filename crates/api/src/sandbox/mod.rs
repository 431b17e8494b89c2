//! The provider that confirms itself: over the API, and as a page for the browser. Without a sandbox
//! none of this exists.

mod html;
pub mod page;
pub mod settle;
