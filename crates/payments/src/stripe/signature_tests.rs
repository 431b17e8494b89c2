use super::*;

/// A message of 512 bytes, with the signatures that Python and the official library for Node made of it.
const BODY: &str = r#"{"id":"evt_1TESTcompleted0001","object":"event","api_version":"2026-10-28.endive","created":1795393905,"data":{"object":{"id":"cs_test_a1TOPUP000001","object":"checkout.session","amount_total":200000,"client_reference_id":"TOPUP-000001","currency":"mad","metadata":{"topup_id":"TOPUP-000001"},"mode":"payment","payment_intent":"pi_1TESTtopup0001","payment_status":"paid","status":"complete"}},"livemode":false,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null},"type":"checkout.session.completed"}"#;
const AT: i64 = 1_795_393_910;
const PRIMARY: &str = "0d27c47ceb78a1e2611b5f832b83828545c3631b2e0af386532e8d9ef4bc6f00";
const OLD: &str = "c6f4f6958d3e6a4f4483490e623f246daf3d33029a1b0d64ea39296be1b9cd86";

fn secrets(names: &[&str]) -> Vec<SecretString> {
    names.iter().map(|name| format!("whsec_test_{name}").into()).collect()
}

fn at(header: &str, body: &str, secrets_of: &[&str], seconds: i64) -> Result<(), Rejected> {
    let headers = [("Stripe-Signature".to_owned(), header.to_owned())]
        .into_iter()
        .collect();
    let now = Timestamp::from_second(seconds).unwrap();
    verify(&secrets(secrets_of), &headers, body.as_bytes(), now)
}

fn check(header: &str) -> Result<(), Rejected> {
    at(header, BODY, &["primary"], AT)
}

#[test]
fn the_vectors_of_others_are_believed() {
    assert_eq!(BODY.len(), 512);
    assert_eq!(check(&format!("t={AT},v1={PRIMARY}")), Ok(()));
    assert_eq!(at(&format!("t={AT},v1={OLD}"), BODY, &["old"], AT), Ok(()));
    let small = "0c8670ed117751cc551a20e35839447075c42800ea3cf3e8a2fbda99cd1e6edd";
    let header = format!("t=1700000000,v1={small}");
    let body = r#"{"id":"evt_1","object":"event"}"#;
    assert_eq!(at(&header, body, &["secret"], 1_700_000_000), Ok(()));
}

#[test]
fn while_a_secret_is_replaced_both_are_good() {
    let both = format!("t={AT},v1={OLD},v1={PRIMARY},v0={OLD}");
    assert_eq!(check(&both), Ok(()));
    assert_eq!(at(&format!("t={AT},v1={OLD}"), BODY, &["primary", "old"], AT), Ok(()));
    assert_eq!(
        at(&format!("t={AT},v1={OLD}"), BODY, &["primary"], AT),
        Err(Rejected::Signature)
    );
}

#[test]
fn what_the_official_libraries_refuse_is_refused() {
    for header in [
        String::new(),
        format!("t={AT}"),
        format!("t={AT},v0={PRIMARY}"),
        format!("v1={PRIMARY}"),
        format!("t={AT}, v1={PRIMARY}"),
        format!("t={AT},v1={}", PRIMARY.to_uppercase()),
        format!("t={AT},v1={}", &PRIMARY[..63]),
        format!("t={AT},v1={PRIMARY}0"),
        format!("t={},v1={PRIMARY}", AT + 1),
        format!("t=now,v1={PRIMARY}"),
        format!("t=,v1={PRIMARY}"),
    ] {
        assert_eq!(check(&header), Err(Rejected::Signature), "{header}");
    }
    let longer = format!("{BODY}\n");
    let header = format!("t={AT},v1={PRIMARY}");
    assert_eq!(at(&header, &longer, &["primary"], AT), Err(Rejected::Signature));
    let without = verify(
        &secrets(&["primary"]),
        &Headers::default(),
        BODY.as_bytes(),
        Timestamp::UNIX_EPOCH,
    );
    assert_eq!(without, Err(Rejected::Signature));
}

#[test]
fn a_message_is_good_for_five_minutes() {
    let header = format!("t={AT},v1={PRIMARY}");
    let after = |seconds| at(&header, BODY, &["primary"], AT + seconds);
    assert_eq!(after(300), Ok(()));
    assert_eq!(after(301), Err(Rejected::TooOld));
    // Stripe's clock may be ahead of ours.
    assert_eq!(after(-400), Ok(()));
    // An old forgery is a forgery.
    let forged = format!("t={AT},v1={OLD}");
    assert_eq!(at(&forged, BODY, &["primary"], AT + 301), Err(Rejected::Signature));
}
