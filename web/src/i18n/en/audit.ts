export const audit = {
  title: "Invariant audit",
  intro: "Every balance and every rule, recomputed from the recorded rows.",
  run: "Run the audit",
  running: "Audit running",
  result: "Latest result",
  never: "No audit yet",
  never_text: "Run one: nothing is changed, everything is read again.",
  see: "See the audit",
  gaps_one: "{{n}} gap",
  gaps_other: "{{n}} gaps",
  checks_one: "{{n}} rule checked",
  checks_other: "{{n}} rules checked",
};
