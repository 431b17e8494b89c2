use super::*;

fn parts(rest: &str, mode: Option<&str>, roots: Option<&str>) -> Split {
    Split {
        rest: rest.to_owned(),
        mode: mode.map(ToOwned::to_owned),
        roots: roots.map(ToOwned::to_owned),
    }
}

fn complaint(text: &str) -> String {
    parse(text).expect_err("a complaint").to_string()
}

#[test]
fn our_options_are_taken_out_wherever_they_stand() {
    for (text, expected) in [
        ("postgres://a:b@c/d", parts("postgres://a:b@c/d", None, None)),
        (
            "postgres://c/d?sslmode=require",
            parts("postgres://c/d", Some("require"), None),
        ),
        (
            "postgresql://c/d?connect_timeout=3&sslrootcert=%2Fetc%2Fmy%20ca.pem&sslmode=verify-ca&application_name=x",
            parts(
                "postgresql://c/d?connect_timeout=3&application_name=x",
                Some("verify-ca"),
                Some("/etc/my ca.pem"),
            ),
        ),
        ("host=c user=d", parts("host=c user=d", None, None)),
        (
            "host=c  sslmode = verify-full sslrootcert='/etc/my ca\\'s.pem' user=d",
            parts("host=c  user=d", Some("verify-full"), Some("/etc/my ca's.pem")),
        ),
        (
            "password='sslmode=disable x' host=c",
            parts("password='sslmode=disable x' host=c", None, None),
        ),
    ] {
        let found = split(text);
        assert_eq!((found.mode, found.roots), (expected.mode, expected.roots), "{text}");
        assert_eq!(
            found.rest.split_whitespace().collect::<Vec<_>>(),
            expected.rest.split_whitespace().collect::<Vec<_>>(),
            "{text}"
        );
    }
}

#[test]
fn what_is_not_supported_is_said_in_one_sentence() {
    for (text, said) in [
        ("postgres://c/d?sslmode=allow", "sslmode must be"),
        (
            "postgres://c/d?sslmode=verify-ca",
            "sslmode=verify-ca needs sslrootcert",
        ),
        ("host=c sslmode=verify-full", "sslmode=verify-full needs sslrootcert"),
        (
            "postgres://c/d?sslmode=require&sslrootcert=system",
            "sslrootcert=system needs sslmode=verify-full",
        ),
        (
            "postgres://c/d?channel_binding=require",
            "channel_binding=require is not supported",
        ),
        ("postgres://c/d?sslcert=x", "unknown option `sslcert`"),
        ("host=c gssencmode=disable", "unknown option `gssencmode`"),
        (
            "postgres://c/d?sslmode=verify-ca&sslrootcert=/no/such/file",
            "sslrootcert",
        ),
    ] {
        let complaint = complaint(text);
        assert!(complaint.contains(said), "{text}: {complaint}");
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
    }
    for text in ["postgres://me:hunter2@c:port/d", "postgres://me:?hunter2=@c/d"] {
        let complaint = complaint(text);
        assert!(!complaint.contains("hunter2"), "{complaint}");
    }
}

#[test]
fn a_local_socket_is_not_encrypted() {
    let (config, _) = parse("host=/run/postgresql sslmode=require").expect("a place");
    assert_eq!(config.get_ssl_mode(), SslMode::Disable);
    let (config, _) = parse("postgres://c/d").expect("a place");
    assert_eq!(config.get_ssl_mode(), SslMode::Prefer);
}
