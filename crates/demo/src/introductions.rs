//! How those who bring leads introduce themselves.

use domain::{
    influencer::{City, Handle, Introduction, Network, Presence, Subject},
    text::Note,
};

/// City, words, subjects, networks.
type Told = (
    &'static str,
    &'static str,
    &'static [Subject],
    &'static [(Network, &'static str, u32)],
);

/// In the order of the people of the story.
const TOLD: [Told; 7] = [
    (
        "Casablanca",
        "Soins, sourires et adresses de Casablanca, testés et racontés sans filtre.",
        &[Subject::Beauty, Subject::Health, Subject::Family],
        &[
            (Network::Instagram, "nadia.casa", 86_400),
            (Network::Tiktok, "nadiacasa", 41_200),
        ],
    ),
    (
        "Rabat",
        "Je compare les prix et les délais pour que vous n'ayez plus à le faire.",
        &[Subject::Health, Subject::Home],
        &[
            (Network::Youtube, "Youssef compare", 52_700),
            (Network::Instagram, "youssef.compare", 18_900),
        ],
    ),
    (
        "Fès",
        "Artisanat, maisons de la médina et rénovations vues de l'intérieur.",
        &[Subject::Home, Subject::Culture, Subject::Travel],
        &[(Network::Instagram, "imane.medina", 33_500)],
    ),
    (
        "Rabat",
        "Carrière, entretiens et vie de bureau, en vidéos d'une minute.",
        &[Subject::Education, Subject::Technology],
        &[
            (Network::Linkedin, "mehdi-alaoui", 27_800),
            (Network::Tiktok, "mehdi.carriere", 64_000),
        ],
    ),
    (
        "Kénitra",
        "Étudiante : bons plans, orientation, premiers emplois.",
        &[Subject::Education, Subject::Fashion],
        &[
            (Network::Tiktok, "ghita.etudie", 12_300),
            (Network::Snapchat, "ghita.l", 4_100),
        ],
    ),
    (
        "Marrakech",
        "Riads, hôtels et tables de Marrakech.",
        &[Subject::Travel, Subject::Food, Subject::Home],
        &[
            (Network::Instagram, "anas.marrakech", 118_000),
            (Network::Facebook, "Anas à Marrakech", 22_600),
        ],
    ),
    (
        "Casablanca",
        "Commercial de terrain : cliniques, coachs et artisans, par téléphone et sur place.",
        &[Subject::Health, Subject::Education],
        &[],
    ),
];

/// How a person of the story introduces themselves.
pub(crate) fn of(person: usize) -> Introduction {
    let (city, about, subjects, networks) = TOLD[person];
    Introduction {
        city: Some(City::parse(city).expect("a city")),
        about: Some(Note::parse(about).expect("short enough")),
        subjects: subjects.to_vec(),
        networks: networks
            .iter()
            .map(|(network, handle, followers)| Presence {
                network: *network,
                handle: Handle::parse(handle).expect("a name"),
                followers: *followers,
            })
            .collect(),
    }
}
