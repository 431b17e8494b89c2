/** The names that pages use; the only file to touch when the generated schema names something differently. */
import type { components } from "./schema";

type S = components["schemas"];

export type Role = S["Role"];
export type User = S["User"];
export type Session = S["Session"];
export type Registration = S["Register"];
export type DemoAccount = S["DemoAccount"];
export type AlertLevel = S["Balance"]["alert_level"];
export type Balance = S["Balance"];
export type Deposit = S["Deposit"];
export type DepositStatus = S["Deposit"]["status"];
/** The names are shown once the statement carries them. */
export type DepositTransaction = S["DepositTransaction"] & {
  customer_name?: string | null;
  reference?: string | null;
};
export type DepositSettingsChange = S["SetDepositSettings"];
export type DepositStats = S["DepositStats"];
export type Notification = S["Notification"];
export type NotificationTarget = S["NotificationTarget"];
export type TransactionType = S["DepositTransaction"]["transaction_type"];
export type Payment = S["Payment"];
export type PaymentMethod = S["Payment"]["method"];
export type Lead = S["Lead"];
/** Who decided is shown by name once the history carries it. */
export type Transition = S["Transition"] & { decided_by_name?: string | null };
export type LeadWithHistory = Omit<S["LeadWithHistory"], "history"> & { history: Transition[] };
export type LeadStatus = S["Lead"]["status"];
export type LeadSource = S["Lead"]["source"];
export type NewLead = S["CreateLead"];
export type CommissionQuote = S["CommissionPreview"];
export type RejectionReason = S["Reject"]["rejection_reason"];
export type Campaign = S["Campaign"];
export type CampaignSettings = S["CampaignSettings"];
export type CampaignStatus = S["Campaign"]["status"];
export type Agreement = S["Agreement"];
export type NewAgreement = S["NewAgreement"];
export type Earning = S["Earning"];
export type AdminUser = S["ListedUser"];
export type BulkDecided = S["BulkDecided"];
export type BulkResult = S["BulkResult"];
export type Invariants = S["Invariants"];
export type InvariantCheck = S["Invariant"];
export type Stats = S["Statistics"];
export type StatsDay = S["StatisticsDay"];
export type EarningStatus = S["Earning"]["status"];

export const LEAD_SOURCES = ["instagram", "tiktok", "whatsapp", "direct"] as const satisfies LeadSource[];
export const LEAD_STATUSES = [
  "pending",
  "validated",
  "converted",
  "rejected",
  "lost",
] as const satisfies LeadStatus[];
export const REJECTION_REASONS = [
  "incomplete_information",
  "unqualified",
  "duplicate",
  "false_information",
  "out_of_budget",
  "other",
] as const satisfies RejectionReason[];
