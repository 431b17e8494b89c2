//! The query of a request, as text: each route parses what it knows. And ids in paths.

use crate::Problem;
use axum::{
    extract::{FromRequestParts, Path},
    http::{Uri, request::Parts},
};
use domain::Invalid;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The parameters of a query.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let query = axum::extract::Query::<T>::from_request_parts(parts, state).await;
        query
            .map(|query| Self(query.0))
            .map_err(|_| app::Failure::field("query", Invalid::Format).into())
    }
}

/// The parameters of a query as they were sent.
pub fn pairs(uri: &Uri) -> Vec<(String, String)> {
    let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri);
    pairs.map(|pairs| pairs.0).unwrap_or_default()
}

/// The id in a path; one that cannot be an id names nothing.
#[derive(Debug)]
pub struct PathId<T>(pub T);

impl<T: FromStr, S: Send + Sync> FromRequestParts<S> for PathId<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let text = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::not_found())?;
        text.0.parse().map(Self).map_err(|_| Problem::not_found())
    }
}
