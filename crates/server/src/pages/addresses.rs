//! The addresses of the web client's pages. A test holds them against its router.

/// Segments of each page; `$id` stands for any one segment.
const PAGES: &[&str] = &[
    "/",
    "/accords",
    "/audit",
    "/campagnes",
    "/campagnes/$id",
    "/comptes",
    "/connexion",
    "/depot",
    "/depots",
    "/influenceurs",
    "/inscription",
    "/leads",
    "/leads/$id",
    "/marchands",
    "/mes-leads",
    "/notifications",
    "/nouveau-lead",
    "/paiement/retour",
    "/paiements",
    "/presentation",
    "/profil",
    "/rapprochement",
    "/revenus",
    "/taches",
    "/trouver",
    "/versements",
    "/virements",
];

/// Whether the web client has a page here.
pub fn is_page(path: &str) -> bool {
    let without = path
        .strip_suffix('/')
        .filter(|rest| !rest.is_empty() && !rest.ends_with('/'));
    let path = without.unwrap_or(path);
    PAGES.iter().any(|page| fits(page, path))
}

fn fits(page: &str, path: &str) -> bool {
    page.split('/').count() == path.split('/').count()
        && page
            .split('/')
            .zip(path.split('/'))
            .all(|(wanted, given)| wanted == given || (wanted == "$id" && !given.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_known_and_nothing_else() {
        for path in [
            "/",
            "/leads",
            "/leads/",
            "/leads/0193571a-0000-7000-8000-000000000200",
            "/paiement/retour",
        ] {
            assert!(is_page(path), "{path}");
        }
        for path in [
            "/leads//",
            "/leads/a/b",
            "/.env",
            "/sw.js",
            "/paiement",
            "/wp-login.php",
            "//",
        ] {
            assert!(!is_page(path), "{path}");
        }
    }

    /// The client's router is the other half: an address that only one of them knows is a dead link or a false 404.
    #[test]
    fn the_router_of_the_client_has_these_pages() {
        let routes = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/src/routes.tsx");
        let routes = std::fs::read_to_string(routes).expect("the routes of the web client");
        let mut known: Vec<&str> = routes
            .lines()
            .filter_map(|line| line.trim().strip_prefix("path: \"")?.strip_suffix("\","))
            .collect();
        known.sort_unstable();
        assert_eq!(known, PAGES);
    }
}
