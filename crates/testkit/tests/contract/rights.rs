//! Every right that a role of requests has in the database, with who may use it. One that is not listed fails here.

use crate::{rls, routes::WHO, stage::Stage};
use testkit::World;
use tokio_postgres::{Client, Row, error::SqlState};

/// Lines of `role right object (columns): who`.
const LISTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contract/rights.txt");

const GRANTED: &str = "
    with roles as (
        select r.oid, r.rolname::text as role from pg_roles r
        where  r.rolname in ('anon', 'authenticated', 'leads_operator', 'leads_service', 'service_role')),
    schemas as (select oid from pg_namespace where nspname in ('app', 'api', 'public')),
    columns as (
        select r.role, p.\"right\", c.oid::regclass::text as object, a.attname, a.attnum,
               has_column_privilege(r.oid, c.oid, a.attnum, p.\"right\") as has
        from   pg_class c
        join   pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        cross  join roles r
        cross  join (values ('select'), ('insert'), ('update')) p (\"right\")
        where  c.relnamespace in (select oid from schemas) and c.relkind in ('r', 'v') and c.relname <> 'schema_migrations')
    select role, \"right\", object,
           string_agg(attname, ', ' order by attnum) filter (where has) as columns,
           string_agg(attname, ', ' order by attnum) filter (where not has) as others
    from   columns
    group  by role, \"right\", object
    having bool_or(has)
    union  all
    select r.role, p.\"right\", c.oid::regclass::text, '', null
    from   pg_class c
    cross  join roles r
    cross  join (values ('delete'), ('truncate'), ('references'), ('trigger')) p (\"right\")
    where  c.relnamespace in (select oid from schemas) and c.relkind in ('r', 'v')
    and    has_table_privilege(r.oid, c.oid, p.\"right\")
    union  all
    select r.role, 'call', p.oid::regprocedure::text, '', null
    from   pg_proc p
    cross  join roles r
    where  p.pronamespace in (select oid from schemas) and has_function_privilege(r.oid, p.oid, 'execute')
    order  by 1, 2, 3";

/// How a function is called so that it tells or does something where the caller may; true when it did.
const CALLS: &[(&str, &str)] = &[
    (
        "api.calculate_lead_commission(numeric,uuid)",
        "exists (select from api.calculate_lead_commission(500, '$campaign') c where c.amount > 0)",
    ),
    (
        "api.deduct_from_deposit(uuid,integer)",
        "api.deduct_from_deposit('$lead')",
    ),
    (
        "api.recharge_deposit(uuid,numeric,text,text,text)",
        "api.recharge_deposit('$deposit', 500, 'bank_transfer', 'VIR-2')",
    ),
    ("app.dirhams(numeric)", "app.dirhams(1) > 0"),
    ("app.centimes_of(numeric)", "app.centimes_of(1) > 0"),
    (
        "app.lead_commission(bigint,bigint,integer,bigint)",
        "exists (select from app.lead_commission(1::bigint, 1::bigint, 1, 1::bigint))",
    ),
    ("app.claim(text)", "app.claim('sub') is not null"),
    ("app.user_id()", "app.user_id() is not null"),
    ("app.merchant_id()", "app.merchant_id() is not null"),
    ("app.influencer_id()", "app.influencer_id() is not null"),
    ("app.is_admin()", "app.is_admin()"),
    ("app.folded(text)", "app.folded('É') = 'e'"),
    ("app.folded_letters(text)", "app.folded_letters('É') = 'e'"),
    ("app.folded_reference(text)", "app.folded_reference('vir-1') = 'VIR1'"),
    ("app.set_claims(text)", "exists (select app.set_claims('{}'))"),
    (
        "app.deposit_suffices(uuid,lead_value)",
        "app.deposit_suffices('$campaign', 5000::bigint)",
    ),
    (
        "app.campaign_price(uuid)",
        "exists (select from app.campaign_price('$campaign'))",
    ),
    (
        "app.fundable_leads(uuid,uuid)",
        "app.fundable_leads('$merchant', '$campaign') > 0",
    ),
    (
        "app.fundable_value(uuid,uuid)",
        "app.fundable_value('$merchant', '$campaign') > 0",
    ),
    (
        "app.paying_deposit(uuid,uuid)",
        "app.paying_deposit('$merchant', '$lead') is not null",
    ),
    (
        "app.pending_leads(uuid,uuid)",
        "app.pending_leads('$merchant', '$deposit') > 0",
    ),
    (
        "app.log_change(uuid,text,uuid,jsonb,timestamp with time zone)",
        "app.log_change(gen_random_uuid(), 'campaign_changed', '$campaign', '{}', now())",
    ),
    (
        "app.log_transfer(uuid,uuid,uuid)",
        "app.log_transfer('$merchant', '$transfer', gen_random_uuid())",
    ),
    (
        "app.tell_of_agreement(uuid,uuid,text,uuid)",
        "app.tell_of_agreement('$merchant', '$agreement', 'signed', gen_random_uuid())",
    ),
    (
        "app.platform_statistics(date,date)",
        "exists (select from app.platform_statistics('2026-11-01', '2026-11-30'))",
    ),
];

/// A transfer that an admin recorded and that is in no log yet.
const TRANSFER: &str = "
    insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason, created_by,
           created_at)
    select d.merchant_id, gen_random_uuid(), d.id, 'recharge', 'bank_transfer', 50000, 'pending', 'V-1', 'x', u.id, now()
    from   company_deposits d, users u
    where  d.id = '$deposit' and u.role = 'admin'
    limit  1
    returning id";

struct Right {
    role: String,
    name: String,
    object: String,
    columns: String,
    others: Option<String>,
}

impl Right {
    fn of(row: &Row) -> Self {
        Self {
            role: row.get(0),
            name: row.get(1),
            object: row.get(2),
            columns: row.get(3),
            others: row.get(4),
        }
    }

    /// `role right object (columns)`, the columns as the shorter of two lists.
    fn shown(&self) -> String {
        let columns = match &self.others {
            None => String::new(),
            Some(others) if others.len() < self.columns.len() => format!(" (all but {others})"),
            Some(_) => format!(" ({})", self.columns),
        };
        format!("{} {} {}{columns}", self.role, self.name, self.object)
    }

    /// The statement that uses the right on what belongs to the merchant or the influencer of the stage.
    async fn statement(&self, stage: &Stage, who: usize, things: &[(&str, String)]) -> String {
        let whose = self.whose(stage).await;
        let object = &self.object;
        match self.name.as_str() {
            "select" => format!("select {} from {object}{whose} limit 1", self.columns),
            "update" => {
                let same: Vec<String> = self
                    .columns
                    .split(", ")
                    .map(|name| format!("{name} = {name}"))
                    .collect();
                // A paid payment is changed by nobody.
                let open = if object == "payments" {
                    " and status = 'pending'"
                } else {
                    ""
                };
                format!("update {object} set {}{whose}{open}", same.join(", "))
            }
            "insert" => self.copy(stage, who, &whose).await,
            "call" => {
                let (_, call) = CALLS
                    .iter()
                    .find(|(name, _)| name == object)
                    .unwrap_or_else(|| panic!("say how {object} is called"));
                let filled = things
                    .iter()
                    .fold((*call).to_owned(), |call, (name, thing)| call.replace(name, thing));
                format!("select where {filled}")
            }
            other => panic!("nobody needs {other} on {object}"),
        }
    }

    /// Which rows are the merchant's, or belong to somebody else of the stage.
    async fn whose(&self, stage: &Stage) -> String {
        if self.name == "call" {
            return String::new();
        }
        let world = &stage.world;
        let has = async |name: &str| -> bool {
            let query = format!(
                "select exists (select from pg_attribute where attrelid = to_regclass('{}') and attname = '{name}')",
                self.object
            );
            world.value(&query).await
        };
        if self.object == "users" {
            format!(" where id = '{}'", stage.merchant().user["id"].text())
        } else if has("merchant_id").await {
            format!(" where merchant_id = '{}'", stage.fill("$merchant", 5).await)
        } else if has("influencer_id").await {
            format!(" where influencer_id = '{}'", stage.fill("$influencer", 5).await)
        } else if self.sees("user_id") && has("user_id").await {
            format!(" where user_id = '{}'", stage.merchant().user["id"].text())
        } else {
            String::new()
        }
    }

    /// Whether the right reaches a column; one that is inserted or called reaches any.
    fn sees(&self, column: &str) -> bool {
        self.name != "select" || self.columns.split(", ").any(|one| one == column)
    }

    /// A row like one that is there, as somebody would write it who begins something.
    async fn copy(&self, stage: &Stage, who: usize, whose: &str) -> String {
        let row = format!("select to_jsonb(t)::text from {} t{whose} limit 1", self.object);
        let row: String = stage.world.value(&row).await;
        let user = stage.cast[who].user["id"].to_string();
        let user = if user == "null" {
            "\"0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234\"".to_owned()
        } else {
            user
        };
        let begun = format!(
            r#"{{"id":"0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234","status":"pending","signed_at":null,"suspended_for":null,
                "method":"sandbox","created_by":{user},"user_id":{user}}}"#
        );
        format!(
            "insert into {object} ({list}) select {list} from jsonb_populate_record(null::{object}, '{}'::jsonb || '{begun}')",
            row.replace('\'', "''"),
            object = self.object,
            list = self.columns
        )
    }
}

/// Whether a statement does anything, or would but for something else than rights; or what else it meets.
async fn is_let(client: &Client, role: &str, claims: &str, statement: &str) -> Result<bool, String> {
    let begin = format!(
        "begin; set local role {role}; select set_config('request.jwt.claims', $claims${claims}$claims$, true)"
    );
    client.batch_execute(&begin).await.expect("a transaction");
    let done = client.execute(statement, &[]).await;
    client.batch_execute("rollback").await.expect("undone");
    let error = match done {
        Ok(rows) => return Ok(rows > 0),
        Err(error) => error,
    };
    let no = [
        SqlState::INSUFFICIENT_PRIVILEGE,
        SqlState::RESTRICT_VIOLATION,
        SqlState::NO_DATA_FOUND,
    ];
    let later = [SqlState::UNIQUE_VIOLATION, SqlState::CHECK_VIOLATION];
    match error.code() {
        Some(code) if no.contains(code) => Ok(false),
        Some(code) if later.contains(code) => Ok(true),
        _ => Err(format!("{statement}: {:?}", error.as_db_error())),
    }
}

async fn rights(world: &World) -> Vec<Right> {
    world
        .sql
        .query(GRANTED, &[])
        .await
        .expect("the rights")
        .iter()
        .map(Right::of)
        .collect()
}

#[tokio::test]
async fn every_right_of_a_request_is_listed_with_who_may_use_it() {
    let stage = rls::filled().await;
    let transfer = TRANSFER.replace("$deposit", &stage.fill("$deposit", 5).await);
    let transfer: uuid::Uuid = stage.world.value(&transfer).await;
    // A run of a routine that names somebody is shown to admins alone.
    let control = format!(
        "insert into audit_result default values;
         insert into deposit_alerts (merchant_id, deposit_id, cycle, kind, seq, available, reference, threshold, created_at)
         select merchant_id, id, cycle, 'THRESHOLD', journal_seq, 0, reference_amount, 0, now()
         from   company_deposits where cycle > 0;
         insert into job_runs (routine, id, asked_by, user_id, due_at)
         values ('purge', gen_random_uuid(), 'admin', '{}', now())",
        stage.merchant().user["id"].text()
    );
    let written = stage.world.sql.batch_execute(&control).await;
    written.expect("an audit and a run");
    let compared = "insert into reconciliations (method, day, ours, theirs, compared_at)
                    values ('stripe', '2026-11-22', 0, 1, now());
                    insert into reconciliation_differences (method, day, number, kind)
                    values ('stripe', '2026-11-22', 1, 'theirs_only')";
    stage.world.sql.batch_execute(compared).await.expect("a comparison");
    let mut things = vec![("$transfer", transfer.to_string())];
    for name in ["$campaign", "$merchant", "$deposit", "$agreement"] {
        things.push((name, stage.fill(name, 5).await));
    }
    let lead: uuid::Uuid = stage
        .world
        .value("select id from leads where status = 'pending' limit 1")
        .await;
    things.push(("$lead", lead.to_string()));
    let mut found = String::new();
    for right in rights(&stage.world).await {
        let mut who_may = Vec::new();
        for (who, name) in WHO.iter().enumerate() {
            let claims = if who == 0 {
                String::new()
            } else {
                rls::claims(&stage, who)
            };
            let statement = right.statement(&stage, who, &things).await;
            match is_let(&stage.world.sql, &right.role, &claims, &statement).await {
                Ok(true) => who_may.push((*name).to_owned()),
                Ok(false) => {}
                Err(what) => who_may.push(what),
            }
        }
        found += &format!("{}: {}\n", right.shown(), who_may.join(", "));
    }
    let listed = std::fs::read_to_string(LISTED).expect("the list");
    let listed: Vec<&str> = listed.lines().collect();
    let lines: Vec<&str> = found.lines().collect();
    let new: Vec<&&str> = lines.iter().filter(|line| !listed.contains(line)).collect();
    let gone: Vec<&&str> = listed.iter().filter(|line| !lines.contains(line)).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "not in rights.txt: {new:#?}\nonly in rights.txt: {gone:#?}\nall:\n{found}"
    );
}
