export const fault = {
  unreachable: "Le serveur n’a pas répondu. Avant de recommencer un envoi, vérifiez s’il est arrivé.",
  server:
    "Le serveur a rencontré une erreur. Avant de recommencer un envoi, vérifiez s’il est arrivé. Référence\u00a0: {{reference}}.",
  title: "Données indisponibles",
  throttled: "Trop de demandes. Réessayez dans un instant.",
  not_found_title: "Page introuvable",
  not_found: "Cette adresse ne mène à rien que vous puissiez voir.",
  forbidden_title: "Accès réservé",
  forbidden: "Votre compte n’ouvre pas cette page.",
  home: "Revenir à l’accueil",
  broken_title: "Cette page s’est arrêtée",
  broken: "Une erreur d’affichage l’a interrompue. Rechargez la page pour continuer.",
  reload: "Recharger la page",
  start_title: "Serveur injoignable",
  session_expired: "Votre session a expiré. Connectez-vous pour continuer.",
};
