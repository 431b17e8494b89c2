//! Conditions of a list, with their parameters.

use tokio_postgres::types::ToSql;

/// The conditions of a statement; parameters are numbered as they are added.
#[derive(Default)]
pub(crate) struct Conditions {
    text: String,
    params: Vec<Box<dyn ToSql + Sync + Send>>,
}

impl Conditions {
    /// Adds a parameter and returns its number as a statement writes it.
    pub(crate) fn param(&mut self, value: impl ToSql + Sync + Send + 'static) -> String {
        self.params.push(Box::new(value));
        format!("${}", self.params.len())
    }

    /// Adds a condition; `?` stands for the number of its parameter.
    pub(crate) fn add(&mut self, condition: &str, value: impl ToSql + Sync + Send + 'static) {
        let number = self.param(value);
        self.text.push_str(" and ");
        self.text.push_str(&condition.replace('?', &number));
    }

    /// Adds a condition if there is a value for it.
    pub(crate) fn add_some(&mut self, condition: &str, value: Option<impl ToSql + Sync + Send + 'static>) {
        if let Some(value) = value {
            self.add(condition, value);
        }
    }

    /// What follows `where true`.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The parameters so far.
    pub(crate) fn params(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.params
            .iter()
            .map(|param| &**param as &(dyn ToSql + Sync))
            .collect()
    }
}

/// The pattern of texts that contain this one.
pub(crate) fn containing(text: &str) -> String {
    format!(
        "%{}%",
        text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_")
    )
}
