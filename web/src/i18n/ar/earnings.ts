export const earnings = {
  title: "الأرباح",
  intro: "ينشأ الربح عند قبول العميل ويصبح متاحًا في تاريخ دفعه.",
  available: "أرباح متاحة",
  pending: "في الانتظار",
  paid: "مدفوعة",
  empty: "لا أرباح حتى الآن.",
  status_pending: "في الانتظار",
  status_available: "متاح",
  status_paid: "مدفوع",
  payable_on: "يُدفع يوم",
  list: "تفاصيل الأرباح",
};
