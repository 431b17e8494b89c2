//! The schema `api`, read with a token as PostgREST hands it on: the figures that HTTP tells, in dirhams, and no row more.

use std::collections::BTreeSet;
use testkit::{Client, Json, World};

/// A transaction as a client of PostgREST has it: the role of the database and the claims come from the token.
async fn enter(world: &World, who: &Client) {
    let claims: serde_json::Value = jsonwebtoken::dangerous::insecure_decode_claims(who.token()).expect("a token");
    let role = claims["role"].as_str().expect("a role").to_owned();
    assert_eq!(role, "authenticated");
    let begin = format!("begin; set local role {role}; set local request.jwt.claims = '{claims}'");
    world.sql.batch_execute(&begin).await.expect("a transaction");
}

/// The rows of a query as somebody sees them.
async fn seen(world: &World, who: &Client, query: &str) -> Vec<Json> {
    enter(world, who).await;
    let told = format!("select to_jsonb(t)::text from ({query}) t");
    let rows = world.sql.query(&told, &[]).await;
    world.sql.batch_execute("rollback").await.expect("over");
    let rows = rows.unwrap_or_else(|error| panic!("{query}: {error:?}"));
    rows.iter().map(|row| Json::parse(row.get(0)).expect("JSON")).collect()
}

struct Stage {
    world: World,
    merchant: Client,
    stranger: Client,
    salma: Client,
    admin: Client,
    campaign: String,
}

/// Leads in every state, two deposits, and another merchant with a lead of the same person.
async fn stage() -> Stage {
    let world = World::new().await;
    let (merchant, stranger) = (
        world.merchant("Clinique Atlas").await,
        world.merchant("Optique Rif").await,
    );
    let (salma, admin) = (world.influencer("Salma").await, world.admin().await);
    let campaign = world.campaign(&merchant, "{}").await;
    let other = world.campaign(&stranger, "{}").await;
    for (who, amount) in [(&merchant, "3000.50"), (&merchant, "2000"), (&stranger, "2500")] {
        world.fund(who, amount).await;
    }
    for (value, outcome) in [
        ("500", "pending"),
        ("650.55", "validated"),
        ("900", "rejected"),
        ("1200", "converted"),
        ("70", "lost"),
    ] {
        let lead = world.lead(&salma, &campaign, value).await;
        let path = format!("/api/leads/{}", lead["id"].text());
        match outcome {
            "pending" => {}
            "rejected" => drop(world.reject(&merchant, &lead).await.expect(200)),
            later => {
                let _ = world.validate(&merchant, &lead).await.expect(200);
                if later == "converted" {
                    let _ = merchant
                        .put(&format!("{path}/convert"), r#"{"conversion_value":1234.56}"#)
                        .await
                        .expect(200);
                } else if later == "lost" {
                    let _ = merchant.put(&format!("{path}/lose"), "{}").await.expect(200);
                }
            }
        }
    }
    world.lead(&salma, &other, "1000").await;
    Stage {
        world,
        merchant,
        stranger,
        salma,
        admin,
        campaign,
    }
}

/// Rows of both in one order: the clock of the test stands still, so that ids of a moment have none.
fn by_id(rows: &[Json]) -> Vec<&Json> {
    let mut rows: Vec<&Json> = rows.iter().collect();
    rows.sort_by_key(|row| row["id"].text());
    rows
}

/// The fields of both that have the same name are equal, at least these.
fn agree(view: &Json, http: &Json, names: &[(&str, &str)]) {
    for (in_view, in_http) in names {
        assert_eq!(
            view[*in_view].to_string(),
            http[*in_http].to_string(),
            "{in_view}: {view} and {http}"
        );
    }
}

#[tokio::test]
async fn rows_are_those_of_http() {
    let stage = stage().await;
    let Stage {
        world, merchant, salma, ..
    } = &stage;
    let leads = merchant.get("/api/leads?limit=500").await.expect(200).json;
    let rows = seen(world, merchant, "select * from api.leads order by id desc").await;
    assert_eq!(rows.len(), 5);
    let same = [
        "id",
        "campaign_id",
        "influencer_id",
        "merchant_id",
        "customer_name",
        "customer_email",
        "customer_phone",
        "customer_company",
        "customer_notes",
        "estimated_value",
        "commission_amount",
        "commission_type",
        "influencer_commission",
        "quality_score",
        "status",
        "source",
        "rejection_reason",
        "lost_reason",
        "conversion_value",
    ];
    for (row, lead) in by_id(&rows).into_iter().zip(by_id(leads["leads"].list())) {
        agree(row, lead, &same.map(|name| (name, name)));
    }
    let deposits = merchant.get("/api/leads/deposits/all?limit=500").await.expect(200).json;
    let rows = seen(world, merchant, "select * from api.company_deposits order by id desc").await;
    assert_eq!(rows.len(), 2);
    let same = [
        "id",
        "initial_amount",
        "current_balance",
        "reserved_amount",
        "available_balance",
        "alert_threshold",
        "status",
    ];
    for (row, deposit) in by_id(&rows).into_iter().zip(by_id(deposits["deposits"].list())) {
        agree(row, deposit, &same.map(|name| (name, name)));
    }
    let journal = merchant
        .get("/api/leads/deposits/transactions?limit=500")
        .await
        .expect(200)
        .json;
    let rows = seen(
        world,
        merchant,
        "select * from api.deposit_transactions order by id desc",
    )
    .await;
    assert_eq!(rows.len(), journal["transactions"].list().len());
    for (row, entry) in by_id(&rows).into_iter().zip(by_id(journal["transactions"].list())) {
        agree(
            row,
            entry,
            &["id", "amount", "balance_before", "balance_after", "transaction_type"].map(|name| (name, name)),
        );
        let paid = ["initial", "recharge"].contains(&row["transaction_type"].text());
        assert_eq!(
            paid,
            !row["payment_method"].is_null() && !row["payment_reference"].is_null(),
            "{row}"
        );
    }
    let decisions = seen(
        world,
        merchant,
        "select action_taken, validated_by from api.lead_validation",
    )
    .await;
    assert!(
        decisions
            .iter()
            .all(|row| row["validated_by"].text() == merchant.user["id"].text())
    );
    let own = seen(world, salma, "select * from api.leads").await;
    assert_eq!(own.len(), 6, "of both merchants");
    for nothing in ["company_deposits", "deposit_transactions", "merchant_deposit_balances"] {
        assert!(
            seen(world, salma, &format!("select * from api.{nothing}"))
                .await
                .is_empty(),
            "{nothing}"
        );
    }
}

#[tokio::test]
async fn figures_are_those_of_http() {
    let stage = stage().await;
    let Stage {
        world,
        merchant,
        stranger,
        salma,
        admin,
        campaign,
    } = &stage;
    let http = merchant
        .get(&format!("/api/leads/stats/campaign/{campaign}"))
        .await
        .expect(200)
        .json;
    let rows = seen(world, merchant, "select * from api.lead_campaign_stats").await;
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    agree(
        row,
        &http,
        &[
            ("campaign_id", "campaign_id"),
            ("total_leads", "total_leads"),
            ("pending_leads", "pending"),
            ("validated_leads", "validated"),
            ("rejected_leads", "rejected"),
            ("converted_leads", "converted"),
            ("total_commission", "spent"),
            ("average_quality", "avg_quality"),
        ],
    );
    assert_eq!(
        (row["lost_leads"].number(), row["total_estimated_value"].number()),
        ("1", "3320.55")
    );
    let of_salma = seen(
        world,
        salma,
        "select * from api.lead_campaign_stats where total_leads > 0",
    )
    .await;
    assert_eq!(of_salma.len(), 2);
    assert!(
        of_salma.iter().all(|row| row["total_commission"].is_null()),
        "those who bring leads are not told"
    );

    let totals = merchant.get("/api/leads/deposits/stats").await.expect(200).json;
    let rows = seen(world, merchant, "select * from api.merchant_deposit_balances").await;
    let [row] = rows.as_slice() else {
        panic!("one row for each merchant: {rows:?}")
    };
    assert_eq!(row["merchant_id"].text(), merchant.merchant_id());
    let same = [
        "total_deposited",
        "current_balance",
        "reserved_amount",
        "available_balance",
    ];
    agree(row, &totals, &same.map(|name| (name, name)));
    assert_eq!(
        seen(world, admin, "select * from api.merchant_deposit_balances")
            .await
            .len(),
        2
    );

    let mine = salma.get("/api/leads/stats/my-stats").await.expect(200).json;
    let rows = seen(world, salma, "select * from api.influencer_lead_performance").await;
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    agree(
        row,
        &mine,
        &[
            ("total_leads", "total_leads"),
            ("validated_leads", "validated"),
            ("rejected_leads", "rejected"),
            ("average_quality", "avg_quality"),
            ("earned", "influencer_earnings"),
        ],
    );
    let at_rif = seen(world, stranger, "select * from api.influencer_lead_performance").await;
    assert_eq!(
        at_rif[0]["total_leads"].number(),
        "1",
        "a merchant sees their own leads of a person"
    );
}

#[tokio::test]
async fn nobody_without_a_token_of_ours_sees_anything() {
    let stage = stage().await;
    let world = &stage.world;
    let views: String = world
        .value("select string_agg(relname, ' ') from pg_class where relnamespace = 'api'::regnamespace")
        .await;
    for view in views.split(' ') {
        let visible = format!(
            "set local role authenticated; set local request.jwt.claims = '{{\"role\":\"authenticated\",\"sub\":\"{}\"}}'",
            uuid::Uuid::nil()
        );
        world
            .sql
            .batch_execute(&format!("begin; {visible}"))
            .await
            .expect("a transaction");
        let rows = world
            .sql
            .query(&format!("select * from api.{view}"), &[])
            .await
            .expect(view);
        world.sql.batch_execute("rollback").await.expect("over");
        assert!(rows.is_empty(), "{view}");
        for role in ["anon", "service_role"] {
            world
                .sql
                .batch_execute(&format!("begin; set local role {role}"))
                .await
                .expect("a transaction");
            assert!(
                world
                    .sql
                    .query(&format!("select * from api.{view}"), &[])
                    .await
                    .is_err(),
                "{role} {view}"
            );
            world.sql.batch_execute("rollback").await.expect("over");
        }
    }
}

/// The names, columns and units that were asked for; the views may have more.
const ASKED: &[(&str, &str)] = &[
    (
        "leads",
        "id campaign_id influencer_id merchant_id customer_name customer_email customer_phone customer_company customer_notes
         estimated_value commission_amount commission_type quality_score status source created_at updated_at",
    ),
    (
        "company_deposits",
        "id merchant_id campaign_id initial_amount current_balance reserved_amount available_balance alert_threshold
         auto_recharge status last_alert_sent created_at updated_at",
    ),
    (
        "deposit_transactions",
        "id deposit_id merchant_id lead_id transaction_type amount balance_before balance_after payment_method
         payment_reference created_at",
    ),
    (
        "lead_validation",
        "id lead_id merchant_id validated_by quality_score feedback rejection_reason action_taken created_at",
    ),
    (
        "influencer_agreements",
        "id merchant_id influencer_id campaign_id commission_percentage minimum_deposit quality_threshold
         requires_validation auto_payment status",
    ),
    (
        "campaign_settings",
        "id campaign_id merchant_id campaign_type percentage_commission_rate fixed_commission_amount commission_threshold
         auto_stop_on_depletion lead_generation_enabled requires_lead_validation validation_timeout_hours
         auto_validate_after_timeout minimum_quality_score max_rejected_leads",
    ),
    (
        "lead_campaign_stats",
        "campaign_id total_leads pending_leads validated_leads rejected_leads converted_leads lost_leads
         total_estimated_value total_commission average_quality",
    ),
    (
        "merchant_deposit_balances",
        "merchant_id total_deposited current_balance reserved_amount available_balance",
    ),
    (
        "influencer_lead_performance",
        "influencer_id total_leads validated_leads rejected_leads average_quality earned",
    ),
];

#[tokio::test]
async fn the_views_have_the_names_that_were_asked_for_and_each_is_explained() {
    let world = World::new().await;
    let views: BTreeSet<&str> = ASKED.iter().map(|(view, _)| *view).collect();
    let found: String = world
        .value("select string_agg(relname, ' ') from pg_class where relnamespace = 'api'::regnamespace")
        .await;
    assert_eq!(found.split(' ').collect::<BTreeSet<_>>(), views);
    for (view, columns) in ASKED {
        for column in columns.split_whitespace() {
            let is_there = format!(
                "select exists (select from pg_attribute where attrelid = 'api.{view}'::regclass and attname = '{column}')"
            );
            assert!(world.value::<bool>(&is_there).await, "{view}.{column}");
        }
    }
    let unsaid = "
        select string_agg(x.named, ', ')
        from  (select format('%s.%s', c.relname, a.attname) as named
               from   pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
               where  c.relnamespace = 'api'::regnamespace and col_description(c.oid, a.attnum) is null
               union all
               select c.relname from pg_class c where c.relnamespace = 'api'::regnamespace and obj_description(c.oid) is null
               union all
               select p.proname from pg_proc p where p.pronamespace = 'api'::regnamespace and obj_description(p.oid) is null) x";
    assert_eq!(world.value::<Option<String>>(unsaid).await, None, "without a comment");
    let units = "
        select string_agg(format('%s.%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod)), ', ')
        from   pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where  c.relnamespace = 'api'::regnamespace
        and    (col_description(c.oid, a.attnum) like '%in dirhams%' and format_type(a.atttypid, a.atttypmod) <> 'numeric(14,2)'
                or col_description(c.oid, a.attnum) like '%in percent%' and format_type(a.atttypid, a.atttypmod) <> 'numeric(5,2)')";
    assert_eq!(world.value::<Option<String>>(units).await, None, "of another type");
}
