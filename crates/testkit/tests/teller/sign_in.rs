//! A lane proves who it is in every way in which the database may ask.

use crate::house::House;
use domain::Money;
use store::{Connection, Teller, TellerError, TellerOptions};
use tokio_postgres::{Config, NoTls};

const PASSWORD: &str = "un secret à nous";

/// A role of this test that has to prove itself.
async fn stranger(house: &House, method: &str, kept_as: &str) -> Config {
    let mut config = house.database.config();
    let database = config.get_dbname().expect("a database").to_owned();
    let role = format!("{database}_{}", method.replace('-', "_"));
    let sql = format!(
        "set password_encryption = '{kept_as}';
         create role {role} superuser login password '{PASSWORD}';
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
    house.owner.batch_execute(&sql).await.expect("a role and its line");
    config.user(role);
    while config.connect(NoTls).await.is_ok() {
        tokio::task::yield_now().await;
    }
    config
}

async fn create_a_lead(house: &House, config: Config) -> Result<(), TellerError> {
    let shop = house.shop(&house.teller(), Money::dirhams(3_000)).await;
    let teller = Teller::start(&Connection::new(config), TellerOptions::default());
    teller.pass(house.lead(&shop, 900)).await.map(drop)
}

async fn forget(house: &House, config: &Config) {
    let role = config.get_user().expect("a role");
    let sql =
        format!("select pg_terminate_backend(pid) from pg_stat_activity where usename = '{role}'; drop role {role}");
    house.owner.batch_execute(&sql).await.expect("the role is gone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_a_password_and_only_by_the_right_one() {
    let house = House::build().await;
    for (method, kept_as) in [("scram-sha-256", "scram-sha-256"), ("md5", "md5"), ("password", "md5")] {
        let mut config = stranger(&house, method, kept_as).await;
        config.password(PASSWORD);
        create_a_lead(&house, config.clone()).await.expect(method);
        forget(&house, &config).await;
    }
    let mut config = stranger(&house, "scram-sha-256", "scram-sha-256").await;
    config.password("another");
    let refused = create_a_lead(&house, config.clone()).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    forget(&house, &config).await;
    assert_eq!(house.count("leads").await, 3);
}
