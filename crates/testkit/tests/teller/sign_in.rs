//! A lane proves who it is in every way in which the database may ask.

use crate::bare_market::BareMarket;
use domain::Money;
use store::{Connection, Teller, TellerError, TellerOptions};
use tokio_postgres::{Config, NoTls};

const PASSWORD: &str = "un secret à nous";

/// A role of this test that has to prove itself.
async fn stranger(market: &BareMarket, method: &str, kept_as: &str) -> Config {
    let mut config = market.database.config();
    let database = config.get_dbname().expect("a database").to_owned();
    let role = format!("{database}_{}", method.replace('-', "_"));
    let sql = format!(
        "set password_encryption = '{kept_as}';
         create role {role} login noinherit password '{PASSWORD}';
         grant leads_service, leads_teller to {role};
         create temp table lines as
             select 'local {database} {role} {method}' as line, 0 as n
             union all
             select line, n::int from regexp_split_to_table(pg_read_file(current_setting('hba_file')), '\\n')
                    with ordinality file (line, n);
         do $$ begin
             execute format('copy (select line from lines order by n) to %L', current_setting('hba_file'));
         end $$;
         drop table lines;
         select pg_reload_conf();"
    );
    market.owner.batch_execute(&sql).await.expect("a role and its line");
    config.user(role);
    while config.connect(NoTls).await.is_ok() {
        tokio::task::yield_now().await;
    }
    config
}

async fn create_a_lead(market: &BareMarket, config: Config) -> Result<(), TellerError> {
    let shop = market.shop(&market.teller(), Money::dirhams(3_000)).await;
    let teller = Teller::start(&Connection::new(config), TellerOptions::default());
    teller.pass(market.lead(&shop, 900)).await.map(drop)
}

async fn forget(market: &BareMarket, config: &Config) {
    let role = config.get_user().expect("a role");
    let sql =
        format!("select pg_terminate_backend(pid) from pg_stat_activity where usename = '{role}'; drop role {role}");
    market.owner.batch_execute(&sql).await.expect("the role is gone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_a_password_and_only_by_the_right_one() {
    let market = BareMarket::open().await;
    for (method, kept_as) in [("scram-sha-256", "scram-sha-256"), ("md5", "md5"), ("password", "md5")] {
        let mut config = stranger(&market, method, kept_as).await;
        config.password(PASSWORD);
        create_a_lead(&market, config.clone()).await.expect(method);
        forget(&market, &config).await;
    }
    let mut config = stranger(&market, "scram-sha-256", "scram-sha-256").await;
    config.password("another");
    let refused = create_a_lead(&market, config.clone()).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    forget(&market, &config).await;
    assert_eq!(market.count("leads").await, 3);
}
