use super::*;

fn config(own: &str, environment: &[(&str, &str)]) -> Result<Config, String> {
    let lookup = |name: &str| {
        let found = environment.iter().find(|(key, _)| *key == name);
        Ok(found.map(|(_, value)| (*value).to_owned()))
    };
    let layers = Layers::new(DEFAULT_FILE, Some((Path::new("own.toml"), own)), lookup);
    layers
        .and_then(|layers| Config::from_layers(&layers))
        .map_err(|stop| stop.to_string())
}

#[test]
fn the_defaults_are_those_of_the_contract() {
    let config = config("", &[]).unwrap();
    assert_eq!(config.listen, "127.0.0.1:8001".parse().unwrap());
    assert_eq!(config.public_url.as_str(), "http://127.0.0.1:8001");
    assert_eq!(config.data_dir, Path::new("./data"));
    assert_eq!(config.metrics, MetricsListen::IfFree("127.0.0.1:9001".parse().unwrap()));
    assert_eq!(config.platform_minimum, PlatformMinimum::LEAST);
    assert!(config.database_url.is_none() && config.jwt_secret.is_none());
    assert!(!config.sandbox && !config.demo && !config.data_dir_chosen && config.cmi.is_none());
    assert_eq!(config.limits, Limits::default());
    assert_eq!(config.shares, ShareSizes::default());
}

#[test]
fn the_environment_wins_over_the_file_and_the_file_over_the_defaults() {
    let own = "LEADS_LISTEN = '127.0.0.1:1'\nLEADS_THREADS = 4\nLEADS_SANDBOX = true\nLEADS_DATA_DIR = '/srv'";
    let config = config(own, &[("LEADS_LISTEN", "0.0.0.0:2"), ("LEADS_METRICS_LISTEN", "")]).unwrap();
    assert_eq!(config.listen.port(), 2);
    assert_eq!(config.public_url.as_str(), "http://localhost:2");
    assert_eq!(config.threads.get(), 4);
    assert!(config.sandbox && config.data_dir_chosen);
    assert_eq!(config.metrics, MetricsListen::Off);
}

#[test]
fn play_money_is_shown_to_others_only_when_that_is_said_twice() {
    let refused = |environment: &[(&str, &str)]| {
        let said = config("", environment).unwrap().refuse_play_money_in_public();
        said.err().map(|stop| stop.to_string())
    };
    let (sandbox, demo) = (("LEADS_SANDBOX", "true"), ("LEADS_DEMO", "true"));
    let (url, listen) = (
        ("LEADS_PUBLIC_URL", "https://leads.ma"),
        ("LEADS_LISTEN", "0.0.0.0:8001"),
    );
    assert_eq!(refused(&[sandbox, demo]), None);
    assert_eq!(refused(&[url, listen]), None);
    for reached in [url, listen] {
        assert!(refused(&[sandbox, reached]).unwrap().starts_with("LEADS_SANDBOX"));
        assert!(refused(&[demo, reached]).unwrap().starts_with("LEADS_DEMO"));
        assert_eq!(refused(&[sandbox, demo, reached, ("LEADS_PUBLIC_DEMO", "true")]), None);
    }
}

#[test]
fn a_wrong_value_is_named_and_a_secret_is_not_repeated() {
    for (name, value) in [
        ("LEADS_LISTEN", "8001"),
        ("LEADS_METRICS_LISTEN", "here"),
        ("LEADS_PUBLIC_URL", "leads.ma"),
        ("LEADS_SANDBOX", "maybe"),
        ("LEADS_PLATFORM_MINIMUM", "9.99"),
        ("LEADS_PLATFORM_MINIMUM", "71"),
        ("LEADS_PAYOUT_RIB", "011519000001205000534922"),
        ("LEADS_PAYOUT_RIB", "011519000001205000534921"),
        ("LEADS_PAYOUT_HOLDER", "x"),
        ("LEADS_PAYOUT_TWO_ADMINS", "three"),
        ("LEADS_MAX_CONNECTIONS", "0"),
        ("LEADS_THREADS", "two"),
        ("LEADS_TRUSTED_PROXIES", "-1"),
        ("LEADS_DATA_DIR", ""),
        ("JWT_SECRET", "hunter2"),
        ("DATABASE_URL", "postgres://me:hunter2@host:port/x"),
        ("DATABASE_OWNER_URL", "postgres://me:hunter2@host:port/x"),
        ("LEADS_DRAIN", "-1"),
        ("LEADS_BANK_ACCOUNTS", "007780000112233445566711"),
        ("LEADS_SECURITY_CONTACT", "somebody"),
        ("LEADS_LIMIT_WRITES", "100"),
        ("LEADS_LIMIT_SIGN_IN", "0/2s"),
        ("LEADS_LIMIT_REFRESH", "30/0s"),
        ("LEADS_LIMIT_REGISTRATION", "10/2h"),
        ("LEADS_CONNECTIONS_PER_USER", "0"),
        ("LEADS_OPEN_PROPOSALS", "many"),
        ("STRIPE_SECRET_KEY", "hunter2"),
        ("STRIPE_WEBHOOK_SECRET", "hunter2"),
        ("STRIPE_API_BASE", "http://stripe.example"),
        ("STRIPE_API_VERSION", "newest"),
        ("LEADS_LOG", "loud"),
        ("LEADS_LOG_FORMAT", "xml"),
    ] {
        let wrong = config("", &[(name, value)]).expect_err(name);
        let half = wrong.starts_with("LEADS_PAYOUT_HOLDER must ") && name == "LEADS_PAYOUT_RIB";
        assert!(wrong.starts_with(&format!("{name} must ")) || half, "{wrong}");
        assert!(!wrong.contains("hunter2"), "{wrong}");
    }
}

#[test]
fn two_admins_pay_unless_the_operator_says_otherwise() {
    assert_eq!(config("", &[]).unwrap().payouts.signatures, Signatures::Two);
    let account = [
        ("LEADS_PAYOUT_RIB", "MA64 0115 1900 0001 2050 0053 4921"),
        ("LEADS_PAYOUT_HOLDER", "Leads SARL"),
        ("LEADS_PAYOUT_TWO_ADMINS", "false"),
    ];
    let payouts = config("", &account).unwrap().payouts;
    assert_eq!(payouts.signatures, Signatures::One);
    assert_eq!(payouts.payer.unwrap().rib.as_str(), "011519000001205000534921");
    let half = config("", &account[1..2]).unwrap_err();
    assert!(half.starts_with("LEADS_PAYOUT_RIB must be given"), "{half}");
}

#[test]
fn stripe_is_on_with_both_of_its_keys() {
    let (key, secret) = (
        ("STRIPE_SECRET_KEY", "sk_test_x"),
        ("STRIPE_WEBHOOK_SECRET", "whsec_a,whsec_b"),
    );
    let stripe = |environment: &[(&str, &str)]| config("", environment).unwrap().stripe;
    assert!(matches!(stripe(&[]), Stripe::Off));
    for (given, missing) in [(key, secret), (secret, key)] {
        let wrong = stripe(&[given]).wrong().unwrap();
        let said = format!("{} is set and {} is not", given.0, missing.0);
        assert!(wrong.starts_with(&said), "{wrong}");
    }
    let on = stripe(&[key, secret]);
    assert!(on.wrong().is_none());
    assert!(matches!(&on, Stripe::On(settings) if settings.webhook_secrets() == 2));
    let printed = format!("{on:?}");
    assert!(
        !printed.contains("sk_test_x") && !printed.contains("whsec_a"),
        "{printed}"
    );
}

#[test]
fn what_does_not_exist_is_refused() {
    let wrong = config("LEADS_LISTN = 'x'", &[]).unwrap_err();
    assert_eq!(wrong, "own.toml: there is no setting LEADS_LISTN");
    assert!(
        config("LEADS_LISTEN = [1]", &[])
            .unwrap_err()
            .contains("must be a text")
    );
    assert!(config("LEADS_LISTEN", &[]).unwrap_err().contains("is not valid"));
}

#[test]
fn secrets_are_not_printed() {
    let secret = "correct horse battery staple and more";
    let config = config(
        "",
        &[("JWT_SECRET", secret), ("DATABASE_URL", "postgres://me:hunter2@host/x")],
    )
    .unwrap();
    let printed = format!("{config:?}");
    assert!(!printed.contains("horse") && !printed.contains("hunter2"), "{printed}");
}

#[test]
fn cards_are_taken_when_a_number_and_a_key_are_given() {
    let number = ("CMI_CLIENT_ID", "600000000");
    let key = ("CMI_STORE_KEY", "hunter2|\\");
    let names = |own: &str, environment: &[(&str, &str)]| {
        let profiles = config(own, environment)?.cmi.into_iter();
        let names = |profiles: Profiles| profiles.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        Ok::<_, String>(profiles.flat_map(names).collect::<Vec<_>>())
    };
    assert_eq!(names("", &[number, key]).unwrap(), ["default"]);
    let other =
        "[CMI_PROFILES.attijari]\nclient_id = 600000001\nstore_key = 'hunter3'\ngateway_url = 'https://a.ma/x'\n";
    assert_eq!(names(other, &[number, key]).unwrap(), ["default", "attijari"]);
    let own_default = other.replace("attijari", "default");
    let other_setting = format!("{other}stor_key = 'hunter3'");
    let same_number = other.replace("600000001", "600000000");
    let without_key = other.replace("store_key = 'hunter3'", "");
    let no_address = other.replace("https", "http");
    for (own, environment, wrong) in [
        ("", &[number][..], "CMI_STORE_KEY must be given"),
        ("", &[key], "CMI_CLIENT_ID must be given"),
        (other, &[], "CMI_CLIENT_ID must be given"),
        (
            "",
            &[("CMI_CLIENT_ID", "600 000"), key],
            "CMI_CLIENT_ID must be the number",
        ),
        (
            "",
            &[number, key, ("CMI_GATEWAY_URL", "cmi")],
            "CMI_GATEWAY_URL must be an address",
        ),
        (&same_number, &[number, key], "CMI_CLIENT_ID is in two profiles"),
        (
            &own_default,
            &[number, key],
            "CMI_PROFILES.default is the name of two profiles",
        ),
        (
            &other_setting,
            &[number, key],
            "CMI_PROFILES.attijari: there is no setting stor_key",
        ),
        (
            &without_key,
            &[number, key],
            "CMI_PROFILES.attijari: store_key must be the store key",
        ),
        (
            &no_address,
            &[number, key],
            "CMI_PROFILES.attijari: gateway_url must be an address",
        ),
        (
            "[CMI_PROFILES]\nattijari = 'x'",
            &[number, key],
            "the configuration own.toml is not valid",
        ),
        (
            "[CMI_PROFILE.x]\ny = 'x'",
            &[number, key],
            "own.toml: there is no setting CMI_PROFILE",
        ),
    ] {
        let said = names(own, environment).expect_err(wrong);
        assert!(said.starts_with(wrong) && !said.contains("hunter"), "{said}");
    }
    let printed = format!("{:?}", config(other, &[number, key]).unwrap());
    assert!(!printed.contains("hunter"), "{printed}");
}

#[test]
fn our_accounts_have_a_name_and_a_number() {
    let accounts = |text: &str| {
        let config = config("", &[("LEADS_BANK_ACCOUNTS", text)])?;
        let shown = config
            .bank_accounts
            .iter()
            .map(|one| format!("{} {}", one.name, one.rib.as_str()));
        Ok::<_, String>(shown.collect::<Vec<_>>())
    };
    let two = "Attijari: 007 780 0001122334455667 11 ; BMCE: MA64 0115 1900 0001 2050 0053 4921;";
    assert_eq!(
        accounts(two).unwrap(),
        ["Attijari 007780000112233445566711", "BMCE 011519000001205000534921"]
    );
    assert_eq!(accounts("").unwrap(), [""; 0]);
    for (text, wrong) in [
        (
            ": 007780000112233445566711",
            "LEADS_BANK_ACCOUNTS has an account without a name",
        ),
        (
            "Attijari: 007780000112233445566712",
            "LEADS_BANK_ACCOUNTS has no RIB of 24 digits with its key for Attijari",
        ),
        (
            "A: 007780000112233445566711; B: 007780000112233445566711",
            "LEADS_BANK_ACCOUNTS names an account twice",
        ),
    ] {
        let said = accounts(text).expect_err(wrong);
        assert!(said.starts_with(wrong), "{said}");
    }
}
