//! Which tables a piece of SQL updates, deletes from or locks, and how it finds the rows.

use super::tokens::{Kind, Token, statements};

/// A write or a lock: the table, and the tokens of the statement that does it (up to its closing parenthesis).
#[derive(Debug)]
pub struct Write<'a> {
    pub verb: &'static str,
    pub table: &'a str,
    pub extent: &'a [Token],
}

impl Write<'_> {
    /// Whether the condition names the merchant; a list of columns, or a join that only equates two, does not say which.
    pub fn names_the_merchant(&self) -> bool {
        let find = |word: &str| self.extent.iter().position(|t| t.is(word));
        let condition = find("where").or_else(|| find("on")).unwrap_or(self.extent.len());
        self.extent[condition..].iter().any(|t| t.is("merchant_id"))
    }

    pub fn updates(&self) -> bool {
        matches!(self.verb, "update" | "upsert" | "merge")
    }
}

/// Every write and lock in one statement.
pub fn writes(tokens: &[Token]) -> Vec<Write<'_>> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        let after = &tokens[at + 1..];
        let before = if at > 0 { tokens[at - 1].text.as_str() } else { "" };
        match token.text.as_str() {
            "update" if before == "do" => {
                let insert = tokens[..at]
                    .windows(2)
                    .rposition(|w| w[0].is("insert") && w[1].is("into"));
                if let Some(table) = insert.and_then(|insert| name(&tokens[insert + 2..])) {
                    found.push(Write {
                        verb: "upsert",
                        table,
                        extent: extent(&tokens[at..]),
                    });
                }
            }
            "update" if sets(after) => found.extend(write("update", after, &tokens[at..])),
            "delete" if starts(after, "from") => found.extend(write("delete", &after[1..], &tokens[at..])),
            "merge" if starts(after, "into") => found.extend(write("merge", &after[1..], &tokens[at..])),
            "for" if locks(after) => {
                let select = select(&tokens[..at]);
                found.extend(read_tables(select).map(|table| Write {
                    verb: "lock",
                    table,
                    extent: select,
                }));
            }
            _ => {}
        }
    }
    found
}

fn write<'a>(verb: &'static str, after: &'a [Token], from: &'a [Token]) -> Option<Write<'a>> {
    Some(Write {
        verb,
        table: name(after)?,
        extent: extent(from),
    })
}

fn starts(tokens: &[Token], word: &str) -> bool {
    tokens.first().is_some_and(|t| t.is(word))
}

/// `[only] schema.table`: the last part.
fn name(tokens: &[Token]) -> Option<&str> {
    let tokens = if starts(tokens, "only") { &tokens[1..] } else { tokens };
    let mut at = 0;
    while tokens.get(at + 1).is_some_and(|t| t.is(".")) {
        at += 2;
    }
    tokens.get(at).filter(|t| t.kind == Kind::Word).map(|t| t.text.as_str())
}

/// `update t [as] a set`, and not `grant update on t` or the prose "update the lead".
fn sets(after: &[Token]) -> bool {
    after
        .iter()
        .take(8)
        .take_while(|t| t.kind == Kind::Word || t.is(".") || t.is("*"))
        .any(|t| t.is("set"))
}

fn locks(after: &[Token]) -> bool {
    let words: Vec<&str> = after.iter().take(3).map(|t| t.text.as_str()).collect();
    matches!(
        words[..],
        ["update" | "share", ..] | ["key", "share", ..] | ["no", "key", "update"]
    )
}

/// From the verb to the parenthesis or semicolon that ends its statement.
fn extent(tokens: &[Token]) -> &[Token] {
    let mut depth = 0_i32;
    let end = tokens.iter().position(|t| {
        depth += i32::from(t.is("(")) - i32::from(t.is(")"));
        depth < 0 || t.is(";")
    });
    &tokens[..end.unwrap_or(tokens.len())]
}

/// The select that ends here, back to its `select` or `with`; nothing when this is no query (as in `create policy … for update`).
fn select(tokens: &[Token]) -> &[Token] {
    let (mut depth, mut start) = (0_i32, tokens.len());
    for (at, token) in tokens.iter().enumerate().rev() {
        depth += i32::from(token.is(")")) - i32::from(token.is("("));
        if depth < 0 || token.is(";") {
            break;
        }
        if depth == 0 && token.is("select") {
            start = at;
        }
    }
    &tokens[start..]
}

/// The tables after `from`, `join` and the commas between them.
fn read_tables(select: &[Token]) -> impl Iterator<Item = &str> {
    let from = select.iter().position(|t| t.is("from")).unwrap_or(select.len());
    let named = move |at: &usize| *at >= from && ["from", "join", ","].iter().any(|word| select[*at].is(word));
    (0..select.len()).filter(named).filter_map(|at| name(&select[at + 1..]))
}

/// The statements inside a string of SQL or the body of a function, each with the line it starts on.
pub fn inside(sql: &str) -> Vec<(usize, Vec<Token>)> {
    statements(sql)
        .into_iter()
        .map(|statement| (statement.line(), statement.tokens))
        .collect()
}

#[test]
fn writes_are_found_and_prose_is_not() {
    let found = |sql: &str| {
        let (_, tokens) = inside(sql).remove(0);
        writes(&tokens)
            .iter()
            .map(|w| format!("{} {} {}", w.verb, w.table, w.names_the_merchant()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("update only app.leads as l set a = 1 where merchant_id = $1"),
        ["update leads true"]
    );
    assert_eq!(
        found("update leads set merchant_id = $1 where id = $2"),
        ["update leads false"]
    );
    assert_eq!(
        found("with x as (update leads set a = 1 where id = $1) select merchant_id from y where merchant_id = 1"),
        ["update leads false"]
    );
    assert_eq!(
        found("delete from leads l using m where l.merchant_id = m.id"),
        ["delete leads true"]
    );
    assert_eq!(
        found("insert into leads (id) values ($1) on conflict (id) do update set a = 1"),
        ["upsert leads false"]
    );
    assert_eq!(
        found(
            "select merchant_id from leads l join deposits d on d.merchant_id = l.merchant_id where l.id = $1 for no key update of d"
        ),
        ["lock leads false", "lock deposits false"]
    );
    assert_eq!(
        found("select 1 from (select 1 from leads where merchant_id = $1 for update skip locked) x where id = 1"),
        ["lock leads true"]
    );
    for nothing in [
        "could not update leads",
        "select for update leads",
        "grant update on leads to teller",
        "create policy p on leads for update using (true)",
        "create trigger t before update of status on leads for each row execute function f()",
    ] {
        assert!(found(nothing).is_empty(), "{nothing}: {:?}", found(nothing));
    }
}
