import { fireEvent, screen } from "@testing-library/react";
import { HttpResponse } from "msw";
import { expect, it } from "vitest";
import { deposit } from "@/testing/samples";
import { answer } from "@/testing/server";
import { show } from "@/testing/show";
import { MonthlyStatement } from "./MonthlyStatement";

it("gives the month that is chosen, the current one at first", async () => {
  const asked: string[] = [];
  for (const ending of ["pdf", "csv"]) {
    answer("get", `/api/leads/deposits/${deposit.id}/statement.${ending}`, ({ url }) => {
      const { pathname, search } = new URL(url);
      asked.push(pathname.slice(-3) + search);
      return new HttpResponse("x");
    });
  }
  await show(<MonthlyStatement deposit={{ id: deposit.id, created_at: new Date().toISOString() }} />);
  const now = new Date().toISOString().slice(0, 7);
  fireEvent.click(await screen.findByRole("button", { name: "Relevé du mois en PDF" }));
  fireEvent.click(screen.getByRole("button", { name: "Relevé du mois en CSV" }));
  await expect.poll(() => asked.toSorted()).toEqual([`csv?month=${now}`, `pdf?month=${now}`]);
});
