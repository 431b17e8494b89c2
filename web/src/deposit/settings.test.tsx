import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { deposit } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { NoDeposit } from "./DepositBalanceView";
import { DepositSettings } from "./DepositSettings";

describe("settings of a deposit", () => {
  let sent: unknown[];
  beforeEach(() => {
    sent = [];
    answer("put", `/api/leads/deposits/${deposit.id}/settings`, async (request: Request) => {
      sent.push(await request.json());
      return { success: true, deposit };
    });
  });
  const save = () => fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

  it("change the alert without touching what is switched off", async () => {
    await show(<DepositSettings deposit={deposit} />);
    expect(screen.getByLabelText("Seuil d’alerte")).toHaveValue("500,00");
    fireEvent.change(screen.getByLabelText("Seuil d’alerte"), { target: { value: "750,50" } });
    save();
    expect(await screen.findByText("Enregistré")).toBeInTheDocument();
    expect(sent).toEqual([{ alert_threshold: 750.5, auto_recharge: false }]);
  });

  it("ask for a trigger and at least 1 000 when the deposit is to fill itself", async () => {
    await show(<DepositSettings deposit={deposit} />);
    fireEvent.click(screen.getByRole("switch", { name: /Recharge automatique/ }));
    fireEvent.change(await screen.findByLabelText("Quand il reste"), { target: { value: "500" } });
    fireEvent.change(screen.getByLabelText("Recharger de"), { target: { value: "999" } });
    save();
    expect(await screen.findByText(/Entre 1.000,00.dhs et 100.000,00.dhs/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("Recharger de"), { target: { value: "2000" } });
    save();
    await waitFor(() =>
      expect(sent).toEqual([
        {
          alert_threshold: 500,
          auto_recharge: true,
          auto_recharge_trigger: 500,
          auto_recharge_amount: 2000,
          auto_recharge_monthly_cap: null,
        },
      ]),
    );
  });
});

describe("a deposit that is not paid yet", () => {
  const payment = {
    id: "p1",
    deposit_id: deposit.id,
    status: "pending",
    payment_url: "https://pay.example/p1",
  };

  it("leads back to its own open payment", async () => {
    const other = { ...payment, id: "p2", deposit_id: "another", payment_url: "https://pay.example/p2" };
    answer("get", "/api/payments", page("payments", [other, payment]));
    await show(<NoDeposit onItsPage unpaid={deposit.id} onCreate={() => undefined} />);
    expect(await screen.findByRole("link", { name: "Terminer le paiement" })).toHaveAttribute(
      "href",
      "https://pay.example/p1",
    );
  });

  it("offers nothing when the payment failed", async () => {
    answer("get", "/api/payments", (request: Request) => {
      const pending = new URL(request.url).searchParams.get("status") === "pending";
      return page("payments", pending ? [] : [{ ...payment, status: "failed" }]);
    });
    const { queries } = await show(<NoDeposit onItsPage unpaid={deposit.id} onCreate={() => undefined} />);
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(screen.queryByText(/attend encore son paiement/)).not.toBeInTheDocument();
  });
});
