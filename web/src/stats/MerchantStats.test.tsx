import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { changeLanguage } from "@/i18n";
import { setPreference } from "@/preferences";
import { statsOf } from "@/testing/samples";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { MerchantStats } from "./MerchantStats";
import { MyStats } from "./MyStats";

const OVERVIEW = "/api/leads/stats/overview";
const days = (request: Request) => Number(new URL(request.url).searchParams.get("period_days"));

beforeEach(() => answer("get", OVERVIEW, (request: Request) => statsOf(days(request))));

const read = (element: HTMLElement) =>
  (element.textContent ?? "").replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");

describe("MerchantStats", () => {
  it("shows the figures of the period, and how they changed", async () => {
    const { container } = await show(<MerchantStats days={30} />);
    await screen.findByText("Leads reçus");
    const strip = container.querySelector<HTMLElement>(".strip");
    if (!strip) throw new Error("no figures");
    for (const text of ["Leads reçus5", "40 %", "7,9 / 10", "225,50 dhs", "50 %"]) {
      expect(read(strip)).toContain(text);
    }
    // The period before had the two leads and the 100 dirhams of its first day.
    await within(strip).findByText("+3");
    expect(read(strip)).toContain("+126 % vs période précédente");
  });

  it("says in a table what the charts show, one row a day, and sums it up in a line", async () => {
    await show(<MerchantStats days={7} />);
    expect(await screen.findByText("5 leads sur 7 jours, selon leur statut actuel")).toBeInTheDocument();
    const leads = screen.getByRole("table", { name: "Leads par jour" });
    const rows = within(leads).getAllByRole("row");
    expect(rows).toHaveLength(8);
    expect(rows[0]?.textContent).toBe("DateConvertisValidésEn attenteRejetésPerdus ou expirés");
    expect(rows[7]?.textContent).toBe("23/11/202601200");
    const spent = screen.getByRole("table", { name: "Dépenses par jour" });
    expect(read(within(spent).getAllByRole("row")[7] as HTMLElement)).toBe("23/11/2026125,50 dhs");
    expect(
      screen.getByRole("img", { name: /^Dépenses par jour\. 225,50.dhs déduits sur 7.jours/ }),
    ).toBeVisible();
  });

  it("orders sources by leads, with their shares, and names who brought them", async () => {
    await show(<MerchantStats days={30} />);
    const instagram = (await screen.findByText("Instagram")).closest("tr");
    expect(read(instagram as HTMLElement)).toBe("Instagram480 %");
    expect(instagram?.nextElementSibling?.textContent).toContain("WhatsApp");
    const yasmine = screen.getByText("Yasmine El Fassi").closest("tr");
    expect(read(yasmine as HTMLElement)).toBe("Yasmine El Fassi450 %8,4125,00 dhs");
    expect(read(screen.getByText("Mehdi Tazi").closest("tr") as HTMLElement)).toBe("Mehdi Tazi10 %—0,00 dhs");
  });

  it("draws nothing when there is nothing, and makes nothing up", async () => {
    const empty = { ...statsOf(7), total_leads: 0, validation_rate: null, avg_quality: null, sources: [] };
    answer("get", OVERVIEW, {
      ...empty,
      daily: empty.daily.map((day) => ({ ...day, converted: 0, rejected: 0, validated: 0, pending: 0 })),
      top_influencers: [],
    });
    await show(<MerchantStats days={7} />);
    expect(await screen.findAllByText("Aucun lead sur cette période.")).toHaveLength(3);
    expect(screen.getAllByText("—")).toHaveLength(2);
    expect(screen.queryByRole("table", { name: "Leads par jour" })).not.toBeInTheDocument();
  });

  it("offers to ask again", async () => {
    answer("get", OVERVIEW, () => problem(503));
    await show(<MerchantStats days={30} />);
    expect(await screen.findByRole("button", { name: "Réessayer" })).toBeInTheDocument();
  });

  it("isolates figures inside Arabic text", async () => {
    setPreference({ language: "ar" });
    await changeLanguage("ar");
    await show(<MerchantStats days={7} />);
    expect(await screen.findByText(/خُصم \u2068?\u2066225,50\u2069\sدرهم/)).toBeInTheDocument();
    setPreference({ language: "fr" });
  });
});

describe("MyStats", () => {
  it("shows an influencer what they earned, and nothing of the merchant's money", async () => {
    const stats = statsOf(30);
    answer("get", "/api/leads/stats/my-stats", {
      ...stats,
      spent: null,
      roi: null,
      top_influencers: null,
      daily: stats.daily.map((day) => ({ ...day, spent: null, spent_that_day: null })),
    });
    const { container } = await show(<MyStats days={30} />);
    await screen.findByText("Leads envoyés");
    expect(read(container)).toContain("Gagné43,75 dhs");
    expect(read(container)).not.toMatch(/Dépens|déduit/);
  });
});
