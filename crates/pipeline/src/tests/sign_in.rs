//! A server asks for a proof that we know, once, and in order.

use super::fake::*;
use crate::Error;

/// The error with which signing in ends.
#[track_caller]
fn error(said: &[u8]) -> Error {
    match sign_in(said, LIMITS) {
        Ok(_) => panic!("this let us in"),
        Err(error) => error,
    }
}

fn asks(kind: u8, more: &[u8]) -> Vec<u8> {
    frame(b'R', &[&[0, 0, 0, kind], more].concat())
}

#[test]
fn somebody_is_let_in() {
    let said = [
        frame(b'S', b"a\0b\0"),
        asks(3, b""),
        asks(0, b""),
        frame(b'K', &[0; 8]),
        ready(),
    ]
    .concat();
    sign_in(&said, LIMITS).expect("let in");
}

#[test]
fn a_proof_that_is_not_known_is_said() {
    for (what, said) in [
        ("Kerberos", asks(2, b"")),
        ("GSS", asks(7, b"")),
        ("SSPI", asks(9, b"")),
        ("a mechanism of its own", asks(10, b"OWN\0\0")),
    ] {
        let error = error(&said);
        assert!(matches!(error, Error::Unsupported(_)), "{what}: {error:?}");
    }
}

#[test]
fn a_proof_goes_its_way() {
    let scram = asks(10, b"SCRAM-SHA-256\0\0");
    for (what, said) in [
        ("asked twice", [asks(3, b""), asks(3, b"")].concat()),
        ("at once ready", [asks(3, b""), ready()].concat()),
        ("let in twice", [asks(0, b""), asks(0, b"")].concat()),
        ("no second step", [scram.clone(), asks(0, b"")].concat()),
    ] {
        let error = error(&said);
        assert!(matches!(error, Error::Unexpected(_)), "{what}: {error:?}");
    }
    for (what, said) in [
        ("an unknown question", asks(77, b"")),
        ("mechanisms without an end", asks(10, b"SCRAM")),
        ("nonsense", [scram.clone(), asks(11, b"nonsense")].concat()),
        ("another nonce", [scram, asks(11, b"r=other,s=AAAA,i=4096")].concat()),
    ] {
        let error = error(&said);
        assert!(matches!(error, Error::Malformed(_)), "{what}: {error:?}");
    }
}

#[test]
fn who_is_not_let_in_is_told_why() {
    let error = error(&refused());
    assert!(
        matches!(&error, Error::Refused { message, .. } if message == "taken"),
        "{error:?}"
    );
}

#[test]
fn silence_and_talk_end() {
    assert!(matches!(error(b""), Error::Silent(_)));
    let talk = notice().repeat(3_000);
    assert!(matches!(error(&talk), Error::TooLong(_)));
}
