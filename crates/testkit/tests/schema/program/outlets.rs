//! Where SQL leaves the program.

use super::{
    evaluate::Evaluation,
    index::{Program, is_program},
    value::Role,
};
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Expr, ExprMethodCall, Macro, Token,
    punctuated::Punctuated,
    visit::{self, Visit},
};
use testkit::sources::Source;

/// How a text is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sent {
    /// Prepared, with parameters.
    Prepared,
    /// As it stands, perhaps several statements.
    AsItStands,
}

/// A method that sends SQL.
pub(super) struct Outlet {
    pub(super) name: &'static str,
    pub(super) arguments: usize,
    /// Which argument is the text.
    pub(super) text: usize,
    /// The role, where the method alone tells.
    pub(super) role: Option<Role>,
    pub(super) sent: Sent,
}

const fn outlet(name: &'static str, arguments: usize, text: usize, role: Option<Role>, sent: Sent) -> Outlet {
    Outlet {
        name,
        arguments,
        text,
        role,
        sent,
    }
}

/// The methods of the drivers and of the store that take SQL.
const OUTLETS: &[Outlet] = &[
    outlet("query", 2, 0, None, Sent::Prepared),
    outlet("query_opt", 2, 0, None, Sent::Prepared),
    outlet("query_one", 2, 0, None, Sent::Prepared),
    outlet("query_raw", 2, 0, None, Sent::Prepared),
    outlet("query_typed", 2, 0, None, Sent::Prepared),
    outlet("execute", 2, 0, None, Sent::Prepared),
    outlet("execute_raw", 2, 0, None, Sent::Prepared),
    outlet("copy_in", 1, 0, None, Sent::Prepared),
    outlet("copy_out", 1, 0, None, Sent::Prepared),
    outlet("prepare_cached", 1, 0, None, Sent::Prepared),
    outlet("read", 3, 1, Some(Role::Service), Sent::Prepared),
    outlet("read_system", 2, 0, Some(Role::Teller), Sent::Prepared),
    outlet("prepare", 2, 1, Some(Role::Teller), Sent::Prepared),
    outlet("run", 1, 0, None, Sent::AsItStands),
    outlet("batch_execute", 1, 0, None, Sent::AsItStands),
    outlet("simple_query", 1, 0, None, Sent::AsItStands),
];

/// The outlet that a call is; `self.run(…)` is a loop that runs, not a text.
pub(super) fn outlet_of(call: &ExprMethodCall) -> Option<&'static Outlet> {
    let on_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
    OUTLETS.iter().find(|outlet| {
        call.method == outlet.name && call.args.len() == outlet.arguments && !(on_self && outlet.name == "run")
    })
}

/// A line from which SQL is sent, with every text it may send.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// `file:line`.
    pub at: String,
    pub sent: Sent,
    /// The texts, each with the role that sends it where a caller tells; none at all when they could not be made out.
    pub texts: BTreeSet<(String, Option<Role>)>,
}

/// Calls within calls within expressions take more than a test has.
const STACK: usize = 64 << 20;

/// Every place of the program that sends SQL.
pub fn every_statement(sources: &[Source]) -> Vec<Place> {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK);
        let following = builder.spawn_scoped(scope, || follow(sources)).expect("a thread");
        following.join().expect("sources that can be followed")
    })
}

fn follow(sources: &[Source]) -> Vec<Place> {
    let program = Program::read(sources);
    let mut found = Evaluation::of(&program);
    // Where the evaluation did not come by, nothing is known.
    for source in sources.iter().filter(|source| is_program(source)) {
        let file = syn::parse_file(&source.text).expect("it was read before");
        let mut calls = Calls::default();
        calls.visit_file(&file);
        for (line, sent) in calls.0 {
            let at = (source.path.clone(), line);
            found.entry(at).or_insert_with(|| (sent, BTreeMap::new()));
        }
    }
    let places = found.into_iter().map(|((file, line), (sent, texts))| Place {
        at: format!("{file}:{line}"),
        sent,
        texts: told(texts),
    });
    places.collect()
}

/// A text whose role some caller tells needs no other.
fn told(texts: BTreeMap<String, BTreeSet<Option<Role>>>) -> BTreeSet<(String, Option<Role>)> {
    let each = texts.into_iter().flat_map(|(text, mut roles)| {
        if roles.len() > 1 {
            roles.remove(&None);
        }
        roles.into_iter().map(move |role| (text.clone(), role))
    });
    each.collect()
}

/// The lines of a file with a call of an outlet, outside of tests and of the outlets themselves.
#[derive(Default)]
struct Calls(Vec<(usize, Sent)>);

impl<'a> Visit<'a> for Calls {
    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if let Some(outlet) = outlet_of(call) {
            self.0.push((call.method.span().start().line, outlet.sent));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, method: &'a syn::ImplItemFn) {
        if !is_outlet(&method.sig) {
            visit::visit_impl_item_fn(self, method);
        }
    }

    fn visit_macro(&mut self, mac: &'a Macro) {
        if let Ok(arguments) = mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            let mut inside = Calls::default();
            arguments.iter().for_each(|argument| inside.visit_expr(argument));
            self.0.extend(inside.0);
        }
    }
}

/// Whether a method of the store is an outlet itself: its text comes from its callers.
fn is_outlet(signature: &syn::Signature) -> bool {
    let arguments = signature.inputs.len().saturating_sub(1);
    let named = |outlet: &Outlet| signature.ident == outlet.name && arguments == outlet.arguments;
    OUTLETS.iter().any(named)
}
