export const transfer = {
  account: "To our account",
  code: "Code to write into the reference",
  rib: "RIB of our account {{account}}",
  rib_unknown:
    "The RIB of the account {{account}} is no longer shown here: ask the administration for it before you make the transfer.",
  next: "What happens next",
  step_pay: "Make the transfer from your bank, of the exact amount.",
  step_code: "Write {{code}} into the reference: it is how we recognise your transfer.",
  step_credit:
    "When it is on our account, we match it with this code and credit your deposit; a notification tells you.",
  waiting_title: "Transfer announced",
  waiting: "It is now up to you to make it at your bank. Nothing is credited before it arrives.",
  waiting_of: "{{merchant}} announced this transfer of {{amount}}. Nothing is credited before it arrives.",
  announced_at: "Announced on",
  how: "How to make it",
  unpaid: "An announced transfer has not arrived yet: {{code}}.",
};
