//! Functions, followed with what is known.

use super::{
    index::{Function, Program},
    outlets::Sent,
    value::{Role, Value},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
};
use syn::{BinOp, Block, Expr, ExprClosure, Item, Lit, Local, Pat, Stmt};

/// The texts that a line sends, with their roles.
pub(super) type Texts = BTreeMap<(String, usize), (Sent, BTreeMap<String, BTreeSet<Option<Role>>>)>;

pub(super) struct Evaluation<'a> {
    pub(super) program: &'a Program,
    sent: Texts,
    /// The functions that are being followed.
    within: Vec<*const Function>,
    /// What functions return of which nothing is known beforehand.
    known: HashMap<*const Function, Value>,
}

/// A function that is being followed.
pub(super) struct Frame {
    pub(super) module: usize,
    pub(super) owner: Option<String>,
    pub(super) locals: HashMap<String, Value>,
    pub(super) closures: HashMap<String, ExprClosure>,
    returned: Vec<Value>,
}

/// Calls within calls that are followed.
const DEPTH: usize = 16;
impl Frame {
    pub(super) fn of(module: usize, owner: Option<String>) -> Self {
        Self {
            module,
            owner,
            locals: HashMap::new(),
            closures: HashMap::new(),
            returned: Vec::new(),
        }
    }

    fn bind(&mut self, pattern: &Pat, value: Value) {
        match pattern {
            Pat::Ident(name) => drop(self.locals.insert(name.ident.to_string(), value)),
            Pat::Type(typed) => self.bind(&typed.pat, value),
            Pat::Reference(reference) => self.bind(&reference.pat, value),
            Pat::Paren(inner) => self.bind(&inner.pat, value),
            Pat::Tuple(tuple) => {
                for (place, part) in tuple.elems.iter().enumerate() {
                    self.bind(part, value.element(place));
                }
            }
            Pat::TupleStruct(tuple) => {
                let wraps = tuple
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "Some" || last.ident == "Ok");
                for part in &tuple.elems {
                    self.bind(part, if wraps { value.clone() } else { Value::Unknown });
                }
            }
            Pat::Struct(of) => {
                for field in &of.fields {
                    let inner = match &field.member {
                        syn::Member::Named(name) => value.field(&name.to_string()),
                        syn::Member::Unnamed(_) => Value::Unknown,
                    };
                    self.bind(&field.pat, inner);
                }
            }
            Pat::Or(either) => either.cases.iter().for_each(|case| self.bind(case, value.clone())),
            _ => {}
        }
    }
}

impl<'a> Evaluation<'a> {
    /// Follows every function of the program.
    pub(super) fn of(program: &'a Program) -> Texts {
        let mut evaluation = Self {
            program,
            sent: Texts::new(),
            within: Vec::new(),
            known: HashMap::new(),
        };
        for function in program.all_functions() {
            evaluation.call(&function, Value::Unknown, &[]);
        }
        for (number, module) in program.modules.iter().enumerate() {
            for (name, text) in &module.statements {
                let value = evaluation.expression(&mut Frame::of(number, None), text);
                let line = name.span().start().line;
                evaluation.send(number, line, Sent::Prepared, &value, Some(Role::Teller));
            }
        }
        evaluation.sent
    }

    pub(super) fn send(&mut self, module: usize, line: usize, sent: Sent, text: &Value, role: Option<Role>) {
        let at = (self.program.modules[module].file.clone(), line);
        for text in text.texts() {
            let (_, texts) = self.sent.entry(at.clone()).or_insert_with(|| (sent, BTreeMap::new()));
            texts.entry(text).or_default().insert(role);
        }
    }

    pub(super) fn call(&mut self, function: &Rc<Function>, receiver: Value, arguments: &[Value]) -> Value {
        let key = Rc::as_ptr(function);
        if self.within.contains(&key) || self.within.len() > DEPTH {
            return Value::Unknown;
        }
        let new = receiver.is_unknown() && arguments.iter().all(Value::is_unknown);
        if new && let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let mut frame = Frame::of(function.module, function.owner.clone());
        if function.has_self {
            frame.locals.insert("self".to_owned(), receiver);
        }
        for (place, pattern) in function.parameters.iter().enumerate() {
            frame.bind(pattern, arguments.get(place).cloned().unwrap_or_default());
        }
        self.within.push(key);
        let last = self.block(&mut frame, &function.body);
        self.within.pop();
        let value = Value::any(frame.returned.into_iter().chain([last]));
        if new && !value.is_shared() {
            self.known.insert(key, value.clone());
        }
        value
    }

    fn block(&mut self, frame: &mut Frame, block: &Block) -> Value {
        let mut last = Value::Unknown;
        for statement in &block.stmts {
            last = match statement {
                Stmt::Local(local) => {
                    self.local(frame, local);
                    Value::Unknown
                }
                Stmt::Expr(expression, end) => {
                    let value = self.expression(frame, expression);
                    if end.is_none() { value } else { Value::Unknown }
                }
                Stmt::Macro(statement) => self.expand(frame, &statement.mac),
                Stmt::Item(Item::Const(constant)) => {
                    let value = self.expression(frame, &constant.expr);
                    frame.locals.insert(constant.ident.to_string(), value);
                    Value::Unknown
                }
                Stmt::Item(_) => Value::Unknown,
            };
        }
        last
    }

    /// A closure with a name is followed where it is called.
    fn local(&mut self, frame: &mut Frame, local: &Local) {
        let Some(init) = &local.init else { return };
        if let (Pat::Ident(name), Expr::Closure(closure)) = (&local.pat, &*init.expr) {
            frame.closures.insert(name.ident.to_string(), closure.clone());
            return;
        }
        let value = self.expression(frame, &init.expr);
        if let Some((_, otherwise)) = &init.diverge {
            self.expression(frame, otherwise);
        }
        frame.bind(&local.pat, value);
    }

    pub(super) fn within_closure(&mut self, frame: &mut Frame, closure: &ExprClosure, arguments: &[Value]) -> Value {
        for (place, input) in closure.inputs.iter().enumerate() {
            frame.bind(input, arguments.get(place).cloned().unwrap_or_default());
        }
        self.expression(frame, &closure.body)
    }

    pub(super) fn expression(&mut self, frame: &mut Frame, expression: &Expr) -> Value {
        match expression {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Value::Text(text.value()),
                Lit::Int(number) => Value::Text(number.base10_digits().to_owned()),
                _ => Value::Unknown,
            },
            Expr::Path(path) => self.path(frame, path),
            Expr::Reference(inner) => self.expression(frame, &inner.expr),
            Expr::Paren(inner) => self.expression(frame, &inner.expr),
            Expr::Group(inner) => self.expression(frame, &inner.expr),
            Expr::Try(inner) => self.expression(frame, &inner.expr),
            Expr::Await(inner) => self.expression(frame, &inner.base),
            Expr::Unary(inner) => self.expression(frame, &inner.expr),
            Expr::Cast(inner) => self.expression(frame, &inner.expr),
            Expr::Field(field) => self.field(frame, field),
            Expr::Index(index) => self.expression(frame, &index.expr),
            Expr::Call(call) => self.function(frame, call),
            Expr::MethodCall(call) => self.method(frame, call),
            Expr::Macro(call) => self.expand(frame, &call.mac),
            Expr::Block(block) => self.block(frame, &block.block),
            Expr::Async(block) => self.block(frame, &block.block),
            Expr::Unsafe(block) => self.block(frame, &block.block),
            Expr::Struct(of) => self.record(frame, of),
            Expr::Tuple(tuple) => Value::Tuple(tuple.elems.iter().map(|one| self.expression(frame, one)).collect()),
            Expr::Array(array) => Value::any(array.elems.iter().map(|one| self.expression(frame, one))),
            Expr::Binary(binary) => {
                self.expression(frame, &binary.left);
                self.expression(frame, &binary.right);
                let counts = matches!(binary.op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_));
                if counts { Value::number() } else { Value::Unknown }
            }
            _ => self.branch(frame, expression),
        }
    }

    /// Every way that control may take.
    fn branch(&mut self, frame: &mut Frame, expression: &Expr) -> Value {
        match expression {
            Expr::If(choice) => {
                self.expression(frame, &choice.cond);
                let then = self.block(frame, &choice.then_branch);
                let otherwise = choice.else_branch.as_ref();
                let otherwise = otherwise.map_or(Value::Unknown, |(_, other)| self.expression(frame, other));
                Value::any([then, otherwise])
            }
            Expr::Let(binding) => {
                let value = self.expression(frame, &binding.expr);
                frame.bind(&binding.pat, value);
                Value::Unknown
            }
            Expr::Match(choice) => {
                let value = self.expression(frame, &choice.expr);
                let mut found = Vec::new();
                for arm in &choice.arms {
                    frame.bind(&arm.pat, value.clone());
                    if let Some((_, guard)) = &arm.guard {
                        self.expression(frame, guard);
                    }
                    found.push(self.expression(frame, &arm.body));
                }
                Value::any(found)
            }
            Expr::Closure(closure) => self.within_closure(frame, closure, &[]),
            Expr::ForLoop(each) => {
                let value = self.expression(frame, &each.expr);
                frame.bind(&each.pat, value);
                self.block(frame, &each.body);
                Value::Unknown
            }
            Expr::Loop(each) => self.block(frame, &each.body),
            Expr::While(each) => {
                self.expression(frame, &each.cond);
                self.block(frame, &each.body);
                Value::Unknown
            }
            Expr::Return(end) => {
                let value = end.expr.as_ref().map(|value| self.expression(frame, value));
                frame.returned.extend(value);
                Value::nothing()
            }
            Expr::Break(end) => end
                .expr
                .as_ref()
                .map_or(Value::Unknown, |value| self.expression(frame, value)),
            Expr::Assign(assign) => {
                let value = self.expression(frame, &assign.right);
                if let Expr::Path(path) = &*assign.left
                    && let Some(name) = path.path.get_ident()
                {
                    let before = frame.locals.remove(&name.to_string()).unwrap_or_default();
                    frame.locals.insert(name.to_string(), Value::any([before, value]));
                }
                Value::Unknown
            }
            _ => Value::Unknown,
        }
    }
}
