use super::{Checkout, GATEWAY, path, post, quarantined, said};
use crate::shown;
use testkit::{World, world::PUBLIC_URL};

#[tokio::test]
async fn the_page_posts_what_the_gateway_recognises_and_nothing_else() {
    let checkout = Checkout::begin().await;
    let page = checkout.world.stranger().get(&checkout.path()).await.expect(200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(
        page.header("content-security-policy"),
        Some(
            "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; \
             form-action https://testpayment.cmi.co.ma; base-uri 'none'; frame-ancestors 'none'"
        )
    );
    let action = r#"<form method="post" action="https://testpayment.cmi.co.ma/fim/est3Dgate" accept-charset="utf-8">"#;
    let script = r#"<script src="/cmi/post.js" defer></script>"#;
    for words in [
        action,
        script,
        "L&#39;Atlas &amp; Fils",
        "2\u{a0}000,00\u{a0}dhs",
        "Continuer vers le paiement",
    ] {
        assert!(page.text.contains(words), "{words}\n{}", page.text);
    }
    assert_eq!(page.text.matches("<script").count(), 1);
    assert!(page.text.contains(r#"<button class="main">"#), "the button is no field");
    let fields = GATEWAY.posted(&page.text);
    let value = |name: &str| {
        fields
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(value("oid"), Some(checkout.payment()));
    assert_eq!((value("amount"), value("currency")), (Some("2000.00"), Some("504")));
    assert_eq!(value("callbackUrl"), Some("http://localhost:8001/api/webhooks/cmi"));
    let script = checkout.world.stranger().get("/cmi/post.js").await.expect(200);
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
}

#[tokio::test]
async fn the_page_and_the_gateway_speak_the_language_of_the_payer() {
    let checkout = Checkout::begin().await;
    for (locale, direction, go) in [
        ("ar", "rtl", "متابعة الدفع"),
        ("en", "ltr", "Continue to the payment"),
        ("fr", "ltr", "Continuer vers le paiement"),
    ] {
        let body = format!(r#"{{"locale":"{locale}"}}"#);
        let _ = checkout.merchant.put("/api/auth/me", body).await.expect(200);
        let page = checkout
            .world
            .stranger()
            .speaking("en")
            .get(&checkout.path())
            .await
            .expect(200)
            .text;
        assert!(
            page.contains(go) && page.contains(&format!(r#"lang="{locale}" dir="{direction}""#)),
            "{page}"
        );
        let fields = GATEWAY.posted(&page);
        assert!(fields.contains(&("lang".to_owned(), locale.to_owned())));
    }
}

#[tokio::test]
async fn nobody_finds_the_page_without_its_address() {
    let checkout = Checkout::begin().await;
    let (world, stranger) = (&checkout.world, checkout.world.stranger());
    let (page, token) = checkout
        .path()
        .split_once("?t=")
        .map(|(page, t)| (page.to_owned(), t.to_owned()))
        .unwrap();
    let by_sandbox = r#"{"initial_amount":2000,"payment_method":"sandbox"}"#;
    let sandbox = world.open(&checkout.merchant, by_sandbox).await.json;
    let sandbox = sandbox["payment_id"].text();
    for forged in [
        page.clone(),
        format!("{page}?t="),
        format!("{page}?t={token}x"),
        format!("/cmi/pay/{sandbox}?t={token}"),
        format!("/cmi/pay/x?t={token}"),
    ] {
        let _ = stranger.get(&forged).await.refused(404, "not_found");
    }
    let without = World::new().await;
    for path in [checkout.path(), format!("/cmi/ok/{}", checkout.payment())] {
        let _ = without.stranger().get(&path).await.refused(404, "not_found");
    }
}

/// What the browser brings back is signed as the callback is; the payer could send it as often as they like.
#[tokio::test]
async fn coming_back_shows_the_payment_and_credits_nothing() {
    let checkout = Checkout::begin().await;
    let (world, payment) = (&checkout.world, checkout.payment());
    let accepted = GATEWAY.accepts(&checkout.posted().await, "26327BSFD12345");
    let home = format!("{PUBLIC_URL}/paiement/retour?payment={payment}");
    for (way, target) in [("ok", home.clone()), ("fail", format!("{home}&cancelled=1"))] {
        let path = format!("/cmi/{way}/{payment}");
        for answer in [
            world.stranger().get(&path).await,
            post(&world.stranger(), &path, &accepted).await,
        ] {
            assert_eq!(answer.expect(303).header("location"), Some(target.as_str()));
        }
    }
    assert_eq!(checkout.status().await, "pending");
    assert_eq!(shown(&checkout.merchant).await, r#""pending" 0.00 0.00 0.00"#);
    assert_eq!(world.value::<i64>("select count(*) from provider_events").await, 0);
}

#[tokio::test]
async fn a_payment_that_is_over_is_not_posted() {
    let checkout = Checkout::begin().await;
    let accepted = GATEWAY.accepts(&checkout.posted().await, "26327BSFD12345");
    assert_eq!(said(&checkout.world, &accepted).await, "ACTION=POSTAUTH");
    let page = checkout.world.stranger().get(&checkout.path()).await.expect(200);
    assert!(
        page.text.contains("Ce paiement est confirmé.")
            && !page.text.contains("<form")
            && !page.text.contains("<script")
    );
    assert!(
        page.header("content-security-policy")
            .unwrap()
            .contains("form-action 'none'")
    );
    assert_eq!(quarantined(&checkout.world).await, [""; 0]);
}

/// A filter of the gateway would rewrite the address, and its hash would be wrong.
#[tokio::test]
async fn who_cannot_be_sent_to_the_gateway_is_told_so() {
    let checkout = Checkout::begin().await;
    checkout
        .world
        .sql
        .batch_execute("update users set email = 'documents@example.ma' where role = 'merchant'")
        .await
        .unwrap();
    let page = checkout.world.stranger().get(&path(&checkout.opened)).await.expect(200);
    assert!(
        page.text.contains("ne peut pas être fait par carte") && !page.text.contains("<form"),
        "{}",
        page.text
    );
}
