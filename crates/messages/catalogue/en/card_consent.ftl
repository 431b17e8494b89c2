# What a merchant agrees to who lets us charge their card again. Another text is another version (card_consent.rs).

consent = I agree that Leads keeps this card with its payment provider and charges it for the automatic top-ups that I switch on, up to the amounts that I set. I can remove the card at any time.
