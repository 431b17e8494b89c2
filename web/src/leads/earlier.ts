import { api } from "@/api/client";
import type { Lead } from "@/api/types";

/** The server finds parts of a number or an address; the same person has the whole of it. */
function useFound(contact: string | null | undefined): Lead[] | undefined {
  const query = { q: contact ?? undefined, limit: 20 };
  const { data } = api.useQuery("get", "/api/leads", { params: { query } }, { enabled: Boolean(contact) });
  return contact ? data?.leads : [];
}

/** Every other lead with the telephone or the e-mail of this one, the newest first; undefined while it is not known. */
export function useOfSamePerson({ id, customer_phone, customer_email }: Lead): Lead[] | undefined {
  const byPhone = useFound(customer_phone);
  const byEmail = useFound(customer_email);
  if (!byPhone || !byEmail) return undefined;
  const same = [
    ...byPhone.filter((lead) => lead.customer_phone === customer_phone),
    ...byEmail.filter((lead) => lead.customer_email === customer_email),
  ].filter((lead) => lead.id !== id);
  const each = new Map(same.map((lead) => [lead.id, lead]));
  return [...each.values()].toSorted((a, b) => b.created_at.localeCompare(a.created_at));
}
