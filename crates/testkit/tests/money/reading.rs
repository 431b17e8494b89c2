//! What is shown of deposits and payments, and to whom.

use crate::{BALANCE, TRANSACTIONS, wrong};
use domain::{
    Correction, SignedMoney,
    ids::{DisputeId, MerchantId, RefundId, TransactionId, UserId},
    text::{Note, Reference},
};
use store::{
    Teller, TellerOptions,
    teller::{AdjustDeposit, ChargeBack, RefundLead, Withdraw},
};
use testkit::{Answer, Client, Json, World};
use uuid::Uuid;

/// Every row of a list, page by page.
async fn all(client: &Client, path: &str, plural: &str, limit: usize) -> Vec<Json> {
    let join = if path.contains('?') { '&' } else { '?' };
    let mut rows = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client
            .get(&format!("{path}{join}limit={limit}{cursor}"))
            .await
            .expect(200)
            .json;
        rows.extend_from_slice(page[plural].list());
        if page["next_cursor"].is_null() {
            assert_eq!(page["total"].number(), rows.len().to_string());
            return rows;
        }
        assert_eq!(page[plural].list().len(), limit);
        cursor = format!("&cursor={}", page["next_cursor"].text());
    }
}

#[tokio::test]
async fn the_balance_has_the_shape_of_the_contract() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "5000").await;
    for _ in 0..3 {
        let _ = world.lead(&influencer, &campaign, "900").await;
    }
    let balance = merchant.get(BALANCE).await.expect(200).text;
    let expected = format!(
        r#"{{"has_deposit":true,"deposit_id":"{deposit}","status":"active","initial_amount":5000.00,"current_balance":5000.00,"reserved_amount":240.00,"available_balance":4760.00,"percentage_remaining":100.00,"percentage_available":95.20,"alert_level":"HEALTHY","alert_threshold":500.00,"is_low":false,"auto_recharge":false}}"#
    );
    assert_eq!(balance, expected);
    let threshold = r#"{"alert_threshold":4760.00}"#;
    let _ = merchant
        .put(&format!("/api/leads/deposits/{deposit}/settings"), threshold)
        .await
        .expect(200);
    assert!(merchant.get(BALANCE).await.expect(200).json["is_low"].is_true());
}

#[tokio::test]
async fn the_deposit_shown_is_the_one_that_the_next_lead_uses() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let (first, second) = (
        world.campaign(&merchant, "{}").await,
        world.campaign(&merchant, "{}").await,
    );
    let body = format!(r#"{{"initial_amount":2000,"campaign_id":"{first}"}}"#);
    let own = world.open(&merchant, &body).await.json;
    let own_id = own["deposit"]["id"].text();
    let shown = async |query: &str| {
        merchant.get(&format!("{BALANCE}{query}")).await.expect(200).json["deposit_id"]
            .to_string()
            .replace('"', "")
    };
    assert_eq!(shown("").await, own_id);
    assert_eq!(shown(&format!("?campaign_id={second}")).await, "null");
    let _ = world.pay(&merchant, own["payment_id"].text(), "paid").await.expect(200);
    let wide = world.fund(&merchant, "2000").await;
    let _ = world.open(&merchant, r#"{"initial_amount":2000}"#).await;
    assert_eq!(shown("").await, wide);
    assert_eq!(shown(&format!("?campaign_id={first}")).await, own_id);
    assert_eq!(shown(&format!("?campaign_id={second}")).await, wide);
}

#[tokio::test]
async fn the_deposit_shown_can_pay_the_dearest_lead_of_its_campaign() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let dear = r#"{"commission_threshold":0,"fixed_commission_amount":1997}"#;
    let dear = world.campaign(&merchant, dear).await;
    let nearly_empty = world.fund(&merchant, "2000").await;
    let full = world.fund(&merchant, "5000").await;
    assert_eq!(
        world.lead(&influencer, &dear, "900").await["commission_amount"].number(),
        "1997.00"
    );
    let shown = async |query: &str| merchant.get(&format!("{BALANCE}{query}")).await.expect(200).json;
    let own = shown("").await;
    assert_eq!(own["deposit_id"].text(), full, "3.00 are left on {nearly_empty}");
    assert_eq!(own["available_balance"].number(), "5000.00");

    // A cheap campaign could pay its leads from the first one until they cost more than 3.00.
    let cheap = r#"{"commission_threshold":0,"fixed_commission_amount":3}"#;
    let cheap = world.campaign(&merchant, cheap).await;
    let of = |campaign: &str| format!("?campaign_id={campaign}");
    assert_eq!(shown(&of(&cheap)).await["deposit_id"].text(), nearly_empty);
    assert_eq!(shown(&of(&dear)).await["deposit_id"].text(), full);
    let _ = world.lead(&influencer, &cheap, "900").await;
    assert_eq!(shown(&of(&cheap)).await["deposit_id"].text(), full);
    // Two dear leads later the second has 1006.00: too little for another, and still the most.
    for _ in 0..2 {
        let _ = world.lead(&influencer, &dear, "900").await;
    }
    assert_eq!(shown(&of(&dear)).await["available_balance"].number(), "1006.00");
    let suspend = format!("/api/admin/deposits/{full}/suspend");
    let _ = world
        .admin()
        .await
        .put(&suspend, r#"{"reason":"Contrôle"}"#)
        .await
        .expect(200);
    assert_eq!(shown(&of(&dear)).await["deposit_id"].text(), nearly_empty);
}

#[tokio::test]
async fn every_payment_movement_and_deposit_says_whose_it_is_and_for_what() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let campaign = world.campaign(&merchant, "{}").await;
    let _ = world.fund(&merchant, "2000").await;
    let body = format!(r#"{{"initial_amount":3000,"campaign_id":"{campaign}"}}"#);
    let own = world.open(&merchant, &body).await.json;
    let _ = world.pay(&merchant, own["payment_id"].text(), "paid").await.expect(200);
    for _ in 0..2 {
        let _ = world.lead(&influencer, &campaign, "900").await;
    }
    let names = |row: &Json| {
        ["merchant_name", "campaign_name", "influencer_name", "customer_name"].map(|name| row[name].to_string())
    };
    let admin = world.admin().await;
    let payments = all(&admin, "/api/payments", "payments", 5).await;
    let of_payments: Vec<_> = payments.iter().map(names).collect();
    let (atlas, campaign_name) = (r#""Atlas Santé""#, r#""Bilan de santé""#);
    assert_eq!(
        of_payments,
        [[atlas, campaign_name, "null", "null"], [atlas, "null", "null", "null"]]
    );
    for client in [&admin, &merchant] {
        let rows = all(client, TRANSACTIONS, "transactions", 2).await;
        assert_eq!(
            names(&rows[0]),
            [atlas, campaign_name, r#""Hind""#, r#""Ahmed Bennani""#]
        );
        assert_eq!(names(&rows[3]), [atlas, "null", "null", "null"], "a payment");
        let deposits = all(client, "/api/leads/deposits/all", "deposits", 5).await;
        let waiting: Vec<_> = deposits.iter().map(|row| row["pending_leads"].number()).collect();
        assert_eq!(waiting, ["2", "0"]);
    }
    let listed = admin.get("/api/admin/users?role=merchant").await.expect(200).json;
    let available: Vec<_> = listed["users"][0]["deposits"]
        .list()
        .iter()
        .map(|deposit| deposit["available_balance"].number())
        .collect();
    assert_eq!(available, ["2840.00", "2000.00"], "94.67 % of one, 100 % of the other");
}

#[tokio::test]
async fn the_journal_is_read_page_by_page() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "5000").await;
    let mut leads = Vec::new();
    for _ in 0..5 {
        leads.push(world.lead(&influencer, &campaign, "500").await["id"].text().to_owned());
    }
    for lead in &leads[..2] {
        let _ = merchant
            .put(&format!("/api/leads/{lead}/validate"), r#"{"quality_score":8}"#)
            .await
            .expect(200);
    }
    let _ = world.fund(&merchant, "2000").await;

    let of_one = format!("{TRANSACTIONS}?deposit_id={deposit}");
    let rows = all(&merchant, &of_one, "transactions", 3).await;
    assert_eq!(rows.len(), 8);
    for pair in rows.windows(2) {
        assert_eq!(pair[0]["balance_before"], pair[1]["balance_after"]);
        assert_eq!(pair[0]["reserved_before"], pair[1]["reserved_after"]);
    }
    assert_eq!(rows[0]["transaction_type"].text(), "deduction");
    assert_eq!(rows[0]["lead_id"].text(), leads[1]);
    assert_eq!(rows[7]["transaction_type"].text(), "initial");
    assert!(rows[7]["lead_id"].is_null() && !rows[7]["payment_id"].is_null());
    assert_eq!(all(&merchant, TRANSACTIONS, "transactions", 4).await.len(), 9);
    assert_eq!(
        all(&merchant, "/api/leads/deposits/history", "transactions", 500)
            .await
            .len(),
        9
    );
    let deductions = format!("{of_one}&transaction_type=deduction");
    assert_eq!(all(&merchant, &deductions, "transactions", 1).await.len(), 2);
    assert_eq!(
        all(
            &merchant,
            &format!("{of_one}&from=2026-11-23&to=2026-11-23"),
            "transactions",
            5
        )
        .await
        .len(),
        8
    );
    assert_eq!(
        all(&merchant, &format!("{of_one}&from=2026-11-24"), "transactions", 5)
            .await
            .len(),
        0
    );
}

#[tokio::test]
async fn what_is_asked_for_must_make_sense() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    for (path, field) in [
        (
            "/api/leads/deposits/transactions?transaction_type=theft",
            "transaction_type:unknown_value",
        ),
        (
            "/api/leads/deposits/transactions?deposit_id=1",
            "deposit_id:invalid_format",
        ),
        ("/api/leads/deposits/transactions?limit=501", "limit:too_large"),
        ("/api/leads/deposits/transactions?from=yesterday", "from:invalid_format"),
        ("/api/leads/deposits/transactions?cursor=MTI", "cursor:invalid_format"),
        ("/api/leads/deposits/all?status=rich", "status:unknown_value"),
        (
            "/api/leads/deposits/balance?campaign_id=x",
            "campaign_id:invalid_format",
        ),
        ("/api/payments?status=confirmed", "status:unknown_value"),
        ("/api/payments?cursor=%25", "cursor:invalid_format"),
    ] {
        assert_eq!(wrong(merchant.get(path).await), field, "{path}");
    }
    assert_eq!(wrong(admin.get(BALANCE).await), "merchant_id:required");
}

#[tokio::test]
async fn nobody_reads_the_money_of_another() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let (influencer, admin) = (world.influencer("Hind").await, world.admin().await);
    let opened = world.open(&atlas, r#"{"initial_amount":2000}"#).await.json;
    let payment = format!("/api/payments/{}", opened["payment_id"].text());
    let _ = world.pay(&atlas, opened["payment_id"].text(), "paid").await.expect(200);
    let deposit = opened["deposit"]["id"].text();

    let _ = rif.get(&payment).await.refused(404, "not_found");
    let of_one = format!("{TRANSACTIONS}?deposit_id={deposit}");
    let _ = rif.get(&of_one).await.refused(404, "not_found");
    let settings = format!("/api/leads/deposits/{deposit}/settings");
    let _ = rif
        .put(&settings, r#"{"alert_threshold":1}"#)
        .await
        .refused(404, "not_found");
    for path in [
        BALANCE,
        TRANSACTIONS,
        "/api/leads/deposits/all",
        "/api/leads/deposits/stats",
        "/api/payments",
    ] {
        let _ = influencer.get(path).await.refused(403, "forbidden");
        let _ = world.stranger().get(path).await.refused(401, "unauthorized");
        let of_another = format!("{path}?merchant_id={}", atlas.merchant_id());
        let _ = rif.get(&of_another).await.refused(403, "forbidden");
        let _ = atlas.get(&of_another).await.expect(200);
        let _ = admin.get(&of_another).await.expect(200);
    }
    let is_empty = |answer: Answer, plural: &str| answer.expect(200).json[plural].list().is_empty();
    for (path, plural) in [
        (TRANSACTIONS, "transactions"),
        ("/api/leads/deposits/all", "deposits"),
        ("/api/payments", "payments"),
    ] {
        assert!(is_empty(rif.get(path).await, plural), "{path}");
        assert!(!is_empty(admin.get(path).await, plural), "{path}");
    }
    let _ = admin.get(&payment).await.expect(200);
    let _ = admin.get(&of_one).await.expect(200);
}

#[tokio::test]
async fn lists_are_filtered_by_status() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let paid = world.fund(&merchant, "2000").await;
    let pending = world.open(&merchant, r#"{"initial_amount":3000}"#).await.json;
    let deposits = async |status: &str| {
        let path = format!("/api/leads/deposits/all?status={status}");
        all(&merchant, &path, "deposits", 1)
            .await
            .iter()
            .map(|row| row["id"].text().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(deposits("active").await, [paid]);
    assert_eq!(deposits("pending").await, [pending["deposit"]["id"].text()]);
    assert!(deposits("suspended").await.is_empty());
    assert_eq!(all(&merchant, "/api/leads/deposits/all", "deposits", 1).await.len(), 2);
    let payments = all(&merchant, "/api/payments?status=pending", "payments", 1).await;
    assert_eq!(payments.len(), 1);
    assert_eq!(payments[0]["id"], pending["payment_id"]);
    assert_eq!(all(&merchant, "/api/payments", "payments", 1).await.len(), 2);
}

#[tokio::test]
async fn totals_add_up() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let campaign = world.campaign(&merchant, "{}").await;
    let _ = world.fund(&merchant, "2000").await;
    let _ = world.fund(&merchant, "3000").await;
    let _ = world.open(&merchant, r#"{"initial_amount":9000}"#).await;
    let lead = world.lead(&influencer, &campaign, "900").await;
    let _ = world.lead(&influencer, &campaign, "900").await;
    let validate = format!("/api/leads/{}/validate", lead["id"].text());
    let _ = merchant.put(&validate, r#"{"quality_score":8}"#).await.expect(200);
    let stats = merchant.get("/api/leads/deposits/stats").await.expect(200);
    let expected = r#"{"deposits":2,"total_deposited":5000.00,"current_balance":4920.00,"reserved_amount":80.00,"available_balance":4840.00,"total_deducted":80.00,"by_level":{"ATTENTION":0,"CRITICAL":0,"DEPLETED":0,"HEALTHY":2,"WARNING":0}}"#;
    assert_eq!(stats.text, expected);
}

/// A refund and a dispute of a deposit, which no route opens; their ids.
async fn refund_and_dispute(world: &World, deposit: &str) -> (Uuid, Uuid) {
    let sql = format!(
        "with refund as (
            insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at)
            select merchant_id, gen_random_uuid(), id, 'bank_transfer', 10000, 'requested', 'unused', gen_random_uuid(),
                   created_at
            from   company_deposits where id = '{deposit}' returning id),
         dispute as (
            insert into provider_disputes (merchant_id, id, deposit_id, payment_id, provider, reference, amount, status,
                   created_at)
            select merchant_id, gen_random_uuid(), deposit_id, id, 'sandbox', 'D-1', 20000, 'open', created_at
            from   payments where deposit_id = '{deposit}' returning id)
         select refund.id, dispute.id from refund, dispute"
    );
    let row = world.sql.query_one(&sql, &[]).await.expect("a refund and a dispute");
    (row.get(0), row.get(1))
}

#[tokio::test]
async fn an_entry_of_the_journal_names_what_it_is_about() {
    let world = World::new().await;
    let (client, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Hind").await);
    let campaign = world.campaign(&client, "{}").await;
    let deposit = world.fund(&client, "5000").await;
    let lead = world.lead(&influencer, &campaign, "500").await;
    let _ = world.validate(&client, &lead).await.expect(200);
    let (refund, dispute) = refund_and_dispute(&world, &deposit).await;
    let teller = Teller::start(&world.database.connection(), TellerOptions::default());
    let merchant: MerchantId = client.merchant_id().parse().unwrap();
    let (by, at) = (UserId::from_uuid(Uuid::nil()), world.app.now());
    let reason = Note::parse("geste commercial").unwrap();
    let refunded = RefundLead {
        merchant,
        lead: lead["id"].text().parse().unwrap(),
        reason: reason.clone(),
        by,
        at,
    };
    let path = format!("/api/leads/{}", lead["id"].text());
    let refunded_at = async |reader: &Client| {
        let read = reader.get(&path).await.expect(200).json;
        let list = reader.get("/api/leads").await.expect(200).json;
        assert_eq!(read["lead"]["refunded_at"], list["leads"][0]["refunded_at"]);
        read["lead"]["refunded_at"].clone()
    };
    assert!(refunded_at(&influencer).await.is_null() && refunded_at(&client).await.is_null());
    teller.pass(refunded).await.expect("the lead is refunded");
    // Both read that the lead does not earn any more; the answer to a decision says so too.
    assert_eq!(refunded_at(&influencer).await.text(), at.to_string());
    assert_eq!(refunded_at(&client).await.text(), at.to_string());
    let lost = client.put(&format!("{path}/lose"), "{}").await.expect(200).json;
    assert_eq!(lost["lead"]["refunded_at"].text(), at.to_string());
    let refund_id = RefundId::from_uuid(refund);
    let withdrawn = Withdraw {
        merchant,
        refund: refund_id,
        by: Some(by),
        at,
    };
    teller.pass(withdrawn).await.expect("unused money leaves");
    let corrected = AdjustDeposit {
        merchant,
        deposit: deposit.parse().unwrap(),
        entry: TransactionId::from_uuid(store::new_id(at)),
        correction: Correction::new(SignedMoney::from_centimes(-500).unwrap()).unwrap(),
        reference: Reference::parse("A-1").unwrap(),
        reason,
        by,
        at,
    };
    teller.pass(corrected).await.expect("a correction");
    let charged = ChargeBack {
        merchant,
        dispute: DisputeId::from_uuid(dispute),
        at,
    };
    teller.pass(charged).await.expect("a chargeback");

    let rows = all(
        &client,
        &format!("{TRANSACTIONS}?deposit_id={deposit}"),
        "transactions",
        50,
    )
    .await;
    let of = |kind: &str| rows.iter().find(|row| row["transaction_type"].text() == kind).unwrap();
    assert_eq!(of("refund")["reversal_of"], of("deduction")["id"]);
    assert_eq!(of("refund")["lead_id"], lead["id"]);
    assert_eq!(of("withdrawal")["refund_id"].text(), refund.to_string());
    assert_eq!(of("adjustment")["reference"].text(), "A-1");
    assert_eq!(of("adjustment")["reason"].text(), "geste commercial");
    assert_eq!(of("chargeback")["dispute_id"].text(), dispute.to_string());
    assert!(of("initial")["reversal_of"].is_null() && of("initial")["dispute_id"].is_null());
}
