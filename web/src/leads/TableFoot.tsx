import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { formatTime } from "@/format/dates";
import { counted } from "@/i18n";
import { useOnline } from "@/online";
import { useMoneyText } from "@/ui/Money";
import { totalCommission } from "./Arithmetic";

interface Props {
  list: {
    total: number;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isError: boolean;
    dataUpdatedAt: number;
    fetchNextPage: () => unknown;
  };
  shown: number;
  elsewhere: number;
  decided: { kind: "validate" | "reject"; leads: Lead[] } | null;
  pending: boolean;
}

/** How much of the list is here, how fresh it is, and what just happened to it. */
export function TableFoot({ list, shown, elsewhere, decided, pending }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const online = useOnline();
  const fresh =
    online && !list.isError
      ? t("common.live")
      : t("common.offline_since", { time: formatTime(list.dataUpdatedAt) });
  const [lead] = decided?.leads ?? [];
  return (
    <footer className="table-foot quiet">
      <span>
        {shown > 0
          ? `${t("common.shown_of", { shown: counted(shown).n, total: counted(list.total).n })} · ${fresh}`
          : null}
      </span>
      <span role="status">
        {decided && lead
          ? t(decided.kind === "validate" ? "leads.validated_line" : "leads.rejected_line", {
              name: lead.customer_name,
              amount: money(totalCommission(decided.leads)),
            })
          : null}{" "}
        {elsewhere > 0 ? t("leads.gone", counted(elsewhere)) : null}
      </span>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t("common.see_more")}
        </Button>
      ) : pending && shown > 0 ? (
        <span>{t("leads.expiry_note")}</span>
      ) : null}
    </footer>
  );
}
