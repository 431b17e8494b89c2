export const mine = {
  title: "عملائي",
  intro: "من أرسلتهم وما تقرر بشأنهم.",
  empty: "لم ترسل أي عميل بعد.",
  reserved: "عند القبول",
  taken: "مكتسب",
  refunded: "أُعيدت العمولة إلى التاجر",
};
