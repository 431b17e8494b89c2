import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { deposit } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { NoDeposit } from "./DepositBalanceView";

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
