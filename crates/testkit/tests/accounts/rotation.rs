//! Refresh tokens: each is good once, and a copy gives itself away.

use crate::server::{HOME, PASSWORD, Server};
use app::{
    App, Failure,
    accounts::{self, RefreshToken, SignedIn, verify},
    failure::Unauthorized,
};
use domain::Refusal;
use std::{sync::Arc, time::Duration};

async fn signed_in() -> (Server, SignedIn) {
    let server = Server::start().await;
    server.register("salma@email.com").await;
    let signed_in = server.login("salma@email.com", PASSWORD).await.unwrap();
    (server, signed_in)
}

async fn refresh(app: &App, token: &RefreshToken) -> Result<SignedIn, Failure> {
    accounts::refresh::refresh(app, token, HOME).await
}

async fn logout(app: &App, token: &RefreshToken) -> Result<(), Failure> {
    accounts::logout::logout(app, token, HOME).await
}

async fn next(app: &Arc<App>, token: &RefreshToken) -> RefreshToken {
    refresh(app, token).await.expect("a token that is good").refresh_token
}

#[track_caller]
fn is(answer: &Result<SignedIn, Failure>, why: Unauthorized) {
    assert!(
        matches!(answer, Err(Failure::Unauthorized(found)) if *found == why),
        "{answer:?}"
    );
}

#[tokio::test]
async fn each_token_leads_to_the_next_for_thirty_days_after_the_last_use() {
    let (server, first) = signed_in().await;
    let mut token = first.refresh_token;
    for _ in 0..3 {
        server.wait(29 * 86_400);
        let answer = refresh(&server.app, &token).await.unwrap();
        assert_eq!(verify(&server.app, answer.access_token()), Ok(answer.user.actor()));
        token = answer.refresh_token;
    }
    server.wait(30 * 86_400);
    is(&refresh(&server.app, &token).await, Unauthorized::Expired);
    assert_eq!(
        server
            .count("select count(*) from sessions where revoked_at is null")
            .await,
        1
    );
}

#[tokio::test]
async fn a_second_tab_is_forgiven_for_ten_seconds() {
    let (server, first) = signed_in().await;
    let second = next(&server.app, &first.refresh_token).await;
    server.wait(9);
    let late = refresh(&server.app, &first.refresh_token).await;
    assert!(
        matches!(late, Err(Failure::Refused(Refusal::RefreshSuperseded))),
        "{late:?}"
    );
    next(&server.app, &second).await;
}

#[tokio::test]
async fn a_copy_revokes_the_family_and_that_is_written_down() {
    let (server, first) = signed_in().await;
    let other = server.login("salma@email.com", PASSWORD).await.unwrap();
    let second = refresh(&server.app, &first.refresh_token).await.unwrap();
    server.wait(10);
    is(&refresh(&server.app, &first.refresh_token).await, Unauthorized::Invalid);
    is(
        &refresh(&server.app, &second.refresh_token).await,
        Unauthorized::Invalid,
    );
    is(&refresh(&server.app, &first.refresh_token).await, Unauthorized::Invalid);
    assert_eq!(
        verify(&server.app, second.access_token()),
        Err(Unauthorized::Invalid),
        "on this server at once"
    );
    let elsewhere = server.another().await.app;
    assert_eq!(verify(&elsewhere, second.access_token()), Ok(second.user.actor()));
    accounts::closed::catch_up(&elsewhere).await.expect("the database");
    assert_eq!(
        verify(&elsewhere, second.access_token()),
        Err(Unauthorized::Invalid),
        "elsewhere, and after a restart, as soon as it looks"
    );
    next(&server.app, &other.refresh_token).await;
    let noted = "select count(*) from activity_log where action = 'session_revoked'
                 and details->>'why' = 'refresh_token_reused'";
    assert_eq!(server.count(noted).await, 1, "once, not at each attempt");
}

/// A thief who uses a stolen token twice must not be safe from its owner.
#[tokio::test]
async fn a_token_older_than_the_last_is_known_as_well() {
    let (server, first) = signed_in().await;
    let second = next(&server.app, &first.refresh_token).await;
    let third = next(&server.app, &second).await;
    is(&refresh(&server.app, &first.refresh_token).await, Unauthorized::Invalid);
    is(&refresh(&server.app, &third).await, Unauthorized::Invalid);
}

#[tokio::test]
async fn a_token_refreshed_many_times_at_once_has_one_successor() {
    let (server, first) = signed_in().await;
    let other = server.another().await;
    let apps = [server.app.clone(), Arc::clone(&other.app)];
    // The session is held until all of them are at it, so that none is early enough to be alone.
    server
        .sql
        .batch_execute("begin; select from sessions for update")
        .await
        .unwrap();
    let attempts = (0..8).map(|n| refresh(&apps[n % 2], &first.refresh_token));
    let release = async {
        let waiting = "select count(*) from pg_stat_activity
                       where datname = current_database() and wait_event_type = 'Lock'";
        // Statistics are a snapshot of the transaction unless it is dropped.
        while server.count(waiting).await < 8 {
            server
                .sql
                .batch_execute("select pg_stat_clear_snapshot()")
                .await
                .unwrap();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        server.sql.batch_execute("commit").await.unwrap();
    };
    let (answers, ()) = futures::join!(futures::future::join_all(attempts), release);
    let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert_eq!(won.len(), 1);
    for answer in lost {
        assert!(
            matches!(answer, Err(Failure::Refused(Refusal::RefreshSuperseded))),
            "{answer:?}"
        );
    }
    next(&server.app, &won[0].as_ref().unwrap().refresh_token).await;
    assert_eq!(server.count("select count(*) from sessions").await, 1);
}

#[tokio::test]
async fn a_token_that_nobody_gave_out_is_refused_and_harms_nobody() {
    let (server, first) = signed_in().await;
    let text = first.refresh_token.expose();
    let flip = |at: usize| {
        let letter = if &text[at..=at] == "A" { "B" } else { "A" };
        RefreshToken::parse(&format!("{}{letter}{}", &text[..at], &text[at + 1..])).unwrap()
    };
    is(&refresh(&server.app, &flip(0)).await, Unauthorized::Invalid);
    next(&server.app, &first.refresh_token).await;
}

#[tokio::test]
async fn only_hashes_are_stored() {
    let (server, first) = signed_in().await;
    let row = server
        .sql
        .query_one("select sessions::text from sessions", &[])
        .await
        .unwrap();
    assert!(!row.get::<_, &str>(0).contains(first.refresh_token.expose()));
    let sql = "select token_hash = sha256(convert_to($1, 'UTF8')) from sessions";
    assert!(
        server
            .sql
            .query_one(sql, &[&first.refresh_token.expose()])
            .await
            .unwrap()
            .get::<_, bool>(0)
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_with_any_of_its_tokens_and_twice() {
    let (server, first) = signed_in().await;
    let other = server.login("salma@email.com", PASSWORD).await.unwrap();
    let second = refresh(&server.app, &first.refresh_token).await.unwrap();
    logout(&server.app, &first.refresh_token).await.unwrap();
    logout(&server.app, &first.refresh_token).await.unwrap();
    is(
        &refresh(&server.app, &second.refresh_token).await,
        Unauthorized::Invalid,
    );
    assert_eq!(verify(&server.app, second.access_token()), Err(Unauthorized::Invalid));
    assert!(verify(&server.app, other.access_token()).is_ok());
    next(&server.app, &other.refresh_token).await;
    let signed_in = "select count(*) from activity_log where action = 'signed_in'";
    assert_eq!(server.count(signed_in).await, 2);
    assert_eq!(
        server.count("select count(*) from activity_log").await,
        2,
        "and nothing else"
    );
}
