//! Texts in lines: which font, which direction, where a line ends.

use super::ink::Ink;
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontFamilyName, FontWeight, Layout, LayoutContext,
    LineHeight, OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache},
};
use std::{
    borrow::Cow,
    ops::Range,
    sync::{Arc, LazyLock},
};

/// Latin first: figures look the same beside either script.
const FAMILIES: [&str; 2] = ["Latin", "Arabic"];
/// IBM Plex, under the Open Font License beside the files.
const FONTS: [(&str, &[u8]); 4] = [
    ("Latin", include_bytes!("../../fonts/IBMPlexSans-Regular.ttf")),
    ("Latin", include_bytes!("../../fonts/IBMPlexSans-SemiBold.ttf")),
    ("Arabic", include_bytes!("../../fonts/IBMPlexSansArabic-Regular.ttf")),
    ("Arabic", include_bytes!("../../fonts/IBMPlexSansArabic-SemiBold.ttf")),
];
/// Stands for a character that no font has.
const MISSING: char = '\u{fffd}';

/// The fonts of every document; those of the machine are not looked at.
static FONT_CONTEXT: LazyLock<FontContext> = LazyLock::new(|| {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: false,
    });
    for (family, font) in FONTS {
        let named = FontInfoOverride {
            family_name: Some(family),
            ..FontInfoOverride::default()
        };
        collection.register_fonts(Blob::new(Arc::new(font)), Some(named));
    }
    FontContext {
        collection,
        source_cache: SourceCache::default(),
    }
});

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) ink: Ink,
}

/// On which side lines end together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A text in lines.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    pub(crate) lines: Layout<Ink>,
}

impl Paragraph {
    pub(crate) fn height(&self) -> f32 {
        self.lines.height()
    }

    /// How far below the top its first line stands.
    pub(crate) fn baseline(&self) -> f32 {
        self.lines.get(0).map_or(0.0, |line| line.metrics().baseline)
    }
}

/// Sets texts in lines.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
}

impl Typesetter {
    pub(crate) fn new() -> Self {
        Self {
            fonts: FONT_CONTEXT.clone(),
            layouts: LayoutContext::new(),
        }
    }

    /// Sets a text in lines of at most this width. A word that is longer is broken.
    pub(crate) fn set(&mut self, text: &str, style: Style, width: f32, side: Side) -> Paragraph {
        let text: String = text.chars().map(|c| if is_private(c) { MISSING } else { c }).collect();
        let lines = self.lines(&text, style, width, side);
        let missing = missing(&lines);
        if missing.is_empty() {
            return Paragraph { text, lines };
        }
        let mut shown = text;
        for range in missing.into_iter().rev() {
            shown.replace_range(range, "\u{fffd}");
        }
        let lines = self.lines(&shown, style, width, side);
        Paragraph { text: shown, lines }
    }

    fn lines(&mut self, text: &str, style: Style, width: f32, side: Side) -> Layout<Ink> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        let families = FAMILIES.map(|family| FontFamilyName::Named(Cow::Borrowed(family)));
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.45)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Brush(style.ink));
        if style.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::SEMI_BOLD));
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        let alignment = match side {
            Side::Left => Alignment::Left,
            Side::Right => Alignment::Right,
        };
        layout.align(alignment, AlignmentOptions::default());
        layout
    }
}

/// Characters that every font may draw in its own way: archives refuse them.
const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// What no font has a glyph for, in the order of the text.
fn missing(layout: &Layout<Ink>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for run in layout.lines().flat_map(|line| line.runs().collect::<Vec<_>>()) {
        for cluster in run.clusters() {
            if cluster.glyphs().any(|glyph| glyph.id == 0) {
                ranges.push(cluster.text_range());
            }
        }
    }
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    ranges
}
