export const users = {
  merchants_intro: "Chaque compte marchand et l’état de ses dépôts.",
  influencers_intro: "Ceux qui apportent des leads, les derniers inscrits d’abord.",
  influencers: "Influenceurs",
  commercials: "Commerciaux",
  search: "Nom, entreprise, e-mail",
  name: "Nom",
  since: "Inscrit le",
  no_deposit: "Sans dépôt",
  none: "Aucun compte ne correspond.",
};
