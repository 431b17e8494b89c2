import "./notifications.css";
import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "@/api/client";
import type { NotificationPreference } from "@/api/types";
import { Notice } from "@/ui/Notice";
import { ErrorState, Lines, useProblemText } from "@/ui/States";

const PATH = "/api/notifications/preferences";

/** The last way that must stay open. */
function mustStay(row: NotificationPreference, rows: readonly NotificationPreference[]): boolean {
  const others = rows.filter((other) => other.topic === row.topic && other.channel !== row.channel);
  return row.muting === "but_one" && !row.muted && others.every((other) => other.muted);
}

/** What the user is told beside the dashboard: a line for each topic that they may do without. */
export function Preferences() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const read = api.useQuery("get", PATH);
  const [rows, setRows] = useState<NotificationPreference[]>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const shown = rows ?? read.data?.preferences;
  if (!shown) {
    return read.error ? (
      <ErrorState error={read.error} onRetry={() => void read.refetch()} />
    ) : (
      <Lines count={4} />
    );
  }
  const open = shown.filter((row) => row.muting !== "never");
  const topics = [...new Set(open.map((row) => row.topic))];

  const toggle = async (changed: NotificationPreference) => {
    const muted = shown
      .filter((row) => (row === changed ? !row.muted : row.muted))
      .map(({ topic, channel }) => ({ topic, channel }));
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await client.PUT(PATH, { body: { muted } });
      setRows(data?.preferences);
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="stack">
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      {topics.map((topic) => (
        <fieldset key={topic} className="stack tight told">
          <legend className="quiet">{t(`told.topic_${topic}`)}</legend>
          {open
            .filter((row) => row.topic === topic)
            .map((row) => (
              <Checkbox
                key={row.channel}
                checked={!row.muted}
                disabled={busy || mustStay(row, open)}
                onChange={() => void toggle(row)}
              >
                {t(`told.channel_${row.channel}`)}
                {row.configured ? null : <span className="quiet"> {t("told.not_configured")}</span>}
              </Checkbox>
            ))}
        </fieldset>
      ))}
      <p className="quiet">{t("told.always")}</p>
    </div>
  );
}
