//! Owns the PostgreSQL of a test run: started by the first test that needs one, ends by itself when no test has used it
//! for a while. See `testkit::postgres`.

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        return ExitCode::FAILURE;
    };
    testkit::postgres::own(folder.as_ref()).await
}
