//! The commands of the operations page that back an installation up and restore it, carried out as they stand there.

use crate::{
    server::{BINARY, Site, text},
    trade::Trade,
};
use std::{path::Path, process::Command};

const PAGE: &str = include_str!("../../../../docs/operations.md");

/// The block of the page that begins with this line.
fn block(first_line: &str) -> &'static str {
    let blocks = PAGE
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    let mut found = blocks.filter(|block| block.starts_with(first_line));
    found
        .next()
        .unwrap_or_else(|| panic!("the page has no block {first_line}"))
}

/// Runs a block in a folder, with the data folder of a site.
fn run(site: &Site, folder: &Path, commands: &str) {
    let data = site.data();
    let commands = commands.replace("data/", &format!("{}/", data.display()));
    let programs = Path::new(BINARY).parent().expect("a folder").display();
    let path = format!("{programs}:{}", std::env::var("PATH").expect("a path"));
    let mut shell = site.leads(&[]);
    let settings: Vec<_> = shell
        .get_envs()
        .map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned)))
        .collect();
    shell = Command::new("sh");
    for (name, value) in settings {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let output = shell
        .args(["-e", "-c", &commands])
        .current_dir(folder)
        .env("PATH", path)
        .output()
        .expect("a shell");
    assert!(
        output.status.success(),
        "{commands}\n{}{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}

/// What must be there again: rows, policies, rights, triggers, views, functions.
fn contents(site: &Site) -> String {
    let query = "
        select (select count(*) from leads) || ' leads, ' || (select count(*) from deposit_transactions) || ' entries, '
            || (select count(*) from users) || ' users, ' || (select count(*) from pg_policies) || ' policies, '
            || (select count(*) from pg_trigger where not tgisinternal) || ' triggers, '
            || (select string_agg(format('%s %s %s', oid::regclass, relrowsecurity,
                    (select string_agg(a::text, ',' order by a::text) from unnest(relacl) a)), ', ' order by oid::regclass::text)
                from pg_class where relnamespace in ('public'::regnamespace, 'api'::regnamespace, 'app'::regnamespace)
                and relkind in ('r', 'v'))
            || (select string_agg(format('%s %s', oid::regprocedure,
                    (select string_agg(a::text, ',' order by a::text) from unnest(proacl) a)), ', ' order by oid::regprocedure::text)
                from pg_proc where pronamespace in ('public'::regnamespace, 'api'::regnamespace, 'app'::regnamespace))";
    let output = Command::new("psql")
        .args(["-qAtX", "-U", "leads", "-d", "leads", "-c", query, "-h"])
        .arg(site.data().join("run"))
        .output()
        .expect("psql");
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_documented_backup_restores_into_a_fresh_postgresql() {
    let (old, new) = (Site::new(), Site::new());
    let folder = tempfile::tempdir().expect("a folder");
    let server = old.serve().await;
    let trade = Trade::open(&old).await;
    for key in ["one", "two", "three"] {
        trade.keys.lock().expect("a list").push(key.to_owned());
        assert!(trade.send(&old, key).await.expect("an answer").is_success());
    }
    run(&old, folder.path(), block("# Back up:"));
    let before = contents(&old);
    drop(server);
    run(&new, folder.path(), block("# Restore into a new folder:"));
    let _server = new.serve().await;
    assert_eq!(contents(&new), before);
    // The same tokens, the same leads, and every key still knows its own.
    trade.assert_complete(&new).await;
    new.assert_sound();
}
