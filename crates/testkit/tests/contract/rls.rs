//! Connected as the role that answers requests: whose claims are another's sees nothing and writes nothing.

use crate::stage::Stage;
use testkit::World;
use tokio_postgres::{Client, error::SqlState};

/// Tables and views that the role may read at all, and that belong to a merchant.
const READABLE: &str = "
    select c.relname::text
    from   pg_class c
    join   pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id'
    where  c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
    and    has_any_column_privilege('leads_service', c.oid, 'select')
    and    c.relname not in ('users')
    order  by 1";

/// A database full of rows of every kind.
pub async fn filled() -> Stage {
    let stage = Stage::set().await;
    stage
        .fill(
            "$lead $validated $payment $refund $card $active_agreement $suspended_agreement $draft",
            5,
        )
        .await;
    let body = testkit::world::lead_body(&stage.fill("$campaign", 4).await, "500.00");
    let _ = stage.cast[4]
        .post_once("/api/leads/create", "a-key", body)
        .await
        .expect(201);
    let profile = r#"{"city":"Rabat","networks":[{"network":"instagram","handle":"salma","followers":1000}]}"#;
    let _ = stage.cast[4].put("/api/influencers/profile", profile).await.expect(200);
    let legal = r#"{"legal":{"city":"Casablanca"}}"#;
    let _ = stage.cast[5].put("/api/auth/me", legal).await.expect(200);
    let transfer = r#"{"deposit_id":"$deposit","amount":500.00,"payment_method":"bank_transfer",
        "payment_reference":"VIR-0","reason":"Relevé"}"#;
    let transfer = stage.fill(transfer, 6).await;
    let _ = stage.cast[6]
        .post("/api/leads/deposits/recharge", transfer)
        .await
        .expect(200);
    let muted = r#"{"muted":[{"topic":"leads","channel":"email"}]}"#;
    let muted = stage.cast[5].put("/api/notifications/preferences", muted).await;
    let _ = muted.expect(200);
    stage.fill("$blocked $announced $line $arrived $paid_payout", 5).await;
    stage.world.run_jobs().await;
    stage.fill("$batch", 6).await;
    let account = r#"{"rib":"011519000001205000534921","holder":"Salma Berrada"}"#;
    let _ = stage.cast[4].put("/api/payouts/account", account).await.expect(200);
    stage
}

/// The same, and a connection as the role of requests.
async fn filled_for_requests() -> (Stage, Client) {
    let stage = filled().await;
    let service = stage.world.database.request().await;
    (stage, service)
}

/// The claims of a user as the server sets them.
pub fn claims(stage: &Stage, who: usize) -> String {
    let user = &stage.cast[who].user;
    let id = |profile: &str| {
        let id = &user[profile]["id"];
        if id.is_null() {
            String::new()
        } else {
            format!(r#","{profile}_id":{id}"#)
        }
    };
    let (sub, role) = (&user["id"], &user["role"]);
    format!(
        r#"{{"sub":{sub},"user_role":{role}{}{}}}"#,
        id("merchant"),
        id("influencer")
    )
}

async fn take(service: &Client, claims: &str) {
    service
        .query("select set_config('request.jwt.claims', $1, false)", &[&claims])
        .await
        .expect("claims");
}

async fn names(world: &World, query: &str) -> Vec<String> {
    world
        .sql
        .query(query, &[])
        .await
        .expect(query)
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Runs a statement that must be refused, or touch nothing.
async fn touches_nothing(service: &Client, statement: &str) {
    service.batch_execute("begin").await.expect("a transaction");
    let touched = service.execute(statement, &[]).await;
    service.batch_execute("rollback").await.expect("undone");
    match touched {
        Ok(rows) => assert_eq!(rows, 0, "{statement}"),
        Err(error) => {
            let refused = [&SqlState::INSUFFICIENT_PRIVILEGE, &SqlState::RESTRICT_VIOLATION];
            assert!(
                error.code().is_some_and(|code| refused.contains(&code)),
                "{statement}: {error}"
            );
        }
    }
}

/// Strangers to everything in the database: nobody, another merchant, another influencer, and claims that are none.
fn strangers(stage: &Stage) -> [String; 6] {
    let nobody = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    [
        String::new(),
        "{}".to_owned(),
        format!(r#"{{"sub":"{nobody}","role":"authenticated"}}"#),
        format!(r#"{{"sub":"{nobody}","user_role":"merchant","role":"admin"}}"#),
        claims(stage, 1),
        claims(stage, 2),
    ]
}

#[tokio::test]
async fn a_stranger_sees_no_row_of_a_merchant() {
    let (stage, service) = filled_for_requests().await;
    let victim = stage.fill("$merchant", 5).await;
    for table in names(&stage.world, READABLE).await {
        let count = format!("select count(*) from {table} where merchant_id = '{victim}'");
        let owned: i64 = stage.world.value(&count).await;
        assert!(owned > 0, "nothing in {table} to hide");
        for stranger in strangers(&stage) {
            take(&service, &stranger).await;
            let seen: i64 = service.query_one(&count, &[]).await.expect(&count).get(0);
            // Influencers see which campaigns there are; not the drafts, and no settings.
            let offered = stranger.contains("influencer_id") && table == "campaigns";
            if offered {
                let drafts =
                    format!("select count(*) from campaigns where merchant_id = '{victim}' and status = 'draft'");
                assert_eq!(
                    service.query_one(&drafts, &[]).await.expect("drafts").get::<_, i64>(0),
                    0
                );
            } else {
                assert_eq!(seen, 0, "{table} to {stranger}");
            }
        }
    }
}

#[tokio::test]
async fn a_stranger_writes_no_row_of_a_merchant() {
    let (stage, service) = filled_for_requests().await;
    let victim = stage.fill("$merchant", 5).await;
    let tables = "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname <> 'schema_migrations' order by 1";
    for table in names(&stage.world, tables).await {
        let columns = |right: &str| {
            format!(
                "select attname::text from pg_attribute where attrelid = '{table}'::regclass and attnum > 0
                 and not attisdropped and has_column_privilege('leads_service', attrelid, attnum, '{right}')"
            )
        };
        let (inserted, updated) = (
            names(&stage.world, &columns("insert")).await,
            names(&stage.world, &columns("update")).await,
        );
        let tenant = format!(
            "select exists (select from pg_attribute where attrelid = '{table}'::regclass and attname = 'merchant_id')"
        );
        let whose = if stage.world.value::<bool>(&tenant).await {
            format!(" where merchant_id = '{victim}'")
        } else {
            String::new()
        };
        // A row of the victim as the owner of everything reads it, with an id that is free.
        let row = format!("select to_jsonb(t)::text from {table} t{whose} limit 1");
        let row = stage
            .world
            .sql
            .query_opt(&row, &[])
            .await
            .expect("a row")
            .map(|row| row.get::<_, String>(0));
        for stranger in strangers(&stage) {
            take(&service, &stranger).await;
            touches_nothing(&service, &format!("delete from {table}{whose}")).await;
            for column in &updated {
                let statement = format!("update {table} set {column} = {column}{whose}");
                touches_nothing(&service, &statement).await;
            }
            if let Some(row) = &row
                && !inserted.is_empty()
            {
                let list = inserted.join(", ");
                let statement = format!(
                    "insert into {table} ({list}) select {list} from jsonb_populate_record(null::{table},
                     '{}'::jsonb || jsonb_build_object('id', '{victim}'))",
                    row.replace('\'', "''")
                );
                touches_nothing(&service, &statement).await;
            }
        }
    }
}

#[tokio::test]
async fn nobody_writes_money_himself() {
    let (stage, service) = filled_for_requests().await;
    let deposit = stage.fill("$deposit", 5).await;
    for owner in [claims(&stage, 5), claims(&stage, 4), claims(&stage, 6)] {
        take(&service, &owner).await;
        for column in [
            "current_balance",
            "reserved_amount",
            "reference_amount",
            "journal_seq",
            "initial_amount",
            "status",
            "campaign_id",
            "merchant_id",
        ] {
            let statement = format!("update company_deposits set {column} = {column} where id = '{deposit}'");
            touches_nothing(&service, &statement).await;
        }
        for table in [
            "leads",
            "lead_validation",
            "earnings",
            "deposit_transactions",
            "lead_statistics",
            "payments",
            "payouts",
            "payout_items",
            "payout_accounts",
            "payout_batches",
        ] {
            touches_nothing(&service, &format!("delete from {table}")).await;
        }
        for table in [
            "leads",
            "lead_validation",
            "earnings",
            "deposit_transactions",
            "lead_statistics",
            "payout_items",
        ] {
            touches_nothing(&service, &format!("insert into {table} select * from {table}")).await;
            touches_nothing(&service, &format!("update {table} set merchant_id = merchant_id")).await;
        }
        for table in ["payouts", "payout_accounts", "payout_batches"] {
            let insert = format!("insert into {table} (rib, holder) select rib, holder from {table}");
            touches_nothing(&service, &insert).await;
            touches_nothing(&service, &format!("update {table} set holder = holder")).await;
        }
        for column in ["amount", "status", "reference", "settled_at", "deposit_id"] {
            touches_nothing(&service, &format!("update payments set {column} = {column}")).await;
        }
        touches_nothing(
            &service,
            "select api.recharge_deposit(null, 500, 'bank_transfer', 'V-1')",
        )
        .await;
        touches_nothing(&service, "select api.deduct_from_deposit(null)").await;
        touches_nothing(&service, "insert into activity_log select * from activity_log").await;
        touches_nothing(&service, "select * from graphile_worker._private_jobs").await;
        touches_nothing(&service, "select * from sessions").await;
        touches_nothing(&service, "select password_hash from users").await;
        touches_nothing(&service, "create table mine (x int)").await;
    }
}

/// What merchants may write themselves they may write only as the routes would: nothing that is paid or signed.
#[tokio::test]
async fn a_merchant_forges_neither_a_payment_nor_a_signature() {
    let (stage, service) = filled_for_requests().await;
    let (merchant, deposit) = (stage.fill("$merchant", 5).await, stage.fill("$deposit", 5).await);
    let influencer = stage.fill("$influencer", 5).await;
    let user = stage.merchant().user["id"].text();
    let unsigned = stage.fill("$agreement", 5).await;
    take(&service, &claims(&stage, 5)).await;
    touches_nothing(
        &service,
        &format!(
            "insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, created_by,
                    created_at, settled_at)
             values ('{merchant}', '{user}', '{deposit}', 'recharge', 'sandbox', 100000, 'paid', 'x', '{user}', now(), now())"
        ),
    )
    .await;
    touches_nothing(
        &service,
        &format!(
            "insert into influencer_agreements (merchant_id, id, influencer_id, status, commission_percentage,
                    minimum_deposit, quality_threshold, requires_validation, auto_payment, payment_delay_days,
                    created_at, signed_at, updated_at)
             values ('{merchant}', '{user}', '{influencer}', 'active', 1, 0, 7, true, false, 14, now(), now(), now())"
        ),
    )
    .await;
    touches_nothing(
        &service,
        &format!(
            "update influencer_agreements set status = 'active', signed_at = now()
             where merchant_id = '{merchant}' and id = '{unsigned}'"
        ),
    )
    .await;
}

/// A suspension and a block are the merchant's to lift, also for who speaks SQL: every way to write around them ends where
/// it was, or leaves a block behind.
#[tokio::test]
async fn an_influencer_lifts_neither_a_suspension_nor_a_block() {
    let (stage, service) = filled_for_requests().await;
    let (merchant, influencer) = (stage.fill("$merchant", 5).await, stage.fill("$influencer", 5).await);
    let suspended = stage.fill("$suspended_agreement", 5).await;
    take(&service, &claims(&stage, 4)).await;
    let own = format!("where merchant_id = '{merchant}' and influencer_id = '{influencer}'");
    let active = "update influencer_agreements set status = 'active', suspended_for = null, suspended_at = null";
    for statement in [
        format!("{active} {own} and id = '{suspended}'"),
        format!("{active}, resumed_at = now(), signed_at = now() {own} and id = '{suspended}'"),
        format!(
            "update influencer_agreements set status = 'pending', suspended_for = null, suspended_at = null {own}
             and id = '{suspended}'"
        ),
        format!("update influencer_agreements set suspended_at = now() {own} and id = '{suspended}'"),
        format!("update influencer_agreements set suspended_for = 'low_scores' {own} and id = '{suspended}'"),
        format!("update influencer_agreements set resumed_at = now() {own}"),
        format!("update influencer_blocks set lifted_at = now() {own}"),
        format!("delete from influencer_blocks {own}"),
        format!("delete from influencer_agreements {own}"),
        format!(
            "insert into influencer_blocks (merchant_id, id, influencer_id, reason, created_at, lifted_at)
             values ('{merchant}', gen_random_uuid(), '{influencer}', 'hand', now(), now())"
        ),
    ] {
        touches_nothing(&service, &statement).await;
    }
    // They may end it, as over HTTP; what stopped them stays, and is the merchant's to lift.
    let ended = format!(
        "update influencer_agreements set status = 'terminated', suspended_for = null, suspended_at = null,
                terminated_at = now() {own} and id = '{suspended}'"
    );
    assert_eq!(service.execute(&ended, &[]).await.expect("their own agreement"), 1);
    let stays =
        format!("select count(*) from influencer_blocks where agreement_id = '{suspended}' and lifted_at is null");
    assert_eq!(stage.world.value::<i64>(&stays).await, 1);
    touches_nothing(
        &service,
        &format!("update influencer_blocks set lifted_at = now() {own}"),
    )
    .await;
    touches_nothing(
        &service,
        &format!("update influencer_blocks set agreement_id = null {own}"),
    )
    .await;
    take(&service, &claims(&stage, 5)).await;
    let lifted = format!("update influencer_blocks set lifted_at = now() {own} and agreement_id = '{suspended}'");
    assert_eq!(
        service.execute(&lifted, &[]).await.expect("the merchant's own block"),
        1
    );
}

#[tokio::test]
async fn every_table_of_a_tenant_is_under_policies() {
    let world = World::new().await;
    let bare = "
        select c.relname::text
        from   pg_class c
        where  c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and    has_any_column_privilege('leads_service', c.oid, 'select, insert, update')
        and    c.relname not in ('merchants', 'influencers', 'schema_migrations')
        and    (not c.relrowsecurity or not exists (
               select from pg_policies p where p.tablename = c.relname and 'leads_service' = any(p.roles)))";
    assert_eq!(
        names(&world, bare).await,
        Vec::<String>::new(),
        "tables without policies"
    );
    let tenant = "
        select c.relname::text
        from   pg_class c
        join   pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id' and a.attnotnull
        where  c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
        and    c.relname not in ('told_until', 'wake_ups')";
    assert_eq!(
        names(&world, tenant).await,
        Vec::<String>::new(),
        "tenant tables without row level security"
    );
    let views = "
        select c.relname::text from pg_class c
        where  c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
        and    not coalesce(c.reloptions::text like '%security_invoker=true%', false)";
    assert_eq!(
        names(&world, views).await,
        Vec::<String>::new(),
        "views with the rights of their owner"
    );
    let roles = "
        select rolname::text from pg_roles
        where  rolname in ('leads_service', 'leads_teller')
        and    (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolcanlogin)";
    assert_eq!(
        names(&world, roles).await,
        Vec::<String>::new(),
        "roles that may too much"
    );
    let owned = "select relname::text from pg_class where pg_get_userbyid(relowner) like 'leads\\_%'";
    assert_eq!(names(&world, owned).await, Vec::<String>::new(), "what the roles own");
}
