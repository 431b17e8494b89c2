import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { enter } from "@/api/session";
import type { User } from "@/api/types";
import { campaign, lead } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { Launcher } from "./Launcher";

const user: User = {
  id: "u1",
  email: "salma@atlas.ma",
  role: "merchant",
  display_name: "Salma Bennis",
  locale: "fr",
  created_at: "2026-10-01T09:00:00Z",
};
const payment = {
  id: "p1",
  deposit_id: "d1",
  amount: 2500,
  method: "bank_transfer",
  purpose: "recharge",
  status: "paid",
  reference: "VIR-9001",
  created_at: "2026-11-23T08:40:00Z",
};
let asked: string[];
let sought: string[];

beforeEach(() => {
  asked = [];
  sought = [];
  enter({ success: true, access_token: "t", token_type: "Bearer", expires_in: 900, user });
  answer("get", "/api/leads", (request: Request) => {
    asked.push(new URL(request.url).searchParams.get("q") ?? "");
    return page("leads", [lead]);
  });
  answer("get", "/api/campaigns", page("campaigns", [campaign]));
  answer("get", "/api/leads/agreements/candidates", page("influencers", []));
  answer("get", "/api/payments", (request: Request) => {
    sought.push(new URL(request.url).searchParams.get("q") ?? "");
    return page("payments", [payment]);
  });
});

const open = async (key: string, init: object = {}) => {
  fireEvent.keyDown(document.body, { key, ...init });
  return screen.findByRole("dialog");
};
const frame = (
  <Launcher user={user}>
    <input aria-label="champ" />
  </Launcher>
);

describe("the palette", () => {
  it("opens with Ctrl K, finds what the server finds, and goes there with Enter", async () => {
    const { router } = await show(frame);
    await open("k", { ctrlKey: true });
    const field = await screen.findByRole("combobox", { name: "Rechercher partout" });
    fireEvent.change(field, { target: { value: "Bennani" } });
    const option = await screen.findByRole("option", { name: /Ahmed Bennani/ });
    expect(asked).toEqual(["Bennani"]);
    expect(option).toHaveAttribute("aria-selected", "true");
    expect(field).toHaveAttribute("aria-activedescendant", option.id);
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(router.state.location.pathname).toBe(`/leads/${lead.id}`));
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });

  it("finds pages and actions without accents, and the payments that the server finds", async () => {
    await show(frame);
    await open("k", { metaKey: true });
    const field = await screen.findByRole("combobox");
    const groups = () => screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"));
    expect(groups()).toEqual(["Actions", "Pages"]);
    fireEvent.change(field, { target: { value: "depot" } });
    expect(await screen.findByRole("option", { name: "Recharger le dépôt" })).toBeInTheDocument();
    for (const typed of ["2 500", "vir-9001"]) {
      fireEvent.change(field, { target: { value: typed } });
      await waitFor(() => expect(sought.at(-1)).toBe(typed));
      const payments = await screen.findByRole("group", { name: "Paiements" });
      within(payments).getByRole("option", { name: /Virement · 2.500,00.dhs/ });
    }
  });

  it("shows the keys for ?, but not while somebody writes", async () => {
    await show(frame);
    fireEvent.keyDown(screen.getByLabelText("champ"), { key: "?" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    const keys = await open("?");
    for (const key of ["K", "j", "o", "v"]) within(keys).getByText(key);
  });
});
