//! CAMT.053 of ISO 20022, in any of its versions: their names differ little, and only those that say the same are read.

use super::{Credit, MOST_LINES, Unreadable, details, written, xml::Element};
use domain::Money;

/// Reads the credits of a document.
///
/// # Errors
/// It is no such document, or one of its credits cannot be read.
pub fn read(document: &[u8]) -> Result<Vec<Credit>, Unreadable> {
    let document = Element::read(document)?;
    let statements = document.at(&["Document", "BkToCstmrStmt"]).ok_or(Unreadable::Format)?;
    let mut credits = Vec::new();
    let mut entry = 0;
    for statement in statements.all("Stmt") {
        let account = statement.text_at(&["Acct", "Id", "IBAN"]);
        let account = account.or_else(|| statement.text_at(&["Acct", "Id", "Othr", "Id"]));
        let account = account.ok_or(Unreadable::Format)?;
        for found in statement.all("Ntry") {
            entry += 1;
            if is_income(found) {
                let wrong = |what| Unreadable::Entry { entry, what };
                credits.extend(credits_of(found, account).map_err(wrong)?);
            }
            if credits.len() > MOST_LINES {
                return Err(Unreadable::TooMany);
            }
        }
    }
    Ok(credits)
}

/// Booked, in, and not the return of something that went out.
fn is_income(entry: &Element) -> bool {
    let status = entry.text_at(&["Sts", "Cd"]).or_else(|| entry.text_at(&["Sts"]));
    let reversal = matches!(entry.text_at(&["RvslInd"]), Some("true" | "1"));
    entry.text_at(&["CdtDbtInd"]) == Some("CRDT") && status == Some("BOOK") && !reversal
}

/// An entry is one credit, or a batch whose parts are credits when they add up to it.
fn credits_of(entry: &Element, account: &str) -> Result<Vec<Credit>, &'static str> {
    let whole = amount(entry.at(&["Amt"])).ok_or("amount")?;
    let day = entry
        .text_at(&["BookgDt", "Dt"])
        .or_else(|| entry.text_at(&["BookgDt", "DtTm"]));
    let booked = day.and_then(written::date).ok_or("date")?;
    let reference = entry.text_at(&["AcctSvcrRef"]);
    let parts: Vec<_> = entry
        .all("NtryDtls")
        .flat_map(|details| details.all("TxDtls"))
        .collect();
    let credit = |amount, reference: Option<&str>, parts: &[&Element]| Credit {
        account: Some(account.to_owned()),
        booked,
        amount,
        reference: reference.map(str::to_owned),
        details: details(said(entry, parts)),
    };
    match batch(&parts, whole) {
        Some(amounts) => {
            let parts = parts.iter().zip(amounts);
            let own = |part: &Element| part.text_at(&["Refs", "AcctSvcrRef"]).map(str::to_owned);
            Ok(parts
                .enumerate()
                .map(|(n, (part, amount))| {
                    let of_batch = || reference.map(|reference| format!("{reference}/{}", n + 1));
                    let reference = own(part)
                        .filter(|own| Some(own.as_str()) != reference)
                        .or_else(of_batch);
                    credit(amount, reference.as_deref(), &[part])
                })
                .collect())
        }
        None => {
            let within = || parts.first().and_then(|part| part.text_at(&["Refs", "AcctSvcrRef"]));
            Ok(vec![credit(whole, reference.or_else(within), &parts)])
        }
    }
}

/// The amounts of the parts of a batch; none when it is no batch, or not all of it is told.
fn batch(parts: &[&Element], whole: Money) -> Option<Vec<Money>> {
    if parts.len() < 2 {
        return None;
    }
    let own = |part: &&Element| amount(part.at(&["Amt"]).or_else(|| part.at(&["AmtDtls", "TxAmt", "Amt"])));
    let amounts: Vec<_> = parts.iter().map(own).collect::<Option<_>>()?;
    let sum = amounts.iter().try_fold(Money::ZERO, |sum, amount| sum.plus(*amount));
    (sum == Some(whole)).then_some(amounts)
}

fn amount(element: Option<&Element>) -> Option<Money> {
    let element = element.filter(|element| element.currency() == Some("MAD"))?;
    // Five decimals are allowed there; a dirham has two.
    let text = element.text();
    let shortened = text.split_once('.').and_then(|(whole, decimals)| {
        let (kept, rest) = decimals.split_at_checked(2)?;
        rest.bytes().all(|byte| byte == b'0').then(|| format!("{whole}.{kept}"))
    });
    let money: Money = shortened.as_deref().unwrap_or(text).parse().ok()?;
    (!money.is_zero()).then_some(money)
}

/// What the sender wrote and who that was, then what the bank says.
fn said<'a>(entry: &'a Element, parts: &[&'a Element]) -> Vec<&'a str> {
    let mut said = Vec::new();
    for part in parts {
        let remittance = part.all("RmtInf");
        said.extend(remittance.flat_map(|remittance| remittance.all("Ustrd").map(Element::text)));
        said.extend(part.text_at(&["RmtInf", "Strd", "CdtrRefInf", "Ref"]));
        said.extend(part.text_at(&["Refs", "EndToEndId"]).filter(|id| *id != "NOTPROVIDED"));
        let debtor = part.at(&["RltdPties", "Dbtr"]);
        said.extend(debtor.and_then(|debtor| debtor.text_at(&["Nm"]).or_else(|| debtor.text_at(&["Pty", "Nm"]))));
    }
    said.extend(entry.text_at(&["AddtlNtryInf"]));
    said
}
