//! The tables of the queue are a library's; the system's role may use them.

use super::SCHEMA;
use crate::{Connection, StoreError};
use deadpool_postgres::{Manager, Pool};
use tokio_postgres::Client;

/// The library enables row level security on its tables and leaves the policies to us.
const RIGHTS: &str = "
    grant usage on schema graphile_worker to leads_teller;
    grant select, insert, update, delete on all tables in schema graphile_worker to leads_teller;
    grant usage, select on all sequences in schema graphile_worker to leads_teller;
    grant execute on all functions in schema graphile_worker to leads_teller;
    do $$
    declare
        named text;
    begin
        for named in
            select c.relname from pg_class c
            where  c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r'
            and    not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'teller')
        loop
            execute format('create policy teller on graphile_worker.%I to leads_teller using (true) with check (true)',
                           named);
        end loop;
    end
    $$";

/// Installs the queue and lets the system's role use it.
pub(crate) async fn migrate(connection: &Connection, owner: &Client) -> Result<(), StoreError> {
    let pool = connection.owner_pool()?;
    graphile_worker::WorkerOptions::default()
        .database(pool)
        .schema(SCHEMA)
        .listen_os_shutdown_signals(false)
        .init()
        .await
        .map_err(|error| StoreError::Unavailable(format!("the job queue: {error}")))?;
    owner.batch_execute(RIGHTS).await?;
    Ok(())
}

impl Connection {
    fn owner_pool(&self) -> Result<Pool, StoreError> {
        Pool::builder(Manager::new(self.config(), self.tls()))
            .max_size(2)
            .build()
            .map_err(|error| StoreError::Unavailable(error.to_string()))
    }
}
