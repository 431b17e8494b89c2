//! The e-mail as a page: one column that fits a telephone, tables and styles in the elements as mail programs want them, a
//! dark dress for those who ask for it, and nothing that is fetched from anywhere.

use super::{Content, Item, Text};
use domain::{locale::Locale, notification::Level};
use std::{borrow::Cow, fmt::Write};

const HEAD: &str = r#"<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
@media (prefers-color-scheme: dark){
.page{background:#11151c!important}.card{background:#1b212b!important;border-right-color:#2d3644!important;border-bottom-color:#2d3644!important;
border-left-color:#2d3644!important}
.strong{color:#f3f5f8!important}.words{color:#d0d6df!important}.quiet{color:#98a2b1!important}
.line{border-color:#2d3644!important}
}
</style>"#;

const FONT: &str = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Tahoma,Arial,sans-serif";

/// The colours of a level: of the bar and button, and of what is written on the button.
const fn ink(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Info => ("#1f5fbf", "#ffffff"),
        Level::Success => ("#1a7a4c", "#ffffff"),
        Level::Warning => ("#b25a00", "#ffffff"),
        Level::Critical => ("#b3261e", "#ffffff"),
    }
}

pub(super) fn write(content: &Content<'_>) -> String {
    let (language, direction) = match content.locale {
        Locale::Fr => ("fr", "ltr"),
        Locale::Ar => ("ar", "rtl"),
        Locale::En => ("en", "ltr"),
    };
    let subject = escaped(&content.subject);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>{HEAD}\n<title>{subject}</title></head>\n"
    );
    let _ = writeln!(page, "<body class=\"page\" style=\"margin:0;background:#f2f4f7\">");
    preview(&mut page, content);
    card(&mut page, content, direction);
    page.push_str("</body>\n</html>\n");
    page
}

/// What a list of mails shows beside the subject.
fn preview(page: &mut String, content: &Content<'_>) {
    if let Some(first) = content.items.first() {
        let hidden = "display:none;max-height:0;overflow:hidden;opacity:0";
        let _ = writeln!(page, "<div style=\"{hidden}\">{}</div>", escaped(&first.message));
    }
}

fn card(page: &mut String, content: &Content<'_>, direction: &str) {
    let locale = content.locale;
    let (bar, _) = ink(content.level);
    let table = "role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\"";
    let _ = write!(
        page,
        "<table {table} class=\"page\" style=\"background:#f2f4f7\"><tr><td align=\"center\" style=\"padding:24px 12px\">\n\
         <table {table} dir=\"{direction}\" style=\"max-width:560px\">\n\
         <tr><td class=\"strong\" style=\"{FONT};font-size:20px;font-weight:700;color:#16202e;padding:0 4px 14px\">Leads</td></tr>\n\
         <tr><td class=\"card\" style=\"background:#ffffff;border:1px solid #dde2e9;border-top:4px solid {bar};\
         border-radius:8px;padding:24px\">\n"
    );
    for (place, item) in content.items.iter().enumerate() {
        write_item(page, item, content, place > 0);
    }
    if content.with_receipt {
        words(page, &Text::Receipt.text(locale), "20px 0 0");
    }
    if let Some(more) = &content.more {
        words(page, more, "24px 0 20px");
        button(page, &content.all, &Text::All.text(locale), content.level);
    }
    let (why, no_answer) = (Text::Why.text(locale), Text::NoAnswer.text(locale));
    let _ = write!(
        page,
        "</td></tr>\n<tr><td class=\"quiet\" style=\"{FONT};font-size:13px;line-height:20px;color:#5c6675;\
         padding:16px 4px 0\">{}<br>{}</td></tr>\n</table>\n</td></tr></table>\n",
        escaped(&why),
        escaped(&no_answer)
    );
}

fn write_item(page: &mut String, item: &Item, content: &Content<'_>, follows: bool) {
    if follows {
        page.push_str("<div class=\"line\" style=\"border-top:1px solid #dde2e9;margin:24px 0\"></div>\n");
    }
    let _ = writeln!(
        page,
        "<h1 class=\"strong\" style=\"{FONT};font-size:20px;line-height:28px;font-weight:600;color:#16202e;\
         margin:0 0 8px\">{}</h1>",
        escaped(&item.title)
    );
    words(page, &item.message, "0 0 20px");
    button(page, &item.link, &Text::Open.text(content.locale), content.level);
}

fn words(page: &mut String, text: &str, margin: &str) {
    let _ = writeln!(
        page,
        "<p class=\"words\" style=\"{FONT};font-size:16px;line-height:24px;color:#323c4a;margin:{margin};\
         overflow-wrap:anywhere\">{}</p>",
        escaped(text)
    );
}

fn button(page: &mut String, link: &str, label: &str, level: Level) {
    let (ground, ink) = ink(level);
    let _ = writeln!(
        page,
        "<p style=\"margin:0\"><a href=\"{}\" style=\"{FONT};display:inline-block;background:{ground};color:{ink};\
         font-size:16px;line-height:20px;font-weight:600;text-decoration:none;padding:12px 20px;border-radius:6px\">{}</a></p>",
        escaped(link),
        escaped(label)
    );
}

/// A text that is no markup, wherever it stands.
fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text.into();
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe.into()
}
