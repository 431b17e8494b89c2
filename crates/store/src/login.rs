//! Who the service logs in as: a member of its two roles that owns nothing, so that no statement on a connection of
//! ours reaches more than those roles may.

use crate::{Connection, StoreError, ids, migrate};
use jiff::Timestamp;
use tokio_postgres::{Client, Row};

/// The login of the private PostgreSQL, which has no password: only who may enter the folder of the socket gets there.
pub const PRIVATE: &str = "leads_login";

/// The login that is let into the service's roles.
#[derive(Debug, Clone, Copy)]
pub enum Login<'a> {
    /// [`PRIVATE`], made when it is missing.
    Private,
    /// A role that the operator made.
    Named(&'a str),
}

const MAKE_PRIVATE: &str = "
    do $$
    begin
        if not exists (select from pg_roles where rolname = 'leads_login') then
            create role leads_login login noinherit;
        end if;
    exception when duplicate_object or unique_violation then
        null; -- another database of this cluster was being prepared at the same moment
    end
    $$";

/// What a login may, beside what it may as one of our roles.
const RIGHTS: &str = "
    select r.rolname::text as name, r.rolsuper, r.rolbypassrls, r.rolcreaterole,
           exists (select from pg_namespace n where n.nspname = 'app' and pg_has_role(r.oid, n.nspowner, 'member'))
           or exists (select from pg_database d
                      where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'member')) as owns,
           (select count(*) = 2 from pg_roles o
            where o.rolname in ('leads_service', 'leads_teller') and pg_has_role(r.oid, o.oid, 'member')) as admitted,
           exists (select from pg_roles o
                   where o.rolname in ('leads_service', 'leads_teller') and pg_has_role(r.oid, o.oid, 'usage')) as inherits
    from   pg_roles r
    where  r.rolname = coalesce($1, session_user)";

const OWNER_APART: &str =
    "make a role of its own for it, and name the owner in DATABASE_OWNER_URL alone (docs/operations.md)";

/// Lets a login into the roles of the service, as the owner of the schema.
pub(crate) async fn admit(owner: &Client, login: Login<'_>) -> Result<(), StoreError> {
    let name = match login {
        Login::Private => PRIVATE,
        Login::Named(name) => name,
    };
    if matches!(login, Login::Private) {
        owner.batch_execute(MAKE_PRIVATE).await?;
    }
    let Some(rights) = rights(owner, Some(name)).await? else {
        return unfit(format!(
            "is to log in as {name}, and there is no such role: create role \"{name}\" login noinherit password '…'"
        ));
    };
    confined(&rights)?;
    owner.query("select app.admit($1)", &[&name]).await?;
    Ok(())
}

/// A standby, or a restored database that has not caught up, is read only.
pub(crate) async fn takes_writes(client: &Client) -> Result<(), StoreError> {
    match client.query_one("select pg_is_in_recovery()", &[]).await?.get(0) {
        false => Ok(()),
        true => unfit("meets a database that is in recovery and takes no writes".to_owned()),
    }
}

/// Whether the service can work here, and reaches nothing beyond its roles.
///
/// # Errors
/// [`StoreError::Unfit`] says why not; or the database cannot be reached.
pub async fn check(connection: &Connection) -> Result<(), StoreError> {
    let client = connection.open().await?;
    takes_writes(&client).await?;
    let rights = rights(&client, None).await?;
    let rights = rights.ok_or(StoreError::Corrupt("a session without a role"))?;
    confined(&rights)?;
    let name: String = rights.get("name");
    let missing = migrate::missing(connection).await?;
    if missing > 0 {
        return unfit(format!(
            "meets a database that lacks {missing} of its migrations: `leads migrate` with DATABASE_OWNER_URL applies them"
        ));
    }
    if !rights.get::<_, bool>("admitted") {
        return unfit(format!(
            "logs in as {name}, who is no member of leads_service and leads_teller: `leads migrate` with \
             DATABASE_OWNER_URL lets it in"
        ));
    }
    if rights.get("inherits") {
        return unfit(format!(
            "logs in as {name}, who has the rights of leads_teller without taking that role: alter role \"{name}\" noinherit"
        ));
    }
    whole_sessions(connection, &client).await
}

/// A pooler that gives a connection to another client after each transaction would give it our role and our claims, too.
async fn whole_sessions(connection: &Connection, client: &Client) -> Result<(), StoreError> {
    let mark = ids::new_id(Timestamp::UNIX_EPOCH).to_string();
    client
        .query("select set_config('app.mark', $1, false)", &[&mark])
        .await?;
    let other = connection.open().await?;
    let seen: Option<String> = other
        .query_one("select current_setting('app.mark', true)", &[])
        .await?
        .get(0);
    let shared = seen.is_some_and(|seen| seen == mark);
    let in_role = match connection.system().await {
        Ok(system) => system
            .query_one("select current_user <> session_user", &[])
            .await?
            .get(0),
        Err(StoreError::Unavailable(why)) if why.contains("startup parameter") => false,
        Err(error) => return Err(error),
    };
    if shared || !in_role {
        return unfit(
            "goes through a pooler of connections, such as pgbouncer, which does not keep the role of a connection: \
             name PostgreSQL itself"
                .to_owned(),
        );
    }
    Ok(())
}

fn confined(rights: &Row) -> Result<(), StoreError> {
    let name: &str = rights.get("name");
    let too_much = if rights.get("rolsuper") {
        "a superuser"
    } else if rights.get("rolbypassrls") {
        "who is above row level security"
    } else if rights.get("owns") {
        "who owns the database or its tables"
    } else if rights.get("rolcreaterole") {
        "who may make roles"
    } else {
        return Ok(());
    };
    unfit(format!("logs in as {name}, {too_much}: {OWNER_APART}"))
}

async fn rights(client: &Client, name: Option<&str>) -> Result<Option<Row>, StoreError> {
    Ok(client.query_opt(RIGHTS, &[&name]).await?)
}

fn unfit(why: String) -> Result<(), StoreError> {
    Err(StoreError::Unfit(why))
}
