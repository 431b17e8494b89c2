import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { NotificationPreference } from "@/api/types";
import { answer } from "@/testing/server";
import { show } from "@/testing/show";
import { Preferences } from "./Preferences";

function row(more: Partial<NotificationPreference>): NotificationPreference {
  return { topic: "critical", channel: "email", muted: false, muting: "but_one", configured: true, ...more };
}

it("sends all that is muted, and leaves the last way of what is urgent open", async () => {
  const rows = [
    row({}),
    row({ channel: "sms", configured: false }),
    row({ topic: "money", muting: "never" }),
    row({ topic: "leads", muting: "free", muted: true }),
  ];
  let sent: unknown;
  answer("get", "/api/notifications/preferences", { preferences: rows });
  answer("put", "/api/notifications/preferences", async (request: Request) => {
    sent = await request.json();
    return {
      success: true,
      preferences: rows.map((one) => (one.channel === "sms" ? { ...one, muted: true } : one)),
    };
  });
  await show(<Preferences />);
  expect(await screen.findAllByRole("checkbox")).toHaveLength(3);
  expect(screen.getByText(/non configuré/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("checkbox", { name: /SMS/ }));
  await waitFor(() => expect(screen.getByRole("checkbox", { name: /SMS/ })).not.toBeChecked());
  expect(sent).toEqual({
    muted: [
      { topic: "critical", channel: "sms" },
      { topic: "leads", channel: "email" },
    ],
  });
  const [urgent] = screen.getAllByRole("checkbox", { name: "E-mail" });
  expect(urgent).toBeChecked();
  expect(urgent).toBeDisabled();
});
