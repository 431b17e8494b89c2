//! Rows of several cells below each other, over as many pages as they take.

use super::{
    MARGIN,
    composition::Role,
    layout::{BODY, NOTE, STRONG, Sheet},
    typesetter::{Paragraph, Side, Style},
};

/// Between two columns.
const APART: f32 = 8.0;

/// What stands in a column, and how wide it is; together they are as wide as the sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    head: &'static str,
    width: f32,
    side: Side,
}

impl Column {
    pub(crate) const fn words(head: &'static str, width: f32) -> Self {
        let side = Side::Left;
        Self { head, width, side }
    }

    /// Amounts, one under the other.
    pub(crate) const fn figures(head: &'static str, width: f32) -> Self {
        let side = Side::Right;
        Self { head, width, side }
    }
}

impl Sheet {
    /// A part of the document: what it is about, rows, and their sum. The heads of the columns are repeated on every page.
    pub(crate) fn table<const N: usize>(
        &mut self,
        about: &str,
        columns: &[Column; N],
        rows: impl Iterator<Item = [String; N]>,
        sum: &[String; N],
    ) {
        self.heading(about);
        self.composition.open(Role::Table);
        self.heads(columns);
        for row in rows {
            self.row(columns, &row, BODY);
        }
        self.row(columns, sum, STRONG);
        self.composition.close();
        self.rule();
        self.gap();
    }

    /// They are read once; on later pages they only help the eye.
    fn heads<const N: usize>(&mut self, columns: &[Column; N]) {
        self.composition.open(Role::Row);
        let y = self.y;
        for (left, head) in lefts(columns).zip(self.set_heads(columns)) {
            self.composition.text(Role::ColumnHead, head, (left, y));
        }
        self.composition.close();
    }

    fn heads_again<const N: usize>(&mut self, columns: &[Column; N]) {
        let y = self.y;
        for (left, head) in lefts(columns).zip(self.set_heads(columns)) {
            self.composition.furniture(head, (left, y));
        }
    }

    /// What follows comes below them.
    fn set_heads<const N: usize>(&mut self, columns: &[Column; N]) -> [Paragraph; N] {
        let heads = columns.map(|column| self.set(column.head, NOTE, column.width - APART, column.side));
        self.y += tallest(&heads) + 4.0;
        heads
    }

    fn row<const N: usize>(&mut self, columns: &[Column; N], cells: &[String; N], style: Style) {
        let mut cells = cells.iter();
        let cells = columns.map(|column| {
            let text = cells.next().map(String::as_str).unwrap_or_default();
            self.set(text, style, column.width - APART, column.side)
        });
        let height = tallest(&cells) + 6.0;
        if self.need(height) {
            self.heads_again(columns);
        }
        self.rule();
        self.composition.open(Role::Row);
        for (left, cell) in lefts(columns).zip(cells) {
            self.composition.text(Role::Cell, cell, (left, self.y + 3.0));
        }
        self.composition.close();
        self.y += height;
    }
}

fn tallest(cells: &[Paragraph]) -> f32 {
    cells.iter().map(Paragraph::height).fold(0.0, f32::max)
}

/// Where each column begins.
fn lefts<const N: usize>(columns: &[Column; N]) -> impl Iterator<Item = f32> {
    let widths = columns.map(|column| column.width);
    // Figures end at the edge of the sheet: what is between columns is left of them.
    widths
        .into_iter()
        .zip(columns.map(|column| column.side))
        .scan(MARGIN, |left, (width, side)| {
            let begins = match side {
                Side::Left => *left,
                Side::Right => *left + APART,
            };
            *left += width;
            Some(begins)
        })
}
