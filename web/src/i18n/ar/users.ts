export const users = {
  merchants_intro: "كل حساب تاجر وحالة إيداعاته.",
  influencers_intro: "من يجلبون العملاء، الأحدث تسجيلًا أولًا.",
  influencers: "المؤثرون",
  commercials: "المندوبون",
  search: "الاسم أو الشركة أو البريد",
  name: "الاسم",
  since: "تاريخ التسجيل",
  no_deposit: "دون إيداع",
  none: "لا حسابات مطابقة.",
};
