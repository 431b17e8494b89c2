export const mine = {
  title: "طلباتي",
  intro: "ما أرسلته وما تقرر بشأنه.",
  empty: "لم ترسل أي طلب بعد.",
  reserved: "عند القبول",
  taken: "مكتسب",
};
