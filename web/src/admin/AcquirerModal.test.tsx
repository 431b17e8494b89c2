import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answer } from "@/testing/server";
import { show } from "@/testing/show";
import { AcquirerModal } from "./AcquirerModal";

const PATH = "/api/admin/merchants/m1/acquirer";
const merchant = { id: "m1", name: "Atlas Rénovation" };

it("changes the acquirer for one of the server's profiles, and closes", async () => {
  let sent: unknown;
  let closed = false;
  answer("get", PATH, { acquirer: null, profiles: ["default", "bmce"] });
  answer("put", PATH, async (request: Request) => {
    sent = await request.json();
    return { success: true, acquirer: "bmce" };
  });
  await show(
    <AcquirerModal
      merchant={merchant}
      onClose={() => {
        closed = true;
      }}
    />,
  );
  const field = await screen.findByLabelText("Acquéreur");
  expect(screen.getByText("Celui du serveur (default)")).toBeInTheDocument();
  const save = screen.getByRole("button", { name: "Enregistrer" });
  expect(save).toBeDisabled();
  fireEvent.mouseDown(field);
  fireEvent.click(await screen.findByTitle("bmce"));
  fireEvent.click(save);
  await waitFor(() => expect(closed).toBe(true));
  expect(sent).toEqual({ acquirer: "bmce" });
});

it("says that the one that was chosen is configured no more, and leads back to the usual one", async () => {
  let sent: unknown;
  answer("get", PATH, { acquirer: "cih", profiles: ["default"] });
  answer("put", PATH, async (request: Request) => {
    sent = await request.json();
    return { success: true, acquirer: null };
  });
  await show(<AcquirerModal merchant={merchant} onClose={() => undefined} />);
  expect(await screen.findByText(/n’est plus configuré sur ce serveur/)).toBeInTheDocument();
  fireEvent.mouseDown(screen.getByLabelText("Acquéreur"));
  fireEvent.click(await screen.findByTitle("Celui du serveur (default)"));
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(sent).toEqual({ acquirer: null }));
});
