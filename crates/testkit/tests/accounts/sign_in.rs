//! Guessing passwords does not pay.

use crate::server::{HOME, PASSWORD, Reply, Server, security};
use app::{
    Failure,
    accounts::{AddressLimit, Security},
    failure::Unauthorized,
};
use axum::http::Method;
use serde_json::json;
use std::{num::NonZeroU32, time::Duration};

async fn server() -> Server {
    let server = Server::start().await;
    server.register("salma@email.com").await;
    server
}

impl Server {
    /// The outcome of an attempt: nothing, a wrong password, or the seconds to wait.
    async fn attempt(&self, email: &str, password: &str) -> Result<(), Option<u64>> {
        match self.login(email, password).await {
            Ok(_) => Ok(()),
            Err(Failure::Unauthorized(Unauthorized::Credentials)) => Err(None),
            Err(Failure::TooMany(wait)) => Err(Some(wait.as_secs())),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn guessing_is_slowed_down_and_then_locked() {
    let server = server().await;
    let guess = async || server.attempt("salma@email.com", "wrong").await;
    for _ in 0..5 {
        assert_eq!(guess().await, Err(None));
    }
    let mut pauses = Vec::new();
    for _ in 0..10 {
        let pause = guess().await.unwrap_err().expect("a pause");
        assert_eq!(
            server.attempt("salma@email.com", PASSWORD).await,
            Err(Some(pause)),
            "nor the right one"
        );
        pauses.push(pause - 1);
        server.wait(i64::try_from(pause).unwrap());
        assert_eq!(guess().await, Err(None));
    }
    assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
    server.wait(899);
    assert_eq!(server.attempt("salma@email.com", PASSWORD).await, Err(Some(2)));
    server.wait(1);
    assert_eq!(server.attempt("salma@email.com", PASSWORD).await, Ok(()));
    for _ in 0..5 {
        assert_eq!(guess().await, Err(None), "success forgets the failures");
    }
}

#[tokio::test]
async fn a_day_without_failures_forgets_them() {
    let server = server().await;
    for _ in 0..5 {
        assert_eq!(server.attempt("salma@email.com", "wrong").await, Err(None));
    }
    server.wait(86_400);
    for _ in 0..5 {
        assert_eq!(server.attempt("salma@email.com", "wrong").await, Err(None));
    }
    assert!(server.attempt("salma@email.com", "wrong").await.unwrap_err().is_some());
}

#[tokio::test]
async fn an_unknown_address_is_answered_and_slowed_down_alike() {
    let server = server().await;
    let attempt = async |email: &str| {
        let body = json!({ "email": email, "password": "wrong" });
        let mut answer: Reply = server.post("/api/auth/login", body).await;
        answer.json["request_id"] = json!(null);
        answer.headers.remove("x-request-id");
        answer
    };
    for n in 0..7 {
        let (known, unknown) = (attempt("salma@email.com").await, attempt("nobody@email.com").await);
        let expected = if n < 5 {
            (401, "invalid_credentials")
        } else {
            (429, "too_many_attempts")
        };
        assert_eq!(known.refusal(), expected, "{n}");
        assert_eq!(
            (known.status, &known.json, &known.headers),
            (unknown.status, &unknown.json, &unknown.headers)
        );
        assert_eq!(known.header("retry-after"), if n < 5 { "" } else { "3" });
    }
    assert_eq!(attempt("omar@email.com").await.status, 401, "others are not concerned");
    let hashed = "select count(*) from sign_in_failures where email_hash = sha256('salma@email.com')";
    assert_eq!(server.count(hashed).await, 1);
}

#[tokio::test]
async fn a_thousand_guesses_at_once_are_five() {
    let server = server().await;
    // Several addresses: whether the first attempts meet before there is a row to lock is chance.
    for address in [
        "salma@email.com",
        "omar@email.com",
        "nadia@email.com",
        "karim@email.com",
    ] {
        let guesses: Vec<_> = (0..50).map(|_| server.attempt(address, "wrong")).collect();
        let looked_at = futures::future::join_all(guesses)
            .await
            .into_iter()
            .filter(|answer| *answer == Err(None));
        assert_eq!(looked_at.count(), 5, "{address}");
    }
}

#[tokio::test]
async fn one_address_tries_so_often_and_others_go_on() {
    let limit = AddressLimit {
        burst: NonZeroU32::new(3).unwrap(),
        refill: Duration::from_secs(20),
    };
    let server = Server::start_with(Security {
        per_address: limit,
        trusted_proxies: 1,
        ..security()
    })
    .await;
    let attempt = async |n: u32, forwarded: &str| {
        let body = json!({ "email": format!("user{n}@email.com"), "password": "wrong" }).to_string();
        server
            .send(
                Method::POST,
                "/api/auth/login",
                &[("x-forwarded-for", forwarded)],
                Some(body),
            )
            .await
    };
    for n in 0..3 {
        assert_eq!(attempt(n, &format!("10.0.0.{n}, 198.51.100.7")).await.status, 401);
    }
    let refused = attempt(3, "198.51.100.7").await;
    assert_eq!(
        (refused.refusal(), refused.header("retry-after")),
        ((429, "too_many_attempts"), "20")
    );
    assert_eq!(attempt(4, "198.51.100.8").await.status, 401);
    assert_eq!(attempt(5, &HOME.to_string()).await.status, 401);
    server.wait(20);
    assert_eq!(attempt(6, "198.51.100.7").await.status, 401);
}

#[tokio::test]
async fn what_is_no_sign_in_is_said() {
    let server = server().await;
    for (body, wrong) in [
        (
            json!({ "email": "x", "password": "" }),
            "email:invalid_email password:required",
        ),
        (
            json!({ "email": "a@b.ma", "password": "x".repeat(201) }),
            "password:too_long",
        ),
        (json!({ "email": "a@b.ma" }), "password:required"),
        (json!({ "email": "a@b.ma", "password": 1 }), "password:invalid_type"),
        (
            json!({ "email": "a@b.ma", "password": "x", "remember": true }),
            "remember:unknown_field",
        ),
    ] {
        let answer = server.post("/api/auth/login", body).await;
        assert_eq!((answer.status, answer.wrong().as_str()), (422, wrong));
    }
    let right = json!({ "email": "SALMA@email.com", "password": PASSWORD, "otp": null });
    assert_eq!(server.post("/api/auth/login", right).await.status, 200);
}

#[tokio::test]
async fn a_password_with_accents_is_the_same_on_every_keyboard() {
    let server = testkit::World::new().await;
    let register = |password: &str| {
        format!(r#"{{"email":"zoe@example.ma","password":"{password}","role":"influencer","display_name":"Salma"}}"#)
    };
    let stranger = server.stranger();
    let decomposed = register("cre\u{300}me bru\u{302}le\u{301}e");
    let _ = stranger.post("/api/auth/register", decomposed).await.expect(201);
    for password in ["crème brûlée", "cre\u{300}me bru\u{302}le\u{301}e"] {
        let body = format!(r#"{{"email":"zoe@example.ma","password":"{password}"}}"#);
        let _ = stranger.post("/api/auth/login", body).await.expect(200);
    }
}

#[tokio::test]
async fn passwords_that_anybody_tries_are_refused() {
    let stranger = testkit::World::new().await.stranger();
    for password in [
        "1234567890",
        "password123",
        "          ",
        "salma@example.ma",
        "SalmaBennani1",
    ] {
        let body = format!(
            r#"{{"email":"salma@example.ma","password":"{password}","role":"influencer",
                "display_name":"Salma Bennani"}}"#
        );
        let refused = stranger
            .post("/api/auth/register", body)
            .await
            .refused(422, "validation_failed");
        assert_eq!(refused.wrong_fields(), ["password:too_easy"], "{password}");
    }
}
