export const acquirer = {
  label: "Acquéreur",
  title: "Acquéreur de {{name}}",
  text: "Ses paiements par carte marocaine passent par cet acquéreur à partir de maintenant.",
  usual: "Celui du serveur ({{name}})",
  gone: "«\u00a0{{name}}\u00a0» n’est plus configuré sur ce serveur\u00a0: ses paiements par carte sont refusés.",
};
