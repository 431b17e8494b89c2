import { Button } from "antd";
import { CircleCheck, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/States";
import { isFiltered, type LeadSearch, NO_FILTER } from "./search";

interface Props {
  search: LeadSearch;
  pending: boolean;
  onSearch: (change: Partial<LeadSearch>) => void;
}

export function NoLeads({ search, pending, onSearch }: Props) {
  const { t } = useTranslation();
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={SearchX}
        title={t("leads.none_match")}
        action={<Button onClick={() => onSearch(NO_FILTER)}>{t("common.reset_filters")}</Button>}
      />
    );
  }
  return pending ? (
    <EmptyState icon={CircleCheck} title={t("leads.empty_title")} text={t("leads.empty_text")} />
  ) : (
    <EmptyState title={t("leads.none_all")} />
  );
}
