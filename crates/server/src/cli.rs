//! The command line.

use crate::{
    Stop,
    commands::{
        self,
        jobs::{Wanted, wanted},
    },
    config::Config,
    logs,
};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Leads paid from money deposited beforehand.
#[derive(Debug, Parser)]
#[command(
    name = "leads",
    version,
    after_help = "Settings: leads config. Each is also an environment variable."
)]
struct Cli {
    /// A file of settings; environment variables win over it.
    #[arg(long, global = true, env = "LEADS_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Serve the dashboards, the API and the jobs until it is told to stop.
    Serve {
        /// Fill with demonstration data first, and list its accounts.
        #[arg(long)]
        demo: bool,
    },
    /// Bring the database up to date.
    Migrate,
    /// Fill with demonstration data; does nothing the second time.
    Demo,
    /// Manage administrators.
    #[command(subcommand)]
    Admin(AdminVerb),
    /// Run jobs by hand.
    #[command(subcommand)]
    Jobs(JobsVerb),
    /// Recompute every invariant from the rows and list contradictions.
    Audit,
    /// Run the private PostgreSQL by itself until it is told to stop: to back it up, restore it, look into it.
    Postgres,
    /// Print the OpenAPI document.
    Openapi,
    /// Print the default settings, explained.
    Config,
    /// Look at this installation and explain what is wrong.
    Doctor,
}

#[derive(Debug, Subcommand)]
enum AdminVerb {
    /// Add an administrator. The password, of at least 10 characters, is asked for; or it is in LEADS_ADMIN_PASSWORD, or
    /// comes on standard input. Never among the arguments, which every user of the machine can list.
    Create {
        /// The e-mail address to sign in with.
        #[arg(long)]
        email: String,
    },
}

#[derive(Debug, Subcommand)]
enum JobsVerb {
    /// Run a job now and print what it did.
    Run {
        /// Which one.
        #[arg(value_name = "NAME", value_parser = wanted(), required_unless_present = "all")]
        job: Option<Wanted>,
        /// All of them, one after the other.
        #[arg(long, conflicts_with = "job")]
        all: bool,
    },
}

/// Does what the command line says.
///
/// # Errors
/// It could not be done, for the reason in the sentence.
pub fn run() -> Result<(), Stop> {
    let cli = Cli::parse();
    match cli.verb {
        // These two need no configuration, so that nothing wrong in it can be in their way.
        Verb::Openapi => return commands::openapi::run(),
        Verb::Config => return commands::config::run(),
        _ => {}
    }
    let mut config = Config::load(cli.config.as_deref())?;
    if let Verb::Serve { demo: true } = cli.verb {
        config.demo = true;
    }
    config.may_begin = !matches!(cli.verb, Verb::Audit | Verb::Jobs(_) | Verb::Doctor | Verb::Postgres);
    logs::start(&config.log);
    let runtime = runtime(config.threads.get())?;
    runtime.block_on(perform(cli.verb, &config))
}

async fn perform(verb: Verb, config: &Config) -> Result<(), Stop> {
    match verb {
        Verb::Serve { .. } => commands::serve::run(config).await,
        Verb::Migrate => commands::migrate::run(config).await,
        Verb::Demo => commands::demo::run(config).await,
        Verb::Admin(AdminVerb::Create { email }) => commands::admin::create(config, &email).await,
        Verb::Jobs(JobsVerb::Run { job, .. }) => commands::jobs::run(config, job.unwrap_or(Wanted::All)).await,
        Verb::Audit => commands::audit::run(config).await,
        Verb::Doctor => commands::doctor::run(config).await,
        Verb::Postgres => commands::postgres::run(config).await,
        Verb::Openapi => commands::openapi::run(),
        Verb::Config => commands::config::run(),
    }
}

fn runtime(threads: usize) -> Result<tokio::runtime::Runtime, Stop> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .map_err(|error| Stop::new(format!("the threads could not be started: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use domain::job::Routine;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_routine_can_be_run_by_its_name_and_all_at_once() {
        let wanted = |args: &[&str]| {
            let line = ["leads", "jobs", "run"].iter().chain(args);
            match Cli::try_parse_from(line).map(|cli| cli.verb) {
                Ok(Verb::Jobs(JobsVerb::Run { job, all })) => Some((job, all)),
                _ => None,
            }
        };
        for routine in Routine::ALL {
            assert_eq!(wanted(&[routine.name()]), Some((Some(Wanted::One(routine)), false)));
        }
        assert_eq!(wanted(&["all"]), Some((Some(Wanted::All), false)));
        assert_eq!(wanted(&["--all"]), Some((None, true)));
        for refused in [&[][..], &["wake-up"], &["purge", "--all"]] {
            assert_eq!(wanted(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn a_password_is_no_argument() {
        let line = ["leads", "admin", "create", "--email", "a@b.ma"];
        assert!(Cli::try_parse_from(line).is_ok());
        assert!(Cli::try_parse_from(line.into_iter().chain(["--password", "hunter2hunter2"])).is_err());
    }
}
