use super::{announce, code, import, imported, lines, world};
use crate::wrong;
use testkit::Json;

/// A statement of the account BMCE with one entry.
const CAMT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>MA64011519000001205000534921</IBAN></Id></Acct>
<Ntry><Amt Ccy="MAD">2000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>FT26327001</AcctSvcrRef>
<NtryDtls><TxDtls><RmtInf><Ustrd>Virement Atlas</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>"#;

#[tokio::test]
async fn an_entry_is_kept_once_whatever_statements_have_it() {
    let world = world().await;
    let admin = world.admin().await;
    let monday = [
        ("23/11/2026", "ESPECES", "", "500,00"),
        ("23/11/2026", "ESPECES", "", "500,00"),
        ("23/11/2026", "VIR ATLAS", "FT1", "2 000,00"),
    ];
    assert_eq!(imported(&admin, &monday).await, "3 3");
    assert_eq!(imported(&admin, &monday).await, "3 0");
    let week = [monday[0], monday[1], ("24/11/2026", "ESPECES", "", "500,00"), monday[2]];
    assert_eq!(imported(&admin, &week).await, "4 1");
    // The same in another account is something else.
    let elsewhere = import(
        &admin,
        "text/csv; charset=utf-8",
        "?bank_account=BMCE",
        &super::table(&monday),
    )
    .await;
    assert_eq!(elsewhere.expect(200).json["new_entries"].number(), "3");
    assert_eq!(lines(&admin).await.len(), 7);
    let noted = "select count(*) from activity_log where action = 'statement_imported'";
    assert_eq!(world.value::<i64>(noted).await, 4);
}

#[tokio::test]
async fn a_document_says_itself_of_which_account_it_is() {
    let world = world().await;
    let admin = world.admin().await;
    for (content_type, query) in [
        ("application/xml", ""),
        ("text/xml; charset=utf-8", "?bank_account=BMCE"),
    ] {
        let _ = import(&admin, content_type, query, CAMT).await.expect(200);
    }
    let found = lines(&admin).await;
    let [line] = found.as_slice() else { panic!("{found:?}") };
    let shown = ["bank_account", "booked_on", "reference", "details", "state"].map(|name| line[name].text());
    assert_eq!(
        shown,
        ["BMCE", "2026-11-23", "FT26327001", "Virement Atlas", "unmatched"]
    );
    assert_eq!(line["amount"].number(), "2000.00");
    let other = import(&admin, "text/xml", "?bank_account=Attijari", CAMT).await;
    assert_eq!(wrong(other), "bank_account:not_applicable");
    let strange = CAMT.replace("MA64011519000001205000534921", "MA64011519000001205000534922");
    assert_eq!(
        wrong(import(&admin, "text/xml", "", &strange).await),
        "bank_account:unknown_value"
    );
}

#[tokio::test]
async fn a_statement_that_is_not_understood_is_refused_whole() {
    let world = world().await;
    let admin = world.admin().await;
    let table = |text: &str| text.replace('|', "\n");
    for (content_type, query, statement, expected) in [
        (
            "text/xml",
            "",
            CAMT.replace("MAD", "EUR"),
            "entries[1].amount:invalid_format",
        ),
        ("text/xml", "", table("Date;Libellé;Crédit"), "statement:invalid_format"),
        (
            "text/csv",
            "?bank_account=BMCE",
            table("Date;Libellé|"),
            "statement.crédit:required",
        ),
        (
            "text/csv",
            "?bank_account=BMCE",
            table("Date;Libellé;Crédit|23/11/2026;a;1|31/02/2026;b;2"),
            "entries[2].date:invalid_format",
        ),
        (
            "text/csv",
            "",
            table("Date;Libellé;Crédit|23/11/2026;a;1"),
            "bank_account:required",
        ),
        (
            "text/csv",
            "?bank_account=CIH",
            table("Date;Libellé;Crédit"),
            "bank_account:unknown_value",
        ),
    ] {
        assert_eq!(wrong(import(&admin, content_type, query, &statement).await), expected);
    }
    let _ = import(&admin, "application/json", "", "{}")
        .await
        .refused(415, "unsupported_media_type");
    let large = "x".repeat(6 * 1024 * 1024);
    let _ = import(&admin, "text/csv", "", &large)
        .await
        .refused(413, "payload_too_large");
    assert_eq!(lines(&admin).await.len(), 0);
}

#[tokio::test]
async fn a_line_is_proposed_for_the_transfer_that_it_is() {
    let world = world().await;
    let (atlas, rif, admin) = (
        world.merchant("Atlas").await,
        world.merchant("Rif").await,
        world.admin().await,
    );
    let (first, second) = (announce(&atlas, "2000").await, announce(&rif, "3000").await);
    let (one, two) = (code(&first).to_owned(), code(&second).to_lowercase().replace('-', " "));
    let entries = [
        ("23/11/2026", &*format!("VIR {one}"), "FT1", "2000,00"),
        ("23/11/2026", &*format!("VIREMENT DE RIF {two}"), "FT2", "3000,00"),
        ("23/11/2026", &*format!("VIR {one}"), "FT3", "2000,01"),
        ("23/11/2026", &*format!("VIR {one} {two}"), "FT4", "3000,00"),
        ("23/11/2026", "VIR SANS REFERENCE", "FT5", "2000,00"),
    ];
    assert_eq!(imported(&admin, &entries).await, "5 5");
    let shown = |line: &Json| {
        let proposal = &line["proposal"];
        let whose = if proposal.is_null() {
            "-"
        } else {
            proposal["merchant_name"].text()
        };
        format!("{} {} {whose}", line["reference"].text(), line["state"].text())
    };
    let mut found: Vec<_> = lines(&admin).await.iter().map(shown).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "FT1 proposed Atlas",
            "FT2 proposed Rif",
            "FT3 unmatched -",
            "FT4 proposed Rif",
            "FT5 unmatched -"
        ]
    );
    // The same code to another account of ours is not what was announced.
    let elsewhere = import(&admin, "text/csv", "?bank_account=BMCE", &super::table(&entries[..1])).await;
    let _ = elsewhere.expect(200);
    let there = admin
        .get(&format!("{}?bank_account=BMCE&confirmed=false", super::LINES))
        .await
        .expect(200)
        .json;
    assert_eq!(there["lines"].list()[0]["state"].text(), "unmatched");
    let wrong_switch = admin.get(&format!("{}?confirmed=perhaps", super::LINES)).await;
    assert_eq!(wrong(wrong_switch), "confirmed:unknown_value");
}
