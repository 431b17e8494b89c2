//! Whoever looks for something finds it, however it was written and however they write it.

use domain::{folding, text::Name};
use testkit::{Client, World};

/// Names, and what finds them.
const NAMES: &[(&str, &[&str])] = &[
    (
        "Zoé Lefèvre",
        &["zoe", "ZOÉ", "Zoe\u{301}", "lefevre", "LEFÈVRE", "é l"],
    ),
    ("Zoe\u{301} Décomposée", &["zoé déc", "decomposee"]),
    ("Épilation Çiçek", &["epilation", "ÉPILATION", "cicek"]),
    ("Institut L’Oréal", &["l'oreal", "l’oréal", "loreal", "L`OREAL"]),
    ("أحمد الإدريسي", &["احمد", "أحمد", "الادريسي", "آحمد"]),
    ("فاطمة الزهراء", &["فاطمه", "فاطِمَة", "فـاطمة"]),
    ("مصطفى", &["مصطفي", "مصطفى"]),
    ("Cœur & Straße", &["coeur", "strasse", "CŒUR"]),
    ("ＷＩＤＥ 2026", &["wide", "٢٠٢٦"]),
    ("100 % d'amour_x", &["100 %", "d'amour_", "damour"]),
];

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn total(client: &Client, path: &str, q: &str) -> usize {
    let list = client.get(&format!("{path}?q={}", encoded(q))).await.expect(200);
    ["leads", "campaigns", "users", "influencers", "deposits"]
        .into_iter()
        .find_map(|name| list.json.fields().find(|(field, _)| *field == name))
        .map_or(0, |(_, found)| found.list().len())
}

#[tokio::test]
async fn rust_and_sql_fold_alike() {
    let world = World::new().await;
    let others = [
        "plain ASCII's `text`",
        "ٱلرحمن",
        "مُحَمَّد",
        "کتاب ہے ھ یک",
        "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹",
        "Ωμέγα ΣΊΣΥΦΟΣ",
        "Ёлка Жук",
        "ﬁn №5 ½ ², ㎏",
        "Łódź Đorđe Øre Ærø ß ı İstanbul",
        "l′été ʼn ʻokina",
        "می\u{200c}خواهم",
        "שָׁלוֹם",
        "日本 ｶﾅ",
        "Ünïcödé́",
        "a\u{301}\u{302} q\u{323}\u{307}",
        "😀 emoji",
        "ạ̊",
        "",
    ];
    let typed = NAMES.iter().map(|(name, _)| *name).chain(others);
    for text in typed.flat_map(|text| [text.to_owned(), text.to_uppercase(), text.to_lowercase()]) {
        let kept = Name::parse(&text).map_or(text.clone(), |name| name.to_string());
        let in_sql = world.sql.query_one("select app.folded($1)", &[&kept]).await.unwrap();
        assert_eq!(folding::search(&kept), in_sql.get::<_, String>(0), "{text}");
    }
}

#[tokio::test]
async fn leads_are_found_in_any_spelling() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "10000").await;
    for (name, _) in NAMES {
        let body = format!(
            r#"{{"campaign_id":"{campaign}","customer_name":"{name}","customer_email":"x@example.ma",
                "estimated_value":1000.00,"source":"direct"}}"#
        );
        let _ = influencer.post("/api/leads/create", body).await.expect(201);
    }
    let body = format!(
        r#"{{"campaign_id":"{campaign}","customer_name":"Karim","customer_phone":"+212661447788",
            "estimated_value":1000.00,"source":"direct"}}"#
    );
    let _ = influencer.post("/api/leads/create", body).await.expect(201);
    for (name, spellings) in NAMES {
        for q in *spellings {
            for (client, path) in [
                (&merchant, "/api/leads"),
                (&influencer, "/api/leads/influencer/my-leads"),
                (&merchant, "/api/leads/merchant/my-leads"),
            ] {
                assert!(total(client, path, q).await > 0, "{path}: {q} does not find {name}");
            }
            let export = merchant
                .get(&format!("/api/leads/export.csv?q={}", encoded(q)))
                .await
                .expect(200);
            assert!(export.text.lines().count() > 1, "{q} exports nothing");
        }
    }
    for phone in [
        "0661447788",
        "06 61 44 77 88",
        "06.61.44.77.88",
        "00212661447788",
        "+212 6 61 44 77 88",
        "661447788",
        "٠٦٦١٤٤٧٧٨٨",
        "\u{2066}+212 (0)6 61-44-77-88\u{2069}",
        "0661",
        "7788",
    ] {
        assert_eq!(total(&merchant, "/api/leads", phone).await, 1, "{phone}");
    }
    for nothing in ["zoo", "0662", "%", "_", "\\", "زينب"] {
        let found = total(&merchant, "/api/leads", nothing).await;
        let literal = usize::from(["%", "_"].contains(&nothing));
        assert_eq!(found, literal, "{nothing}");
    }
    let _ = merchant.get("/api/leads?q=%27").await.refused(422, "validation_failed");
}

#[tokio::test]
async fn people_campaigns_and_deposits_are_found_in_any_spelling() {
    let world = World::new().await;
    let admin = world.admin().await;
    let merchant = world.merchant("Épilation Çiçek").await;
    let _ = world.fund(&merchant, "2000").await;
    let influencer = world.influencer("Zoé أحمد").await;
    let _ = world
        .stranger()
        .post(
            "/api/auth/register",
            r#"{"email":"phone@example.ma","password":"correct horse battery","role":"influencer",
            "display_name":"Karim","phone":"0661447788"}"#,
        )
        .await
        .expect(201);
    let _ = merchant
        .post("/api/campaigns", r#"{"name":"L’été à Agadir"}"#)
        .await
        .expect(201);
    let _ = influencer;
    for (client, path, spellings) in [
        (
            &admin,
            "/api/admin/users",
            &[
                "zoe",
                "ZOÉ",
                "احمد",
                "epilation",
                "CICEK",
                "+212 661-44 77 88",
                "٠٦٦١٤٤",
            ][..],
        ),
        (&merchant, "/api/campaigns", &["ete a", "l'ÉTÉ", "agadir", "lete"]),
        (&admin, "/api/campaigns", &["été"]),
        (
            &merchant,
            "/api/leads/agreements/candidates",
            &["zoe", "احمد", "Zoe\u{301}"],
        ),
        (&admin, "/api/leads/deposits/all", &["epilation", "çiçek"]),
    ] {
        for q in spellings {
            assert_eq!(total(client, path, q).await, 1, "{path}: {q}");
        }
        assert_eq!(total(client, path, "zzz").await, 0, "{path}");
    }
}
