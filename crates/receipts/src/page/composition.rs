//! What is on the pages, and what each thing is: the order in which somebody reads it aloud.

use super::{
    ink::Ink,
    typesetter::{Paragraph, Typesetter},
};

/// What a part of a document is to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A heading, of the document (1) or of a part of it (2).
    Heading(u16),
    Text,
    Table,
    Row,
    /// Says what the other cells of its row are.
    RowHead,
    /// Says what the cells below it are.
    ColumnHead,
    Cell,
}

/// Something on a page. Only a text is read.
pub(crate) enum Mark {
    Text {
        paragraph: Box<Paragraph>,
        at: (f32, f32),
        /// The first of its lines among the leaves of the structure; none for what stands on every page.
        leaf: Option<usize>,
    },
    Rule {
        from: (f32, f32),
        to: f32,
        ink: Ink,
    },
    Band {
        at: (f32, f32),
        size: (f32, f32),
        ink: Ink,
    },
    /// The mark of the product.
    Emblem {
        at: (f32, f32),
        size: f32,
    },
}

/// A part of the structure of a document.
pub(crate) struct Node {
    pub(crate) role: Role,
    /// The words of a heading.
    pub(crate) title: Option<String>,
    pub(crate) children: Vec<Child>,
}

pub(crate) enum Child {
    Node(usize),
    /// A line of a text.
    Leaf(usize),
}

/// A heading, and where it is.
pub(crate) struct Heading {
    pub(crate) title: String,
    pub(crate) page: usize,
    pub(crate) at: (f32, f32),
}

/// Pages, and the structure of what is on them.
pub(crate) struct Composition {
    pub(crate) pages: Vec<Vec<Mark>>,
    pub(crate) nodes: Vec<Node>,
    /// The nodes that are in no other.
    pub(crate) roots: Vec<usize>,
    pub(crate) leaves: usize,
    pub(crate) headings: Vec<Heading>,
    open: Vec<usize>,
    /// The current one.
    page: usize,
    pub(super) typesetter: Typesetter,
}

impl Composition {
    pub(crate) fn new() -> Self {
        Self {
            pages: vec![Vec::new()],
            nodes: Vec::new(),
            roots: Vec::new(),
            leaves: 0,
            headings: Vec::new(),
            open: Vec::new(),
            page: 0,
            typesetter: Typesetter::new(),
        }
    }

    /// What is put until [`close`](Self::close) is a part of this, on whatever page.
    pub(crate) fn open(&mut self, role: Role) {
        let node = self.nodes.len();
        self.nodes.push(Node {
            role,
            title: None,
            children: Vec::new(),
        });
        match self.open.last() {
            Some(parent) => self.nodes[*parent].children.push(Child::Node(node)),
            None => self.roots.push(node),
        }
        self.open.push(node);
    }

    pub(crate) fn close(&mut self) {
        self.open.pop();
    }

    /// Puts a text on the current page.
    pub(crate) fn text(&mut self, role: Role, paragraph: Paragraph, at: (f32, f32)) {
        let leaf = self.leaves;
        self.leaves += paragraph.lines.len();
        self.open(role);
        if let Some(node) = self.open.last() {
            let node = &mut self.nodes[*node];
            node.children.extend((leaf..self.leaves).map(Child::Leaf));
            if let Role::Heading(_) = role {
                node.title = Some(paragraph.text.clone());
                self.headings.push(Heading {
                    title: paragraph.text.clone(),
                    page: self.page,
                    at,
                });
            }
        }
        self.close();
        self.mark(Mark::Text {
            paragraph: Box::new(paragraph),
            at,
            leaf: Some(leaf),
        });
    }

    /// Puts a text of which a reader needs no more than one page.
    pub(crate) fn furniture(&mut self, paragraph: Paragraph, at: (f32, f32)) {
        self.mark(Mark::Text {
            paragraph: Box::new(paragraph),
            at,
            leaf: None,
        });
    }

    /// Puts something that is not read on the current page.
    pub(crate) fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.get_mut(self.page) {
            page.push(mark);
        }
    }

    /// Begins another page.
    pub(crate) fn turn_the_page(&mut self) {
        self.pages.push(Vec::new());
        self.page = self.pages.len() - 1;
    }

    /// Goes on with a page that is there.
    pub(crate) fn turn_to(&mut self, page: usize) {
        self.page = page;
    }
}
