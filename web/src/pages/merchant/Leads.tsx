import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { useUser } from "@/api/session";
import { counted } from "@/i18n";
import { ExportButton } from "@/leads/ExportButton";
import { PendingLeadsTable } from "@/leads/PendingLeadsTable";
import { usePendingCount } from "@/leads/queries";
import type { LeadSearch } from "@/leads/search";
import { usePhone } from "@/theme/mode";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/leads");

export default function Leads() {
  const { t } = useTranslation();
  const phone = usePhone();
  const { ownsDeposit } = access(useUser());
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = usePendingCount();
  const pending = search.view !== "all";
  const onSearch = useCallback(
    (change: Partial<LeadSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader
        title={t(pending ? "leads.pending_title" : "leads.all_title")}
        text={waiting === undefined ? "\u00a0" : t("leads.summary", counted(waiting))}
        end={
          <>
            {pending && !phone ? <Keys /> : null}
            <ExportButton search={pending ? { ...search, status: "pending" } : search} />
            <Segmented
              value={pending ? "pending" : "all"}
              options={[
                { value: "pending", label: t("leads.tab_pending") },
                { value: "all", label: t("leads.tab_all") },
              ]}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({
                    ...before,
                    status: undefined,
                    view: value === "all" ? "all" : undefined,
                  }),
                })
              }
            />
          </>
        }
      />
      <PendingLeadsTable
        key={String(pending)}
        search={search}
        onSearch={onSearch}
        pending={pending}
        ofAll={!ownsDeposit}
      />
    </>
  );
}

function Keys() {
  const { t } = useTranslation();
  return (
    <span className="keys quiet">
      <kbd>j</kbd>
      <kbd>k</kbd>
      {t("leads.key_move")}
      <kbd>o</kbd>
      {t("leads.key_open")}
      <kbd>v</kbd>
      {t("leads.key_validate")}
      <kbd>r</kbd>
      {t("leads.key_reject")}
    </span>
  );
}
