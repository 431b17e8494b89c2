//! The rules that keep the schema and the statements ready for many machines ("Beyond one machine", "Three classes of tables").

mod catalogue;
mod samples;
pub mod statements;
pub mod tokens;

use crate::{Source, rust};
use catalogue::{Catalogue, Class, Found, Key, Link, Table};
use statements::{inside, writes};
use tokens::{Kind, Statement, Token};

pub const MIGRATIONS: &str = "crates/store/migrations";

/// Functions whose answer differs from machine to machine, or from one call to the next.
const VOLATILE: &[&str] = &[
    "now",
    "clock_timestamp",
    "statement_timestamp",
    "transaction_timestamp",
    "timeofday",
    "current_timestamp",
    "current_date",
    "current_time",
    "localtimestamp",
    "localtime",
    "gen_random_uuid",
    "uuid_generate_v4",
    "uuidv4",
    "uuidv7",
    "random",
];

/// What is wrong with the migrations, taken in order.
fn migration_complaints(migrations: &[Source]) -> Vec<String> {
    let catalogue = read(migrations);
    let mut complaints = Vec::new();
    for (name, table) in &catalogue.tables {
        table_complaints(&catalogue, name, table, &mut complaints);
    }
    for migration in migrations {
        for statement in tokens::statements(&migration.text) {
            statement_complaints(&catalogue, &migration.path, &statement, &mut complaints);
        }
    }
    complaints
}

fn read(migrations: &[Source]) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for migration in migrations {
        catalogue.read(&migration.path, &migration.text);
    }
    catalogue
}

fn table_complaints(catalogue: &Catalogue, name: &str, table: &Table, complaints: &mut Vec<String>) {
    let at = &table.at;
    match table.classes[..] {
        [] if table.partition_of.is_none() => {
            complaints.push(format!(
                "{at}: write `-- tenant`, `-- shared` or `-- control` above the table {name}"
            ));
        }
        [_, _, ..] => complaints.push(format!("{at}: the comment above {name} names more than one class")),
        _ => {}
    }
    let Some(class) = catalogue.class(name) else { return };
    for link in &table.links {
        complaints.extend(link_complaint(catalogue, name, class, link));
    }
    if class != Class::Tenant {
        return;
    }
    if table.partition_of.is_none() && !table.keys.iter().any(|key| key.what.primary) {
        complaints.push(format!("{at}: the tenant table {name} has no primary key"));
    }
    complaints.extend(table.keys.iter().filter_map(|key| key_complaint(name, key)));
    for at in &table.sequences {
        complaints.push(format!(
            "{at}: the tenant table {name} takes numbers from a sequence; pass them in"
        ));
    }
    for default in &table.defaults {
        if let Some(function) = volatile(&default.what) {
            complaints.push(format!(
                "{}: {name} has {function} as a default; pass the value in",
                default.at
            ));
        }
    }
}

fn key_complaint(name: &str, key: &Found<Key>) -> Option<String> {
    let Key { primary, columns } = &key.what;
    let kind = if *primary { "primary key" } else { "unique key" };
    let columns_ = columns.join(", ");
    let leads = columns.first().is_some_and(|column| column == "merchant_id");
    (!leads).then(|| {
        format!(
            "{}: the {kind} ({columns_}) of {name} must start with merchant_id",
            key.at
        )
    })
}

fn link_complaint(catalogue: &Catalogue, name: &str, class: Class, link: &Found<Link>) -> Option<String> {
    let (at, Link { from, table, to }) = (&link.at, &link.what);
    let merchant = |columns: &[String]| columns.first().is_some_and(|column| column == "merchant_id");
    let says = match (class, catalogue.class(table)) {
        (_, None) => format!("{name} points at {table}, which is no known table"),
        (Class::Tenant, Some(Class::Control)) => format!("the tenant table {name} points at the control table {table}"),
        (Class::Tenant, Some(Class::Tenant)) if !(merchant(from) && (to.is_empty() || merchant(to))) => {
            format!("the foreign key from {name} to the tenant table {table} must start with merchant_id on both sides")
        }
        (Class::Shared | Class::Control, Some(Class::Tenant)) => {
            format!("{name} is no tenant table and points at the tenant table {table}")
        }
        _ => return None,
    };
    Some(format!("{at}: {says}"))
}

fn volatile(tokens: &[Token]) -> Option<&str> {
    tokens
        .iter()
        .map(|t| t.text.as_str())
        .zip(tokens)
        .find_map(|(text, token)| (token.kind == Kind::Word && VOLATILE.contains(&text)).then_some(text))
}

/// The triggers that may write: a change of terms that is not counted would let tellers go on with old ones, and a
/// suspension that ends with its agreement would be lifted by the person who ends it, in any program. Campaigns pause and
/// resume with the money in the commit that moves it, whoever moves it, without a statement of every batch; a pause that
/// ends says so, who is to be told is told, and a deposit that fills itself is looked at. They touch rows of the changed row's merchant only, and are held to the rules
/// of other functions.
const MAY_WRITE: [&str; 6] = [
    "raise_terms_version",
    "keep_suspension",
    "follow_depletion",
    "end_pause",
    "tell_soon",
    "recharge_soon",
];

fn statement_complaints(catalogue: &Catalogue, path: &str, statement: &Statement, complaints: &mut Vec<String>) {
    let has = |words: &[&str]| {
        statement
            .tokens
            .windows(words.len())
            .any(|w| w.iter().zip(words).all(|(t, w)| t.is(w)))
    };
    let starts = |word: &str| statement.tokens.first().is_some_and(|t| t.is(word));
    let function = starts("create")
        && statement
            .tokens
            .iter()
            .take(4)
            .any(|t| t.is("function") || t.is("procedure"));
    let trigger = function && has(&["returns", "trigger"]) && !MAY_WRITE.iter().any(|name| has(&[name]));
    volatile_updates(catalogue, path, statement.line(), &statement.tokens, complaints);
    if function {
        // Only the body of `begin atomic … end` is among these tokens; a string body follows.
        merchant_complaints(catalogue, path, statement.line(), &statement.tokens, complaints);
    }
    for body in statement
        .tokens
        .iter()
        .filter(|t| t.kind == Kind::Text && (function || starts("do")))
    {
        for (line, tokens) in inside(&body.text) {
            let line = body.line + line - 1;
            if trigger {
                complaints.extend(trigger_complaint(&tokens).map(|says| format!("{path}:{line}: {says}")));
                continue;
            }
            volatile_updates(catalogue, path, line, &tokens, complaints);
            if function {
                merchant_complaints(catalogue, path, line, &tokens, complaints);
            }
            if tokens.windows(2).any(|w| w[0].is("create") && w[1].is("table")) {
                complaints.push(format!(
                    "{path}:{line}: create tables in plain statements, where their class can be read"
                ));
            }
        }
    }
}

fn trigger_complaint(tokens: &[Token]) -> Option<String> {
    const VERBS: &[&str] = &[
        "insert",
        "update",
        "delete",
        "merge",
        "truncate",
        "perform",
        "execute",
        "notify",
        "pg_notify",
    ];
    let verb = tokens
        .iter()
        .find(|t| t.kind == Kind::Word && VERBS.contains(&t.text.as_str()));
    let reads = tokens.iter().position(|t| t.is("select")).is_some_and(|select| {
        // `is distinct from` compares, it does not read.
        tokens[select..]
            .windows(2)
            .any(|w| w[1].is("from") && !w[0].is("distinct"))
    });
    let verb = verb.map(|t| t.text.as_str()).or(reads.then_some("select … from"))?;
    Some(format!("a trigger looks at NEW and OLD and raises; it does not {verb}"))
}

fn volatile_updates(catalogue: &Catalogue, path: &str, line: usize, tokens: &[Token], complaints: &mut Vec<String>) {
    for write in writes(tokens)
        .iter()
        .filter(|write| write.updates() && catalogue.is_tenant(write.table))
    {
        if let Some(function) = volatile(write.extent) {
            let table = write.table;
            complaints.push(format!(
                "{path}:{line}: the update of {table} uses {function}; pass the value in"
            ));
        }
    }
}

fn merchant_complaints(catalogue: &Catalogue, path: &str, line: usize, tokens: &[Token], complaints: &mut Vec<String>) {
    for write in writes(tokens) {
        // An upsert finds its row by a key, and every key starts with the merchant.
        if write.verb != "upsert" && catalogue.is_tenant(write.table) && !write.names_the_merchant() {
            let (verb, table) = (write.verb, write.table);
            complaints.push(format!(
                "{path}:{line}: the {verb} of {table} does not say which merchant_id"
            ));
        }
    }
}

/// What is wrong with the statements in the sources of the store: string literals in Rust, and whole `.sql` files.
/// A statement glued together from several literals is judged piece by piece: keep statements in one.
fn source_complaints(catalogue: &Catalogue, files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for Source { path, text } in files {
        let pieces = if path.ends_with(".rs") {
            rust::literals(text)
        } else {
            vec![rust::Literal {
                line: 1,
                text: text.clone(),
            }]
        };
        for piece in pieces {
            for (line, tokens) in inside(&piece.text) {
                let line = piece.line + line - 1;
                volatile_updates(catalogue, path, line, &tokens, &mut complaints);
                merchant_complaints(catalogue, path, line, &tokens, &mut complaints);
            }
        }
    }
    complaints
}

fn migrations() -> Vec<Source> {
    crate::sources(MIGRATIONS, &["sql"])
}

#[test]
fn migrations_keep_the_rules() {
    if !crate::root().join(MIGRATIONS).exists() {
        return;
    }
    let migrations = migrations();
    assert!(!read(&migrations).tables.is_empty(), "{MIGRATIONS} creates no table");
    crate::expect_none(&migration_complaints(&migrations));
}

#[test]
fn statements_name_their_merchant() {
    let mut files = crate::sources("crates/store", &["rs", "sql"]);
    files.retain(|file| !file.path.starts_with(MIGRATIONS));
    assert!(!files.is_empty(), "the store has no sources");
    crate::expect_none(&source_complaints(&read(&migrations()), &files));
}
