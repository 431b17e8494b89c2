//! Who the service logs in as reaches its two roles and nothing more, and it refuses to work as anybody else.

use store::{Connection, Login, StoreError, login};
use testkit::TestDatabase;
use tokio_postgres::Client;

/// A role of this test, without a password: the server of the tests asks for none.
struct Role<'a> {
    name: String,
    database: &'a TestDatabase,
    owner: &'a Client,
}

impl<'a> Role<'a> {
    async fn make(database: &'a TestDatabase, owner: &'a Client, attributes: &str) -> Self {
        let config = database.config();
        let name = format!("{}_login", config.get_dbname().expect("a database"));
        let make = format!("create role {name} login {attributes}");
        owner.batch_execute(&make).await.expect("a role");
        Self { name, database, owner }
    }

    async fn grant(&self, roles: &str) {
        let grant = format!("grant {roles} to {}", self.name);
        self.owner.batch_execute(&grant).await.expect("granted");
    }

    fn connection(&self) -> Connection {
        let mut config = self.database.config();
        config.user(&self.name);
        Connection::new(config)
    }

    async fn remove(self) {
        let drop = format!(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = '{name}';
             drop owned by {name}; drop role {name}",
            name = self.name
        );
        self.owner.batch_execute(&drop).await.expect("gone");
    }
}

async fn why_unfit(connection: &Connection) -> String {
    match login::check(connection).await {
        Err(StoreError::Unfit(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_connection_of_a_request_leads_nowhere_else() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    let superuser: String = owner
        .query_one("select current_user::text", &[])
        .await
        .expect("a name")
        .get(0);
    let request = database.request().await;
    for attempt in [
        format!("set role {superuser}"),
        format!("set session authorization {superuser}"),
        format!("set local role {superuser}"),
        "alter role leads_login superuser".to_owned(),
        format!("grant {superuser} to leads_login"),
        "alter table leads disable row level security".to_owned(),
        "alter function app.deposit_suffices security invoker".to_owned(),
        "drop policy own on leads".to_owned(),
        "create table mine (x int)".to_owned(),
        "create function mine() returns int language sql as 'select 1'".to_owned(),
        "copy users to program 'cat'".to_owned(),
        "select pg_read_file('postgresql.conf')".to_owned(),
        "select password_hash from users".to_owned(),
    ] {
        let done = request.batch_execute(&attempt).await;
        assert!(done.is_err(), "{attempt}");
    }
    // A login that gives the role back has less than before.
    for back in ["reset role", "set role none", "set session authorization default"] {
        request.batch_execute(back).await.expect(back);
        let readable = "
            select string_agg(c.relname, ', ') from pg_class c
            where  c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'v')
            and    c.relname <> 'schema_migrations' and has_any_column_privilege(c.oid, 'select, insert, update')";
        let row = request.query_one(readable, &[]).await.expect("a list");
        assert_eq!(row.get::<_, Option<&str>>(0), None, "{back}");
        assert!(request.batch_execute("select from leads").await.is_err(), "{back}");
        assert!(
            request.batch_execute("select app.analyze_young()").await.is_err(),
            "{back}"
        );
    }
}

#[tokio::test]
async fn the_service_does_not_work_as_somebody_who_may_more() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    login::check(&database.connection()).await.expect("as it should be");
    assert!(why_unfit(&database.owners()).await.contains("a superuser"));
    let superuser: String = owner
        .query_one("select current_user::text", &[])
        .await
        .expect("a name")
        .get(0);
    let both = "leads_service, leads_teller";
    for (attributes, member_of, why) in [
        ("noinherit createrole", both.to_owned(), "may make roles"),
        ("noinherit bypassrls", both.to_owned(), "above row level security"),
        ("noinherit", format!("{both}, {superuser}"), "owns"),
        ("inherit", both.to_owned(), "without taking that role"),
        ("noinherit", "leads_service".to_owned(), "no member"),
    ] {
        let role = Role::make(&database, &owner, attributes).await;
        role.grant(&member_of).await;
        let told = why_unfit(&role.connection()).await;
        assert!(told.contains(why) && told.contains(&role.name), "{attributes}: {told}");
        role.remove().await;
    }
}

#[tokio::test]
async fn migrating_lets_the_login_of_the_operator_in() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    let role = Role::make(&database, &owner, "inherit").await;
    let login = Login::Named(&role.name);
    store::migrate(&database.owners(), login)
        .await
        .expect("nothing to do but to let it in");
    login::check(&role.connection()).await.expect("fit for the service");
    role.remove().await;
    let nobody = store::migrate(&database.owners(), Login::Named("nobody_made_this_role")).await;
    assert!(nobody.is_err_and(|error| error.to_string().contains("there is no such role")));
}

#[tokio::test]
async fn an_older_version_refuses_the_schema_of_a_newer_one() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    let newer = "insert into schema_migrations (name, checksum) values ('9999_from_the_future', '')";
    owner.execute(newer, &[]).await.expect("a newer schema");
    let refused = why_unfit(&database.connection()).await;
    assert!(
        refused.contains("is older than the database") && refused.contains("9999_from_the_future"),
        "{refused}"
    );
    let migrated = store::migrate(&database.owners(), Login::Private).await;
    assert!(matches!(migrated, Err(StoreError::Unfit(_))), "{migrated:?}");
    let gone = "delete from schema_migrations where name like '9999%' or name = '0014_policies'";
    owner.execute(gone, &[]).await.expect("an older schema");
    assert!(
        why_unfit(&database.connection())
            .await
            .contains("lacks 1 of its migrations")
    );
}

#[tokio::test]
async fn nobody_calls_a_function_without_being_named() {
    let database = TestDatabase::new().await;
    let open = "
        select string_agg(p.oid::regprocedure::text, ', ' order by p.oid::regprocedure::text)
        from   pg_proc p
        where  p.pronamespace in (select oid from pg_namespace where nspname in ('app', 'public', 'api'))
        and    (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))";
    let row = database.owner().await.query_one(open, &[]).await.expect("a list");
    assert_eq!(row.get::<_, Option<&str>>(0), None, "may be called by everybody");
}
