import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { formatTime } from "@/format/dates";
import { counted } from "@/i18n";
import { useOnline } from "@/online";

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
  pending: boolean;
}

/** How much of the list is here, how fresh it is, and what just happened to it. */
export function TableFoot({ list, shown, elsewhere, pending }: Props) {
  const { t } = useTranslation();
  const online = useOnline();
  const fresh =
    online && !list.isError
      ? t("common.live")
      : t("common.offline_since", { time: formatTime(list.dataUpdatedAt) });
  return (
    <footer className="table-foot quiet">
      <span>
        {shown > 0
          ? `${t("common.shown_of", { shown: counted(shown).n, total: counted(list.total).n })} · ${fresh}`
          : null}
      </span>
      <span role="status">{elsewhere > 0 ? t("leads.gone", counted(elsewhere)) : null}</span>
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
