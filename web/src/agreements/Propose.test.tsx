import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { campaign } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { ProposeAgreement } from "./Propose";
import { parsePercent, toAgreement, USUAL_TERMS } from "./terms";

beforeEach(() => {
  answer("get", "/api/campaigns", page("campaigns", [campaign]));
  answer("get", "/api/leads/agreements/candidates", {
    influencers: [
      { id: "i1", name: "Yasmine El Fassi", role: "influencer", leads: 31 },
      { id: "c1", name: "Omar Lahlou", role: "commercial", leads: 0 },
    ],
    max_commission_percentage: 75,
  });
});

describe("proposing an agreement", () => {
  const choose = async (name: string) => {
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "Avec" }));
    fireEvent.click(await screen.findByText(name));
  };
  const send = () => fireEvent.click(screen.getByRole("button", { name: "Envoyer la proposition" }));

  it("starts from the usual terms, shows the share, and sends the terms", async () => {
    let sent: unknown;
    let closed = false;
    answer("post", "/api/leads/agreements/create", async (request: Request) => {
      sent = await request.json();
      return { success: true, agreement: {} };
    });
    await show(
      <ProposeAgreement
        onClose={() => {
          closed = true;
        }}
      />,
    );
    await choose("Omar Lahlou");
    expect(screen.getByText("24,00")).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("Part de l’influenceur"), { target: { value: "37,5" } });
    expect(await screen.findByText("30,00")).toBeInTheDocument();
    send();
    await waitFor(() => expect(closed).toBe(true));
    expect(sent).toEqual({
      commercial_id: "c1",
      commission_percentage: 37.5,
      quality_threshold: 7,
      payment_delay_days: 14,
      requires_validation: true,
    });
  });

  it("needs somebody, and terms that can be", async () => {
    const { queries } = await show(<ProposeAgreement onClose={() => undefined} />);
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    fireEvent.change(screen.getByLabelText("Part de l’influenceur"), { target: { value: "75,01" } });
    send();
    expect(await screen.findByText("Ce champ est obligatoire.")).toBeInTheDocument();
    expect(screen.getByText("Un pourcentage au-dessus de 0, jusqu’à 75.")).toBeInTheDocument();
  });

  it("says why the server refuses", async () => {
    answer("post", "/api/leads/agreements/create", () =>
      problem(409, { detail: "Un accord actif existe déjà." }),
    );
    await show(<ProposeAgreement onClose={() => undefined} />);
    await choose("Yasmine El Fassi");
    send();
    expect(await screen.findByText("Un accord actif existe déjà.")).toBeInTheDocument();
  });
});

describe("terms", () => {
  it.each([
    ["30", 30],
    ["0,01", 0.01],
    ["90", 90],
    ["0", null],
    ["90,01", null],
    ["٣٣٫٥", 33.5],
    ["33,333", null],
    ["", null],
  ])("percentage %j", (text, expected) => expect(parsePercent(text)).toBe(expected));

  it("may be written in the digits of any script", () => {
    const terms = {
      ...USUAL_TERMS,
      person: "influencer:i1",
      quality_threshold: "٨",
      payment_delay_days: "٣٠",
    };
    expect(toAgreement(terms)).toMatchObject({ quality_threshold: 8, payment_delay_days: 30 });
    expect(toAgreement({ ...terms, payment_delay_days: "bientôt" })).toBeNull();
  });

  it("go to the person by their role, for one campaign or for all", () => {
    expect(toAgreement({ ...USUAL_TERMS, person: "influencer:i1", campaign_id: "x" })).toMatchObject({
      influencer_id: "i1",
      campaign_id: "x",
    });
    expect(toAgreement({ ...USUAL_TERMS, person: "influencer:i1" })).not.toHaveProperty("campaign_id");
    expect(toAgreement(USUAL_TERMS)).toBeNull();
  });
});
