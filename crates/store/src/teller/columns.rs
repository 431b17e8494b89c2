//! Rows turned into one array per column, the form in which a whole batch is one statement.

/// Declares the columns of a set-wise statement: a row type, and the arrays it is pushed onto.
macro_rules! columns {
    ($(#[$doc:meta])* $rows:ident of $row:ident { $($column:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(super) struct $rows { $($column: Vec<$type>),+ }

        /// One row of the arrays.
        pub(super) struct $row { $(pub(super) $column: $type),+ }

        impl $rows {
            pub(super) fn push(&mut self, row: $row) {
                $(self.$column.push(row.$column);)+
            }

            pub(super) fn params(&self) -> crate::wire::Params<'_> {
                vec![$(&self.$column),+]
            }

            pub(super) fn len(&self) -> usize {
                [$(self.$column.len()),+][0]
            }
        }
    };
}
pub(super) use columns;
