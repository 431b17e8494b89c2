//! SQL as statements of tokens, so that a comment, a string or a `$$` body never looks like code.

/// What a token is. Words are keywords and names, unquoted ones in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// A string, or the body of a function between `$$`: the text inside.
    Text,
    Symbol,
}

#[derive(Debug, Clone)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }
}

/// One statement, with the comments written above it.
#[derive(Debug, Default)]
pub struct Statement {
    pub comments: Vec<String>,
    pub tokens: Vec<Token>,
}

impl Statement {
    pub fn line(&self) -> usize {
        self.tokens.first().map_or(0, |token| token.line)
    }
}

/// Splits at every `;` outside of comments, strings, `$$` bodies and `begin atomic … end`.
pub fn statements(sql: &str) -> Vec<Statement> {
    let mut all = Vec::new();
    let mut current = Statement::default();
    let (mut atomic, mut ended_on) = (0_usize, 0);
    for piece in Lexer::new(sql) {
        match piece {
            // A remark behind the `;` belongs to the statement before it.
            Piece::Comment(text, line) if current.tokens.is_empty() && line != ended_on => current.comments.push(text),
            Piece::Comment(..) => {}
            Piece::Token(token) if token.is(";") && atomic == 0 => {
                ended_on = token.line;
                all.push(std::mem::take(&mut current));
            }
            Piece::Token(token) => {
                let opens = token.is("atomic") || (token.is("case") && atomic > 0);
                atomic = if opens {
                    atomic + 1
                } else {
                    atomic - usize::from(atomic > 0 && token.is("end"))
                };
                current.tokens.push(token);
            }
        }
    }
    all.push(current);
    all.retain(|statement| !statement.tokens.is_empty());
    all
}

enum Piece {
    Token(Token),
    Comment(String, usize),
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
    line: usize,
}

impl Lexer {
    fn new(sql: &str) -> Self {
        Self {
            chars: sql.chars().collect(),
            at: 0,
            line: 1,
        }
    }

    fn rest(&self) -> &[char] {
        &self.chars[self.at..]
    }

    /// Consumes `count` characters.
    fn take(&mut self, count: usize) -> String {
        let end = (self.at + count).min(self.chars.len());
        let text: String = self.chars[self.at..end].iter().collect();
        self.line += text.matches('\n').count();
        self.at = end;
        text
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let count = self.rest().iter().take_while(|c| wanted(**c)).count();
        self.take(count)
    }

    /// What stands before the closing `end`, which is consumed too.
    fn take_until(&mut self, end: &[char]) -> String {
        let rest = self.rest();
        let count = rest
            .windows(end.len())
            .position(|window| window == end)
            .unwrap_or(rest.len());
        let text = self.take(count);
        self.take(end.len());
        text
    }

    /// After the opening quote. A doubled quote stands for itself; a backslash escapes in `E'…'`.
    fn quoted(&mut self, quote: char, escapes: bool) -> String {
        let mut text = String::new();
        loop {
            match *self.rest() {
                [a, b, ..] if a == quote && b == quote => text.push_str(&self.take(2)[1..]),
                ['\\', _, ..] if escapes => text.push_str(&self.take(2)),
                [a, ..] if a != quote => text.push_str(&self.take(1)),
                _ => break,
            }
        }
        self.take(1);
        text
    }

    fn block_comment(&mut self) -> String {
        let (mut depth, mut text) = (0, String::new());
        loop {
            depth = match *self.rest() {
                ['/', '*', ..] => depth + 1,
                ['*', '/', ..] => depth - 1,
                [_, ..] => {
                    text.push_str(&self.take(1));
                    continue;
                }
                [] => return text,
            };
            self.take(2);
            if depth == 0 {
                return text;
            }
        }
    }

    /// The delimiter `$$` or `$name$` that starts here, if one does (and not a parameter like `$1`).
    fn dollar(&self) -> Option<Vec<char>> {
        let name = self.rest()[1..].iter().take_while(|c| is_name(**c)).count();
        let starts_with_digit = self.rest().get(1).is_some_and(char::is_ascii_digit);
        (!starts_with_digit && self.rest().get(1 + name) == Some(&'$')).then(|| self.rest()[..name + 2].to_vec())
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

impl Iterator for Lexer {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        self.take_while(char::is_whitespace);
        let line = self.line;
        let (kind, text) = match *self.rest() {
            [] => return None,
            ['-', '-', ..] => return Some(Piece::Comment(self.take_while(|c| c != '\n'), line)),
            ['/', '*', ..] => return Some(Piece::Comment(self.block_comment(), line)),
            ['e' | 'E', '\'', ..] => {
                self.take(2);
                (Kind::Text, self.quoted('\'', true))
            }
            ['\'', ..] => {
                self.take(1);
                (Kind::Text, self.quoted('\'', false))
            }
            ['"', ..] => {
                self.take(1);
                (Kind::Word, self.quoted('"', false))
            }
            ['$', ..] => match self.dollar() {
                Some(delimiter) => {
                    self.take(delimiter.len());
                    (Kind::Text, self.take_until(&delimiter))
                }
                None => (Kind::Symbol, self.take(1)),
            },
            [c, ..] if c.is_alphabetic() || c == '_' => (Kind::Word, self.take_while(is_name).to_lowercase()),
            [c, ..] if c.is_numeric() => (Kind::Symbol, self.take_while(is_name)),
            _ => (Kind::Symbol, self.take(1)),
        };
        Some(Piece::Token(Token { kind, text, line }))
    }
}

#[test]
fn statements_end_where_they_end() {
    let sql = "
        -- tenant; not a statement
        create table \"Odd;Name\" (a text default 'it''s; --', b text default e'\\';'); -- remark
        /* shared /* nested; */ */
        create function f() returns trigger language plpgsql as $body$ begin raise 'x;$$'; end; $body$;
        create function g() returns int begin atomic select case when true then 1 end; select 2; end;
        select $1, $2::text;";
    let found = statements(sql);
    let firsts: Vec<_> = found.iter().map(|s| (s.line(), s.tokens[1].text.as_str())).collect();
    assert_eq!(firsts, [(3, "table"), (5, "function"), (6, "function"), (7, "$")]);
    assert_eq!(found[0].comments, ["-- tenant; not a statement"]);
    assert_eq!(found[0].tokens[2].text, "Odd;Name");
    assert_eq!(found[1].comments, [" shared  nested;  "]);
    assert!(
        found[1]
            .tokens
            .iter()
            .any(|t| t.kind == Kind::Text && t.text.contains("raise"))
    );
    assert!(found[2].comments.is_empty() && found[3].comments.is_empty());
}
