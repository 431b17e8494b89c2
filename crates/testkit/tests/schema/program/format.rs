//! `format!` and its template.

use super::{
    evaluate::{Evaluation, Frame},
    value::{Value, combine},
};
use std::collections::HashMap;
use syn::{Expr, Lit, Token, punctuated::Punctuated};

/// A part of a template: text as it stands, or the name of what stands there (empty, a number or a word).
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Hole(String),
}

impl Evaluation<'_> {
    pub(super) fn format(&mut self, frame: &mut Frame, arguments: &Punctuated<Expr, Token![,]>) -> Value {
        let (mut in_order, mut named) = (Vec::new(), HashMap::new());
        for argument in arguments.iter().skip(1) {
            match argument {
                Expr::Assign(assign) => {
                    let value = self.expression(frame, &assign.right);
                    if let Expr::Path(path) = &*assign.left
                        && let Some(name) = path.path.get_ident()
                    {
                        named.insert(name.to_string(), value);
                    }
                }
                other => in_order.push(self.expression(frame, other)),
            }
        }
        let Some(template) = arguments.first().and_then(text_of) else {
            return Value::Unknown;
        };
        let mut next = 0;
        let mut pieces = Vec::new();
        for part in parts(&template) {
            pieces.push(match part {
                Part::Text(text) => vec![text],
                Part::Hole(name) if name.is_empty() => {
                    next += 1;
                    in_order.get(next - 1).map_or_else(Vec::new, Value::texts)
                }
                Part::Hole(name) => match (name.parse::<usize>(), named.get(&name)) {
                    (Ok(place), _) => in_order.get(place).map_or_else(Vec::new, Value::texts),
                    (_, Some(value)) => value.texts(),
                    _ => self.named(frame, &[name]).texts(),
                },
            });
        }
        Value::of_texts(combine(&pieces))
    }
}

pub(super) fn text_of(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn parts(template: &str) -> Vec<Part> {
    let (mut found, mut text) = (Vec::new(), String::new());
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '{' | '}' if rest.peek() == Some(&c) => text.extend(rest.next()),
            '{' => {
                found.push(Part::Text(std::mem::take(&mut text)));
                let hole: String = rest.by_ref().take_while(|c| *c != '}').collect();
                let name = hole.split(':').next().unwrap_or_default();
                found.push(Part::Hole(name.to_owned()));
            }
            c => text.push(c),
        }
    }
    found.push(Part::Text(text));
    found
}

#[test]
fn templates_fall_into_parts() {
    let text = |text: &str| Part::Text(text.to_owned());
    let hole = |name: &str| Part::Hole(name.to_owned());
    assert_eq!(
        parts("a{}{{b}}{c:>3}d"),
        [text("a"), hole(""), text("{b}"), hole("c"), text("d")]
    );
}
