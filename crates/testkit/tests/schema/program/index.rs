//! What the modules declare, by name.

use std::{collections::HashMap, rc::Rc};
use syn::{
    Attribute, Block, Expr, FnArg, Ident, ImplItem, Item, ItemFn, ItemImpl, Pat, Token, Type, UseTree,
    parse::{Parse, ParseStream},
};
use testkit::sources::Source;

#[derive(Default)]
pub struct Program {
    pub modules: Vec<Module>,
    by_path: HashMap<Vec<String>, usize>,
    methods: HashMap<String, Vec<Rc<Function>>>,
}

#[derive(Default)]
pub struct Module {
    pub file: String,
    path: Vec<String>,
    uses: HashMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    constants: HashMap<String, Expr>,
    pub functions: HashMap<String, Rc<Function>>,
    /// The statements of a `statements!`.
    pub statements: Vec<(Ident, Expr)>,
}

/// A function or method with its body.
pub struct Function {
    pub module: usize,
    /// The type that it is a method of.
    pub owner: Option<String>,
    pub name: String,
    pub has_self: bool,
    /// Without `self`.
    pub parameters: Vec<Pat>,
    pub body: Block,
}

pub enum Found<'a> {
    Constant(usize, &'a Expr),
    Function(&'a Rc<Function>),
}

impl Program {
    /// # Panics
    /// A source is no Rust.
    pub fn read(sources: &[Source]) -> Self {
        let mut program = Self::default();
        for source in sources.iter().filter(|source| is_program(source)) {
            let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
            program.add_module(&source.path, path_of(&source.path), file.items);
        }
        program
    }

    pub fn all_functions(&self) -> Vec<Rc<Function>> {
        let free = self.modules.iter().flat_map(|module| module.functions.values());
        free.chain(self.methods.values().flatten()).cloned().collect()
    }

    /// Methods and associated functions of this name with so many parameters beside `self`.
    pub fn methods(&self, name: &str, parameters: usize, owner: Option<&str>) -> Vec<Rc<Function>> {
        let named = self.methods.get(name).into_iter().flatten();
        let fits = |method: &&Rc<Function>| {
            method.parameters.len() == parameters && owner.is_none_or(|owner| method.owner.as_deref() == Some(owner))
        };
        named.filter(fits).cloned().collect()
    }

    fn add_module(&mut self, file: &str, path: Vec<String>, items: Vec<Item>) {
        let number = self.modules.len();
        self.by_path.insert(path.clone(), number);
        self.modules.push(Module {
            file: file.to_owned(),
            path,
            ..Module::default()
        });
        for item in items {
            self.add_item(number, item);
        }
    }

    fn add_item(&mut self, number: usize, item: Item) {
        let module = &mut self.modules[number];
        match item {
            Item::Use(item) => module.add_use(&mut Vec::new(), &item.tree),
            Item::Const(item) => drop(module.constants.insert(item.ident.to_string(), *item.expr)),
            Item::Static(item) => drop(module.constants.insert(item.ident.to_string(), *item.expr)),
            Item::Fn(item) if !is_test(&item.attrs) => {
                let function = Rc::new(Function::free(number, item));
                module.functions.insert(function.name.clone(), function);
            }
            Item::Impl(item) if !is_test(&item.attrs) => self.add_methods(number, item),
            Item::Macro(item) if item.mac.path.is_ident("statements") => {
                let declared: Declared = item.mac.parse_body().expect("statements! declares `name: text;`");
                module.statements.extend(declared.0);
            }
            Item::Mod(item) if !is_test(&item.attrs) => {
                if let Some((_, items)) = item.content {
                    let (file, mut path) = (module.file.clone(), module.path.clone());
                    path.push(item.ident.to_string());
                    self.add_module(&file, path, items);
                }
            }
            _ => {}
        }
    }

    fn add_methods(&mut self, number: usize, item: ItemImpl) {
        let Some(owner) = name_of(&item.self_ty) else { return };
        for item in item.items {
            match item {
                ImplItem::Fn(method) => {
                    let function = Function::new(number, Some(owner.clone()), &method.sig, method.block);
                    let named = self.methods.entry(function.name.clone()).or_default();
                    named.push(Rc::new(function));
                }
                ImplItem::Const(constant) => {
                    let name = format!("{owner}::{}", constant.ident);
                    self.modules[number].constants.insert(name, constant.expr);
                }
                _ => {}
            }
        }
    }

    /// What a path means in a module.
    pub fn find(&self, module: usize, path: &[String]) -> Option<Found<'_>> {
        self.find_within(module, path, 8)
    }

    fn find_within(&self, module: usize, path: &[String], steps: usize) -> Option<Found<'_>> {
        let steps = steps.checked_sub(1)?;
        let here = &self.modules[module];
        let first = path.first()?;
        if let Some(meant) = here.uses.get(first).filter(|meant| meant.first() != Some(first)) {
            let meant = [meant.as_slice(), &path[1..]].concat();
            return self.find_within(module, &meant, steps);
        }
        let path = self.absolute(here, path);
        let (name, of) = path.split_last()?;
        if let Some(number) = self.by_path.get(of) {
            return self.item(*number, name, steps);
        }
        let (owner, of) = of.split_last()?;
        let methods = self.methods.get(name).into_iter().flatten();
        let mut methods = methods.filter(|method| method.owner.as_ref() == Some(owner));
        if let Some(method) = methods.next() {
            return Some(Found::Function(method));
        }
        let number = *self.by_path.get(of)?;
        self.item(number, &format!("{owner}::{name}"), steps)
    }

    fn item(&self, number: usize, name: &str, steps: usize) -> Option<Found<'_>> {
        let module = &self.modules[number];
        if let Some(constant) = module.constants.get(name) {
            return Some(Found::Constant(number, constant));
        }
        if let Some(function) = module.functions.get(name) {
            return Some(Found::Function(function));
        }
        if let Some(meant) = module.uses.get(name) {
            return self.find_within(number, meant, steps);
        }
        module.globs.iter().find_map(|glob| {
            let meant = [glob.as_slice(), &[name.to_owned()]].concat();
            self.find_within(number, &meant, steps)
        })
    }

    fn absolute(&self, here: &Module, path: &[String]) -> Vec<String> {
        let mut at = here.path.clone();
        let mut rest = path;
        match path[0].as_str() {
            "crate" => at.truncate(1),
            "self" => {}
            "super" => {
                while rest.first().is_some_and(|word| word == "super") {
                    at.pop();
                    rest = &rest[1..];
                }
                return [at.as_slice(), rest].concat();
            }
            first => {
                let child = [at.as_slice(), &[first.to_owned()]].concat();
                let known = path.len() == 1 || self.by_path.contains_key(&child);
                let is_crate = self.by_path.contains_key(&path[..1]);
                return if is_crate && !known {
                    path.to_vec()
                } else {
                    [at.as_slice(), path].concat()
                };
            }
        }
        rest = &rest[1..];
        [at.as_slice(), rest].concat()
    }
}

impl Module {
    fn add_use(&mut self, before: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_use(before, &path.tree);
                before.pop();
            }
            UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = before.last() {
                    self.uses.insert(last.clone(), before.clone());
                }
            }
            UseTree::Name(name) => self.add_name(before, &name.ident.to_string(), &name.ident.to_string()),
            UseTree::Rename(rename) => self.add_name(before, &rename.ident.to_string(), &rename.rename.to_string()),
            UseTree::Glob(_) => self.globs.push(before.clone()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_use(before, tree)),
        }
    }

    fn add_name(&mut self, before: &[String], name: &str, known_as: &str) {
        let path = [before, &[name.to_owned()]].concat();
        self.uses.insert(known_as.to_owned(), path);
    }
}

impl Function {
    fn free(module: usize, item: ItemFn) -> Self {
        Self::new(module, None, &item.sig, *item.block)
    }

    fn new(module: usize, owner: Option<String>, signature: &syn::Signature, body: Block) -> Self {
        let typed = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some((*typed.pat).clone()),
            FnArg::Receiver(_) => None,
        });
        Self {
            module,
            owner,
            name: signature.ident.to_string(),
            has_self: signature.receiver().is_some(),
            parameters: typed.collect(),
            body,
        }
    }
}

/// The body of a `statements!`.
struct Declared(Vec<(Ident, Expr)>);

impl Parse for Declared {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut declared = Vec::new();
        while !input.is_empty() {
            input.call(Attribute::parse_outer)?;
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            declared.push((name, input.parse()?));
            input.parse::<Token![;]>()?;
        }
        Ok(Self(declared))
    }
}

/// Tests stand in files and folders of that name.
pub fn is_program(source: &Source) -> bool {
    !source.path.ends_with("tests.rs") && !source.path.contains("/tests/")
}

/// `crates/store/src/leads/mod.rs` is `store::leads`.
fn path_of(file: &str) -> Vec<String> {
    let inside = file.trim_start_matches("crates/").trim_end_matches(".rs");
    let parts = inside
        .split('/')
        .filter(|part| !["src", "mod", "lib", "main"].contains(part));
    parts.map(|part| part.replace('-', "_")).collect()
}

fn name_of(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        Type::Reference(reference) => name_of(&reference.elem),
        _ => None,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let of_cfg = || attribute.parse_args::<Ident>().is_ok_and(|word| word == "test");
        attribute.path().is_ident("test") || (attribute.path().is_ident("cfg") && of_cfg())
    })
}
