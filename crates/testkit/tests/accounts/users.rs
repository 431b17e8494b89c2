//! The list of users.

use testkit::{Client, Json, World};

const USERS: &str = "/api/admin/users";

async fn names(admin: &Client, query: &str) -> Vec<String> {
    let page = admin.get(&format!("{USERS}?{query}")).await.expect(200).json;
    let names: Vec<String> = page["users"]
        .list()
        .iter()
        .map(|user| user["display_name"].text().to_owned())
        .collect();
    assert_eq!(page["total"].number(), names.len().to_string());
    names
}

#[tokio::test]
async fn everybody_is_listed_with_what_they_act_for() {
    let world = World::new().await;
    let admin = world.admin().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let page = admin.get(USERS).await.expect(200).json;
    assert_eq!(page["total"].number(), "3");
    let [first, second, third] = [0, 1, 2].map(|n| page["users"][n].clone());
    assert_eq!(
        (first["role"].text(), second["role"].text(), third["role"].text()),
        ("influencer", "merchant", "admin")
    );
    assert_eq!(first["influencer_id"], salma.user["influencer"]["id"]);
    assert_eq!(
        (&second["company_name"], &second["merchant_id"]),
        (&Json::Text("Clinique Atlas".into()), &merchant.user["merchant"]["id"])
    );
    assert!(third["merchant_id"].is_null() && third["influencer_id"].is_null());
    assert!(first["active"].is_true());
    assert!(!page.to_string().contains("password") && !page.to_string().contains("argon2"));
}

#[tokio::test]
async fn users_are_found_by_role_and_by_what_they_are_called() {
    let world = World::new().await;
    let admin = world.admin().await;
    let merchant = world.merchant("Clinique 100%_Atlas").await;
    let _ = (
        world.influencer("Salma").await,
        world.commercial("Youssef").await,
        world.influencer("Nora").await,
    );
    assert_eq!(names(&admin, "role=influencer").await, ["Nora", "Salma"]);
    assert_eq!(names(&admin, "role=commercial").await, ["Youssef"]);
    assert_eq!(names(&admin, "q=SALM").await, ["Salma"]);
    assert_eq!(names(&admin, "q=100%25_").await, ["Clinique 100%_Atlas"]);
    assert!(
        names(&admin, "q=1%250").await.is_empty(),
        "a percent sign is a percent sign"
    );
    let email = merchant.user["email"].text().replace('+', "%2B");
    assert_eq!(
        names(&admin, &format!("q={email}&role=merchant")).await,
        ["Clinique 100%_Atlas"]
    );
    assert!(names(&admin, &format!("q={email}&role=admin")).await.is_empty());
    let wrong = admin.get(&format!("{USERS}?role=boss&limit=0&cursor=x")).await;
    let wrong = wrong.refused(422, "validation_failed").wrong_fields().join(" ");
    assert_eq!(wrong, "cursor:invalid_format limit:too_small role:unknown_value");
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let world = World::new().await;
    let admin = world.admin().await;
    for n in 0..5 {
        world.influencer(&format!("Nora {n}")).await;
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("{USERS}?role=influencer&limit=2&cursor={cursor}");
        let page = admin.get(&path).await.expect(200).json;
        assert_eq!(page["total"].number(), "5");
        seen.extend(
            page["users"]
                .list()
                .iter()
                .map(|user| user["display_name"].text().to_owned()),
        );
        if page["next_cursor"].is_null() {
            break;
        }
        cursor = page["next_cursor"].text().to_owned();
    }
    assert_eq!(seen, ["Nora 4", "Nora 3", "Nora 2", "Nora 1", "Nora 0"]);
}
