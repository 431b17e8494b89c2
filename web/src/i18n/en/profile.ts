export const profile = {
  title: "Profile",
  intro: "Your account and preferences.",
  identity: "Identity",
  preferences: "Preferences",
  role: "Role",
  company: "Company",
};
