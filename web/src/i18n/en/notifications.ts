export const notifications = {
  title: "Notifications",
  intro: "What happened on your account, newest first.",
  empty: "No notifications.",
  read_all: "Mark all as read",
  mark_read: "Mark as read",
  read_done_one: "{{n}} notification marked as read.",
  read_done_other: "{{n}} notifications marked as read.",
  open: "Open",
};
