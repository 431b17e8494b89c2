export const notifications = {
  title: "Notifications",
  intro: "Ce qui s’est passé sur votre compte, le plus récent d’abord.",
  empty: "Aucune notification.",
  read_all: "Tout marquer comme lu",
  mark_read: "Marquer comme lue",
  read_done_one: "{{n}} notification marquée comme lue.",
  read_done_many: "{{n}} notifications marquées comme lues.",
  read_done_other: "{{n}} notifications marquées comme lues.",
  open: "Ouvrir",
};
