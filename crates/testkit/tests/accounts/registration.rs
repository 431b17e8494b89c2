//! Who can register, and as what.

use crate::server::{PASSWORD, Server};
use app::{
    Failure,
    accounts::{Password, create_admin},
};
use domain::{Actor, Refusal, contact::Email};
use serde_json::{Value, json};

fn merchant() -> Value {
    json!({
        "email": " Ahmed@Email.com", "password": PASSWORD, "role": "merchant", "display_name": "Ahmed Bennani",
        "company_name": "TechCorp", "phone": "06 12 34 56 78", "locale": "ar"
    })
}

fn influencer() -> Value {
    json!({ "email": "salma@email.com", "password": PASSWORD, "role": "influencer", "display_name": "Salma" })
}

/// A value with some fields changed; null removes one.
fn with(mut value: Value, changes: &[(&str, Value)]) -> Value {
    let fields = value.as_object_mut().unwrap();
    for (name, change) in changes {
        match change {
            Value::Null => drop(fields.remove(*name)),
            change => drop(fields.insert((*name).to_owned(), change.clone())),
        }
    }
    value
}

#[tokio::test]
async fn everybody_gets_the_profile_of_their_role() {
    let server = Server::start().await;
    let answer = server.post("/api/auth/register", merchant()).await;
    assert_eq!(
        (answer.status, &answer.json["success"]),
        (201, &json!(true)),
        "{answer:?}"
    );
    let user = &answer.json["user"];
    assert_eq!(user["email"], "ahmed@email.com");
    assert_eq!(user["phone"], "+212612345678");
    assert_eq!((&user["role"], &user["locale"]), (&json!("merchant"), &json!("ar")));
    assert_eq!(user["created_at"], "2026-11-23T09:00:00Z");
    assert_eq!(user["merchant"]["company_name"], "TechCorp");
    assert!(user.get("influencer").is_none() && user.get("password_hash").is_none());
    for (role, email) in [("influencer", "salma@email.com"), ("commercial", "omar@email.com")] {
        let body = with(influencer(), &[("role", role.into()), ("email", email.into())]);
        let answer = server.post("/api/auth/register", body).await;
        let user = &answer.json["user"];
        assert_eq!((answer.status, user["role"].as_str()), (201, Some(role)), "{answer:?}");
        assert_eq!(user["influencer"]["kind"], role);
        assert_eq!(user["influencer"]["display_name"], "Salma");
        assert_eq!(user["locale"], "fr");
    }
    assert_eq!(server.count("select count(*) from merchants").await, 1);
    assert_eq!(server.count("select count(*) from influencers").await, 2);
}

#[tokio::test]
async fn everything_that_is_wrong_is_said() {
    let server = Server::start().await;
    for (body, wrong) in [
        (with(merchant(), &[("role", "admin".into())]), "role:unknown_value"),
        (with(merchant(), &[("role", "Admin".into())]), "role:unknown_value"),
        (with(merchant(), &[("role", json!(null))]), "role:required"),
        (
            with(merchant(), &[("company_name", json!(null))]),
            "company_name:required",
        ),
        (
            with(merchant(), &[("company_name", " ".into())]),
            "company_name:required",
        ),
        (
            with(merchant(), &[("company_name", "x".into())]),
            "company_name:too_short",
        ),
        (
            with(influencer(), &[("company_name", "TechCorp".into())]),
            "company_name:not_applicable",
        ),
        (
            with(influencer(), &[("password", "123456789".into())]),
            "password:too_short",
        ),
        (
            with(influencer(), &[("password", "x".repeat(201).into())]),
            "password:too_long",
        ),
        (
            with(influencer(), &[("is_admin", true.into())]),
            "is_admin:unknown_field",
        ),
        (
            with(influencer(), &[("email", "x".into()), ("phone", "12".into())]),
            "email:invalid_email phone:invalid_phone",
        ),
        (
            with(influencer(), &[("locale", "de".into()), ("display_name", "".into())]),
            "display_name:required locale:unknown_value",
        ),
    ] {
        let answer = server.post("/api/auth/register", body.clone()).await;
        assert_eq!(
            (answer.status, answer.wrong().as_str()),
            (422, wrong),
            "{body} {answer:?}"
        );
    }
    assert_eq!(server.count("select count(*) from users").await, 0);
}

#[tokio::test]
async fn an_address_is_taken_once_however_many_ask() {
    let server = Server::start().await;
    let asked: Vec<_> = (0..6).map(|_| server.post("/api/auth/register", merchant())).collect();
    let answers = futures::future::join_all(asked).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        assert_eq!(answer.refusal(), (409, "email_taken"), "{answer:?}");
        assert_eq!(answer.wrong(), "email:already_used");
    }
    assert_eq!(
        server.count("select count(*) from merchants").await,
        1,
        "nothing stays of those who came late"
    );
}

#[tokio::test]
async fn the_operator_makes_admins_and_that_is_written_down() {
    let server = Server::start().await;
    let email = Email::parse("root@leads.ma").unwrap();
    let password = Password::parse(PASSWORD).unwrap();
    let id = create_admin(&server.app, email.clone(), password.clone())
        .await
        .unwrap();
    let again = create_admin(&server.app, email, password).await;
    assert!(matches!(again, Err(Failure::Refused(Refusal::EmailTaken))), "{again:?}");
    let signed_in = server.login("root@leads.ma", PASSWORD).await.unwrap();
    assert_eq!(
        app::accounts::verify(&server.app, signed_in.access_token()),
        Ok(Actor::Admin(id))
    );
    let log = server
        .sql
        .query(
            "select action, subject, details::text from activity_log where action <> 'signed_in'",
            &[],
        )
        .await
        .unwrap();
    let [entry] = &log[..] else { panic!("{log:?}") };
    assert_eq!(
        (entry.get::<_, &str>(0), entry.get::<_, uuid::Uuid>(1)),
        ("admin_created", id.uuid())
    );
    assert_eq!(entry.get::<_, &str>(2), "{}");
}
