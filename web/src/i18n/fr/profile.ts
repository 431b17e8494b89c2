export const profile = {
  title: "Profil",
  intro: "Votre compte et vos préférences.",
  identity: "Identité",
  preferences: "Préférences",
  role: "Rôle",
  company: "Entreprise",
};
