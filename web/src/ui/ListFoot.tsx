import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";

interface Props {
  list: {
    total: number;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  shown: number;
}

/** How much of a list is here, and the way to the rest. */
export function ListFoot({ list, shown }: Props) {
  const { t } = useTranslation();
  return (
    <div className="list-foot quiet">
      <span>{t("common.shown_of", { shown: counted(shown).n, total: counted(list.total).n })}</span>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("common.see_more")}
        </Button>
      ) : null}
    </div>
  );
}
