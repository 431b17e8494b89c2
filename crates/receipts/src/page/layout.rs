//! The parts that documents share, one below the other.

use super::{
    BOTTOM, MARGIN, WIDTH,
    composition::{Composition, Mark, Role},
    ink::{LINE, PAPER, QUIET, TEXT},
    typesetter::{Paragraph, Side, Style},
    write::{About, RenderError},
};
use crate::content::Company;

const TITLE: Style = style(23.0, true);
const FIGURE: Style = style(26.0, true);
const NAME: Style = style(14.0, true);
const HEAD: Style = style(10.5, true);
pub(super) const BODY: Style = style(9.5, false);
pub(super) const STRONG: Style = style(9.5, true);
pub(super) const NOTE: Style = quiet(9.0);
const SMALL: Style = quiet(7.5);

/// Where a page begins.
const TOP: f32 = 48.0;
/// Between the two columns.
const GUTTER: f32 = 24.0;
/// The column of what things are called.
const LABELS: f32 = 170.0;
/// Inside a band.
const PAD: f32 = 14.0;
/// The height of the mark of the product.
const EMBLEM: f32 = 22.0;

const fn style(size: f32, bold: bool) -> Style {
    Style { size, bold, ink: TEXT }
}

const fn quiet(size: f32) -> Style {
    Style {
        size,
        bold: false,
        ink: QUIET,
    }
}

/// Something that is called something.
pub(crate) enum Fact {
    /// `Moyen de paiement`, `Virement bancaire`
    Words(&'static str, String),
    /// An amount, under the others.
    Figure(String, String),
    /// The amount that matters among them.
    Sum(String, String),
}

/// Pages that are filled from top to bottom.
pub(crate) struct Sheet {
    pub(super) composition: Composition,
    pub(super) y: f32,
}

impl Sheet {
    pub(crate) fn new() -> Self {
        Self {
            composition: Composition::new(),
            y: TOP,
        }
    }

    pub(super) const fn width() -> f32 {
        WIDTH - 2.0 * MARGIN
    }

    pub(super) fn set(&mut self, text: &str, style: Style, width: f32, side: Side) -> Paragraph {
        self.composition.typesetter.set(text, style, width, side)
    }

    /// Begins another page unless this height is left. Whether it did.
    pub(super) fn need(&mut self, height: f32) -> bool {
        let turns = self.y + height > BOTTOM;
        if turns {
            self.composition.turn_the_page();
            self.y = TOP;
        }
        turns
    }

    /// Puts a text and goes on below it.
    fn put(&mut self, role: Role, text: &str, style: Style, (left, width): (f32, f32)) {
        let paragraph = self.set(text, style, width, Side::Left);
        let height = paragraph.height();
        self.need(height);
        self.composition.text(role, paragraph, (left, self.y));
        self.y += height;
    }

    pub(crate) fn heading(&mut self, text: &str) {
        self.need(60.0);
        self.put(Role::Heading(2), text, HEAD, (MARGIN, Self::width()));
        self.y += 4.0;
    }

    pub(crate) fn note(&mut self, text: &str) {
        self.put(Role::Text, text, NOTE, (MARGIN, Self::width()));
    }

    pub(crate) fn gap(&mut self) {
        self.y += 18.0;
    }

    /// Who gives the document, what it is, its number and when it was made.
    pub(crate) fn letterhead(&mut self, platform: &str, title: &str, number: &str, made: &str) {
        let at = (MARGIN, self.y);
        self.composition.mark(Mark::Emblem { at, size: EMBLEM });
        let half = Self::width() / 2.0;
        let beside = |style: Style| (EMBLEM - style.size * 1.45) / 2.0;
        let name = self.set(platform, NAME, half, Side::Left);
        let below = name.height().max(EMBLEM);
        let at = (MARGIN + EMBLEM + 8.0, self.y + beside(NAME));
        self.composition.text(Role::Text, name, at);
        let number = self.set(number, HEAD, half - EMBLEM - 8.0, Side::Right);
        let at = (MARGIN + half + EMBLEM + 8.0, self.y + beside(HEAD));
        self.composition.text(Role::Text, number, at);
        self.y += below + 26.0;
        self.put(Role::Heading(1), title, TITLE, (MARGIN, Self::width()));
        self.note(made);
        self.gap();
    }

    /// The one figure that matters, with what it is and what is said about it.
    pub(crate) fn figure(&mut self, what: &str, figure: &str, sentence: &str) {
        let inner = Self::width() - 2.0 * PAD;
        let texts = [(what, NOTE), (figure, FIGURE), (sentence, BODY)];
        let paragraphs = texts.map(|(text, style)| self.set(text, style, inner, Side::Left));
        let height = paragraphs.iter().map(Paragraph::height).sum::<f32>() + 2.0 * PAD;
        self.need(height);
        self.composition.mark(Mark::Band {
            at: (MARGIN, self.y),
            size: (Self::width(), height),
            ink: PAPER,
        });
        let mut y = self.y + PAD;
        for paragraph in paragraphs {
            let below = y + paragraph.height();
            self.composition.text(Role::Text, paragraph, (MARGIN + PAD, y));
            y = below;
        }
        self.y += height;
        self.gap();
    }

    /// Two companies beside each other, each with what it is here, on one page.
    pub(crate) fn parties(&mut self, parties: [(&str, &Company); 2]) {
        let width = (Self::width() - GUTTER) / 2.0;
        let columns = parties.map(|(what, company)| {
            let mut texts = vec![
                (Role::Heading(2), self.set(what, NOTE, width, Side::Left)),
                (Role::Text, self.set(&company.name, HEAD, width, Side::Left)),
            ];
            let lines = company.lines();
            texts.extend(
                lines
                    .iter()
                    .map(|line| (Role::Text, self.set(line, BODY, width, Side::Left))),
            );
            texts
        });
        let heights = columns
            .each_ref()
            .map(|texts| texts.iter().map(|(_, text)| text.height()).sum::<f32>());
        let height = heights[0].max(heights[1]);
        self.need(height);
        for (left, texts) in [MARGIN, MARGIN + width + GUTTER].into_iter().zip(columns) {
            let mut y = self.y;
            for (role, text) in texts {
                let below = y + text.height();
                self.composition.text(role, text, (left, y));
                y = below;
            }
        }
        self.y += height;
        self.gap();
    }

    /// A part of the document: what it is about, and facts below each other.
    pub(crate) fn facts(&mut self, about: &str, facts: &[Fact]) {
        self.heading(about);
        self.composition.open(Role::Table);
        for fact in facts {
            self.fact(fact);
        }
        self.composition.close();
        self.rule();
        self.gap();
    }

    fn fact(&mut self, fact: &Fact) {
        let (label, value, styles, side) = match fact {
            Fact::Words(label, value) => (*label, value, (NOTE, BODY), Side::Left),
            Fact::Figure(label, value) => (label.as_str(), value, (NOTE, BODY), Side::Right),
            Fact::Sum(label, value) => (label.as_str(), value, (STRONG, STRONG), Side::Right),
        };
        let label = self.set(label, styles.0, LABELS - 8.0, Side::Left);
        let value = self.set(value, styles.1, Self::width() - LABELS, side);
        let height = label.height().max(value.height()) + 6.5;
        self.need(height);
        self.rule();
        self.composition.open(Role::Row);
        let y = self.y + 3.0;
        // Both stand on one line, whatever their size.
        let lower = value.baseline() - label.baseline();
        self.composition.text(Role::RowHead, label, (MARGIN, y + lower));
        self.composition.text(Role::Cell, value, (MARGIN + LABELS, y));
        self.composition.close();
        self.y += height;
    }

    /// A line over the whole width.
    pub(super) fn rule(&mut self) {
        self.composition.mark(Mark::Rule {
            from: (MARGIN, self.y),
            to: MARGIN + Self::width(),
            ink: LINE,
        });
    }

    /// Writes the pages, each with this line at its foot and its number.
    pub(crate) fn finish(mut self, foot: &str, about: &About) -> Result<Vec<u8>, RenderError> {
        let pages = self.composition.pages.len();
        for page in 0..pages {
            self.composition.turn_to(page);
            self.y = BOTTOM + 8.0;
            self.rule();
            let y = self.y + 6.0;
            let number = self.set(&format!("{} / {pages}", page + 1), SMALL, 60.0, Side::Right);
            self.composition.furniture(number, (WIDTH - MARGIN - 60.0, y));
            let foot = self.set(foot, SMALL, Self::width() - 70.0, Side::Left);
            self.composition.furniture(foot, (MARGIN, y));
        }
        self.composition.write(about)
    }
}
