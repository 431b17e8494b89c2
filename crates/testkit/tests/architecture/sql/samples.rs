//! Good and bad samples: every rule fires on what it forbids, and only on that.

use super::{Source, migration_complaints, read, source_complaints};

const GOOD: &str = r"
-- shared: one row per merchant
create table merchants (
    id uuid primary key,
    created_at timestamptz not null default now()
);
-- control
create table users (id bigserial primary key, merchant_id uuid references merchants, email text unique);
-- Money that a merchant paid beforehand.
-- tenant
create table app.company_deposits (
    merchant_id uuid not null references merchants (id),
    id uuid not null,
    balance bigint not null default 0 check (balance >= 0),
    status text not null default 'now()',
    period tstzrange,
    primary key (merchant_id, id),
    constraint one_balance unique nulls not distinct (merchant_id, balance),
    exclude using gist (merchant_id with =, period with &&),
    check (balance >= 0)
); -- a remark, not the class of what follows
-- control
create unlogged table if not exists scratch (id int);

/* tenant */
create table leads (
    merchant_id uuid not null, id uuid not null, deposit_id uuid not null,
    primary key (merchant_id, id),
    foreign key (merchant_id, deposit_id) references app.company_deposits (merchant_id, id) on delete set default,
    foreign key (merchant_id) references merchants
);
create table leads_2026 partition of leads for values from ('2026-01-01') to ('2027-01-01');
create unique index concurrently leads_by_deposit on leads using btree (merchant_id, deposit_id) where id is not null;
create index on leads (deposit_id);
alter table only leads add column note text default '', add constraint n unique (merchant_id, note);
create policy mine on leads for update using (exists (select 1 from merchants where id = merchant_id));
grant update, delete on leads to teller;
update leads set note = 'backfilled';
update users set email = 'x' where now() > '2026-01-01';

create function refuse() returns trigger language plpgsql as $$
begin
    -- insert into leads select * from leads
    if tg_op = 'UPDATE' and (select old.id is distinct from new.id) then
        raise exception 'never update or delete; select from nothing';
    end if;
    return new;
end $$;
create trigger t before update or delete on leads for each row execute function refuse();

create function deduct(m uuid, d uuid, at timestamptz) returns void language plpgsql as $body$
begin
    perform 1 from company_deposits where merchant_id = m and id = d for no key update;
    update company_deposits set balance = balance - 1 where merchant_id = m and id = d;
    insert into users (email) values (now()::text);
end $body$;
";

/// What each line or statement breaks, in the words of the complaint. `$` stands for the columns of a sound tenant table.
const BAD: &[(&str, &str)] = &[
    ("create table t (id int);", "write `-- tenant`"),
    (
        "-- a tenant of the house\ncreate table t (id int);",
        "write `-- tenant`",
    ),
    ("create table s (id int); -- tenant", "write `-- tenant`"),
    ("-- tenant\n-- control\ncreate table t ($);", "more than one class"),
    (
        "-- tenant\ncreate table t (merchant_id uuid, id uuid);",
        "no primary key",
    ),
    ("-- tenant\ncreate table t (id uuid primary key);", "primary key (id)"),
    (
        "-- tenant\ncreate table t (id uuid, merchant_id uuid, primary key (id, merchant_id));",
        "primary key (id, merchant_id)",
    ),
    ("-- tenant\ncreate table t ($, a text unique);", "unique key (a)"),
    (
        "-- tenant\ncreate table t ($, a text, constraint u unique (a, merchant_id));",
        "unique key (a, merchant_id)",
    ),
    (
        "-- tenant\ncreate table t ($, a int, exclude using gist (a with =));",
        "unique key (a)",
    ),
    (
        "-- tenant\ncreate table t ($);\ncreate unique index i on app.t (id);",
        "unique key (id)",
    ),
    (
        "-- tenant\ncreate table t ($);\ncreate unique index on t (lower(a));",
        "unique key (lower)",
    ),
    (
        "-- tenant\ncreate table t ($);\nalter table t add constraint u unique (id);",
        "unique key (id)",
    ),
    (
        "-- tenant\ncreate table t ($);\nalter table t rename to r;\nalter table r add unique (id);",
        "unique key (id) of r",
    ),
    (
        "-- control\ncreate table c (id uuid references leads (id));",
        "no tenant table and points at",
    ),
    (
        "-- shared\ncreate table c (m uuid, l uuid, foreign key (m, l) references leads);",
        "no tenant table and points at",
    ),
    (
        "-- tenant\ncreate table t ($, u int references users);",
        "points at the control table users",
    ),
    (
        "-- tenant\ncreate table t ($, l uuid references leads (id));",
        "must start with merchant_id on both sides",
    ),
    (
        "-- tenant\ncreate table t ($, foreign key (id, merchant_id) references leads);",
        "must start with merchant_id",
    ),
    (
        "-- tenant\ncreate table t ($, foreign key (merchant_id, id) references leads (id, merchant_id));",
        "on both sides",
    ),
    (
        "-- tenant\ncreate table t ($, x int references nowhere);",
        "no known table",
    ),
    (
        "alter table leads add foreign key (deposit_id) references company_deposits (id);",
        "must start with merchant_id",
    ),
    ("-- tenant\ncreate table t ($, n bigserial);", "from a sequence"),
    (
        "-- tenant\ncreate table t ($, n int generated always as identity);",
        "from a sequence",
    ),
    (
        "-- tenant\ncreate table t ($, n int default nextval('s'));",
        "from a sequence",
    ),
    ("create sequence s owned by app.leads.id;", "from a sequence"),
    (
        "alter table leads alter column id add generated by default as identity;",
        "from a sequence",
    ),
    (
        "-- tenant\ncreate table t ($, at timestamptz not null default now());",
        "now as a default",
    ),
    (
        "-- tenant\ncreate table t ($, x uuid default gen_random_uuid());",
        "gen_random_uuid as a default",
    ),
    (
        "alter table leads alter column id set default gen_random_uuid();",
        "gen_random_uuid as a default",
    ),
    (
        "alter table leads add column at timestamptz default clock_timestamp();",
        "clock_timestamp as a default",
    ),
    ("update leads set note = now() where merchant_id = '1';", "uses now"),
    (
        "with x as (update app.leads set id = gen_random_uuid() returning id) select 1;",
        "uses gen_random_uuid",
    ),
    (
        "insert into leads (id) values (1) on conflict (id) do update set note = clock_timestamp();",
        "uses clock_timestamp",
    ),
    ("do $$ begin update leads set note = now(); end $$;", "uses now"),
    (
        "do $$ begin create table hidden (id int); end $$;",
        "in plain statements",
    ),
    (
        "create function f() returns void language sql as $$ update leads set note = now() where merchant_id = $1 $$;",
        "uses now",
    ),
    (
        "create function f() returns void language sql as $$ update leads set note = $2 where id = $1 $$;",
        "the update of leads",
    ),
    (
        "create function f() returns void language sql as 'delete from leads';",
        "the delete of leads",
    ),
    (
        "create function f() returns void begin atomic update leads set note = $2 where id = $1; end;",
        "the update of leads",
    ),
    (
        "create function f() returns trigger as $$ begin insert into users values (1); end $$;",
        "does not insert",
    ),
    (
        "create function f() returns trigger as $$ begin update leads set a = 1; end $$;",
        "does not update",
    ),
    (
        "create function f() returns trigger as $$ begin delete from leads; end $$;",
        "does not delete",
    ),
    (
        "create function f() returns trigger as $$ begin perform pay(new.id); end $$;",
        "does not perform",
    ),
    (
        "create function f() returns trigger as $$ begin select count(*) into n from leads; end $$;",
        "does not select",
    ),
];

fn file(path: &str, text: &str) -> Source {
    Source {
        path: path.into(),
        text: text.into(),
    }
}

fn good() -> Source {
    file("0001_good.sql", GOOD)
}

#[test]
fn a_sound_schema_passes() {
    crate::expect_none(&migration_complaints(&[good()]));
}

#[test]
fn every_broken_rule_is_noticed() {
    for (sql, words) in BAD {
        let sql = sql.replace("($", "(merchant_id uuid, id uuid, primary key (merchant_id, id)");
        crate::expect_one(&migration_complaints(&[good(), file("0002_bad.sql", &sql)]), words);
    }
}

#[test]
fn complaints_say_where() {
    let bad = file(
        "0002_bad.sql",
        "-- tenant\ncreate table t (\n    merchant_id uuid,\n    id uuid primary key\n);",
    );
    crate::expect_one(
        &migration_complaints(&[good(), bad]),
        "0002_bad.sql:4: the primary key (id) of t",
    );
}

#[test]
fn statements_of_the_store_are_judged() {
    let catalogue = read(&[good()]);
    let judge = |path: &str, text: &str| source_complaints(&catalogue, &[file(path, text)]);
    for (sql, words) in [
        ("update leads set note = $2 where id = $1", "the update of leads"),
        ("update leads set merchant_id = $2 where id = $1", "the update of leads"),
        (
            "delete from company_deposits where id = $1",
            "the delete of company_deposits",
        ),
        (
            "select merchant_id from leads where id = $1 for update",
            "the lock of leads",
        ),
        (
            "select 1 from app.leads where id = any($1) order by id for no key update skip locked",
            "the lock of leads",
        ),
        ("update leads set note = now() where merchant_id = $1", "uses now"),
    ] {
        crate::expect_one(&judge("a.rs", &format!("fn f() {{\n g(r#\"\n{sql}\"#) }}")), "a.rs:3: ");
        crate::expect_one(&judge("a.rs", &format!("const Q: &str = \"{sql}\";")), words);
        crate::expect_one(
            &judge("queries/a.sql", &format!("select 1;\n{sql};")),
            "queries/a.sql:2: ",
        );
    }
    for harmless in [
        "update leads l set note = x.note from unnest($2::uuid[]) x where l.merchant_id = any($1) and l.id = x.id",
        "select 1 from leads where merchant_id = $1 and id = $2 for no key update",
        "insert into leads (merchant_id) values ($1) on conflict (merchant_id, id) do update set note = $2",
        "update users set email = $1 where id = $2",
        "the merchant could not update leads",
    ] {
        crate::expect_none(&judge("a.rs", &format!("// delete from leads\nf(\"{harmless}\");")));
    }
}
