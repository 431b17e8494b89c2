export const notifications = {
  title: "Notifications",
  intro: "Ce qui s’est passé sur votre compte, le plus récent d’abord.",
  empty: "Aucune notification.",
  read_all: "Tout marquer comme lu",
  mark_read: "Marquer comme lue",
  open: "Ouvrir",
};
