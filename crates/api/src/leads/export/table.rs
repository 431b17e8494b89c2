//! Leads as the rows of a spreadsheet.

use super::columns::{FOR_PEOPLE, PLATFORM_COMMISSION, raw, worded};
use crate::{
    leads::view::Lead,
    spreadsheet::{harmless, writer, written},
};
use app::{Failure, leads::export::ExportFormat};
use bytes::Bytes;
use domain::{Actor, Zone, locale::Locale};
use messages::export::Column;

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A table with the columns that its reader may see.
pub(super) struct Table {
    columns: Vec<Column>,
    format: ExportFormat,
    locale: Locale,
    zone: Zone,
}

impl Table {
    pub(super) fn new(reader: Actor, format: ExportFormat, locale: Locale, zone: Zone) -> Self {
        let brings_leads = reader.influencer().is_some();
        let shown = |column: &Column| !brings_leads || *column != PLATFORM_COMMISSION;
        let all = match format {
            ExportFormat::Words => &FOR_PEOPLE[..],
            ExportFormat::Raw => Column::ALL,
        };
        Self {
            columns: all.iter().copied().filter(shown).collect(),
            format,
            locale,
            zone,
        }
    }

    /// The names of the columns; for people in their language, after the byte order mark.
    pub(super) fn head(&self) -> Result<Bytes, Failure> {
        let begin = match self.format {
            ExportFormat::Words => BYTE_ORDER_MARK.into(),
            ExportFormat::Raw => Vec::new(),
        };
        let name = |column: &Column| match self.format {
            ExportFormat::Words => column.text(self.locale),
            ExportFormat::Raw => column.id().into(),
        };
        let mut writer = writer(begin);
        let names = self.columns.iter().map(name);
        writer
            .write_record(names.map(|name| name.into_owned()))
            .map_err(Failure::internal)?;
        written(writer)
    }

    fn cell(&self, column: Column, lead: &Lead) -> String {
        let text = match self.format {
            ExportFormat::Words => worded(column, lead, &self.zone, self.locale),
            ExportFormat::Raw => raw(column, lead, &self.zone),
        };
        match column {
            // A number that was parsed: nobody typed a formula into it.
            Column::CustomerPhone => text,
            _ => harmless(&text).into_owned(),
        }
    }

    /// A row for each lead.
    pub(super) fn rows(&self, leads: impl Iterator<Item = Lead>) -> Result<Bytes, Failure> {
        let mut writer = writer(Vec::new());
        for lead in leads {
            for column in &self.columns {
                let text = self.cell(*column, &lead);
                writer.write_field(text.as_bytes()).map_err(Failure::internal)?;
            }
            writer.write_record(None::<&[u8]>).map_err(Failure::internal)?;
        }
        written(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{InfluencerId, UserId};
    use uuid::Uuid;

    #[test]
    fn the_head_is_in_the_language_of_the_reader() {
        let (user, influencer) = (UserId::from_uuid(Uuid::nil()), InfluencerId::from_uuid(Uuid::nil()));
        for (locale, begin) in [
            (Locale::Fr, "\u{feff}Client;Téléphone;"),
            (Locale::En, "\u{feff}Customer;Telephone;"),
            (Locale::Ar, "\u{feff}"),
        ] {
            let head = |reader| {
                let table = Table::new(reader, ExportFormat::Words, locale, Zone::built_in());
                String::from_utf8(table.head().unwrap().to_vec()).unwrap()
            };
            let (all, fewer) = (head(Actor::Admin(user)), head(Actor::Influencer(user, influencer)));
            assert!(all.starts_with(begin) && all.ends_with("\r\n"), "{all}");
            assert_eq!(all.split(';').count(), fewer.split(';').count() + 1);
        }
    }
}
