//! Tokens and cookies as clients see them.

use crate::server::{PASSWORD, Reply, SECRET, Server, security};
use app::accounts::{PublicUrl, Security};
use axum::http::Method;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

impl Server {
    async fn signed_in(&self) -> Reply {
        self.register("salma@email.com").await;
        self.post(
            "/api/auth/login",
            json!({ "email": "salma@email.com", "password": PASSWORD }),
        )
        .await
    }

    async fn with_cookie(&self, path: &str, cookie: &str) -> Reply {
        self.send(Method::POST, path, &[("cookie", cookie)], None).await
    }
}

fn text<'a>(answer: &'a Reply, name: &str) -> &'a str {
    answer.json[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name} in {answer:?}"))
}

#[tokio::test]
async fn signing_in_gives_a_token_and_cookies() {
    let server = Server::start().await;
    let answer = server.signed_in().await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        (text(&answer, "token_type"), &answer.json["expires_in"]),
        ("Bearer", &json!(900))
    );
    assert!(
        answer.json.get("refresh_token").is_none(),
        "a browser has it in the cookie"
    );
    let cookies: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|c| c.to_str().unwrap())
        .collect();
    let ours = [("__Host-leads_refresh=", 30), ("__Host-leads_device=", 180)];
    assert_eq!(cookies.len(), ours.len());
    for (cookie, (name, days)) in cookies.iter().zip(ours) {
        let rest = format!("; Path=/; Secure; Max-Age={}; HttpOnly; SameSite=Strict", days * 86_400);
        assert!(cookie.starts_with(name) && cookie.ends_with(&rest), "{cookie}");
    }
    assert_eq!(answer.header("cache-control"), "no-store");
    let me = server.me(text(&answer, "access_token")).await;
    assert_eq!((me.status, &me.json), (200, &answer.json["user"]));
    assert_eq!(me.json["influencer"]["kind"], "influencer");
}

#[tokio::test]
async fn a_client_that_asks_has_the_refresh_token_in_the_body_and_no_cookie() {
    let server = Server::start().await;
    server.register("salma@email.com").await;
    let asked = json!({ "email": "salma@email.com", "password": PASSWORD, "return_refresh_token": true });
    let answer = server.post("/api/auth/login", asked).await;
    assert!(answer.header("set-cookie").is_empty());
    let next = json!({ "refresh_token": text(&answer, "refresh_token") });
    let next = server.post("/api/auth/refresh", next).await;
    assert!(!text(&next, "refresh_token").is_empty() && next.header("set-cookie").is_empty());
}

#[tokio::test]
async fn a_local_demo_works_without_encryption() {
    let public_url = PublicUrl::parse("http://localhost:8001").unwrap();
    let server = Server::start_with(Security {
        public_url,
        ..security()
    })
    .await;
    assert!(
        server
            .signed_in()
            .await
            .header("set-cookie")
            .ends_with("SameSite=Strict")
    );
}

#[tokio::test]
async fn the_next_refresh_token_goes_where_the_last_one_came_from() {
    let server = Server::start().await;
    let first = server.signed_in().await;
    let second = server.with_cookie("/api/auth/refresh", &first.cookie()).await;
    assert_eq!(second.status, 200, "{second:?}");
    assert!(second.json.get("refresh_token").is_none() && second.cookie().starts_with("__Host-leads_refresh="));
    assert_ne!(first.cookie(), second.cookie());
    let sent = json!({ "refresh_token": second.cookie().replace("__Host-leads_refresh=", "") });
    let third = server.post("/api/auth/refresh", sent).await;
    assert!(third.header("set-cookie").is_empty() && !text(&third, "refresh_token").is_empty());
    assert_eq!(server.me(text(&third, "access_token")).await.status, 200);
}

#[tokio::test]
async fn a_cookie_that_is_good_for_nothing_is_taken_away() {
    let server = Server::start().await;
    let none = server.send(Method::POST, "/api/auth/refresh", &[], None).await;
    assert_eq!(none.refusal(), (401, "unauthorized"));
    let empty = server.post("/api/auth/refresh", json!({})).await;
    assert_eq!(empty.refusal(), (401, "unauthorized"));
    let forged = server
        .with_cookie("/api/auth/refresh", "__Host-leads_refresh=forged")
        .await;
    assert_eq!(forged.refusal(), (401, "invalid_token"));
    assert_eq!(forged.cookie(), "__Host-leads_refresh=");
    let first = server.signed_in().await;
    server.with_cookie("/api/auth/refresh", &first.cookie()).await;
    let second_tab = server.with_cookie("/api/auth/refresh", &first.cookie()).await;
    assert_eq!(second_tab.refusal(), (409, "refresh_superseded"));
    assert!(
        second_tab.header("set-cookie").is_empty(),
        "the other tab's cookie stays"
    );
    server.wait(10);
    let copy = server.with_cookie("/api/auth/refresh", &first.cookie()).await;
    assert_eq!(
        (copy.refusal(), copy.cookie().as_str()),
        ((401, "invalid_token"), "__Host-leads_refresh=")
    );
}

#[tokio::test]
async fn signing_out_is_always_answered_and_always_clears_the_cookie() {
    let server = Server::start().await;
    let first = server.signed_in().await;
    for cookie in [
        first.cookie().as_str(),
        &first.cookie(),
        "__Host-leads_refresh=forged",
        "other=1",
    ] {
        let answer = server.with_cookie("/api/auth/logout", cookie).await;
        assert_eq!((answer.status, &answer.json), (200, &json!({ "success": true })));
        assert!(
            answer
                .header("set-cookie")
                .starts_with("__Host-leads_refresh=; Path=/; Secure; Max-Age=0;")
        );
    }
    assert_eq!(
        server.me(text(&first, "access_token")).await.refusal(),
        (401, "invalid_token")
    );
    let refused = server.with_cookie("/api/auth/refresh", &first.cookie()).await;
    assert_eq!(refused.refusal(), (401, "invalid_token"));
}

#[tokio::test]
async fn only_our_own_tokens_open_anything() {
    let server = Server::start().await;
    let answer = server.signed_in().await;
    let token = text(&answer, "access_token");
    let claims: Value = jsonwebtoken::dangerous::insecure_decode_claims(token).unwrap();
    let signed = |algorithm, key: &str, claims: &Value| {
        encode(
            &Header::new(algorithm),
            claims,
            &EncodingKey::from_secret(key.as_bytes()),
        )
        .unwrap()
    };
    let ours = SECRET;
    let (_, payload) = token.split_once('.').unwrap();
    let payload = payload.split('.').next().unwrap();
    let mut promoted = claims.clone();
    promoted["user_role"] = "admin".into();
    for (forged, why) in [
        ("", "unauthorized"),
        ("x", "invalid_token"),
        // {"alg":"none"}
        (&format!("eyJhbGciOiJub25lIn0.{payload}."), "invalid_token"),
        (&format!("{token}A"), "invalid_token"),
        (
            &signed(Algorithm::HS256, "a secret that only somebody else has", &claims),
            "invalid_token",
        ),
        (&signed(Algorithm::HS512, ours, &claims), "invalid_token"),
        (&signed(Algorithm::HS256, ours, &promoted), "invalid_token"),
    ] {
        let refused = server.me(forged).await;
        let expected = if forged.is_empty() { "invalid_token" } else { why };
        assert_eq!(refused.refusal(), (401, expected), "{forged}");
        assert_eq!(refused.header("www-authenticate"), "Bearer");
    }
    assert_eq!(server.me(&signed(Algorithm::HS256, ours, &claims)).await.status, 200);
    let none = server.send(Method::GET, "/api/auth/me", &[], None).await;
    assert_eq!(none.refusal(), (401, "unauthorized"));
    server.wait(899);
    assert_eq!(server.me(token).await.status, 200);
    server.wait(1);
    assert_eq!(server.me(token).await.refusal(), (401, "token_expired"));
}

#[tokio::test]
async fn requests_see_their_own_user_and_no_password() {
    let server = Server::start().await;
    server.register("salma@email.com").await;
    server.register("omar@email.com").await;
    let salma = server.login("salma@email.com", PASSWORD).await.unwrap().user;
    let claims = json!({ "sub": salma.id, "user_role": "influencer" }).to_string();
    server
        .sql
        .batch_execute("begin; set local role leads_service")
        .await
        .unwrap();
    server.sql.query("select app.set_claims($1)", &[&claims]).await.unwrap();
    assert_eq!(server.count("select count(id) from users").await, 1);
    assert!(server.sql.query("select password_hash from users", &[]).await.is_err());
    server
        .sql
        .batch_execute("rollback; begin; set local role leads_service")
        .await
        .unwrap();
    assert!(server.sql.query("select id from sessions", &[]).await.is_err());
    server.sql.batch_execute("rollback").await.unwrap();
}
