export const status = {
  pending: "في الانتظار",
  validated: "مقبول",
  converted: "تم البيع",
  rejected: "مرفوض",
  lost: "بيع ضائع",
  expired: "انتهت مهلته",
};
