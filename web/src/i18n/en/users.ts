export const users = {
  merchants_intro: "Every merchant account and the state of its deposits.",
  influencers_intro: "Everyone who brings leads, newest first.",
  influencers: "Influencers",
  commercials: "Sales reps",
  search: "Name, company, e-mail",
  name: "Name",
  since: "Registered",
  no_deposit: "No deposit",
  none: "No account matches.",
};
