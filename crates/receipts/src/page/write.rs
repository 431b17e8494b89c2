//! A composition as a file: PDF/A-2a, and PDF/UA-1, which makes it one that can be read aloud.

use super::{
    HEIGHT, WIDTH,
    composition::{Child, Composition, Mark, Role},
    ink::{BRAND, Ink, TEXT},
    typesetter::Paragraph,
};
use jiff::Zoned;
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Path, PathBuilder, Point, Rect, Transform},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, LineCap, Stroke},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
    },
    text::{Font, GlyphId, KrillaGlyph},
};
use std::{collections::HashMap, num::NonZeroU16};
use thiserror::Error;

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("a document cannot be written: {0}")]
pub struct RenderError(String);

/// What a document says of itself.
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) number: String,
    pub(crate) author: String,
    pub(crate) made_at: Zoned,
}

const LANGUAGE: &str = "fr-MA";

impl Composition {
    /// Writes the file.
    pub(crate) fn write(self, about: &About) -> Result<Vec<u8>, RenderError> {
        let configuration = ConfigurationBuilder::new()
            .with_archival_validator(Archival::A2_A)
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|_| RenderError("no version of PDF suits".to_owned()))?;
        let mut document = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        document.set_metadata(metadata(about));
        let mut writer = Writer {
            fonts: HashMap::new(),
            leaves: vec![None; self.leaves],
        };
        for page in &self.pages {
            writer.page(&mut document, page)?;
        }
        let mut tree = TagTree::new().with_lang(Some(LANGUAGE.to_owned()));
        for root in &self.roots {
            tree.push(writer.group(&self, *root));
        }
        document.set_tag_tree(tree);
        let mut outline = Outline::new();
        for heading in self.headings {
            let at = XyzDestination::new(heading.page, Point::from_xy(heading.at.0, heading.at.1));
            outline.push_child(OutlineNode::new(heading.title, at));
        }
        document.set_outline(outline);
        document.finish().map_err(|error| RenderError(error.to_string()))
    }
}

fn metadata(about: &About) -> Metadata {
    let made_at = &about.made_at;
    let part = |number: i8| number.unsigned_abs();
    let minutes = made_at.offset().seconds() / 60;
    let date = DateTime::new(made_at.year().unsigned_abs())
        .month(part(made_at.month()))
        .day(part(made_at.day()))
        .hour(part(made_at.hour()))
        .minute(part(made_at.minute()))
        .second(part(made_at.second()))
        .utc_offset_hour(i8::try_from(minutes / 60).unwrap_or_default())
        .utc_offset_minute(u8::try_from((minutes % 60).abs()).unwrap_or_default());
    Metadata::new()
        .title(about.title.clone())
        .authors(vec![about.author.clone()])
        .creator("Leads".to_owned())
        .producer("krilla".to_owned())
        .language(LANGUAGE.to_owned())
        .document_id(about.number.clone())
        .creation_date(date)
}

/// The fonts of the file, and where each line of text is in it.
struct Writer {
    fonts: HashMap<u64, Font>,
    leaves: Vec<Option<Identifier>>,
}

impl Writer {
    fn page(&mut self, document: &mut Document, marks: &[Mark]) -> Result<(), RenderError> {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT);
        let settings = settings.ok_or_else(|| RenderError("no such paper".to_owned()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for mark in marks {
            match mark {
                Mark::Text { paragraph, at, leaf } => self.text(&mut surface, paragraph, *at, *leaf)?,
                Mark::Rule { from, to, ink } => decorate(&mut surface, |surface| {
                    let line = path(|path| {
                        path.move_to(from.0, from.1);
                        path.line_to(*to, from.1);
                    });
                    stroke(surface, line, 0.6, LineCap::Butt, *ink);
                }),
                Mark::Band { at, size, ink } => decorate(&mut surface, |surface| {
                    let band = Rect::from_xywh(at.0, at.1, size.0, size.1);
                    let band = band.and_then(|band| path(|path| path.push_rect(band)));
                    fill(surface, band, *ink);
                }),
                Mark::Emblem { at, size } => decorate(&mut surface, |surface| emblem(surface, *at, *size)),
            }
        }
        surface.finish();
        page.finish();
        Ok(())
    }

    fn text(
        &mut self,
        surface: &mut Surface<'_>,
        paragraph: &Paragraph,
        (left, top): (f32, f32),
        first_leaf: Option<usize>,
    ) -> Result<(), RenderError> {
        for (number, line) in paragraph.lines.lines().enumerate() {
            match first_leaf {
                Some(leaf) => {
                    let tag = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    self.leaves[leaf + number] = Some(tag);
                }
                None => drop(surface.start_tagged(artifact(ArtifactType::Footer))),
            }
            let metrics = line.metrics();
            let mut x = left + metrics.offset + metrics.inline_min_coord;
            let y = top + metrics.baseline;
            for run in line.runs() {
                let font = run.font();
                let face = match self.fonts.entry(font.data.id()) {
                    std::collections::hash_map::Entry::Occupied(known) => known.get().clone(),
                    std::collections::hash_map::Entry::Vacant(place) => {
                        let (bytes, _) = font.data.clone().into_raw_parts();
                        let face = Font::new(bytes.into(), font.index);
                        place
                            .insert(face.ok_or_else(|| RenderError("a font is unusable".to_owned()))?)
                            .clone()
                    }
                };
                let size = run.font_size();
                let (glyphs, ink) = glyphs(paragraph, &run);
                surface.set_stroke(None);
                surface.set_fill(Some(filled(ink)));
                surface.draw_glyphs(Point::from_xy(x, y), &glyphs, face, &paragraph.text, size, false);
                x += run.advance();
            }
            surface.end_tagged();
        }
        Ok(())
    }

    /// A part of the structure with its parts.
    fn group(&self, composition: &Composition, node: usize) -> TagGroup {
        let node = &composition.nodes[node];
        let mut group = TagGroup::new(kind(node.role, node.title.clone()));
        for child in &node.children {
            match child {
                Child::Node(child) => group.push(self.group(composition, *child)),
                Child::Leaf(leaf) => {
                    if let Some(line) = self.leaves[*leaf] {
                        group.push(line);
                    }
                }
            }
        }
        group
    }
}

/// The glyphs of a run from left to right, each with the characters that it shows: those of a ligature belong together.
fn glyphs(paragraph: &Paragraph, run: &parley::layout::Run<'_, Ink>) -> (Vec<KrillaGlyph>, Ink) {
    let size = run.font_size();
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    let mut ink = TEXT;
    let mut first_of_cluster = 0;
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            for glyph in glyphs.iter_mut().skip(first_of_cluster) {
                glyph.text_range = glyph.text_range.start.min(range.start)..glyph.text_range.end.max(range.end);
            }
            continue;
        }
        first_of_cluster = glyphs.len();
        ink = cluster.first_style().brush;
        glyphs.extend(cluster.glyphs().map(|glyph| {
            KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance / size,
                glyph.x / size,
                // Down on the page, up in a font.
                -glyph.y / size,
                0.0,
                range.clone(),
                None,
            )
        }));
    }
    debug_assert!(
        glyphs
            .iter()
            .all(|glyph| paragraph.text.get(glyph.text_range.clone()).is_some())
    );
    (glyphs, ink)
}

fn kind(role: Role, title: Option<String>) -> TagKind {
    match role {
        Role::Heading(level) => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), title).into(),
        Role::Text => Tag::P.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}

/// Draws what is not read.
fn decorate(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    surface.start_tagged(artifact(ArtifactType::Layout));
    draw(surface);
    surface.end_tagged();
}

const fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact { kind, bbox: None })
}

fn path(draw: impl FnOnce(&mut PathBuilder)) -> Option<Path> {
    let mut builder = PathBuilder::new();
    draw(&mut builder);
    builder.finish()
}

fn filled(ink: Ink) -> Fill {
    Fill {
        paint: rgb::Color::new(ink.0, ink.1, ink.2).into(),
        ..Fill::default()
    }
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>, ink: Ink) {
    surface.set_stroke(None);
    surface.set_fill(Some(filled(ink)));
    path.iter().for_each(|path| surface.draw_path(path));
}

fn stroke(surface: &mut Surface<'_>, path: Option<Path>, width: f32, line_cap: LineCap, ink: Ink) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: rgb::Color::new(ink.0, ink.1, ink.2).into(),
        width,
        line_cap,
        ..Stroke::default()
    }));
    path.iter().for_each(|path| surface.draw_path(path));
}

/// Three quarters of a ring, the deposit, and a dot that arrives in its gap, the lead; drawn on a square of 24.
fn emblem(surface: &mut Surface<'_>, (left, top): (f32, f32), size: f32) {
    let scale = size / 24.0;
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, left, top));
    let ring = path(|path| {
        path.move_to(12.0, 3.5);
        arc(path, (12.0, 12.0), 8.5, 3);
    });
    stroke(surface, ring, 4.0, LineCap::Round, TEXT);
    let dot = path(|path| {
        path.move_to(18.4, 2.7);
        arc(path, (18.4, 5.6), 2.9, 4);
        path.close();
    });
    fill(surface, dot, BRAND);
    surface.pop();
}

/// Quarters of a circle from its top, to the left.
fn arc(path: &mut PathBuilder, (x, y): (f32, f32), radius: f32, quarters: usize) {
    // Where the handles of a curve are that is as good as a quarter of a circle.
    let handle = radius * 0.552_284_8;
    let directions = [(0.0, -1.0), (-1.0, 0.0), (0.0, 1.0), (1.0, 0.0), (0.0, -1.0_f32)];
    for pair in directions.windows(2).take(quarters) {
        let [(ax, ay), (bx, by)] = [pair[0], pair[1]];
        path.cubic_to(
            x + ax * radius + bx * handle,
            y + ay * radius + by * handle,
            x + bx * radius + ax * handle,
            y + by * radius + ay * handle,
            x + bx * radius,
            y + by * radius,
        );
    }
}
