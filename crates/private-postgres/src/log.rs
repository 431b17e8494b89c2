//! The server's log file.

use crate::layout::Layout;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// A larger file is put aside at the next start.
const ROTATE_AT: u64 = 10 * 1024 * 1024;

/// How much of the end is read to find a reason.
const TAIL: u64 = 64 * 1024;

/// Opens the log for appending; also says where this start's words begin.
pub(crate) fn open(layout: &Layout) -> io::Result<(File, u64)> {
    rotate(&layout.log)?;
    let mut options = OpenOptions::new();
    // A link in its place must not make root write elsewhere.
    options
        .append(true)
        .create(true)
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW);
    let file = options.open(&layout.log)?;
    layout.user.own_file(&file)?;
    let start = file.metadata()?.len();
    Ok((file, start))
}

fn rotate(log: &Path) -> io::Result<()> {
    match fs::symlink_metadata(log) {
        Ok(meta) if meta.len() > ROTATE_AT => fs::rename(log, log.with_extension("log.1")),
        _ => Ok(()),
    }
}

/// Why the server ended: the last fatal line after `start`, else the last line.
pub(crate) fn reason_since(log: &Path, start: u64) -> Option<String> {
    let mut file = File::open(log).ok()?;
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(start.max(length.saturating_sub(TAIL))))
        .ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    last_words(&String::from_utf8_lossy(&bytes))
}

/// Fails if the disk has no room for a block.
pub(crate) fn check_room(layout: &Layout) -> io::Result<()> {
    let path = layout.data_dir.join(format!("room-{}", std::process::id()));
    // A new file: neither a link nor a file that is there is written to.
    let mut file = File::create_new(&path)?;
    let written = file.write_all(&[b' '; 8192]);
    let removed = fs::remove_file(&path);
    written.and(removed)
}

/// The line of a PostgreSQL program's output that says why it gave up.
pub(crate) fn last_words(text: &str) -> Option<String> {
    let markers = ["PANIC:", "FATAL:", "error:"];
    let after = |line: &str| {
        markers
            .iter()
            .find_map(|marker| line.split_once(marker).map(|(_, words)| words.trim().to_owned()))
    };
    let last = || {
        text.lines()
            .rev()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .map(str::to_owned)
    };
    let words = text.lines().rev().find_map(after).or_else(last);
    words.filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fatal_line_is_the_reason() {
        let log = "2026-01-01 [7] LOG:  starting\n2026-01-01 [7] FATAL:  lock file \"postmaster.pid\" already exists\n2026-01-01 [7] LOG:  shut down\n";
        assert_eq!(
            last_words(log).as_deref(),
            Some("lock file \"postmaster.pid\" already exists")
        );
        assert_eq!(last_words("only this\n\n").as_deref(), Some("only this"));
        assert_eq!(last_words(""), None);
        assert_eq!(last_words("2026-01-01 [7] FATAL:  "), None, "cut off by a full disk");
    }
}
