//! What is for sale: campaigns, the money behind them, and who agreed to what with whom.

/// What becomes of a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Takes leads until today.
    Active,
    /// Was never started.
    Draft,
    /// The merchant stopped it for a while, on this day.
    Paused(u64),
    /// Is over since this day.
    Completed(u64),
}

/// A campaign of the story.
pub(crate) struct Campaign {
    pub(crate) merchant: usize,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) fixed_dirhams: u32,
    pub(crate) fate: Fate,
    /// What leads are worth, in dirhams.
    pub(crate) values: (u64, u64),
    /// Who brings leads.
    pub(crate) people: &'static [usize],
    /// What customers ask for.
    pub(crate) wishes: &'static [&'static str],
}

pub(crate) const CAMPAIGNS: [Campaign; 9] = [
    Campaign {
        merchant: 0,
        name: "Implants dentaires",
        description: "Patients qui envisagent un implant ou un bridge, à Casablanca ou prêts à se déplacer.",
        fixed_dirhams: 120,
        fate: Fate::Active,
        values: (900, 18_000),
        people: &[0, 1, 2, 6],
        wishes: &[
            "Souhaite un devis pour deux implants, disponible en fin de journée.",
            "A déjà une radio panoramique, cherche un deuxième avis.",
            "Demande si un paiement en plusieurs fois est possible.",
            "Habite à l'étranger, sera à Casablanca au mois prochain.",
            "Veut remplacer un ancien bridge, sensible au délai.",
        ],
    },
    Campaign {
        merchant: 0,
        name: "Blanchiment, offre de rentrée",
        description: "Blanchiment en une séance au fauteuil, contrôle et détartrage compris.",
        fixed_dirhams: 80,
        fate: Fate::Active,
        values: (250, 1_600),
        people: &[0, 1, 6],
        wishes: &[
            "Mariage en fin de mois, souhaite un rendez-vous rapidement.",
            "A vu la vidéo avant/après, demande le tarif exact.",
            "Dents sensibles, veut être rassurée avant de réserver.",
            "Vient avec sa sœur, demande une remise pour deux.",
        ],
    },
    Campaign {
        merchant: 0,
        name: "Orthodontie adultes",
        description: "Gouttières transparentes pour adultes : premier bilan offert.",
        fixed_dirhams: 120,
        fate: Fate::Completed(58),
        values: (600, 9_000),
        people: &[1, 2],
        wishes: &[
            "Préfère des gouttières invisibles, travaille avec du public.",
            "A déjà porté un appareil, les dents ont bougé.",
            "Demande la durée moyenne du traitement.",
        ],
    },
    Campaign {
        merchant: 1,
        name: "Coaching de dirigeants",
        description: "Accompagnement individuel de six mois pour dirigeants de PME.",
        fixed_dirhams: 80,
        fate: Fate::Active,
        values: (450, 24_000),
        people: &[0, 3, 6],
        wishes: &[
            "Dirige une PME de 40 personnes, succession familiale en cours.",
            "Cherche un accompagnement en français et en arabe.",
            "Nouvelle directrice générale, première prise de poste.",
            "Intéressé par service premium.",
        ],
    },
    Campaign {
        merchant: 1,
        name: "Bilan de compétences",
        description: "Bilan en cinq séances, en cabinet à Agdal ou à distance.",
        fixed_dirhams: 80,
        fate: Fate::Paused(74),
        values: (180, 1_400),
        people: &[3, 4],
        wishes: &[
            "Reconversion après huit ans dans la banque.",
            "Étudiante en dernière année, hésite entre deux voies.",
            "Demande une facture au nom de son employeur.",
        ],
    },
    Campaign {
        merchant: 1,
        name: "Séminaires d'équipe",
        description: "Séminaires d'une journée pour équipes de 8 à 30 personnes, Rabat et région.",
        fixed_dirhams: 80,
        fate: Fate::Active,
        values: (300, 15_000),
        people: &[0, 3, 4, 6],
        wishes: &[
            "Équipe commerciale de 12 personnes, deux dates possibles.",
            "Cherche une salle à Bouznika avec hébergement.",
            "Budget validé, attend le programme détaillé.",
            "Souhaite un format d'une demi-journée.",
        ],
    },
    Campaign {
        merchant: 2,
        name: "Rénovation de riads",
        description: "Zellige, tadelakt et bois peint pour riads et maisons d'hôtes.",
        fixed_dirhams: 80,
        fate: Fate::Active,
        values: (350, 45_000),
        people: &[1, 2, 5],
        wishes: &[
            "Riad de sept chambres dans la médina, patio à refaire.",
            "Veut un modèle bleu de Fès pour une fontaine murale.",
            "Architecte, consulte trois artisans.",
            "Demande un échantillon avant la commande.",
        ],
    },
    Campaign {
        merchant: 2,
        name: "Tables et plateaux en zellige",
        description: "Tables sur mesure, livraison dans tout le Maroc.",
        fixed_dirhams: 80,
        fate: Fate::Active,
        values: (220, 3_800),
        people: &[2, 5],
        wishes: &[
            "Table ronde de 120 cm, pied en fer forgé.",
            "Cadeau de mariage, livraison à Marrakech.",
            "Demande les délais pour trois tables identiques.",
            "Café en ouverture, huit plateaux.",
        ],
    },
    Campaign {
        merchant: 2,
        name: "Fontaines de jardin",
        description: "Fontaines complètes, pompe comprise. Ouverture au printemps.",
        fixed_dirhams: 80,
        fate: Fate::Draft,
        values: (900, 20_000),
        people: &[2],
        wishes: &["Jardin de 300 m², cherche une pièce centrale."],
    },
];

/// Money on a deposit, and what is left of it today.
pub(crate) struct Fund {
    pub(crate) merchant: usize,
    /// The one campaign it is for, or all of the merchant's.
    pub(crate) only: Option<usize>,
    /// Those of its leads.
    pub(crate) campaigns: &'static [usize],
    /// The day, and the dirhams that came; the first one opens it.
    pub(crate) credits: &'static [(u64, u32)],
    /// What is available today, in dirhams.
    pub(crate) left: u32,
    /// Whether that must be so to the centime, for a level of alert.
    pub(crate) exact: bool,
}

pub(crate) const FUNDS: [Fund; 6] = [
    // HEALTHY, with two recharges.
    Fund {
        merchant: 0,
        only: None,
        campaigns: &[0, 2],
        credits: &[(0, 5_000), (24, 5_000), (55, 10_000)],
        left: 10_800,
        exact: false,
    },
    // WARNING: 15 % of 2000.
    Fund {
        merchant: 0,
        only: Some(1),
        campaigns: &[1],
        credits: &[(6, 2_000)],
        left: 300,
        exact: true,
    },
    // ATTENTION: 35 % of 5000.
    Fund {
        merchant: 1,
        only: None,
        campaigns: &[3, 4],
        credits: &[(2, 5_000)],
        left: 1_750,
        exact: true,
    },
    // CRITICAL: 7 % of 3000.
    Fund {
        merchant: 1,
        only: Some(5),
        campaigns: &[5],
        credits: &[(10, 3_000)],
        left: 210,
        exact: true,
    },
    // DEPLETED.
    Fund {
        merchant: 2,
        only: Some(6),
        campaigns: &[6],
        credits: &[(3, 2_500)],
        left: 0,
        exact: true,
    },
    // HEALTHY, recharged lately.
    Fund {
        merchant: 2,
        only: Some(7),
        campaigns: &[7],
        credits: &[(4, 2_000), (47, 3_000)],
        left: 2_300,
        exact: false,
    },
];

/// What becomes of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Terms {
    /// Not signed yet.
    Proposed,
    /// In force.
    Signed,
    /// In force until the merchant suspended it on this day.
    Suspended(u64),
    /// In force until it was ended on this day.
    Terminated(u64),
}

/// An agreement of the story: merchant, person, campaign, share in percent, days until payment, fate.
pub(crate) type Agreement = (usize, usize, Option<usize>, u8, u16, Terms);

pub(crate) const AGREEMENTS: [Agreement; 12] = [
    (0, 0, None, 35, 14, Terms::Signed),
    (0, 1, None, 30, 7, Terms::Signed),
    (0, 2, Some(0), 25, 30, Terms::Signed),
    (0, 6, None, 20, 14, Terms::Signed),
    (0, 5, None, 30, 14, Terms::Proposed),
    (1, 0, None, 30, 14, Terms::Signed),
    (1, 3, None, 40, 14, Terms::Signed),
    (1, 3, Some(5), 45, 7, Terms::Signed),
    (1, 4, None, 30, 14, Terms::Suspended(82)),
    (2, 2, None, 35, 7, Terms::Signed),
    (2, 5, None, 30, 14, Terms::Signed),
    (2, 1, None, 30, 14, Terms::Terminated(60)),
];

/// The last day on which a campaign receives leads.
pub(crate) fn last_day(campaign: usize, person: usize) -> u64 {
    let place = CAMPAIGNS.get(campaign).expect("a campaign of the story");
    let of_campaign = match place.fate {
        Fate::Active | Fate::Draft => u64::MAX,
        Fate::Paused(day) | Fate::Completed(day) => day - 1,
    };
    let agreements = AGREEMENTS.iter().filter(|a| a.0 == place.merchant && a.1 == person);
    let ends = agreements.map(|agreement| match agreement.5 {
        Terms::Proposed | Terms::Signed => u64::MAX,
        Terms::Suspended(day) | Terms::Terminated(day) => day - 1,
    });
    ends.fold(of_campaign, u64::min)
}
