export const notifications = {
  title: "الإشعارات",
  intro: "ما جرى على حسابك، الأحدث أولًا.",
  empty: "لا إشعارات.",
  read_all: "تعليم الكل كمقروء",
  mark_read: "تعليم كمقروء",
  open: "فتح",
};
