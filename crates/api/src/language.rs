//! The language of an answer: the one that the request asks for; else that of the account that sends it.

use crate::auth;
use app::App;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use domain::locale::Locale;
use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// The language that the caller reads.
#[derive(Debug, Clone, Copy)]
pub struct Language(pub Locale);

/// The language that the caller asks for, if they ask for one of ours.
#[derive(Debug, Clone, Copy)]
pub struct AskedLanguage(pub Option<Locale>);

/// Whether the answer to a request depends on the language of its reader: then caches have to know. An extension of the
/// request.
#[derive(Debug, Clone, Default)]
pub struct LanguageMatters(Arc<AtomicBool>);

impl LanguageMatters {
    /// Whether some handler asked for the language.
    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn note(parts: &Parts) {
        if let Some(Self(matters)) = parts.extensions.get() {
            matters.store(true, Ordering::Relaxed);
        }
    }
}

impl FromRequestParts<Arc<App>> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        LanguageMatters::note(parts);
        Ok(Self(Reader::of(&parts.headers).language(app).await))
    }
}

impl<S: Sync> FromRequestParts<S> for AskedLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        LanguageMatters::note(parts);
        Ok(Self(Reader::of(&parts.headers).asked()))
    }
}

/// Who will read the answer to a request, as far as its headers say.
pub struct Reader {
    ranges: Vec<Range>,
    credentials: Option<HeaderValue>,
}

impl Reader {
    /// From the headers of a request.
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            ranges: ranges(headers),
            credentials: headers.get(header::AUTHORIZATION).cloned(),
        }
    }

    /// The language of ours that they ask for; else that of their account; else [`Self::usual`].
    pub async fn language(&self, app: &App) -> Locale {
        match self.asked() {
            Some(asked) => asked,
            None => self.own(app).await.unwrap_or_else(|| self.usual()),
        }
    }

    /// The language of ours that they ask for or, where it cannot be known who they are, the first that they do not
    /// refuse.
    pub fn usual(&self) -> Locale {
        let not_refused = || Locale::ALL.iter().copied().find(|locale| !self.refuses(*locale));
        self.asked().or_else(not_refused).unwrap_or_default()
    }

    fn asked(&self) -> Option<Locale> {
        best(&self.ranges)
    }

    fn refuses(&self, locale: Locale) -> bool {
        weight(&self.ranges, locale).is_some_and(|(weight, _)| weight == 0)
    }

    /// The language of their account, if they are signed in.
    async fn own(&self, app: &App) -> Option<Locale> {
        let token = auth::bearer(self.credentials.as_ref()?)?;
        let actor = app::accounts::verify(app, token).ok()?;
        let own = app::accounts::language::language(app, actor).await?;
        (!self.refuses(own)).then_some(own)
    }
}

/// A language range (RFC 9110, section 12.5.4) with its weight in thousandths.
struct Range {
    /// The language without its region; `*` for any other.
    language: String,
    weight: u16,
}

/// The heaviest of our languages; of equal ones the one that is named first.
fn best(ranges: &[Range]) -> Option<Locale> {
    let liked = Locale::ALL.iter().filter_map(|locale| {
        let (weight, place) = weight(ranges, *locale).filter(|(weight, _)| *weight > 0)?;
        Some((std::cmp::Reverse(weight), place, *locale))
    });
    liked
        .min_by_key(|(weight, place, _)| (*weight, *place))
        .map(|(.., locale)| locale)
}

/// What the header says of a language, and where: by its name, or by the star for those that have none.
fn weight(ranges: &[Range], locale: Locale) -> Option<(u16, usize)> {
    let of = |name: &str| {
        let named = ranges.iter().enumerate().filter(|(_, range)| range.language == name);
        let heaviest = named.max_by_key(|(place, range)| (range.weight, std::cmp::Reverse(*place)));
        heaviest.map(|(place, range)| (range.weight, place))
    };
    of(locale.name()).or_else(|| of("*"))
}

fn ranges(headers: &HeaderMap) -> Vec<Range> {
    let values = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts.flat_map(|text| text.split(',')).filter_map(range).collect()
}

/// A range whose weight is none is not there.
fn range(text: &str) -> Option<Range> {
    let mut parts = text.split(';').map(str::trim);
    let language = parts.next()?.split('-').next()?.to_ascii_lowercase();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    let weight = weight.map_or(Some(1000), thousandths)?;
    Some(Range { language, weight })
}

/// `0`, `0.8`, `1.000`: at most three decimals, at most one.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let decimals: u16 = format!("{decimals:0<3}").parse().ok().filter(|_| digits)?;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(accepted: &str) -> HeaderMap {
        let value = accepted.parse().expect("a header");
        HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, value)])
    }

    #[test]
    fn the_best_liked_language_is_spoken() {
        use Locale::{Ar, En, Fr};
        for (accepted, spoken) in [
            ("", Fr),
            ("de", Fr),
            ("en", En),
            ("ar-MA", Ar),
            ("EN-us", En),
            ("fr;q=0.1, en;q=0.9", En),
            ("fr;q=0, en", En),
            ("en;q=0", Fr),
            ("en;q=0, ar", Ar),
            ("fr;q=0", Ar),
            ("de, ar;q=0.5, en;q=0.4", Ar),
            ("de, *;q=0.1", Fr),
            ("*", Fr),
            ("fr;q=0.2, *", Ar),
            ("*;q=0, en;q=0.001", En),
            ("en-GB;q=0.8, en;q=0.3, fr;q=0.5", En),
            ("ar;q=0.7,en;q=0.70", Ar),
            ("en; q=0.5 , ar;q=0.6", Ar),
            ("en;Q=0.5, ar;q=0.4", En),
            ("english", Fr),
            ("en;q=2, ar", Ar),
            ("en;q=, ar;q=0.1", Ar),
            ("en;q=0.1234, ar;q=0.1", Ar),
            ("en;q=-1", Fr),
            (",,;;q=1,en", En),
        ] {
            assert_eq!(Reader::of(&headers(accepted)).usual(), spoken, "{accepted}");
        }
        assert_eq!(Reader::of(&headers("fr;q=0")).asked(), None);
        assert_eq!(Reader::of(&headers("de")).asked(), None);
    }

    #[test]
    fn the_header_may_come_in_pieces() {
        let mut both = headers("fr;q=0.5");
        both.append(header::ACCEPT_LANGUAGE, "en".parse().expect("a header"));
        assert_eq!(Reader::of(&both).usual(), Locale::En);
    }
}
