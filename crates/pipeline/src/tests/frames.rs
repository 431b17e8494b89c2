//! Malformed, cut and misplaced messages: each is an error that says so, and soon.

use super::fake::*;
use crate::Error;
use std::{io::Write, thread, time::Duration};

/// The error with which an answer ends the conversation.
#[track_caller]
fn error(answer: &[u8], then: Then) -> Error {
    match hear(answer, then) {
        Ok(_) => panic!("this was taken for an answer"),
        Err(failed) => failed.error,
    }
}

#[test]
fn an_answer_is_read() {
    let answer = [notice(), bound(), row(&[b"a"]), row(&[b"b"]), done(), ready()].concat();
    let answers = hear(&answer, Then::Stays).expect("an answer");
    let values: Vec<&str> = answers[0].iter().map(|row| row.get("v").expect("a text")).collect();
    assert_eq!(values, ["a", "b"]);
}

#[test]
fn what_is_no_message_is_malformed() {
    for (what, answer) in [
        ("an unknown type", frame(b'?', b"")),
        ("a length below its own", [b'2', 0, 0, 0, 3].to_vec()),
        ("more than the type has", frame(b'2', b"more")),
        ("a text without an end", [bound(), frame(b'C', b"SELECT")].concat()),
        ("an error without an end", frame(b'E', b"C23505")),
        ("an error without a word", frame(b'E', b"")),
        ("a row without a count", [bound(), frame(b'D', &[1])].concat()),
        ("a row without its values", [bound(), frame(b'D', &[0, 1])].concat()),
        (
            "a value without its bytes",
            [bound(), frame(b'D', &[0, 1, 0, 0, 0, 9, b'a'])].concat(),
        ),
        (
            "a value of two gigabytes",
            [bound(), frame(b'D', &[0, 1, 0x7f, 0xff, 0xff, 0xff])].concat(),
        ),
        ("an end without a state", [bound(), done(), frame(b'Z', b"")].concat()),
    ] {
        let error = error(&answer, Then::Stays);
        assert!(matches!(error, Error::Malformed(_)), "{what}: {error:?}");
    }
}

#[test]
fn a_message_out_of_its_turn_is_not_expected() {
    for (what, answer) in [
        ("a row before its statement", row(&[b"a"])),
        ("the end of a statement that has not begun", done()),
        ("the end of everything", ready()),
        ("a statement that begins twice", [bound(), bound()].concat()),
        ("the end of everything in a statement", [bound(), ready()].concat()),
        ("a copy", [bound(), frame(b'G', &[0, 0, 0])].concat()),
        ("half of the rows", [bound(), frame(b's', b"")].concat()),
        ("a question for a password", frame(b'R', &[0, 0, 0, 3])),
        ("a row with two columns", [bound(), row(&[b"a", b"b"])].concat()),
        ("one more statement", [bound(), done(), bound()].concat()),
    ] {
        let error = error(&answer, Then::Stays);
        assert!(matches!(error, Error::Unexpected(_)), "{what}: {error:?}");
    }
}

#[test]
fn a_cut_is_noticed_wherever_it_is() {
    let answer = [notice(), bound(), row(&[b"a"]), done(), ready()].concat();
    for kept in 0..answer.len() {
        let error = error(&answer[..kept], Then::HangsUp);
        assert!(matches!(error, Error::Closed), "after {kept} bytes: {error:?}");
    }
}

#[test]
fn silence_ends() {
    for answer in [Vec::new(), bound(), bound()[..3].to_vec()] {
        let error = error(&answer, Then::Stays);
        assert!(matches!(error, Error::Silent(_)), "{error:?}");
    }
}

#[test]
fn a_length_is_believed_within_the_bound_only() {
    for length in [u32::MAX, 0x7fff_ffff, 2 * 1024 * 1024] {
        let answer = [bound(), [b"D".as_slice(), length.to_be_bytes().as_slice()].concat()].concat();
        let error = error(&answer, Then::Stays);
        assert!(matches!(error, Error::TooLong(_)), "{length}: {error:?}");
    }
}

#[test]
fn talk_without_end_is_too_long() {
    let mut conversation = Conversation::begin(LIMITS);
    let mut theirs = conversation.theirs.try_clone().expect("the same socket");
    let talking = thread::spawn(move || while theirs.write_all(&notice()).is_ok() {});
    let error = conversation.ask().err().expect("no answer").error;
    assert!(matches!(error, Error::TooLong(_)), "{error:?}");
    drop(conversation);
    talking.join().expect("ended");
}

#[test]
fn talk_that_trickles_is_too_late() {
    let mut conversation = Conversation::begin(LIMITS);
    let mut theirs = conversation.theirs.try_clone().expect("the same socket");
    let talking = thread::spawn(move || {
        for byte in notice().into_iter().cycle() {
            thread::sleep(Duration::from_millis(20));
            if theirs.write_all(&[byte]).is_err() {
                break;
            }
        }
    });
    let error = conversation.ask().err().expect("no answer").error;
    assert!(matches!(error, Error::Late(_)), "{error:?}");
    drop(conversation);
    talking.join().expect("ended");
}

#[test]
fn after_a_refusal_the_connection_goes_on() {
    let mut conversation = Conversation::begin(LIMITS);
    let failed = conversation.hear(&[bound(), refused(), ready()].concat());
    let failed = failed.err().expect("refused");
    assert_eq!(failed.answered, 0);
    assert_eq!(
        failed.error.code().map(|code| code.code().to_owned()).as_deref(),
        Some("23505")
    );
    let answers = conversation
        .hear(&[bound(), done(), ready()].concat())
        .expect("an answer");
    assert!(answers[0].is_empty());
}

#[test]
fn after_anything_else_it_does_not() {
    let good = [bound(), done(), ready()].concat();
    for answer in [refused(), [refused(), done()].concat(), done(), frame(b'?', b"")] {
        let mut conversation = Conversation::begin(LIMITS);
        conversation.hear(&answer).err().expect("no answer");
        // Nobody listens any more, or what is said is not heard.
        let _ = conversation.theirs.write_all(&good);
        let error = conversation.ask().err().expect("no answer").error;
        assert!(matches!(error, Error::Closed), "{error:?}");
    }
}

#[test]
fn an_answer_to_no_question_is_not_kept_for_the_next() {
    let good = [bound(), done(), ready()].concat();
    let mut conversation = Conversation::begin(LIMITS);
    conversation.hear(&[good.clone(), good].concat()).expect("an answer");
    let error = conversation.ask().err().expect("no answer").error;
    assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
}
