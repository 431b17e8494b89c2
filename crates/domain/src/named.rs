//! Closed sets of names: what is a word in the API, in the database and in events is declared once, here in the domain.
//!
//! [`enumeration!`](crate::enumeration) declares an enumeration with its names. [`named!`](crate::named!) names the
//! variants of one whose variants carry data. Everything else (parsing, JSON, `openapi.json`, the test that compares
//! the checks of the database) follows from [`Named`].

/// A type whose values have names out of a closed set.
pub trait Named: 'static {
    /// What the set is called in the API's document.
    const SET: &'static str;
    /// Every name, in the order of declaration.
    const NAMES: &'static [&'static str];

    /// The name of this value: the word in the API and in the database.
    fn named(&self) -> &'static str;

    /// A name of the set, if the text is one.
    fn known(text: &str) -> Option<&'static str> {
        Self::NAMES.iter().copied().find(|name| *name == text)
    }
}

/// Declares an enumeration whose variants carry nothing, with their names; `as` gives the set another name in the
/// API's document than the type has.
///
/// It gets `ALL`, `name`, `from_name`, [`Display`](std::fmt::Display), both sides of serde, and [`Named`].
#[macro_export]
macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $type:ident $(as $set:literal)? {
            $($(#[$about:meta])* $variant:ident = $name:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $type { $($(#[$about])* $variant),+ }

        impl $type {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the API and in the database.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The value of a name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::named::Named for $type {
            const SET: &'static str = [$($set,)? stringify!($type)][0];
            const NAMES: &'static [&'static str] = &[$($name),+];

            fn named(&self) -> &'static str {
                self.name()
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <::std::borrow::Cow<'de, str> as $crate::serde::Deserialize>::deserialize(deserializer)?;
                Self::from_name(&name)
                    .ok_or_else(|| $crate::serde::de::Error::custom($crate::Invalid::UnknownValue.name()))
            }
        }
    };
}

/// Names the variants of an enumeration that carry data; several may share a name.
///
/// It gets `name` and [`Named`]. A variant without a name does not compile.
#[macro_export]
macro_rules! named {
    ($type:ident as $set:literal: $($pattern:pat => $name:expr),+ $(,)?) => {
        impl $type {
            /// The word in the API and in the database.
            pub const fn name(&self) -> &'static str {
                match self { $($pattern => $name),+ }
            }
        }

        impl $crate::named::Named for $type {
            const SET: &'static str = $set;
            const NAMES: &'static [&'static str] = &[$($name),+];

            fn named(&self) -> &'static str {
                self.name()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Named;
    use crate::{deposit::MovementKind, lead::LeadState};

    #[test]
    fn every_value_has_a_name_that_leads_back_to_it() {
        assert_eq!(MovementKind::ALL.len(), MovementKind::NAMES.len());
        for kind in MovementKind::ALL {
            assert_eq!(MovementKind::from_name(kind.name()), Some(*kind));
        }
        assert_eq!(MovementKind::from_name("Initial"), None, "names are exact");
    }

    #[test]
    fn values_that_carry_data_have_names_too() {
        assert_eq!(LeadState::Expired.named(), "lost");
        assert_eq!(LeadState::known("converted"), Some("converted"));
        assert_eq!(LeadState::known("expired"), None);
    }
}
