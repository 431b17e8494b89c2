//! The page of a sandbox payment, in the browser of somebody who is not signed in.

use crate::shown;
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use testkit::{Answer, Client, Json, World};

/// The path of the page, without the server.
fn path(opened: &Json) -> String {
    opened["payment_url"]
        .text()
        .strip_prefix("http://localhost:8001")
        .expect("an address of this server")
        .to_owned()
}

/// Presses a button of the page.
async fn press(browser: &Client, opened: &Json, outcome: &str) -> Answer {
    let (page, token) = opened["payment_url"].text().split_once("?t=").expect("a token");
    let form = format!(
        "payment={}&attempt=1&outcome={outcome}&t={token}",
        opened["payment_id"].text()
    );
    send(
        browser,
        page.strip_prefix("http://localhost:8001").expect("a path"),
        form,
    )
    .await
}

async fn send(browser: &Client, path: &str, form: String) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.clone()))
        .expect("a request");
    browser.call(request, &form).await
}

#[tokio::test]
async fn the_page_shows_what_is_paid_and_the_form_pays_it() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas & Fils").await;
    let browser = world.stranger();
    let opened = world.open(&merchant, r#"{"initial_amount":12500.50}"#).await.json;
    let page = browser.get(&path(&opened)).await.expect(200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(
        page.header("content-security-policy")
            .unwrap()
            .contains("default-src 'none'")
    );
    for words in [
        "12\u{a0}500,50\u{a0}dhs",
        "Atlas &amp; Fils",
        "Payer",
        "Échouer",
        r#"lang="fr" dir="ltr""#,
    ] {
        assert!(page.text.contains(words), "{words}\n{}", page.text);
    }
    assert!(!page.text.contains("<script"));
    // Whatever the browser asks for: the page speaks the language of the account that pays.
    let _ = merchant.put("/api/auth/me", r#"{"locale":"ar"}"#).await.expect(200);
    let arabic = browser.speaking("en").get(&path(&opened)).await.expect(200).text;
    for words in [r#"lang="ar" dir="rtl""#, "12\u{a0}500,50\u{a0}درهم", "Atlas &amp; Fils"] {
        assert!(arabic.contains(words), "{words}\n{arabic}");
    }

    let _ = merchant.put("/api/auth/me", r#"{"locale":"fr"}"#).await.expect(200);

    let back = press(&browser, &opened, "failed").await.expect(303);
    let home = format!(
        "http://localhost:8001/paiement/retour?payment={}",
        opened["payment_id"].text()
    );
    assert_eq!(back.header("location"), Some(home.as_str()));
    assert!(browser.get(&path(&opened)).await.expect(200).text.contains("réessayer"));
    for _ in 0..2 {
        let back = press(&browser, &opened, "paid").await.expect(303);
        assert_eq!(back.header("location"), Some(home.as_str()));
    }
    assert_eq!(shown(&merchant).await, r#""active" 12500.50 0.00 12500.50"#);
    let page = browser.get(&path(&opened)).await.expect(200);
    assert!(page.text.contains("confirmé") && !page.text.contains("<form"));
    let _ = press(&browser, &opened, "failed").await.expect(303);
    assert_eq!(shown(&merchant).await, r#""active" 12500.50 0.00 12500.50"#);
    world.audit().await;
}

#[tokio::test]
async fn nobody_finds_the_page_without_its_address() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let browser = world.stranger();
    let first = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let second = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let (page, token) = path(&first)
        .split_once("?t=")
        .map(|(page, token)| (page.to_owned(), token.to_owned()))
        .unwrap();
    let other = path(&second).split_once("?t=").unwrap().0.to_owned();
    for forged in [
        page.clone(),
        format!("{page}?t="),
        format!("{other}?t={token}"),
        format!("{page}?t={token}x"),
    ] {
        let _ = browser.get(&forged).await.refused(404, "not_found");
    }
    let (id, other_id) = (first["payment_id"].text(), second["payment_id"].text());
    for (path, form) in [
        (&page, format!("payment={id}&attempt=1&outcome=paid")),
        (&page, format!("payment={id}&attempt=1&t={token}x&outcome=paid")),
        (&page, format!("payment={other_id}&attempt=1&t={token}&outcome=paid")),
        (&other, format!("payment={id}&attempt=1&t={token}&outcome=paid")),
        (&page, format!("payment={id}&attempt=1&t={token}&outcome=refunded")),
        (&page, "x".repeat(900)),
    ] {
        let _ = send(&browser, path, form).await.refused(404, "not_found");
    }
    let _ = send(&browser, &page, "x".repeat(2000))
        .await
        .refused(413, "payload_too_large");
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
}
