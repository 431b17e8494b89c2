export const status = {
  pending: "في الانتظار",
  validated: "مقبول",
  converted: "محوّل",
  rejected: "مرفوض",
  lost: "بيع ضائع",
  expired: "انتهت مهلته",
};
