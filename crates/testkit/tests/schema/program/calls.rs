//! What names, calls and macros mean.

use super::{
    evaluate::{Evaluation, Frame},
    format::text_of,
    index::Found,
    outlets::{Outlet, outlet_of},
    value::{Conditions, Role, Value},
};
use std::{collections::HashMap, rc::Rc};
use store::counters;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, Macro, Token, punctuated::Punctuated};

/// A method of an unknown value is followed unless more types than this have one of its name.
const CANDIDATES: usize = 3;

/// Methods that hand on what they are called on.
const SAME: &[&str] = &[
    "to_owned",
    "to_string",
    "as_str",
    "clone",
    "cloned",
    "copied",
    "into",
    "iter",
    "into_iter",
    "as_ref",
    "as_deref",
    "as_mut",
    "unwrap",
    "expect",
    "ok_or",
    "ok_or_else",
    "unwrap_or_default",
    "map_err",
    "ok",
    "instrument",
];
/// Methods and operators that make a number: any will do.
const NUMBERS: &[&str] = &["as_millis", "as_secs", "len"];

impl Evaluation<'_> {
    pub(super) fn record(&mut self, frame: &mut Frame, of: &syn::ExprStruct) -> Value {
        let name = of
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default();
        let name = match &frame.owner {
            Some(owner) if name == "Self" => owner.clone(),
            _ => name,
        };
        let mut fields = HashMap::new();
        for field in &of.fields {
            if let syn::Member::Named(member) = &field.member {
                fields.insert(member.to_string(), self.expression(frame, &field.expr));
            }
        }
        Value::Record(name, Rc::new(fields))
    }

    pub(super) fn field(&mut self, frame: &mut Frame, field: &syn::ExprField) -> Value {
        let of = self.expression(frame, &field.base);
        match &field.member {
            // The two pools of a `Database`.
            syn::Member::Named(name) if of.is_unknown() && frame.owner.as_deref() == Some("Database") => {
                match name.to_string().as_str() {
                    "requests" => Value::Session(Role::Service),
                    "system" => Value::Session(Role::Teller),
                    _ => Value::Unknown,
                }
            }
            syn::Member::Named(name) => of.field(&name.to_string()),
            syn::Member::Unnamed(place) => of.element(place.index as usize),
        }
    }

    /// A closure with a name. Within it the name means something else: a parameter, or a function.
    fn closure(&mut self, frame: &mut Frame, name: &str, arguments: &[Value]) -> Value {
        let Some(closure) = frame.closures.remove(name) else {
            return Value::Unknown;
        };
        let value = self.within_closure(frame, &closure, arguments);
        frame.closures.insert(name.to_owned(), closure);
        value
    }

    pub(super) fn path(&mut self, frame: &mut Frame, path: &ExprPath) -> Value {
        let words = words(frame, path);
        if let [name] = words.as_slice()
            && frame.closures.contains_key(name)
        {
            return self.closure(frame, name, &[]);
        }
        self.named(frame, &words)
    }

    /// A variable, or a constant of the program.
    pub(super) fn named(&mut self, frame: &mut Frame, words: &[String]) -> Value {
        if let [only] = words {
            if only == "None" {
                return Value::nothing();
            }
            if let Some(value) = frame.locals.get(only) {
                return value.clone();
            }
        }
        match self.program.find(frame.module, words) {
            Some(Found::Constant(module, value)) => self.expression(&mut Frame::of(module, None), value),
            _ => Value::Unknown,
        }
    }

    pub(super) fn function(&mut self, frame: &mut Frame, call: &ExprCall) -> Value {
        let arguments: Vec<Value> = call
            .args
            .iter()
            .map(|argument| self.expression(frame, argument))
            .collect();
        let Expr::Path(path) = &*call.func else {
            self.expression(frame, &call.func);
            return Value::Unknown;
        };
        let words = words(frame, path);
        if let [name] = words.as_slice()
            && frame.closures.contains_key(name)
        {
            return self.closure(frame, name, &arguments);
        }
        let ends = |with: &[&str]| words.ends_with(&with.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        if ends(&["Conditions", "default"]) {
            return Value::Conditions(Rc::default());
        }
        if let Some(text) = list_of_counters(&words, &arguments) {
            return text;
        }
        if ["Some", "Ok", "pin", "from"].into_iter().any(|word| ends(&[word])) || ends(&["LazyLock", "new"]) {
            return arguments.into_iter().next().unwrap_or_default();
        }
        if ends(&["Err"]) {
            return Value::nothing();
        }
        match self.program.find(frame.module, &words) {
            Some(Found::Function(function)) => {
                let function = Rc::clone(function);
                let mut arguments = arguments;
                let receiver = match function.has_self && !arguments.is_empty() {
                    true => arguments.remove(0),
                    false => Value::Unknown,
                };
                self.call(&function, receiver, &arguments)
            }
            _ => Value::Unknown,
        }
    }

    pub(super) fn method(&mut self, frame: &mut Frame, call: &ExprMethodCall) -> Value {
        let receiver = self.expression(frame, &call.receiver);
        let arguments: Vec<Value> = call
            .args
            .iter()
            .map(|argument| self.expression(frame, argument))
            .collect();
        let name = call.method.to_string();
        if let Some(outlet) = outlet_of(call) {
            return self.leave(frame, call, outlet, &receiver, &arguments);
        }
        let begun = match (name.as_str(), arguments.len()) {
            ("begin" | "begin_snapshot", 1) => Some(Role::Service),
            ("begin_system" | "begin_sign_in", 0) => Some(Role::Teller),
            ("open", 0) => Some(Role::Owner),
            ("system", 0) => Some(Role::Teller),
            _ => None,
        };
        if let Some(role) = begun {
            return Value::Session(role);
        }
        if NUMBERS.contains(&name.as_str()) {
            return Value::number();
        }
        if name == "chain" {
            return Value::any([receiver].into_iter().chain(arguments));
        }
        if SAME.contains(&name.as_str()) {
            return receiver;
        }
        let of_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        let owner = frame.owner.clone().filter(|_| of_self);
        let results = receiver
            .each()
            .into_iter()
            .map(|one| self.on(one, &name, &arguments, owner.as_deref()));
        let results: Vec<Value> = results.collect();
        Value::any(results)
    }

    /// A method of one value.
    fn on(&mut self, receiver: Value, name: &str, arguments: &[Value], owner: Option<&str>) -> Value {
        let methods = match &receiver {
            Value::Conditions(conditions) => return on_conditions(&mut conditions.borrow_mut(), name, arguments),
            Value::Session(_) => self.program.methods(name, arguments.len(), Some("Tx")),
            Value::Record(owner, _) => self.program.methods(name, arguments.len(), Some(owner)),
            _ => self.program.methods(name, arguments.len(), owner),
        };
        if methods.is_empty() && matches!(receiver, Value::Session(_)) {
            return receiver;
        }
        if methods.len() > CANDIDATES {
            return Value::Unknown;
        }
        let results = methods
            .iter()
            .map(|method| self.call(method, receiver.clone(), arguments));
        let results: Vec<Value> = results.collect();
        Value::any(results)
    }

    /// SQL leaves the program; what a statement was prepared from is its text still.
    fn leave(
        &mut self,
        frame: &Frame,
        call: &ExprMethodCall,
        outlet: &Outlet,
        receiver: &Value,
        arguments: &[Value],
    ) -> Value {
        let text = &arguments[outlet.text];
        let line = call.method.span().start().line;
        self.send(frame.module, line, outlet.sent, text, outlet.role.or(receiver.role()));
        if outlet.name == "prepare_cached" {
            text.clone()
        } else {
            Value::Unknown
        }
    }

    pub(super) fn expand(&mut self, frame: &mut Frame, call: &Macro) -> Value {
        let name = call
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default();
        let Ok(arguments) = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) else {
            return Value::Unknown;
        };
        if name == "format" {
            return self.format(frame, &arguments);
        }
        let values: Vec<Value> = arguments
            .iter()
            .map(|argument| self.expression(frame, argument))
            .collect();
        match name.as_str() {
            "join" | "try_join" => Value::Tuple(values),
            "vec" => Value::any(values),
            "concat" => match arguments.iter().map(text_of).collect::<Option<String>>() {
                Some(text) => Value::Text(text),
                None => Value::Unknown,
            },
            _ => Value::Unknown,
        }
    }
}

/// A list that is made of the declaration of the counters.
fn list_of_counters(words: &[String], arguments: &[Value]) -> Option<Value> {
    let [.., module, list] = words else { return None };
    let make = match (module.as_str(), list.as_str()) {
        ("counters", "all") => counters::all,
        ("counters", "of_leads") => counters::of_leads,
        ("counters", "of_decisions") => counters::of_decisions,
        _ => return None,
    };
    let texts = arguments.iter().flat_map(Value::texts);
    Some(Value::of_texts(texts.map(|text| make(&text)).collect()))
}

fn on_conditions(conditions: &mut Conditions, name: &str, arguments: &[Value]) -> Value {
    match (name, arguments) {
        ("add" | "add_some", [condition, _]) => {
            conditions.add(condition);
            Value::Unknown
        }
        ("param", [_]) => Value::Text(conditions.param()),
        ("text", []) => conditions.text(),
        _ => Value::Unknown,
    }
}

/// The words of a path, with the type that `Self` is.
fn words(frame: &Frame, path: &ExprPath) -> Vec<String> {
    let words = path.path.segments.iter().map(|segment| segment.ident.to_string());
    let own = |word: String| match &frame.owner {
        Some(owner) if word == "Self" => owner.clone(),
        _ => word,
    };
    words.map(own).collect()
}
