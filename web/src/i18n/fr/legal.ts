export const legal = {
  title: "Données légales",
  intro: "Elles figurent sur vos reçus, à partir du prochain. Rien n’est obligatoire.",
  legal_name: "Raison sociale",
  legal_form: "Forme juridique et capital",
  address: "Adresse du siège",
  city: "Ville",
  ice: "ICE",
  ice_unfit:
    "Les chiffres de contrôle ne correspondent pas\u00a0: vérifiez ce numéro. Il sera imprimé tel quel.",
  tax_id: "Identifiant fiscal (IF)",
  rc: "Registre de commerce (RC)",
  rc_city: "Ville du tribunal",
  tp: "Taxe professionnelle (TP)",
  cnss: "CNSS",
  saved: "Données légales enregistrées.",
};
