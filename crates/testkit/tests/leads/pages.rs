//! Pages of leads: in every order, they are the list.

use testkit::{Client, Json, World};

async fn page(client: &Client, query: &str) -> (Vec<String>, Option<String>) {
    let answer = client.get(&format!("/api/leads?{query}")).await.expect(200).json;
    assert_eq!(answer["total"].to_string(), "11", "{query}");
    let leads = answer["leads"].list().iter();
    let ids = leads.map(|lead| lead["id"].text().to_owned()).collect();
    let next = &answer["next_cursor"];
    (ids, (!next.is_null()).then(|| next.text().to_owned()))
}

#[tokio::test]
async fn pages_of_leads_are_the_list_in_every_order() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000.00").await;
    for n in 0..11 {
        // Several are worth the same and cost the same, so that ids decide.
        let value = format!("{}.00", 700 + n % 4 * 100);
        world.lead(&influencer, &campaign, &value).await;
    }
    for sort in ["created_at", "estimated_value", "commission_amount", "expires_at"] {
        for sign in ["", "-"] {
            let (whole, none) = page(&merchant, &format!("sort={sign}{sort}")).await;
            assert_eq!((whole.len(), none), (11, None));
            let (mut read, mut cursor) = (Vec::new(), String::new());
            loop {
                let (ids, next) = page(&merchant, &format!("sort={sign}{sort}&limit=3{cursor}")).await;
                assert!(ids.len() == 3 || next.is_none());
                read.extend(ids);
                let Some(next) = next else { break };
                cursor = format!("&cursor={next}");
            }
            assert_eq!(read, whole, "{sign}{sort}");
        }
    }
}

#[tokio::test]
async fn what_expires_first_comes_first_however_many_wait() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    world.fund(&merchant, "5000.00").await;
    let mut by_expiry = Vec::new();
    for hours in [72, 24, 48] {
        let settings = format!(r#"{{"validation_timeout_hours":{hours}}}"#);
        let campaign = world.campaign(&merchant, settings).await;
        for _ in 0..2 {
            let lead = world.lead(&influencer, &campaign, "500.00").await;
            by_expiry.push((hours, lead["id"].text().to_owned()));
        }
    }
    let decided = world
        .lead(&influencer, &world.campaign(&merchant, "{}").await, "500.00")
        .await;
    let _ = world.reject(&merchant, &decided).await.expect(200);
    by_expiry.sort();
    let (mut read, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("/api/leads?status=pending&sort=expires_at&limit=2{cursor}");
        let page = merchant.get(&path).await.expect(200).json;
        read.extend(page["leads"].list().iter().map(|lead| lead["id"].text().to_owned()));
        let Json::Text(next) = &page["next_cursor"] else { break };
        cursor = format!("&cursor={next}");
    }
    let expected: Vec<String> = by_expiry.into_iter().map(|(_, id)| id).collect();
    assert_eq!(read, expected);
}
