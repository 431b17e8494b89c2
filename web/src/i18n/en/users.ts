export const users = {
  merchants_intro: "Every merchant account and the state of its deposit.",
  influencers_intro: "Those who bring leads, the newest first.",
  influencers: "Influencers",
  commercials: "Sales people",
  search: "Name, company, e-mail",
  name: "Name",
  since: "Registered",
  no_deposit: "No deposit",
  none: "No matching account.",
};
