import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Balances } from "@/api/types";
import { show } from "@/testing/show";
import { Books } from "./Books";
import { OwedTable } from "./OwedTable";

const balances: Balances = {
  at: "2026-11-23T08:42:00Z",
  received: 10000,
  returned: 500,
  charged_back: 0,
  adjusted: 0,
  held: 8500,
  reserved: 1000,
  owed_by_merchants: 0,
  owed_to_influencers: 200,
  paid_out: 100,
  platform_shares: 700,
  earnings_adjusted: 0,
  revenue: 700,
  difference: 0,
  adds_up: true,
  influencers: [
    {
      influencer_id: "p1",
      influencer_name: "Nora Idrissi",
      kind: "influencer",
      pending: 150,
      available: 50,
      requested: 0,
      owed: 200,
      paid: 100,
    },
  ],
  total: 1,
};
const read = (element: HTMLElement) =>
  (element.textContent ?? "").replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");

describe("the books", () => {
  it("have the same total on both sides and say so", async () => {
    const { container } = await show(<Books balances={balances} />);
    expect(screen.getByRole("status")).toHaveTextContent("Les comptes s’équilibrent");
    expect(read(container).match(/Total9 500,00/g)).toHaveLength(2);
    expect(read(container)).toContain("dont 1 000,00 dhs réservés");
  });

  it("say by how much they are out", async () => {
    await show(<Books balances={{ ...balances, difference: -300, adds_up: false }} />);
    expect(read(screen.getByRole("status"))).toContain("Écart de −300,00 dhs");
  });

  it("name everybody to whom something is owed", async () => {
    const next: string[] = [];
    const list = {
      total: 2,
      hasNextPage: true,
      isFetchingNextPage: false,
      fetchNextPage: () => next.push("asked"),
    };
    await show(<OwedTable people={balances.influencers} list={list} />);
    const row = screen.getByText("Nora Idrissi").closest("tr");
    expect(row).not.toBeNull();
    if (row) expect(within(row).getByText(/200,00/)).toBeInTheDocument();
    expect(screen.getByText("1 sur 2")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Afficher la suite" }));
    expect(next).toEqual(["asked"]);
  });
});
