use super::*;
use jiff::civil::date;

/// What a bank sends: one transfer, a fee, a batch of two, a cheque that came back, and what is not booked yet.
const CAMT: &str = include_str!("../../tests/statement.camt053.xml");
const TABLE: &str = "\u{feff}Date opération;Libellé de l'opération;Référence;Débit;Crédit\r\n\
    23/11/2026;VIR RECU ATLAS LEADS-7K2M9Q;FT26327001;;2 000,00\r\n\
    24/11/2026;FRAIS DE TENUE;;11,00;\r\n\
    24/11/2026;VIREMENT \"INSTANTANE\";;;500,5\r\n;;;;\r\n";

fn shown(credits: &[Credit]) -> Vec<String> {
    let shown = |credit: &Credit| {
        let reference = credit.reference.as_deref().unwrap_or("-");
        format!("{} {} {reference} {}", credit.booked, credit.amount, credit.details)
    };
    credits.iter().map(shown).collect()
}

#[test]
fn the_credits_of_a_document_are_read() {
    let credits = read_camt(CAMT.as_bytes()).unwrap();
    assert_eq!(
        shown(&credits),
        [
            "2026-11-23 2000.00 FT26327001 LEADS-7K2M9Q · Atlas & Fils · VIR RECU",
            "2026-11-23 1500.00 FT26327002/1 leads 7k2m9r · SARL Rif",
            "2026-11-23 500.50 FT26327777 Océan",
        ]
    );
    assert!(
        credits
            .iter()
            .all(|credit| credit.account.as_deref() == Some("MA64011519000001205000534921"))
    );
}

#[test]
fn what_is_in_no_dirhams_or_unreadable_stops_the_whole_statement() {
    for (from, to, entry, what) in [
        ("Ccy=\"MAD\">2000.00", "Ccy=\"EUR\">2000.00", 1, "amount"),
        (">2000.00<", ">2000.005<", 1, "amount"),
        (">2000.00<", ">-2000.00<", 1, "amount"),
        ("<Dt>2026-11-23</Dt>", "<Dt>soon</Dt>", 1, "date"),
    ] {
        assert!(CAMT.contains(from), "{from}");
        let wrong = read_camt(CAMT.replace(from, to).as_bytes());
        assert_eq!(wrong, Err(Unreadable::Entry { entry, what }), "{to}");
    }
}

#[test]
fn what_is_no_statement_is_refused() {
    let deep = format!("{}{}", "<a>".repeat(100), "</a>".repeat(100));
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>";
    let outside = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><Document/>";
    let without_account = "<Document><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>";
    for document in [
        "",
        "Date;Libellé",
        "<Document>",
        "</a>",
        "<Document/>",
        "<a><b></a></b>",
        &deep,
        bomb,
        outside,
        without_account,
    ] {
        assert_eq!(
            read_camt(document.as_bytes()),
            Err(Unreadable::Format),
            "{document:.40}"
        );
    }
    assert_eq!(read_camt(b"<Document>\xff</Document>"), Err(Unreadable::Format));
}

#[test]
fn the_credits_of_a_table_are_read() {
    let expected = [
        "2026-11-23 2000.00 FT26327001 VIR RECU ATLAS LEADS-7K2M9Q",
        "2026-11-24 500.50 - VIREMENT \"INSTANTANE\"",
    ];
    assert_eq!(shown(&read_table(TABLE.as_bytes()).unwrap()), expected);
    let commas = "Date,Description,Amount\n2026-11-23,\"Atlas, LEADS-7K2M9Q\",\"2,000.00\"\n2026-11-23,Fee,-11.00\n";
    assert_eq!(
        shown(&read_table(commas.as_bytes()).unwrap()),
        ["2026-11-23 2000.00 - Atlas, LEADS-7K2M9Q"]
    );
    let directed = "Date\tLibellé\tMontant\tSens\n23/11/2026\tAtlas\t2000,00\tC\n23/11/2026\tFrais\t11,00\tD\n";
    assert_eq!(
        shown(&read_table(directed.as_bytes()).unwrap()),
        ["2026-11-23 2000.00 - Atlas"]
    );
}

#[test]
fn a_table_that_is_not_understood_is_refused() {
    for (table, wrong) in [
        ("", Unreadable::Format),
        ("Libellé;Crédit\nx;1", Unreadable::Column("date")),
        ("Date;Crédit\n23/11/2026;1", Unreadable::Column("libellé")),
        ("Date;Libellé\n23/11/2026;x", Unreadable::Column("crédit")),
        (
            "Date;Libellé;Crédit\n23/11/2026;x;2.000",
            Unreadable::Entry {
                entry: 1,
                what: "amount",
            },
        ),
        (
            "Date;Libellé;Crédit\n23/11/2026;x;1\n;x;1",
            Unreadable::Entry { entry: 2, what: "date" },
        ),
        (
            "Date;Libellé;Montant;Sens\n23/11/2026;x;1;?",
            Unreadable::Entry {
                entry: 1,
                what: "direction",
            },
        ),
    ] {
        assert_eq!(read_table(table.as_bytes()), Err(wrong), "{table}");
    }
}

#[test]
fn an_entry_has_the_same_name_in_every_statement() {
    let credit = |day, amount: u32, reference: Option<&str>, said: &str| Credit {
        account: None,
        booked: date(2026, 11, day),
        amount: Money::dirhams(amount),
        reference: reference.map(str::to_owned),
        details: details([said]),
    };
    let first = [
        credit(23, 500, None, "espèces"),
        credit(23, 500, None, "espèces"),
        credit(23, 500, Some("FT1"), "Atlas"),
    ];
    let later = [
        credit(22, 500, Some("FT0"), "Rif"),
        credit(23, 500, Some("FT1"), "ATLAS SARL"),
        credit(23, 500, None, "espèces"),
        credit(23, 500, None, "espèces"),
        credit(23, 600, Some("FT1"), "Atlas"),
    ];
    let (first, later) = (names(&first), names(&later));
    assert_eq!([&first[0], &first[1], &first[2]], [&later[2], &later[3], &later[1]]);
    let all: std::collections::BTreeSet<_> = later.iter().collect();
    assert_eq!(all.len(), 5);
}
