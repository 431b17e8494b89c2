//! Numbers that must stay exact between the text of JSON and the domain.

use domain::{Invalid, Money, Rate, SignedMoney, Total};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use serde_json::value::RawValue;
use std::{borrow::Cow, str::FromStr};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

/// An amount of dirhams as a JSON number with two decimals; never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount(pub Money);

/// An amount of dirhams of either sign as a JSON number with two decimals; never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedAmount(pub SignedMoney);

/// A sum of dirhams as a JSON number with two decimals; never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum(pub Total);

/// A percentage as a JSON number with two decimals; never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percent(pub Rate);

/// Hundredths that are shown as a number with two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hundredths(pub i64);

/// Reads the text of a JSON number as an exact value. The message of an error is the code of what is
/// wrong, which [`crate::body`] puts beside the field.
fn exact<'de, D: Deserializer<'de>, T: FromStr<Err = Invalid>>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    let text = raw.get();
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Err(D::Error::custom(Invalid::Type.name()));
    }
    text.parse().map_err(|why: Invalid| D::Error::custom(why.name()))
}

fn write<S: Serializer>(text: String, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text)
        .map_err(serde::ser::Error::custom)?
        .serialize(serializer)
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        exact(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        exact(deserializer).map(Self)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.to_string(), serializer)
    }
}

impl Serialize for SignedAmount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.to_string(), serializer)
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.to_string(), serializer)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.to_string(), serializer)
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sign = if self.0 < 0 { "-" } else { "" };
        let hundredths = self.0.unsigned_abs();
        write(
            format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100),
            serializer,
        )
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self(money)
    }
}

macro_rules! number_schema {
    ($($type:ident: $words:literal, $example:literal;)+) => {$(
        impl PartialSchema for $type {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::Number)
                    .multiple_of(Some(0.01))
                    .description(Some($words))
                    .examples([serde_json::from_str::<serde_json::Value>($example).expect("a number")])
                    .into()
            }
        }
        impl ToSchema for $type {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($type))
            }
        }
    )+};
}

number_schema! {
    Amount: "Dirhams, exactly two decimals", "80.00";
    SignedAmount: "Dirhams, exactly two decimals; may be below zero", "-24.00";
    Sum: "A sum of dirhams, exactly two decimals; may be below zero", "4800.00";
    Percent: "Percents, two decimals", "10.00";
    Hundredths: "A number with two decimals", "46.81";
}
