import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { session } from "@/api/session";
import type { Legal, User } from "@/api/types";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { LegalForm } from "./LegalForm";

const legal: Legal = { legal_name: "ATLAS SARL", ice: "002136093000041", ice_fits: false };

it("sends what was typed, keeps what the server says, and warns of an ICE that cannot be", async () => {
  let sent: unknown;
  answer("put", "/api/auth/me", async (request: Request) => {
    sent = await request.json();
    return { success: true, user: { id: "u1", role: "merchant", locale: "fr", display_name: "S" } as User };
  });
  await show(<LegalForm legal={legal} />);
  expect(screen.getByText(/chiffres de contrôle ne correspondent pas/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("Ville"), { target: { value: "Rabat" } });
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText("Données légales enregistrées.")).toBeInTheDocument();
  expect(sent).toMatchObject({ legal: { legal_name: "ATLAS SARL", city: "Rabat", tp: "" } });
  expect(session().phase).toBe("signed-in");
});

it("puts what is wrong on its field", async () => {
  answer("put", "/api/auth/me", () =>
    problem(422, { errors: [{ field: "legal.ice", code: "invalid_format", message: "15 chiffres." }] }),
  );
  await show(<LegalForm legal={{}} />);
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(screen.getByText("15 chiffres.")).toBeInTheDocument());
});
