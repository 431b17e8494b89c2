import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Lead } from "@/api/types";
import { PHONE, setMedia } from "@/testing/media";
import { bulkResult, campaign, deposit, lead, secondLead } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { PendingLeadsTable } from "./PendingLeadsTable";
import type { LeadSearch } from "./search";

let rows: Lead[];
let asked: URLSearchParams[];

beforeEach(() => {
  // As the server sends them: what expires first comes first.
  rows = [secondLead, lead];
  asked = [];
  answer("get", "/api/leads", (request: Request) => {
    asked.push(new URL(request.url).searchParams);
    return page("leads", rows);
  });
  answer("get", "/api/campaigns", page("campaigns", [campaign]));
  answer("get", `/api/leads/deposits/${deposit.id}`, deposit);
});

const read = (element: HTMLElement) => (element.textContent ?? "").replace(/\u00a0/g, " ");

function Page({ initial = {} }: { initial?: LeadSearch }) {
  const [search, setSearch] = useState<LeadSearch>(initial);
  return (
    <PendingLeadsTable
      search={search}
      onSearch={(change) => setSearch((before) => ({ ...before, ...change }))}
    />
  );
}

const rowOf = async (name: string) => {
  const cell = await screen.findByText(name);
  const row = cell.closest("tr");
  if (!row) throw new Error("not in a row");
  return row;
};

/** antd gives every element the same id under test, so a dialog is known by its title's text. */
const dialogTitled = async (title: string) => {
  const dialog = await screen.findByRole("dialog");
  within(dialog).getByText(title);
  return dialog;
};

const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe("PendingLeadsTable", () => {
  it("lists what waits, with value, commission and kind, and the time left", async () => {
    await show(<Page />);
    const first = read(await rowOf("Ahmed Bennani"));
    for (const text of [
      "23/11/2026",
      "08:05",
      "+212 6 12 34 56 78",
      "TechCorp",
      "1 500,00 dhs",
      "80,00 dhs",
    ]) {
      expect(first).toContain(text);
    }
    expect(first).toContain("Fixe");
    expect(first).toContain("70 h");
    const second = read(await rowOf("Zineb Kabbaj"));
    expect(second).toContain("10 %");
    expect(second).toContain("3 h 28");
    expect(asked[0]?.get("status")).toBe("pending");
    expect(asked[0]?.has("cursor")).toBe(false);
  });

  it("lets the server search and sort", async () => {
    await show(<Page />);
    await rowOf("Ahmed Bennani");
    fireEvent.change(screen.getByRole("searchbox", { name: "Rechercher" }), { target: { value: "riad" } });
    await waitFor(() => expect(asked.at(-1)?.get("q")).toBe("riad"));
    await rowOf("Ahmed Bennani");
    fireEvent.click(screen.getAllByText("Valeur")[0] as HTMLElement);
    await waitFor(() => expect(asked.at(-1)?.get("sort")).toBe("estimated_value"));
  });

  it("says that all is decided, or that the filters match nothing", async () => {
    rows = [];
    const { unmount } = await show(<Page />);
    expect(await screen.findByText("Tout est décidé")).toBeInTheDocument();
    unmount();
    await show(<Page initial={{ source: "tiktok" }} />);
    expect(await screen.findByText("Aucun lead ne correspond à ces filtres.")).toBeInTheDocument();
    rows = [lead];
    fireEvent.click(screen.getByRole("button", { name: "Réinitialiser les filtres" }));
    expect(await screen.findByText("Ahmed Bennani")).toBeInTheDocument();
  });

  it("offers to try again after a failure", async () => {
    answer("get", "/api/leads", () => problem(503));
    await show(<Page />);
    expect(await screen.findByText(/Référence : 7F3A-21C9/)).toBeInTheDocument();
    answer("get", "/api/leads", () => page("leads", rows));
    fireEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("Ahmed Bennani")).toBeInTheDocument();
  });

  it("validates with a score that nobody chose beforehand, and says what was deducted", async () => {
    let sent: unknown;
    answer("put", `/api/leads/${lead.id}/validate`, async (request: Request) => {
      sent = await request.json();
      rows = [secondLead];
      return {
        success: true,
        lead: { ...lead, status: "validated" },
        commission_deducted: 80,
        already_applied: false,
      };
    });
    await show(<Page />);
    fireEvent.click(within(await rowOf("Ahmed Bennani")).getByRole("button", { name: /^Valider/ }));
    const dialog = await dialogTitled("Valider le lead d’Ahmed Bennani");
    const confirm = within(dialog).getByRole("button", { name: /Valider et déduire 80,00/ });
    expect(confirm).toBeDisabled();
    for (const radio of within(dialog).getAllByRole("radio")) expect(radio).not.toBeChecked();
    await waitFor(() => expect(read(dialog)).toContain("2 340,502 260,50 dhs"));
    expect(read(dialog)).toContain("Disponible · inchangé2 100,502 100,50 dhs");

    fireEvent.click(within(dialog).getByRole("radio", { name: "8" }));
    expect(confirm).toBeEnabled();
    fireEvent.click(confirm);
    expect(await screen.findByText(/Lead validé : Ahmed Bennani\. 80,00.dhs déduits\./)).toBeInTheDocument();
    expect(sent).toEqual({ quality_score: 8 });
    await waitFor(() => expect(screen.queryByText("TechCorp")).not.toBeInTheDocument());
    expect(screen.queryByText(/décidé ailleurs/)).not.toBeInTheDocument();
  });

  it("explains a lost race instead of calling it an error", async () => {
    answer("put", `/api/leads/${lead.id}/validate`, () => problem(409, { code: "lead_already_decided" }));
    answer("get", `/api/leads/${lead.id}`, {
      lead: { ...lead, status: "validated" },
      history: [{ from: "pending", to: "validated", at: "2026-11-23T08:41:00Z" }],
    });
    await show(<Page />);
    fireEvent.click(within(await rowOf("Ahmed Bennani")).getByRole("button", { name: /^Valider/ }));
    const dialog = await screen.findByRole("dialog");
    fireEvent.click(within(dialog).getByRole("radio", { name: "8" }));
    fireEvent.click(within(dialog).getByRole("button", { name: /Valider et déduire/ }));
    expect(
      await screen.findByText("Ce lead vient d’être validé. Rien n’a été déduit une seconde fois."),
    ).toBeInTheDocument();
  });

  it("asks for details of another reason, and names what is released", async () => {
    let sent: unknown;
    answer("put", `/api/leads/${secondLead.id}/reject`, async (request: Request) => {
      sent = await request.json();
      return {
        success: true,
        lead: { ...secondLead, status: "rejected" },
        commission_released: 45,
        already_applied: false,
      };
    });
    await show(<Page />);
    fireEvent.click(within(await rowOf("Zineb Kabbaj")).getByRole("button", { name: /^Rejeter/ }));
    const dialog = await dialogTitled("Rejeter le lead de Zineb Kabbaj");
    const confirm = within(dialog).getByRole("button", { name: /Rejeter et libérer 45,00/ });
    expect(confirm).toBeDisabled();
    fireEvent.click(within(dialog).getByRole("radio", { name: "Autre motif" }));
    expect(confirm).toBeDisabled();
    fireEvent.change(within(dialog).getByRole("textbox"), { target: { value: "Hors zone" } });
    expect(confirm).toBeEnabled();
    fireEvent.click(confirm);
    await waitFor(() => expect(sent).toEqual({ rejection_reason: "other", details: "Hors zone" }));
  });

  it("keeps the dialog and what was typed when the answer is lost", async () => {
    answer("put", `/api/leads/${lead.id}/validate`, () => Response.error());
    await show(<Page />);
    fireEvent.click(within(await rowOf("Ahmed Bennani")).getByRole("button", { name: /^Valider/ }));
    const dialog = await screen.findByRole("dialog");
    fireEvent.click(within(dialog).getByRole("radio", { name: "3" }));
    fireEvent.click(within(dialog).getByRole("button", { name: /Valider et déduire/ }));
    expect(await within(dialog).findByText(/Le serveur n’a pas répondu/)).toBeInTheDocument();
    expect(within(dialog).getByRole("radio", { name: "3" })).toBeChecked();
  });

  it("is driven by j, k, v and r, but not while somebody types", async () => {
    await show(<Page />);
    const search = await screen.findByRole("searchbox");
    await rowOf("Ahmed Bennani");
    fireEvent.keyDown(search, { key: "j" });
    press("v");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    press("j");
    press("j");
    press("k");
    press("v");
    expect(await dialogTitled("Valider le lead de Zineb Kabbaj")).toBeInTheDocument();
  });

  it("lets a lead decided elsewhere leave, with a quiet line", async () => {
    const { queries } = await show(<Page />);
    await rowOf("Zineb Kabbaj");
    rows = [secondLead];
    await queries.invalidateQueries();
    expect(await screen.findByText(/1 lead décidé ailleurs\./)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText("Ahmed Bennani")).not.toBeInTheDocument());
  });

  it("decides several at once, with a result for each", async () => {
    const sent: unknown[] = [];
    answer("post", "/api/leads/bulk/validate", async (request: Request) => {
      sent.push(await request.json());
      return {
        success: true,
        succeeded: 1,
        failed: 1,
        results: [
          bulkResult(lead, { success: true, status: "validated", commission_deducted: 80 }),
          bulkResult(secondLead, { code: "lead_already_decided", message: "Ce lead est déjà rejeté." }),
        ],
      };
    });
    await show(<Page />);
    await rowOf("Ahmed Bennani");
    for (const name of ["Ahmed Bennani", "Zineb Kabbaj"]) {
      fireEvent.click(screen.getByRole("checkbox", { name: `Sélectionner ${name}` }));
    }
    expect(await screen.findByText("2 leads sélectionnés")).toBeInTheDocument();
    expect(screen.getByText(/Commission totale 125,00/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Valider" }));
    const dialog = await dialogTitled("Valider 2 leads");
    fireEvent.click(within(dialog).getByRole("radio", { name: "9" }));
    fireEvent.click(within(dialog).getByRole("button", { name: /Valider et déduire 125,00/ }));
    expect(await within(dialog).findByText(/1 lead validé, 80,00.dhs déduits\./)).toBeInTheDocument();
    expect(within(dialog).getByText("1 lead inchangé")).toBeInTheDocument();
    expect(within(dialog).getByText("Ce lead est déjà rejeté.")).toBeInTheDocument();
    expect(sent).toEqual([{ lead_ids: [secondLead.id, lead.id], quality_score: 9 }]);
  });

  it("is a list with two buttons per lead on a phone", async () => {
    setMedia([PHONE]);
    await show(<Page />);
    expect(await screen.findByText("Ahmed Bennani")).toBeInTheDocument();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "Valider" })).toHaveLength(2);
    expect(screen.getByText(/Fixe · valeur 1.500,00/)).toBeInTheDocument();
  });
});
