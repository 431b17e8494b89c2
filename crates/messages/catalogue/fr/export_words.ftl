# What stands in the cells of an export instead of the names of the API.

status_pending = En attente
status_validated = Validé
status_rejected = Rejeté
status_converted = Vente conclue
status_lost = Vente perdue
status_expired = Expiré sans décision
source_instagram = Instagram
source_tiktok = TikTok
source_whatsapp = WhatsApp
source_direct = Contact direct
type_percentage = Pourcentage
type_fixed = Fixe
reason_incomplete_information = Informations incomplètes
reason_unqualified = Non qualifié
reason_duplicate = Doublon
reason_false_information = Informations fausses
reason_out_of_budget = Hors budget
reason_other = Autre motif
