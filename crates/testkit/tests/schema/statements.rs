//! Every text of SQL that the program can send: the schema knows its names, its types fit, and the role that sends it
//! may do what it says.

use crate::program::{Place, Role, Sent, every_statement};
use testkit::{
    TestDatabase,
    sources::{Source, sources},
};
use tokio_postgres::{Client, Error};

/// The crates that talk to the database.
const CRATES: &[&str] = &["app", "pipeline", "server", "store"];

/// Texts that are made of what the database or the build holds: the migrations, which every test has run when it
/// begins, and the tables that are analysed.
const MADE_LATER: &[&str] = &["crates/store/src/migrate.rs", "crates/store/src/teller/analyze.rs"];

#[tokio::test]
async fn every_statement_is_taken_by_the_schema() {
    let database = TestDatabase::new().await;
    let program: Vec<Source> = CRATES
        .iter()
        .flat_map(|name| sources(&format!("crates/{name}/src"), &["rs"]))
        .collect();
    let mut places = every_statement(&program);
    places.retain(|place| !place.texts.is_empty() || !MADE_LATER.iter().any(|file| place.at.starts_with(file)));
    let texts: usize = places.iter().map(|place| place.texts.len()).sum();
    assert!(
        places.len() > 150 && texts > 200,
        "{} places, {texts} texts",
        places.len()
    );
    let found = complaints(&database.owner().await, &places).await;
    assert!(found.is_empty(), "\n  {}\n", found.join("\n  "));
}

/// What the database says against the texts, each with its line.
async fn complaints(database: &Client, places: &[Place]) -> Vec<String> {
    let mut found = Vec::new();
    for Place { at, sent, texts } in places {
        if texts.is_empty() {
            found.push(format!("{at}: it cannot be made out what is sent"));
        }
        for (text, role) in texts {
            // Where nobody tells who sends it, both must be able to.
            let roles = role.map_or_else(|| vec![Role::Service, Role::Teller], |role| vec![role]);
            for role in roles {
                if let Err(error) = try_out(database, role, *sent, text).await {
                    let why = error
                        .as_db_error()
                        .map_or_else(|| error.to_string(), |error| error.message().to_owned());
                    found.push(format!("{at}: {role:?}: {why}, in: {}", text.trim()));
                }
            }
        }
    }
    found
}

async fn try_out(database: &Client, role: Role, sent: Sent, text: &str) -> Result<(), Error> {
    if ["begin", "commit", "rollback"]
        .iter()
        .any(|word| text.starts_with(word))
    {
        return Ok(());
    }
    database
        .batch_execute("begin; set local plan_cache_mode = force_generic_plan")
        .await?;
    match role {
        Role::Owner => {}
        Role::Service => database.batch_execute("set local role leads_service").await?,
        Role::Teller => database.batch_execute("set local role leads_teller").await?,
    }
    let result = match sent {
        Sent::Prepared => plan(database, text).await,
        Sent::AsItStands => database.batch_execute(text).await,
    };
    database.batch_execute("rollback").await?;
    // There may be none of this name.
    let _ = database.batch_execute("deallocate tried").await;
    result
}

/// Prepares a statement, which looks up names and types, and has it planned, which looks at the rights. Nothing runs.
async fn plan(database: &Client, text: &str) -> Result<(), Error> {
    let prepared = database.prepare(text).await?;
    let text = text.trim();
    let query = match text.split_once(" for ") {
        Some((cursor, query)) if cursor.starts_with("declare") => query,
        _ => text,
    };
    let starts = ["select", "insert", "update", "delete", "with"];
    if !starts.iter().any(|word| query.starts_with(word)) {
        return Ok(());
    }
    let nulls = vec!["null"; prepared.params().len()].join(", ");
    let arguments = if nulls.is_empty() { nulls } else { format!("({nulls})") };
    database
        .batch_execute(&format!("prepare tried as {query}; explain execute tried{arguments}"))
        .await
}

/// A program with one mistake of each kind, and a statement without.
const PLANTED: &str = r#"
const COLUMNS: &str = "l.id, l.price";

async fn wrong_column(db: &Database, actor: Actor) {
    let sql = format!("select {COLUMNS} from leads l");
    db.read(actor, &sql, &[]).await;
}
async fn wrong_type(db: &Database) {
    db.read_system("select id from leads where created_at > 5", &[]).await;
}
async fn missing_right(db: &Database, actor: Actor) {
    db.read(actor, "update leads set status = 'lost' where id = $1", &[]).await;
}
async fn unknown(client: &Client) {
    client.execute(&std::env::var("SQL"), &[]).await;
}
async fn right_of_the_caller(app: &App, actor: Actor) {
    let tx = app.db.begin(actor).await?;
    expire(&tx).await;
}
async fn expire(tx: &Tx) {
    tx.execute("delete from sessions where expires_at < $1", &[]).await;
}
async fn sound(db: &Database) {
    db.read_system("select id from leads where created_at > $1", &[]).await;
}
statements! {
    begin: "begin";
    /// Not there.
    gone: "select from leads_of_old";
}
"#;

fn planted() -> Vec<Place> {
    every_statement(&[Source {
        path: "crates/store/src/planted.rs".to_owned(),
        text: PLANTED.to_owned(),
    }])
}

#[tokio::test]
async fn a_mistake_is_named_with_its_line() {
    let database = TestDatabase::new().await;
    let found = complaints(&database.owner().await, &planted()).await;
    let expected = [
        "planted.rs:6: Service: column l.price does not exist",
        "planted.rs:9: Teller: operator does not exist: timestamp with time zone > integer",
        "planted.rs:12: Service: permission denied for table leads",
        "planted.rs:15: it cannot be made out what is sent",
        "planted.rs:22: Service: permission denied for table sessions",
        "planted.rs:30: Teller: relation \"leads_of_old\" does not exist",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.contains(expected), "expected {expected}, found {found}");
    }
}

#[test]
fn lists_are_read_with_every_condition_and_order() {
    let source = r#"
        async fn search(db: &Database, actor: Actor, filter: &Filter) {
            let mut conditions = Conditions::default();
            conditions.add_some("a = ?", filter.a);
            let count = format!("select count(*) from t where true{}", conditions.text());
            match filter.by.column() {
                None => conditions.add("id < ?", 1),
                Some(column) => {
                    let value = conditions.param(2);
                    conditions.add(&format!("({column}, id) < ({value}, ?)"), 3);
                }
            }
            let page = format!("select * from t where true{} limit {}", conditions.text(), filter.limit + 1);
            join!(db.read(actor, &count, &[]), async { db.read(actor, &page, &[]).await });
        }
        impl By {
            fn column(self) -> Option<&'static str> {
                match self { Self::Age => None, Self::Value => Some("value"), Self::Price => Some("price") }
            }
        }"#;
    let places = every_statement(&[Source {
        path: "crates/store/src/list.rs".to_owned(),
        text: source.to_owned(),
    }]);
    let texts: Vec<&str> = places
        .iter()
        .flat_map(|place| &place.texts)
        .map(|(text, _)| text.as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "select * from t where true and a = $1 and id < $2 and (price, id) < ($3, $4) limit 1",
            "select * from t where true and a = $1 and id < $2 and (value, id) < ($3, $4) limit 1",
            "select count(*) from t where true and a = $1",
        ]
    );
}
