//! Small files with honest names.

use crate::{Source, rust};

const LONGEST: usize = 600;
const MEDIAN: usize = 120;
/// Names that say nothing about what is inside, so that anything ends up inside.
const VAGUE: &[&str] = &[
    "util", "utils", "helper", "helpers", "manager", "managers", "data", "common", "misc",
];

fn too_long(files: &[Source]) -> Vec<String> {
    files
        .iter()
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| {
            format!(
                "{} has {lines} lines, at most {LONGEST} are allowed: split it",
                file.path
            )
        })
        .collect()
}

/// The median over the files that are not tests.
fn too_long_on_the_whole(files: &[Source]) -> Vec<String> {
    let mut sizes: Vec<(usize, &str)> = files
        .iter()
        .filter(|file| !is_test(&file.path))
        .map(|file| (file.text.lines().count(), file.path.as_str()))
        .collect();
    sizes.sort_unstable();
    let Some(&(median, _)) = sizes.get(sizes.len().saturating_sub(1) / 2) else {
        return Vec::new();
    };
    if median <= MEDIAN {
        return Vec::new();
    }
    let longest: Vec<_> = sizes
        .iter()
        .rev()
        .take(10)
        .map(|(lines, path)| format!("{path} ({lines})"))
        .collect();
    vec![format!(
        "half of the source files have {median} lines or more, at most {MEDIAN} are allowed; the longest: {}",
        longest.join(", ")
    )]
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.contains("/benches/") || path.ends_with("tests.rs") || path.ends_with("_test.rs")
}

fn vague(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in files {
        let parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or(part));
        for part in parts.filter(|part| is_vague(part)) {
            complaints.push(format!("{}: `{part}` does not say what it holds", file.path));
        }
        let code = rust::code(&file.text);
        let words: Vec<_> = code.split_whitespace().collect();
        // Modules written in place; those in files are caught by the name of the file.
        for inline in words
            .windows(3)
            .filter(|w| w[0] == "mod" && w[2].starts_with('{') && is_vague(w[1]))
        {
            complaints.push(format!(
                "{}: module `{}` does not say what it holds",
                file.path, inline[1]
            ));
        }
    }
    complaints
}

fn is_vague(name: &str) -> bool {
    let name = name.to_lowercase();
    let last = name.rsplit(['_', '-']).next().unwrap_or(&name);
    // `personal_data` says something; `date_utils` and `lead_manager` still do not.
    VAGUE.contains(&name.as_str()) || VAGUE[..6].contains(&last)
}

/// What people write: generated files may be as long as they are.
fn written() -> Vec<Source> {
    let mut files = crate::sources("crates", &["rs", "sql"]);
    let web = [
        crate::sources("web/src", &["ts", "tsx", "css"]),
        crate::sources("e2e", &["ts", "js", "mjs"]),
    ];
    let by_hand = |file: &Source| !file.path.ends_with("schema.d.ts");
    files.extend(web.into_iter().flatten().filter(by_hand));
    files
}

#[test]
fn no_file_is_too_long() {
    crate::expect_none(&too_long(&written()));
}

#[test]
fn most_files_are_short() {
    crate::expect_none(&too_long_on_the_whole(&crate::sources("crates", &["rs"])));
}

#[test]
fn names_say_what_is_inside() {
    crate::expect_none(&vague(&crate::sources("crates", &["rs", "sql"])));
}

#[test]
fn long_files_and_vague_names_are_noticed() {
    let file = |path: &str, text: &str| {
        [Source {
            path: path.into(),
            text: text.into(),
        }]
    };
    let lines = |count: usize| "x\n".repeat(count);
    crate::expect_one(&too_long(&file("crates/a/src/lib.rs", &lines(601))), "601 lines");
    crate::expect_none(&too_long(&file("crates/a/src/lib.rs", &lines(600))));

    crate::expect_one(
        &too_long_on_the_whole(&file("crates/a/src/lib.rs", &lines(121))),
        "121 lines",
    );
    crate::expect_none(&too_long_on_the_whole(&file("crates/a/src/lib.rs", &lines(120))));
    crate::expect_none(&too_long_on_the_whole(&file("crates/a/tests/flow.rs", &lines(500))));

    for name in [
        "utils.rs",
        "helpers/mod.rs",
        "manager.rs",
        "data.rs",
        "common.rs",
        "date_utils.rs",
        "lead_manager.rs",
    ] {
        crate::expect_one(
            &vague(&file(&format!("crates/a/src/{name}"), "")),
            "does not say what it holds",
        );
    }
    crate::expect_one(
        &vague(&file("crates/a/src/lib.rs", "mod helpers { }")),
        "module `helpers`",
    );
    crate::expect_none(&vague(&file(
        "crates/a/src/personal_data.rs",
        "mod money { } // mod utils { }",
    )));
}
