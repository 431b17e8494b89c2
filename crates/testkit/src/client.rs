//! Somebody who talks to the server: the router called in process, no network.

use crate::{Answer, Json, schema};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Method, Request, header},
};
use std::{fmt::Display, net::SocketAddr};
use tower::ServiceExt;

/// A client of one server, signed in as somebody or as nobody.
#[derive(Debug, Clone)]
pub struct Client {
    router: Router,
    token: Option<String>,
    address: SocketAddr,
    language: Option<&'static str>,
    /// The user as the server described him when he signed in; null when nobody is.
    pub user: Json,
}

impl Client {
    pub(crate) fn new(router: Router, address: SocketAddr) -> Self {
        Self {
            router,
            token: None,
            address,
            language: None,
            user: Json::Null,
        }
    }

    /// The same client with another token.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self {
            token: Some(token.to_owned()),
            ..self.clone()
        }
    }

    pub(crate) fn signed_in(self, token: &str, user: Json) -> Self {
        Self {
            user,
            ..self.with_token(token)
        }
    }

    /// The same person at another server.
    #[must_use]
    pub fn at(&self, router: Router) -> Self {
        Self { router, ..self.clone() }
    }

    /// The same person, asking for answers in a language.
    #[must_use]
    pub fn speaking(&self, language: &'static str) -> Self {
        Self {
            language: Some(language),
            ..self.clone()
        }
    }

    /// The access token.
    ///
    /// # Panics
    /// Nobody is signed in.
    pub fn token(&self) -> &str {
        self.token.as_deref().expect("somebody who is signed in")
    }

    /// The id of the business of a merchant.
    pub fn merchant_id(&self) -> &str {
        self.user["merchant"]["id"].text()
    }

    /// The id of the profile of somebody who brings leads.
    pub fn influencer_id(&self) -> &str {
        self.user["influencer"]["id"].text()
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, None).await
    }

    /// Sends a body, which is written as it is displayed: JSON values, or text that may be anything.
    pub async fn post(&self, path: &str, body: impl Display) -> Answer {
        self.send(Method::POST, path, None, Some(body.to_string())).await
    }

    /// Sends a body with an `Idempotency-Key`.
    pub async fn post_once(&self, path: &str, key: &str, body: impl Display) -> Answer {
        self.send(Method::POST, path, Some(key), Some(body.to_string())).await
    }

    /// Changes.
    pub async fn put(&self, path: &str, body: impl Display) -> Answer {
        self.send(Method::PUT, path, None, Some(body.to_string())).await
    }

    /// Removes.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None, None).await
    }

    /// Sends JSON, or a document of XML, by any method.
    pub async fn send(&self, method: Method, path: &str, key: Option<&str>, body: Option<String>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        if let Some(language) = self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        if let Some(body) = &body {
            let document = body.starts_with('<');
            let content_type = if document {
                "application/xml"
            } else {
                "application/json"
            };
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        let shown = body.clone().unwrap_or_default();
        let request = request
            .body(body.map_or_else(Body::empty, Body::from))
            .expect("a request");
        self.call(request, &shown).await
    }

    /// Sends a request of one's own making; the token and the host are added unless it has them. Every answer is checked
    /// against the API's document.
    ///
    /// # Panics
    /// The answer is not what the document says.
    pub async fn call(&self, mut request: Request<Body>, shown: &str) -> Answer {
        let asked = format!(
            "{} {} {}",
            request.method(),
            request.uri(),
            &shown[..shown.floor_char_boundary(500)]
        );
        if let Some(token) = &self.token
            && !request.headers().contains_key(header::AUTHORIZATION)
        {
            let value = format!("Bearer {token}").parse().expect("a token is ASCII");
            request.headers_mut().insert(header::AUTHORIZATION, value);
        }
        let host = header::HeaderValue::from_static("localhost:8001");
        request.headers_mut().entry(header::HOST).or_insert(host);
        self.call_as_it_is(request, asked).await
    }

    /// Sends a request to which nothing is added.
    ///
    /// # Panics
    /// The answer is not what the document says.
    pub async fn call_as_it_is(&self, mut request: Request<Body>, asked: String) -> Answer {
        request.extensions_mut().insert(ConnectInfo(self.address));
        let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
        let response = self.router.clone().oneshot(request).await;
        let answer = Answer::read(asked, response.unwrap_or_else(|never| match never {})).await;
        schema::check(&method, &path, &answer);
        answer
    }
}
