//! The system calls that the standard library does not wrap.
//!
//! The only unsafe code of the crate. Each block says why it is sound.
#![allow(unsafe_code)]

use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// The user this process acts as.
pub(crate) fn effective_uid() -> u32 {
    // SAFETY: geteuid takes no argument, touches no memory of ours and cannot fail.
    unsafe { libc::geteuid() }
}

/// Whether this process is root, which PostgreSQL refuses to run as.
pub(crate) fn is_root() -> bool {
    effective_uid() == 0
}

/// Sends a signal to one process.
pub(crate) fn signal(pid: i32, signal: i32) -> io::Result<()> {
    // 0 and negative numbers address whole groups, 1 is the init process.
    if pid <= 1 {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // SAFETY: kill takes two integers and touches no memory of ours; the check
    // above keeps it to a single process.
    match unsafe { libc::kill(pid, signal) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Makes the child receive `signal` when the thread that spawns it ends, so
/// that even a killed parent takes the child along.
#[cfg(target_os = "linux")]
pub(crate) fn die_with_parent(command: &mut Command, signal: i32) {
    let parent = std::process::id();
    // SAFETY: the closure runs in the child between fork and exec. It makes
    // async-signal-safe system calls with integer arguments only, and builds its
    // errors from a number: it neither allocates nor takes a lock.
    unsafe {
        command.pre_exec(move || {
            if libc::prctl(libc::PR_SET_PDEATHSIG, signal as libc::c_ulong) != 0 {
                return Err(io::Error::last_os_error());
            }
            // The parent may have died before the call above: no signal will come.
            if libc::getppid() as u32 != parent {
                return Err(io::Error::from_raw_os_error(libc::ESRCH));
            }
            Ok(())
        });
    }
}

/// Other systems have no such signal: the next start stops what was left behind.
#[cfg(not(target_os = "linux"))]
pub(crate) fn die_with_parent(_command: &mut Command, _signal: i32) {}

/// Detaches the child from the terminal's foreground group: Ctrl-C is for the
/// server, which stops its database last.
pub(crate) fn own_group(command: &mut Command) {
    command.process_group(0);
}
