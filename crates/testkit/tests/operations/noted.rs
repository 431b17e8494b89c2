//! What the activity log keeps of sign-ins and of admins.

use testkit::World;

#[tokio::test]
async fn what_an_admin_changes_of_others_is_noted_and_what_people_change_of_their_own_is_not() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Clinique Atlas").await, world.admin().await);
    let campaign = world.campaign(&merchant, "{}").await;
    let status = format!("/api/campaigns/{campaign}/status");
    let _ = merchant.put(&status, r#"{"status":"paused"}"#).await.expect(200);
    let notes = "select count(*) from activity_log where action like 'campaign%'";
    assert_eq!(world.value::<i64>(notes).await, 0);
    let _ = admin.put(&status, r#"{"status":"active"}"#).await.expect(200);
    let texts = format!("/api/campaigns/{campaign}");
    let _ = admin.put(&texts, r#"{"name":"Bilan complet"}"#).await.expect(200);
    let by = format!(
        "select string_agg(action || ' ' || subject || ' ' || details::text, e'\n' order by id) from activity_log
         where user_id = '{}' and action <> 'signed_in'",
        admin.user["id"].text()
    );
    let expected = format!(
        "campaign_changed {campaign} {{\"status\": \"active\"}}\ncampaign_changed {campaign} {{\"what\": \"texts\"}}"
    );
    assert_eq!(world.value::<String>(&by).await, expected);
    let signed_in = "select count(*) from activity_log where action = 'signed_in'";
    assert_eq!(world.value::<i64>(signed_in).await, 2);
}
