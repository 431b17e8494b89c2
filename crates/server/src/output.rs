//! What commands say: answers on the standard output, complaints on the standard error.

use std::{
    fmt::Display,
    io::{self, Write},
};

/// Says a line. Nobody listening, as in `leads openapi | head -1`, is no failure.
pub fn say(line: impl Display) {
    // A closed pipe is the only thing that can go wrong.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Complains in one sentence.
pub fn complain(sentence: &impl Display) {
    // Nothing is left to say that the standard error is closed.
    let _ = writeln!(io::stderr().lock(), "leads: {sentence}");
}
