import { newIdempotencyKey } from "@/api/idempotency";
import type { LeadSource } from "@/api/types";

/** What was typed, as it was typed. */
export interface DraftValues {
  campaign_id?: string | undefined;
  customer_name?: string | undefined;
  customer_company?: string | undefined;
  customer_phone?: string | undefined;
  customer_email?: string | undefined;
  estimated_value?: string | undefined;
  source?: LeadSource | undefined;
  customer_notes?: string | undefined;
}

interface Draft {
  values: DraftValues;
  /** Kept with the draft: a reload after a lost answer must repeat the same intention. */
  key: string;
  /** Whether it was sent under this key, and at which price: a repetition says the same, also after a reload. */
  sent?: { price?: number | undefined } | undefined;
  savedAt?: number;
}

const PREFIX = "leads.draft.";

export function loadDraft(userId: string): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + userId) ?? "null");
    if (typeof stored === "object" && stored !== null && "values" in stored && "key" in stored) {
      return stored as Draft;
    }
  } catch {
    // Unreadable is the same as none.
  }
  return { values: {}, key: newIdempotencyKey() };
}

/** Answers whether the draft is safe. */
export function saveDraft(userId: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + userId, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(userId: string): void {
  localStorage.removeItem(PREFIX + userId);
}

/** On signing out: drafts hold customers' contacts. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

export function isEmpty(values: DraftValues): boolean {
  return Object.values(values).every((value) => value === undefined || value === "");
}
