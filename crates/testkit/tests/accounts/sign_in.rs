//! Guessing passwords does not pay.

use crate::server::{HOME, PASSWORD, Reply, Server, security};
use app::{
    Failure,
    accounts::Security,
    failure::Unauthorized,
    limits::{Limits, Rate},
};
use axum::http::Method;
use serde_json::json;
use std::{num::NonZeroU32, time::Duration};

async fn server() -> Server {
    let server = Server::start_with(Security {
        trusted_proxies: 1,
        ..security()
    })
    .await;
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
    let hashed = "select count(*) from sign_in_failures where key_hash = sha256('salma@email.com')";
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

/// A server behind a proxy, with three at once and one more each twenty seconds of something.
async fn limited(choose: fn(&mut Limits, Rate)) -> Server {
    let mut limits = Limits::OFF;
    let three = Rate {
        burst: NonZeroU32::new(3).unwrap(),
        refill: Duration::from_secs(20),
    };
    choose(&mut limits, three);
    Server::start_with(Security {
        limits,
        trusted_proxies: 1,
        ..security()
    })
    .await
}

#[tokio::test]
async fn registering_signing_in_and_staying_have_allowances_of_their_own() {
    let server = limited(|limits, three| (limits.sign_in, limits.registration, limits.refresh) = (three, three, three));
    let server = server.await;
    let answers = async |path: &str, body: serde_json::Value| {
        let mut statuses = Vec::new();
        for _ in 0..4 {
            let headers = [("x-forwarded-for", "198.51.100.7")];
            let answer = server.send(Method::POST, path, &headers, Some(body.to_string())).await;
            statuses.push(answer.status);
        }
        statuses
    };
    let unknown = json!({ "refresh_token": "A".repeat(64) });
    let nobody = json!({ "email": "nobody@email.com", "password": "wrong" });
    let omar = json!({ "email": "omar@email.com", "password": PASSWORD, "role": "influencer", "display_name": "Omar" });
    assert_eq!(answers("/api/auth/login", nobody).await, [401, 401, 401, 429]);
    assert_eq!(answers("/api/auth/register", omar).await, [201, 409, 409, 429]);
    assert_eq!(
        answers("/api/auth/refresh", unknown.clone()).await,
        [401, 401, 401, 429]
    );
    assert_eq!(
        answers("/api/auth/logout", unknown).await,
        [429; 4],
        "as staying signed in"
    );
    // Setting the clock opens nothing.
    server.clock.set("2027-11-23T09:00:00Z");
    assert_eq!(
        answers("/api/auth/login", json!({ "email": "a@b.ma", "password": "x" })).await,
        [429; 4]
    );
}

#[tokio::test]
async fn a_user_changes_so_much_at_once_and_reads_on() {
    let server = limited(|limits, three| limits.writes = three).await;
    server.register("salma@email.com").await;
    server.register("omar@email.com").await;
    let salma = server.login("salma@email.com", PASSWORD).await.unwrap();
    let omar = server.login("omar@email.com", PASSWORD).await.unwrap();
    let write = async |token: &str| {
        let headers = [("authorization", &*format!("Bearer {token}"))];
        server
            .send(Method::PUT, "/api/notifications/read-all", &headers, None)
            .await
    };
    for _ in 0..3 {
        assert_eq!(write(salma.access_token()).await.status, 200);
    }
    let refused = write(salma.access_token()).await;
    assert_eq!(
        (refused.refusal(), refused.header("retry-after")),
        ((429, "too_many_attempts"), "20")
    );
    assert_eq!(server.me(salma.access_token()).await.status, 200);
    assert_eq!(write(omar.access_token()).await.status, 200);
}

#[tokio::test]
async fn a_stranger_locks_nobody_out_but_themselves() {
    let server = server().await;
    let attempt = async |from: &str, device: &str, password: &str| {
        let body = json!({ "email": "salma@email.com", "password": password }).to_string();
        let headers = [("x-forwarded-for", from), ("cookie", device)];
        server.send(Method::POST, "/api/auth/login", &headers, Some(body)).await
    };
    let device = attempt("192.0.2.50", "", PASSWORD).await.cookie_named("leads_device");
    assert!(device.len() > 60, "{device}");
    for n in 0..9 {
        let status = attempt("198.51.100.7", "", "wrong").await.status;
        assert_eq!(status, if n < 5 { 401 } else { 429 });
    }
    assert_eq!(
        attempt("198.51.100.7", "", PASSWORD).await.status,
        429,
        "there, not even the owner"
    );
    assert_eq!(
        attempt("198.51.100.7", &device, PASSWORD).await.status,
        200,
        "unless they were here before"
    );
    assert_eq!(
        attempt("192.0.2.50", "", PASSWORD).await.status,
        200,
        "elsewhere nobody notices"
    );
    // A hundred addresses guess together: from then on each waits a little, and a known browser does not.
    for n in 0..100 {
        attempt(&format!("203.0.113.{n}"), "", "wrong").await;
    }
    let told = attempt("192.0.2.51", "", PASSWORD).await;
    assert_eq!((told.status, told.header("retry-after")), (429, "6"));
    assert_eq!(attempt("192.0.2.51", &device, PASSWORD).await.status, 200);
    server.wait(6);
    assert_eq!(
        attempt("192.0.2.51", "", PASSWORD).await.status,
        200,
        "and nobody is kept out"
    );
    // What was shown for one user is nothing to another, and a known browser does not guess for ever.
    for n in 0..6 {
        let status = attempt("192.0.2.52", &device, "wrong").await.status;
        assert_eq!(status, if n < 5 { 401 } else { 429 });
    }
}

#[tokio::test]
async fn one_address_tries_so_often_and_others_go_on() {
    let server = limited(|limits, three| limits.sign_in = three).await;
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
