export const notifications = {
  title: "الإشعارات",
  intro: "ما جرى على حسابك، الأحدث أولًا.",
  empty: "لا إشعارات.",
  read_all: "تعليم الكل كمقروء",
  mark_read: "تعليم كمقروء",
  read_done_zero: "لم يُعلَّم أي إشعار كمقروء.",
  read_done_one: "عُلِّم إشعار واحد كمقروء.",
  read_done_two: "عُلِّم إشعاران كمقروءين.",
  read_done_few: "عُلِّمت {{n}} إشعارات كمقروءة.",
  read_done_many: "عُلِّم {{n}} إشعارًا كمقروء.",
  read_done_other: "عُلِّم {{n}} إشعار كمقروء.",
  open: "فتح",
};
