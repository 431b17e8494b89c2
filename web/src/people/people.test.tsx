import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Influencer } from "@/api/types";
import { answer } from "@/testing/server";
import { show } from "@/testing/show";
import { IntroductionForm } from "./IntroductionForm";
import { Person } from "./Person";

const nora: Influencer = {
  id: "p1",
  name: "Nora Idrissi",
  kind: "influencer",
  profile: {
    city: "Rabat",
    about: "Les instituts de Rabat.",
    subjects: ["beauty", "health"],
    networks: [{ network: "instagram", handle: "nora.rabat", followers: 12000 }],
    reach: 12000,
  },
  leads: 4,
  validated: 2,
  pending: 1,
  validation_rate: 50,
  avg_quality: 7.5,
  agreement: null,
};
const read = (element: HTMLElement) => (element.textContent ?? "").replace(/\u00a0/g, " ");

describe("somebody who could bring leads", () => {
  it("is shown with city, subjects, audience and the merchant's own record, and can be invited", async () => {
    const onInvite = vi.fn();
    const { container } = await show(<Person person={nora} onInvite={onInvite} />);
    const text = read(container);
    for (const words of [
      "Influenceur · Rabat · Beauté · Santé",
      "12 000 abonnés",
      "Instagram 12 000",
      "4 leads · dont 1 en attente · 50 % validés · note 7,5 / 10",
    ]) {
      expect(text).toContain(words);
    }
    fireEvent.click(screen.getByRole("button", { name: /Inviter/ }));
    expect(onInvite).toHaveBeenCalledOnce();
  });

  it("is not invited twice", async () => {
    await show(<Person person={{ ...nora, agreement: "pending" }} onInvite={() => undefined} />);
    expect(screen.getByText("Accord proposé")).toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

describe("one's own introduction", () => {
  it("is sent whole, and says that merchants see it", async () => {
    let sent: unknown;
    answer("put", "/api/influencers/profile", async (request: Request) => {
      sent = await request.json();
      return { success: true, profile: nora.profile };
    });
    answer("get", "/api/influencers/profile", nora.profile);
    await show(<IntroductionForm profile={nora.profile} />);
    fireEvent.change(screen.getByLabelText("Ville"), { target: { value: " Salé " } });
    fireEvent.change(screen.getByLabelText("Abonnés"), { target: { value: "١٣٠٠٠" } });
    fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByRole("status")).toHaveTextContent("Présentation enregistrée");
    await waitFor(() =>
      expect(sent).toEqual({
        city: "Salé",
        about: "Les instituts de Rabat.",
        subjects: ["beauty", "health"],
        networks: [{ network: "instagram", handle: "nora.rabat", followers: 13000 }],
      }),
    );
  });
});
