//! What the migrations create: tables with their class, keys, links and defaults.

use super::tokens::{Kind, Statement, Token, statements};
use std::collections::BTreeMap;

/// Who owns the rows of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Tenant,
    Shared,
    Control,
}

/// Something found in a table, and where (`file:line`).
#[derive(Debug)]
pub struct Found<T> {
    pub at: String,
    pub what: T,
}

/// A primary key or another uniqueness.
#[derive(Debug)]
pub struct Key {
    pub primary: bool,
    pub columns: Vec<String>,
}

/// A foreign key; `to` is empty when it names no columns and so means the primary key.
#[derive(Debug)]
pub struct Link {
    pub from: Vec<String>,
    pub table: String,
    pub to: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Table {
    pub at: String,
    pub classes: Vec<Class>,
    pub partition_of: Option<String>,
    pub keys: Vec<Found<Key>>,
    pub links: Vec<Found<Link>>,
    pub defaults: Vec<Found<Vec<Token>>>,
    /// Where numbers come out of a sequence.
    pub sequences: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Catalogue {
    pub tables: BTreeMap<String, Table>,
}

/// Reads the tokens of one statement from left to right.
struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(tokens: &'a [Token]) -> Self {
        Self { tokens, at: 0 }
    }

    fn peek(&self) -> &str {
        self.tokens
            .get(self.at)
            .filter(|t| t.kind != Kind::Text)
            .map_or("", |t| &t.text)
    }

    fn rest(&self) -> &'a [Token] {
        &self.tokens[self.at.min(self.tokens.len())..]
    }

    /// Consumes these words if they come next.
    fn eat(&mut self, words: &[&str]) -> bool {
        let matches = words
            .iter()
            .enumerate()
            .all(|(i, word)| self.rest().get(i).is_some_and(|t| t.is(word)));
        self.at += if matches { words.len() } else { 0 };
        matches
    }

    /// A name; of `app.leads` the last part.
    fn name(&mut self) -> String {
        let mut name = self.peek().to_owned();
        self.at += 1;
        while self.eat(&["."]) {
            self.peek().clone_into(&mut name);
            self.at += 1;
        }
        name
    }

    /// The parts between commas of the parenthesis that opens here, if one does.
    fn list(&mut self) -> Vec<&'a [Token]> {
        if self.peek() != "(" {
            return Vec::new();
        }
        let inside = enclosed(self.rest());
        self.at += inside.len() + 2;
        split(inside)
    }

    /// The same as names: of `lower(email) desc` the first word.
    fn names(&mut self) -> Vec<String> {
        self.list()
            .iter()
            .map(|part| part.first().map_or(String::new(), |t| t.text.clone()))
            .collect()
    }
}

/// What the parenthesis at the start encloses.
fn enclosed(tokens: &[Token]) -> &[Token] {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        depth = (depth + usize::from(token.is("("))) - usize::from(token.is(")"));
        if depth == 0 {
            return &tokens[1..at.max(1)];
        }
    }
    &tokens[1..]
}

fn split(tokens: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0_i32;
    tokens
        .split(|token| {
            depth += i32::from(token.is("(")) - i32::from(token.is(")"));
            depth == 0 && token.is(",")
        })
        .collect()
}

impl Catalogue {
    pub fn read(&mut self, path: &str, sql: &str) {
        for statement in statements(sql) {
            self.add(path, &statement);
        }
    }

    /// The class of a table, through its parent when it is a partition.
    pub fn class(&self, table: &str) -> Option<Class> {
        let table = self.tables.get(table)?;
        match &table.partition_of {
            Some(parent) => self.tables.get(parent)?.classes.first().copied(),
            None => table.classes.first().copied(),
        }
    }

    pub fn is_tenant(&self, table: &str) -> bool {
        self.class(table) == Some(Class::Tenant)
    }

    fn add(&mut self, path: &str, statement: &Statement) {
        let at = format!("{path}:{}", statement.line());
        let mut r = Reader::new(&statement.tokens);
        if r.eat(&["create"]) {
            let _ = r.eat(&["unlogged"]);
            let unique = r.eat(&["unique"]);
            if r.eat(&["table"]) {
                self.create_table(at, statement, r);
            } else if unique && r.eat(&["index"]) {
                self.unique_index(at, r);
            } else if r.eat(&["sequence"]) {
                self.sequence(at, r);
            }
        } else if r.eat(&["alter", "table"]) {
            self.alter_table(at, r);
        } else if r.eat(&["drop", "table"]) {
            let _ = r.eat(&["if", "exists"]);
            for part in split(r.rest()) {
                self.tables.remove(&Reader::new(part).name());
            }
        }
    }

    fn create_table(&mut self, at: String, statement: &Statement, mut r: Reader<'_>) {
        let _ = r.eat(&["if", "not", "exists"]);
        let name = r.name();
        let mut table = Table {
            at,
            classes: classes(&statement.comments),
            ..Table::default()
        };
        if r.eat(&["partition", "of"]) {
            table.partition_of = Some(r.name());
        }
        for element in r.list() {
            table.element(element);
        }
        self.tables.insert(name, table);
    }

    fn unique_index(&mut self, at: String, mut r: Reader<'_>) {
        while !r.rest().is_empty() && !r.eat(&["on"]) {
            r.at += 1;
        }
        let _ = r.eat(&["only"]);
        let name = r.name();
        if r.eat(&["using"]) {
            r.at += 1;
        }
        let what = Key {
            primary: false,
            columns: r.names(),
        };
        if let Some(table) = self.tables.get_mut(&name) {
            table.keys.push(Found { at, what });
        }
    }

    /// `create sequence … owned by table.column`.
    fn sequence(&mut self, at: String, mut r: Reader<'_>) {
        while !r.rest().is_empty() && !r.eat(&["owned", "by"]) {
            r.at += 1;
        }
        let path: Vec<_> = r
            .rest()
            .iter()
            .filter(|t| t.kind == Kind::Word)
            .map(|t| t.text.as_str())
            .collect();
        if let [.., table, _column] = path[..]
            && let Some(table) = self.tables.get_mut(table)
        {
            table.sequences.push(at);
        }
    }

    fn alter_table(&mut self, at: String, mut r: Reader<'_>) {
        let _ = r.eat(&["if", "exists"]);
        let _ = r.eat(&["only"]);
        let name = r.name();
        if r.eat(&["rename", "to"]) {
            if let Some(table) = self.tables.remove(&name) {
                self.tables.insert(r.name(), table);
            }
            return;
        }
        let Some(table) = self.tables.get_mut(&name) else {
            return;
        };
        for action in split(r.rest()) {
            let mut r = Reader::new(action);
            if r.eat(&["add"]) {
                let _ = r.eat(&["column"]);
                let _ = r.eat(&["if", "not", "exists"]);
                table.element(r.rest());
            } else if r.eat(&["alter"]) {
                let _ = r.eat(&["column"]);
                let _column = r.name();
                let at = at.clone();
                if r.eat(&["set", "default"]) {
                    table.add_default(at, r.rest());
                } else if r.rest().iter().any(|t| t.is("identity")) {
                    table.sequences.push(at);
                }
            }
        }
    }
}

impl Table {
    fn path(&self) -> &str {
        self.at.rsplit_once(':').map_or("", |(path, _)| path)
    }

    /// A column or a constraint between the commas of `create table`, or behind `alter table … add`.
    fn element(&mut self, tokens: &[Token]) {
        let Some(first) = tokens.first() else { return };
        let at = format!("{}:{}", self.path(), first.line);
        let mut r = Reader::new(tokens);
        if r.eat(&["constraint"]) {
            r.at += 1;
        }
        if r.eat(&["primary", "key"]) {
            self.keys.push(Found {
                at,
                what: Key {
                    primary: true,
                    columns: r.names(),
                },
            });
        } else if r.eat(&["unique"]) {
            // `unique using index` was judged when the index was created.
            while matches!(r.peek(), "nulls" | "not" | "distinct") {
                r.at += 1;
            }
            if r.peek() == "(" {
                self.keys.push(Found {
                    at,
                    what: Key {
                        primary: false,
                        columns: r.names(),
                    },
                });
            }
        } else if r.eat(&["exclude"]) {
            while !r.rest().is_empty() && r.peek() != "(" {
                r.at += 1;
            }
            self.keys.push(Found {
                at,
                what: Key {
                    primary: false,
                    columns: r.names(),
                },
            });
        } else if r.eat(&["foreign", "key"]) {
            let from = r.names();
            let _ = r.eat(&["references"]);
            let (table, to) = (r.name(), r.names());
            self.links.push(Found {
                at,
                what: Link { from, table, to },
            });
        } else if !matches!(r.peek(), "check" | "like") {
            self.column(&at, r);
        }
    }

    fn column(&mut self, at: &str, mut r: Reader<'_>) {
        let column = r.name();
        if r.peek().ends_with("serial") || matches!(r.peek(), "serial2" | "serial4" | "serial8") {
            self.sequences.push(at.to_owned());
        }
        while !r.rest().is_empty() {
            let at = at.to_owned();
            let columns = vec![column.clone()];
            if r.eat(&["primary", "key"]) {
                self.keys.push(Found {
                    at,
                    what: Key { primary: true, columns },
                });
            } else if r.eat(&["unique"]) {
                self.keys.push(Found {
                    at,
                    what: Key {
                        primary: false,
                        columns,
                    },
                });
            } else if r.eat(&["references"]) {
                let (table, to) = (r.name(), r.names());
                self.links.push(Found {
                    at,
                    what: Link {
                        from: columns,
                        table,
                        to,
                    },
                });
            } else if r.eat(&["default"]) {
                self.add_default(at, r.rest());
            } else if r.eat(&["as", "identity"]) {
                self.sequences.push(at);
            } else if r.peek() == "(" {
                let _ = r.list();
            } else {
                r.at += 1;
            }
        }
    }

    fn add_default(&mut self, at: String, expression: &[Token]) {
        if expression.iter().any(|t| t.is("nextval")) {
            self.sequences.push(at.clone());
        }
        self.defaults.push(Found {
            at,
            what: expression.to_vec(),
        });
    }
}

/// The classes that the comment names: a line that begins with `tenant`, `shared` or `control`.
fn classes(comments: &[String]) -> Vec<Class> {
    let lines = comments.iter().flat_map(|comment| comment.lines());
    let mut classes: Vec<Class> = lines
        .filter_map(|line| {
            let words = line.trim_start_matches(|c: char| !c.is_alphanumeric());
            match words.split(|c: char| !c.is_alphanumeric()).next()? {
                "tenant" => Some(Class::Tenant),
                "shared" => Some(Class::Shared),
                "control" => Some(Class::Control),
                _ => None,
            }
        })
        .collect();
    classes.dedup();
    classes
}
