//! What a request can be refused with, for the document: what its extractors refuse follows from the signature of the
//! handler; what the rules refuse is declared beside it with [`refused!`](crate::refused).

use crate::{
    Problem,
    accounts::{address::ClientAddress, presented::Presented},
    admin::transfers::import::Statement,
    auth::{AdminCaller, Caller, CreatorCaller, DeciderCaller, InfluencerCaller, MerchantCaller, PayoutCaller},
    body::Body,
    idempotency::Key,
    language::{AskedLanguage, Language},
    page::PageQuery,
    query::{PathId, Query},
};
use app::failure::Unauthorized;
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode},
    response::IntoResponse,
};
use domain::{Named, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::openapi::{
    RefOr, Response,
    extensions::ExtensionsBuilder,
    path::{Operation, Paths},
};
use utoipa_axum::router::UtoipaMethodRouter;

/// Codes of problems by status.
pub type Codes = BTreeMap<StatusCode, BTreeSet<&'static str>>;

/// Where a response of the document keeps its codes.
pub const EXTENSION: &str = "x-codes";

/// An argument of a handler that may refuse the request before the handler sees it.
pub trait Refuses {
    /// Adds what it refuses with.
    fn refuses(codes: &mut Codes);
}

/// A handler with these arguments.
pub trait Handler<Arguments> {
    /// What its arguments refuse with.
    fn refuses(codes: &mut Codes);
}

macro_rules! handlers {
    ($(($($argument:ident),*))+) => {$(
        impl<F, Answer, $($argument: Refuses),*> Handler<($($argument,)*)> for F
        where
            F: Fn($($argument),*) -> Answer,
        {
            fn refuses(codes: &mut Codes) {
                $($argument::refuses(codes);)*
            }
        }
    )+};
}

handlers! { (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, G) }

macro_rules! refuses {
    ($($argument:ty $(, any $generic:ident)?: $($status:ident $codes:expr),*;)+) => {$(
        impl$(<$generic>)? Refuses for $argument {
            fn refuses(codes: &mut Codes) {
                let _: &mut Codes = codes;
                $(codes.entry(StatusCode::$status).or_default().extend($codes);)*
            }
        }
    )+};
}

/// Without a good token nobody calls; the credentials are those of signing in.
fn token() -> impl Iterator<Item = &'static str> {
    let of_a_token = [Unauthorized::Missing, Unauthorized::Invalid, Unauthorized::Expired];
    of_a_token.into_iter().map(Unauthorized::name)
}

refuses! {
    State<T>, any T: ;
    HeaderMap: ;
    Language: ;
    AskedLanguage: ;
    Caller: UNAUTHORIZED token();
    MerchantCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    InfluencerCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    AdminCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    DeciderCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    PayoutCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    CreatorCaller: UNAUTHORIZED token(), FORBIDDEN ["forbidden"];
    ClientAddress: TOO_MANY_REQUESTS ["too_many_attempts"];
    PathId<T>, any T: NOT_FOUND [Refusal::NotFound.name()];
    Result<Path<T>, PathRejection>, any T: NOT_FOUND [Refusal::NotFound.name()];
    Query<T>, any T: UNPROCESSABLE_ENTITY ["validation_failed"];
    PageQuery: UNPROCESSABLE_ENTITY ["validation_failed"];
    Key: UNPROCESSABLE_ENTITY ["validation_failed", Refusal::IdempotencyKeyReused.name()];
    Body<T>, any T: BAD_REQUEST ["malformed_body", "malformed_json"], PAYLOAD_TOO_LARGE ["payload_too_large"],
        UNSUPPORTED_MEDIA_TYPE ["unsupported_media_type"], UNPROCESSABLE_ENTITY ["validation_failed"];
    Statement: BAD_REQUEST ["malformed_body"], PAYLOAD_TOO_LARGE ["payload_too_large"],
        UNSUPPORTED_MEDIA_TYPE ["unsupported_media_type"], UNPROCESSABLE_ENTITY ["validation_failed"];
    Presented: BAD_REQUEST ["malformed_body", "malformed_json"], PAYLOAD_TOO_LARGE ["payload_too_large"],
        UNSUPPORTED_MEDIA_TYPE ["unsupported_media_type"], UNPROCESSABLE_ENTITY ["validation_failed"];
}

/// Writes what the arguments of a handler refuse with into its operation, and what any request may meet.
pub fn documented<S, H: Handler<Arguments>, Arguments>(
    mut route: UtoipaMethodRouter<S>,
    _: &H,
) -> UtoipaMethodRouter<S> {
    let mut codes = Codes::from([
        (StatusCode::INTERNAL_SERVER_ERROR, BTreeSet::from(["internal_error"])),
        (
            StatusCode::SERVICE_UNAVAILABLE,
            BTreeSet::from(["busy", "request_timeout", "unavailable"]),
        ),
        (StatusCode::BAD_REQUEST, BTreeSet::from(["invalid_host"])),
        (
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            BTreeSet::from(["unsupported_media_type"]),
        ),
        (StatusCode::UNPROCESSABLE_ENTITY, BTreeSet::from(["validation_failed"])),
    ]);
    H::refuses(&mut codes);
    let (_, paths, _) = &mut route;
    for operation in operations(paths) {
        for (status, codes) in &codes {
            add(operation, *status, codes);
        }
    }
    if codes
        .get(&StatusCode::UNAUTHORIZED)
        .is_some_and(|codes| codes.contains(Unauthorized::Missing.name()))
    {
        // Who is signed in may not change things without end.
        for operation in writing_operations(paths) {
            add(
                operation,
                StatusCode::TOO_MANY_REQUESTS,
                &BTreeSet::from(["too_many_attempts"]),
            );
        }
    }
    route
}

/// Every operation of some paths that changes something.
fn writing_operations(paths: &mut Paths) -> impl Iterator<Item = &mut Operation> {
    let items = paths.paths.values_mut();
    items.flat_map(|item| [&mut item.put, &mut item.post, &mut item.delete].into_iter().flatten())
}

/// Every operation of some paths.
pub fn operations(paths: &mut Paths) -> impl Iterator<Item = &mut Operation> {
    let items = paths.paths.values_mut();
    items.flat_map(|item| {
        [&mut item.get, &mut item.put, &mut item.post, &mut item.delete]
            .into_iter()
            .flatten()
    })
}

fn add(operation: &mut Operation, status: StatusCode, more: &BTreeSet<&'static str>) {
    let responses = &mut operation.responses.responses;
    let declared = responses
        .remove(status.as_str())
        .as_ref()
        .map(codes_of)
        .unwrap_or_default();
    let all = declared.into_iter().chain(more.iter().map(|code| (*code).to_owned()));
    responses.insert(status.as_str().to_owned(), response(all.collect()));
}

fn codes_of(response: &RefOr<Response>) -> Vec<String> {
    let RefOr::T(response) = response else {
        return Vec::new();
    };
    let codes = response
        .extensions
        .as_ref()
        .and_then(|extensions| extensions.get(EXTENSION));
    let codes = codes.and_then(|codes| codes.as_array()).into_iter().flatten();
    codes.filter_map(|code| code.as_str().map(str::to_owned)).collect()
}

/// A response that says only its codes; [`super::complete`] writes the rest.
fn response(codes: BTreeSet<String>) -> RefOr<Response> {
    let mut response = Response::new("");
    response.extensions = Some(
        ExtensionsBuilder::new()
            .add(EXTENSION, codes.into_iter().collect::<Vec<_>>())
            .build(),
    );
    RefOr::T(response)
}

/// Something a handler refuses with.
pub trait Declared: Named + Into<Problem> + Copy {}

impl Declared for Refusal {}
impl Declared for Unauthorized {}

/// Asked too often, or for too much at once.
#[derive(Debug, Clone, Copy)]
pub struct TooMany;

impl Named for TooMany {
    const SET: &'static str = "TooMany";
    const NAMES: &'static [&'static str] = &["too_many_attempts"];

    fn named(&self) -> &'static str {
        "too_many_attempts"
    }
}

impl From<TooMany> for Problem {
    fn from(_: TooMany) -> Self {
        app::Failure::TooMany(std::time::Duration::ZERO).into()
    }
}

impl Declared for TooMany {}

/// Responses for what a handler declares, by status.
pub fn responses(declared: &[(StatusCode, &'static str)]) -> BTreeMap<String, RefOr<Response>> {
    let mut codes: BTreeMap<StatusCode, BTreeSet<String>> = BTreeMap::new();
    for (status, code) in declared {
        codes.entry(*status).or_default().insert((*code).to_owned());
    }
    let responses = codes.into_iter();
    responses
        .map(|(status, codes)| (status.as_str().to_owned(), response(codes)))
        .collect()
}

/// The status and the code of a refusal.
pub fn declared<T: Declared>(refusal: T) -> (StatusCode, &'static str) {
    let problem: Problem = refusal.into();
    (problem.into_response().status(), refusal.named())
}

/// Declares what the rules refuse a handler with, as responses of its operation.
#[macro_export]
macro_rules! refused {
    ($($name:ident: $($refusal:expr),+;)+) => {$(
        /// What the rules refuse.
        #[derive(Debug)]
        pub struct $name;

        impl utoipa::IntoResponses for $name {
            fn responses() -> std::collections::BTreeMap<
                String,
                utoipa::openapi::RefOr<utoipa::openapi::response::Response>,
            > {
                use $crate::openapi::refusals::{declared, responses};
                responses(&[$(declared($refusal)),+])
            }
        }
    )+};
}
