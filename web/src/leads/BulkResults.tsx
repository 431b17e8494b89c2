import { useTranslation } from "react-i18next";
import { add, centimes } from "@/format/money";
import { counted } from "@/i18n";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { type BulkRow, decidedHere } from "./decisions";

interface Props {
  kind: "validate" | "reject";
  rows: BulkRow[];
}

/** What was decided and what it moved; then each lead that stayed as it was, with the reason. */
export function BulkResults({ kind, rows }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const done = rows.filter(decidedHere);
  const rest = rows.filter((row) => !decidedHere(row));
  const moved = add(
    ...done.map(({ result }) => centimes(result?.commission_deducted ?? result?.commission_released ?? 0)),
  );
  return (
    <div className="stack">
      {done.length > 0 ? (
        <Notice tone="good" role="status">
          {t(`decide.bulk_done_${kind}`, { ...counted(done.length), amount: money(moved) })}
        </Notice>
      ) : null}
      {rest.length > 0 ? (
        <>
          <Notice tone="info" role="status">
            {t("decide.bulk_refused", counted(rest.length))}
          </Notice>
          <ul className="plain-list scrolling">
            {rest.map((row) => (
              <li key={row.lead.id}>
                <bdi className="strong">{row.lead.customer_name}</bdi>
                <span className="quiet">
                  <Reason row={row} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Reason({ row: { result, failure } }: { row: BulkRow }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  if (failure !== undefined || !result) return describe(failure);
  if (result.already_applied) return t("decide.bulk_already");
  return result.message ?? t("decide.race_elsewhere");
}
