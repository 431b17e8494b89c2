import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Lead } from "@/api/types";
import { campaign, deposit, lead, secondLead, statsOf } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { PendingLeadsTable } from "./PendingLeadsTable";

const ahmed: Lead = { ...lead, customer_notes: "Préfère être appelé après 18 h" };
const before: Lead = {
  ...lead,
  id: `${lead.id.slice(0, -3)}999`,
  status: "validated",
  captured_at: "2026-11-02T10:00:00Z",
  created_at: "2026-11-02T09:00:00Z",
  influencer_name: "Omar Lahlou",
};
/** Found by the server for a part of the number, and somebody else. */
const other: Lead = { ...before, id: `${lead.id.slice(0, -3)}998`, customer_phone: "+212612345679" };

beforeEach(() => {
  answer("get", "/api/leads", (request: Request) => {
    const { searchParams } = new URL(request.url);
    return page("leads", searchParams.has("q") ? [ahmed, before, other] : [secondLead, ahmed]);
  });
  answer("get", "/api/campaigns", page("campaigns", [campaign]));
  answer("get", `/api/leads/deposits/${deposit.id}`, deposit);
  answer("get", `/api/leads/stats/influencer/${lead.influencer_id}`, statsOf(90));
});

const panel = () => screen.findByRole("complementary");
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const rowOf = async (name: string) => (await screen.findByText(name)).closest("tr") as HTMLElement;

describe("the panel of a lead", () => {
  it("opens on a click on the row, with notes, earlier leads of the same person, and the influencer's record", async () => {
    await show(<PendingLeadsTable search={{}} onSearch={() => undefined} />);
    fireEvent.click(await rowOf("Ahmed Bennani"));
    const aside = await panel();
    within(aside).getByRole("heading", { name: "Ahmed Bennani" });
    within(aside).getByText("Préfère être appelé après 18 h");
    expect(await within(aside).findByText("1 autre lead avec le même contact")).toBeInTheDocument();
    expect(within(aside).getByText("Omar Lahlou")).toBeInTheDocument();
    expect(await within(aside).findByText(/7,9 . 10/)).toBeInTheDocument();
    fireEvent.click(within(aside).getByRole("button", { name: "Valider" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText("1 autre lead avec le même contact")).toBeInTheDocument();
  });

  it("follows the keys, and gives the focus back to the row", async () => {
    await show(<PendingLeadsTable search={{}} onSearch={() => undefined} />);
    await rowOf("Zineb Kabbaj");
    // The second lead is the first to expire.
    press("j");
    expect(document.activeElement).toHaveTextContent("Zineb Kabbaj");
    press("o");
    expect(within(await panel()).getByRole("heading", { level: 2 })).toHaveTextContent("Zineb Kabbaj");
    press("j");
    expect(within(await panel()).getByRole("heading", { level: 2 })).toHaveTextContent("Ahmed Bennani");
    press("Escape");
    await waitFor(() => expect(screen.queryByRole("complementary")).not.toBeInTheDocument());
    expect(document.activeElement).toHaveTextContent("Ahmed Bennani");
  });
});
