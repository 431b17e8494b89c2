//! Asks for what must not be seen.

use crate::Stop;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use secrecy::SecretString;
use std::io::{self, IsTerminal, Stdin, Write};

/// A password: of the environment, else what is typed without being shown, else a line of standard input.
pub fn password(variable: &str) -> Result<SecretString, Stop> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(given.into());
    }
    let stdin = io::stdin();
    let line = match stdin.is_terminal() {
        true => hidden(&stdin),
        false => line(&stdin),
    };
    let line = line.map_err(|error| Stop::new(format!("the password could not be read: {error}")))?;
    match line.is_empty() {
        true => Err(Stop::new(format!(
            "the password is missing: type it, pipe it in, or set {variable}"
        ))),
        false => Ok(line.into()),
    }
}

fn line(stdin: &Stdin) -> io::Result<String> {
    let mut line = String::new();
    stdin.read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn hidden(stdin: &Stdin) -> io::Result<String> {
    let before = tcgetattr(stdin)?;
    let mut quiet = before.clone();
    quiet.local_modes.remove(LocalModes::ECHO);
    tcsetattr(stdin, OptionalActions::Flush, &quiet)?;
    let shown_again = Shown(stdin, before);
    let mut screen = io::stderr();
    write!(screen, "Password: ")?;
    screen.flush()?;
    let typed = line(stdin);
    drop(shown_again);
    writeln!(screen)?;
    typed
}

/// Shows what is typed again, whatever happens.
struct Shown<'a>(&'a Stdin, Termios);

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = tcsetattr(self.0, OptionalActions::Now, &self.1);
    }
}
