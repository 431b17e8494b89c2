export const profile = {
  title: "الحساب",
  intro: "حسابك وتفضيلاتك.",
  identity: "الهوية",
  preferences: "التفضيلات",
  role: "الدور",
  company: "الشركة",
};
