//! Just enough of Rust's lexical rules to tell code, comments and string literals apart.

/// A string literal: the line it starts on, and its text.
#[derive(Debug, PartialEq)]
pub struct Literal {
    pub line: usize,
    pub text: String,
}

/// The code alone: comments and the contents of literals become spaces; lines keep their numbers.
pub fn code(source: &str) -> String {
    scan(source).0
}

/// The string literals, raw ones included.
pub fn literals(source: &str) -> Vec<Literal> {
    scan(source).1
}

fn scan(source: &str) -> (String, Vec<Literal>) {
    let chars: Vec<char> = source.chars().collect();
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let glued = at > 0 && is_name(chars[at - 1]);
        let (length, literal) = match rest {
            ['/', '/', ..] => (rest.iter().take_while(|c| **c != '\n').count(), None),
            ['/', '*', ..] => (block_comment(rest), None),
            ['"', ..] => quoted(rest),
            ['r', ..] if !glued && raw_hashes(rest).is_some() => raw(rest),
            ['b' | 'c', 'r', ..] if !glued && raw_hashes(&rest[1..]).is_some() => {
                let (length, text) = raw(&rest[1..]);
                (length + 1, text)
            }
            ['\'', '\\', _, ..] => (3 + rest[3..].iter().take_while(|c| **c != '\'').count() + 1, None),
            ['\'', _, '\'', ..] => (3, None),
            _ => {
                code.push(chars[at]);
                at += 1;
                continue;
            }
        };
        if let Some(text) = literal {
            let line = 1 + code.matches('\n').count();
            literals.push(Literal { line, text });
        }
        let skipped = &chars[at..(at + length).min(chars.len())];
        code.extend(skipped.iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
        at += length;
    }
    (code, literals)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn quoted(rest: &[char]) -> (usize, Option<String>) {
    let (mut text, mut at) = (String::new(), 1);
    while at < rest.len() && rest[at] != '"' {
        if rest[at] == '\\' {
            at += 1;
            // Any escape but a quote is a blank to us, and so is a line continued by a backslash.
            text.push(match rest.get(at) {
                Some('"') => '"',
                Some('\n' | 'n') => '\n',
                _ => ' ',
            });
        } else {
            text.push(rest[at]);
        }
        at += 1;
    }
    (at + 1, Some(text))
}

/// How many `#` stand between the `r` and the quote; nothing when it is no raw string (`r#type`, `result`).
fn raw_hashes(rest: &[char]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    (rest.get(1 + hashes) == Some(&'"')).then_some(hashes)
}

fn raw(rest: &[char]) -> (usize, Option<String>) {
    let hashes = raw_hashes(rest).unwrap_or(0);
    let start = 2 + hashes;
    let mut end = start;
    while end < rest.len()
        && !(rest[end] == '"' && rest[end + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes)
    {
        end += 1;
    }
    (end + 1 + hashes, Some(rest[start..end].iter().collect()))
}

#[test]
fn literals_are_told_from_code_and_comments() {
    let source = r####"
        // "no"  /* "no" */
        /* "no" /* nested */ "no" */
        fn f<'a>(x: &'a str) -> char { g("one \"1\""); g(r"two"); g(r#"thr"ee"#); g(br"four"); '"' }
        let r#type = '\''; let s = "five \
            six"; // "no"
    "####;
    let found = literals(source);
    let texts: Vec<_> = found
        .iter()
        .map(|l| l.text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(texts, ["one \"1\"", "two", "thr\"ee", "four", "five six"]);
    assert_eq!(found.iter().map(|l| l.line).collect::<Vec<_>>(), [4, 4, 4, 4, 5]);
    let code = code(source);
    assert!(code.contains("fn f<'a>(x: &'a str)") && !code.contains("no") && !code.contains("five"));
    assert_eq!(code.lines().count(), source.lines().count());
}
