export const reason = {
  incomplete_information: "Incomplete information",
  unqualified: "Not qualified",
  duplicate: "Duplicate",
  false_information: "False information",
  out_of_budget: "Out of budget",
  other: "Other reason",
};
