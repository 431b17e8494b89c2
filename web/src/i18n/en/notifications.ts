export const notifications = {
  title: "Notifications",
  intro: "What happened on your account, latest first.",
  empty: "No notification.",
  read_all: "Mark all as read",
  mark_read: "Mark as read",
  open: "Open",
};
