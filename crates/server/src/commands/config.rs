//! `leads config`: the default settings, explained.

use crate::{Stop, config::DEFAULT_FILE, output::say};

/// Prints the default file, to be copied and changed.
#[expect(clippy::unnecessary_wraps, reason = "a verb like the others")]
pub fn run() -> Result<(), Stop> {
    say(DEFAULT_FILE.trim_end());
    Ok(())
}
