# Why a lead was rejected, why an influencer was stopped: within a sentence.

incomplete_information = informations incomplètes
unqualified = lead non qualifié
duplicate = doublon
false_information = informations fausses
out_of_budget = hors budget
low_scores = la note moyenne des derniers leads est trop basse
rejections = trop de leads rejetés à la suite
hand = décision du marchand
