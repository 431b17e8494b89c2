//! A database that answers before it has read everything: PostgreSQL does, as soon as its first statement is done.

use super::fake::*;
use crate::Limits;
use std::{
    io::{Read, Write},
    thread,
    time::Duration,
};

/// Far more than a socket holds, in both directions.
const STATEMENTS: usize = 2_000;
const LENGTH: usize = 8 * 1024;

#[test]
fn answers_are_taken_while_questions_are_sent() {
    let limits = Limits {
        silence: Duration::from_secs(5),
        exchange: Duration::from_secs(60),
        answer: 64 * 1024 * 1024,
        ..LIMITS
    };
    let Conversation {
        mut pipeline,
        mut theirs,
        statement,
    } = Conversation::begin(limits);
    let value = vec![b'x'; LENGTH];
    let answer = [bound(), row(&[&value]), done()].concat();
    let talking = thread::spawn(move || {
        // Not a byte is read before everything is said.
        for _ in 0..STATEMENTS {
            theirs.write_all(&answer).expect("somebody listens");
        }
        theirs.write_all(&ready()).expect("somebody listens");
        let _ = theirs.read_to_end(&mut Vec::new());
    });
    let calls: Vec<_> = (0..STATEMENTS * 20).map(|_| statement.with(Vec::new())).collect();
    let failed = pipeline.round_trip(&calls).err().expect("fewer answers than questions");
    assert_eq!(failed.answered, STATEMENTS);
    drop(pipeline);
    talking.join().expect("ended");
}
