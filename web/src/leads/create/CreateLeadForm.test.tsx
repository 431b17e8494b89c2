import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Lead } from "@/api/types";
import { PHONE, setMedia } from "@/testing/media";
import { campaign, lead } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { CreateLeadForm } from "./CreateLeadForm";

const quote = {
  commission_amount: 80,
  commission_type: "fixed",
  fixed_amount: 80,
  influencer_percentage: 35,
  influencer_commission: 28,
  deposit_available: true,
};

interface Sent {
  key: string | null;
  body: Record<string, unknown>;
}
let sent: Sent[];
let sentLeads: Lead[];

beforeEach(() => {
  sent = [];
  sentLeads = [];
  answer("post", "/api/leads/calculate-commission", quote);
  answer("get", "/api/leads/influencer/my-leads", page("leads", []));
  answer("post", "/api/leads/create", async (request: Request) => {
    sent.push(await reading(request));
    return { success: true, lead };
  });
});

async function reading(request: Request): Promise<Sent> {
  return {
    key: request.headers.get("idempotency-key"),
    body: (await request.json()) as Record<string, unknown>,
  };
}

const form = () =>
  show(
    <CreateLeadForm
      userId="u1"
      campaigns={[campaign]}
      campaignId={campaign.id}
      onSent={(created) => sentLeads.push(created)}
    />,
  );

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function fill() {
  await screen.findByLabelText("Nom complet");
  type("Nom complet", "Ahmed Bennani");
  type("Téléphone", "06 12 34 56 78");
  type("Valeur estimée", "1 500,00");
  fireEvent.click(screen.getByRole("radio", { name: "Instagram" }));
}

const submit = () => fireEvent.click(screen.getByRole("button", { name: /Envoyer le lead/ }));
const read = (element: HTMLElement) => (element.textContent ?? "").replace(/\u00a0/g, " ");

describe("CreateLeadForm", () => {
  it("shows the rule, the gain with its arithmetic, and the phone as it will be stored", async () => {
    await form();
    await fill();
    expect(await screen.findByText("Fonds disponibles")).toBeInTheDocument();
    const preview = read(screen.getByRole("complementary"));
    for (const text of ["28,00 dhs", "80,00 dhs", "Fixe · à partir de 800,00 dhs", "35 %", "14 jours"]) {
      expect(preview).toContain(text);
    }
    expect(screen.getByText("Financée")).toBeInTheDocument();
    expect(
      screen.getByText(/28,00.dhs pour vous par lead dès 800.dhs, 3,50.% de la valeur en dessous/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Sera enregistré.: \+212 6 12 34 56 78/)).toBeInTheDocument();
  });

  it("sends one lead for a double click, with exact numbers and a key", async () => {
    await form();
    await fill();
    submit();
    submit();
    await waitFor(() => expect(sentLeads).toHaveLength(1));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.key).toBeTruthy();
    expect(sent[0]?.body).toMatchObject({
      campaign_id: campaign.id,
      customer_name: "Ahmed Bennani",
      customer_phone: "06 12 34 56 78",
      estimated_value: 1500,
      source: "instagram",
    });
    expect(localStorage.getItem("leads.draft.u1")).toBeNull();
  });

  it("sends the price that it showed, and shows the new one before it sends again", async () => {
    answer("post", "/api/leads/create", async (request: Request) => {
      sent.push(await reading(request));
      if (sent.length > 1) return { success: true, lead };
      answer("post", "/api/leads/calculate-commission", { ...quote, commission_amount: 50 });
      return problem(409, { code: "terms_changed", detail: "Le prix a changé.", commission_amount: 50 });
    });
    await form();
    await fill();
    await screen.findAllByText(/80,00/);
    submit();
    expect(await screen.findByText(/La commission est maintenant de 50,00/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: /Envoyer le lead/ })).toBeEnabled());
    submit();
    await waitFor(() => expect(sentLeads).toHaveLength(1));
    expect(sent.map(({ body }) => body.expected_commission)).toEqual([80, 50]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  });

  it("repeats the same key when the answer is lost", async () => {
    const keys: (string | null)[] = [];
    answer("post", "/api/leads/create", async (request: Request) => {
      keys.push((await reading(request)).key);
      return keys.length < 2 ? Response.error() : { success: true, lead };
    });
    await form();
    await fill();
    submit();
    await waitFor(() => expect(sentLeads).toHaveLength(1), { timeout: 4_000 });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("puts the server's field errors on their fields, and takes a new key after a refusal", async () => {
    const keys: (string | null)[] = [];
    answer("post", "/api/leads/create", async (request: Request) => {
      keys.push((await reading(request)).key);
      return problem(422, {
        code: "validation_failed",
        errors: [{ field: "customer_phone", code: "phone", message: "Ce numéro est refusé." }],
      });
    });
    await form();
    await fill();
    submit();
    expect(await screen.findByText("Ce numéro est refusé.")).toBeInTheDocument();
    expect(screen.getByLabelText("Téléphone")).toHaveAttribute("aria-invalid", "true");
    await waitFor(() => expect(screen.getByRole("button", { name: /Envoyer le lead/ })).toBeEnabled());
    submit();
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(new Set(keys).size).toBe(2);
  });

  it("says so when a first sending had arrived with other data", async () => {
    answer("post", "/api/leads/create", () => problem(422, { code: "idempotency_key_reused" }));
    await form();
    await fill();
    submit();
    expect(await screen.findByText(/Un premier envoi a déjà été reçu/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Voir mes leads" })).toBeInTheDocument();
  });

  it("keeps the draft over a reload", async () => {
    const { unmount } = await form();
    await fill();
    await waitFor(() => expect(localStorage.getItem("leads.draft.u1")).toContain("Ahmed Bennani"));
    expect(await screen.findByText("Brouillon enregistré à 08:42")).toBeInTheDocument();
    unmount();
    await form();
    expect(await screen.findByLabelText("Nom complet")).toHaveValue("Ahmed Bennani");
    expect(screen.getByRole("radio", { name: "Instagram" })).toBeChecked();
    fireEvent.click(screen.getByRole("button", { name: "Effacer" }));
    expect(screen.getByLabelText("Nom complet")).toHaveValue("");
    expect(localStorage.getItem("leads.draft.u1")).toBeNull();
  });

  it("refuses to send without funds, and says why", async () => {
    answer("post", "/api/leads/calculate-commission", { ...quote, deposit_available: false });
    await form();
    await fill();
    expect(await screen.findByText("Fonds insuffisants")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /Envoyer le lead/ })).toBeDisabled();
  });

  it("warns of a probable duplicate without blocking", async () => {
    answer(
      "get",
      "/api/leads/influencer/my-leads",
      page("leads", [{ ...lead, created_at: "2026-11-18T10:00:00Z" }]),
    );
    await form();
    await fill();
    expect(await screen.findByText("Doublon probable")).toBeInTheDocument();
    expect(screen.getByText(/avec ce téléphone le 18\/11\/2026/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /Envoyer le lead/ })).toBeEnabled();
  });

  it("wants a Moroccan phone, one contact and a value in range", async () => {
    await form();
    await fill();
    type("Téléphone", "+33 6 12 34 56 78");
    type("Valeur estimée", "49,99");
    submit();
    expect(
      await screen.findByText("Ce numéro n’est pas marocain. Exemple : 06 12 34 56 78"),
    ).toBeInTheDocument();
    type("Téléphone", "");
    submit();
    await waitFor(() =>
      expect(screen.getAllByText("E-mail ou téléphone : au moins un des deux.").length).toBeGreaterThan(1),
    );
    expect(sent).toHaveLength(0);
  });

  it("shows gain, funds and button in one bar on a phone", async () => {
    setMedia([PHONE]);
    await form();
    await fill();
    expect(await screen.findByText("Fonds disponibles")).toBeInTheDocument();
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
    await act(() => vi.dynamicImportSettled());
    submit();
    await waitFor(() => expect(sentLeads).toHaveLength(1));
  });
});
