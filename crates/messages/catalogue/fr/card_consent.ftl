# What a merchant agrees to who lets us charge their card again. Another text is another version (card_consent.rs).

consent = J’accepte que Leads conserve cette carte chez son prestataire de paiement et la débite pour les recharges automatiques que j’active, dans la limite des montants que je fixe. Je peux retirer la carte à tout moment.
