export const reason = {
  incomplete_information: "Informations incomplètes",
  unqualified: "Non qualifié",
  duplicate: "Doublon",
  false_information: "Informations fausses",
  out_of_budget: "Hors budget",
  other: "Autre motif",
};
