export const recharge = {
  title: "Automatic recharge",
  intro: "The deposit fills itself before it is empty.",
  on: "Recharge this deposit automatically",
  trigger: "When at most this much is left",
  trigger_help: "Empty: your alert threshold, {{amount}}.",
  amount: "Amount of the recharge",
  amount_help: "At least this much; more if that is what it takes to be above the threshold again.",
  cap: "At most per month",
  cap_help: "Empty: no limit.",
  save: "Save",
  saved: "Saved.",
  no_card:
    "No card is kept: instead of charging a card, we send you a payment link. To keep a card, tick the box when you recharge by card.",
  expires: "Expires",
  remove: "Remove",
  remove_card: "Remove the card {{last4}}",
  remove_title: "Remove the card {{last4}}?",
  remove_text:
    "It is not charged any more, and the payment provider forgets it. Without another card, an automatic recharge sends you a payment link.",
  keep_card: "Keep this card",
};
