// Types from the committed API document. Where the document says in words what values a text can have, the words are
// listed here, so that pages are checked against them; a list goes when the document has the enumeration itself.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const words = {
  lead: ["pending", "validated", "rejected", "converted", "lost"],
  level: ["HEALTHY", "ATTENTION", "WARNING", "CRITICAL", "DEPLETED"],
  deposit: ["pending", "active", "depleted", "suspended"],
  source: ["instagram", "tiktok", "whatsapp", "direct"],
  commission: ["percentage", "fixed"],
  method: ["stripe", "cmi", "bank_transfer", "sandbox"],
  campaign: ["draft", "active", "paused", "completed"],
};

const reasons = [
  "incomplete_information",
  "unqualified",
  "duplicate",
  "false_information",
  "out_of_budget",
  "other",
];

const enumerations = {
  Lead: { status: words.lead, source: words.source, commission_type: words.commission },
  CreateLead: { source: words.source },
  Transition: { from: words.lead, to: words.lead },
  CommissionPreview: { commission_type: words.commission },
  Campaign: { status: words.campaign },
  CampaignStatusChange: { status: words.campaign },
  Balance: { status: words.deposit, alert_level: words.level },
  Deposit: { status: words.deposit, alert_level: words.level },
  DepositTransaction: {
    transaction_type: ["initial", "recharge", "reservation", "release", "deduction", "refund", "adjustment"],
  },
  CreateDeposit: { payment_method: words.method },
  RechargeDeposit: { payment_method: words.method },
  Payment: { status: ["pending", "paid", "failed"], method: words.method, purpose: ["initial", "recharge"] },
  Agreement: { status: ["pending", "active", "suspended", "terminated"] },
  Earning: { status: ["pending", "available", "paid"] },
  Reject: { rejection_reason: reasons },
  BulkReject: { rejection_reason: reasons },
  BulkResult: { status: words.lead },
  ListedUser: { role: ["admin", "merchant", "influencer", "commercial"] },
  AgreementCandidate: { role: ["influencer", "commercial"] },
  StatisticsSource: { source: words.source },
  Register: { role: ["merchant", "influencer", "commercial"] },
  Notification: { level: ["info", "success", "warning", "critical"] },
};

const document = JSON.parse(await readFile(new URL("../../openapi.json", import.meta.url), "utf8"));
for (const [schema, fields] of Object.entries(enumerations)) {
  for (const [field, values] of Object.entries(fields)) {
    const property = document.components.schemas[schema]?.properties?.[field];
    if (!property) throw new Error(`the document has no ${schema}.${field}`);
    if (property.$ref || property.enum) continue;
    const nullable = Array.isArray(property.type) && property.type.includes("null");
    property.enum = nullable ? [...values, null] : values;
  }
}

// The server reads every query parameter as text, but callers count in numbers; and any call can be refused.
const refusal = {
  description: "Why it was refused.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDocument" } } },
};
const COUNTS = new Set(["limit", "period_days"]);
for (const operations of Object.values(document.paths)) {
  for (const operation of Object.values(operations)) {
    for (const { name, schema } of operation.parameters ?? []) if (COUNTS.has(name)) schema.type = "integer";
    operation.responses.default ??= refusal;
  }
}

const types = astToString(await openapiTS(document));
await writeFile(new URL("../src/api/schema.d.ts", import.meta.url), types);
