import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import type { BulkRow } from "./decisions";

export function BulkResults({ rows }: { rows: BulkRow[] }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const refused = rows.filter((row) => !row.success);
  const done = rows.length - refused.length;
  return (
    <div className="stack">
      {done > 0 ? (
        <Notice tone="good" role="status">
          {t("decide.bulk_done", counted(done))}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <>
          <Notice tone="info" role="status">
            {t("decide.bulk_refused", counted(refused.length))}
          </Notice>
          <ul className="plain-list">
            {refused.map(({ lead, failure }) => (
              <li key={lead.id}>
                <bdi className="strong">{lead.customer_name}</bdi>
                <span className="quiet">
                  {failure === undefined ? t("decide.race_elsewhere") : describe(failure)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
