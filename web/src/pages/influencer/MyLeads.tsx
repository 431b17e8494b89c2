import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { ExportButton } from "@/leads/ExportButton";
import { LeadFilters } from "@/leads/LeadFilters";
import { MyLeadList } from "@/leads/MyLeadList";
import { NoLeads } from "@/leads/NoLeads";
import { useLeads } from "@/leads/queries";
import { isFiltered, type LeadSearch } from "@/leads/search";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/mes-leads");

export default function MyLeads() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useLeads("/api/leads/influencer/my-leads", search);
  const onSearch = useCallback(
    (change: Partial<LeadSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const propose = (
    <Link to="/nouveau-lead" className="button primary">
      {t("nav.new_lead")}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t("mine.title")}
        text={t("mine.intro")}
        end={
          <>
            {list.isPending || list.total > 0 ? <ExportButton search={search} /> : null}
            {propose}
          </>
        }
      />
      <section className="panel flush">
        <LeadFilters search={search} onChange={onSearch} withStatus />
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <div className="pad">
            <Lines count={8} />
          </div>
        ) : list.leads.length === 0 ? (
          isFiltered(search) ? (
            <NoLeads search={search} pending={false} onSearch={onSearch} />
          ) : (
            <EmptyState title={t("mine.empty")} text={t("overview.first_lead")} />
          )
        ) : (
          <MyLeadList leads={list.leads} />
        )}
      </section>
      {list.isPending ? null : (
        <footer className="table-foot quiet">
          <span>
            {list.leads.length > 0
              ? t("common.shown_of", { shown: counted(list.leads.length).n, total: counted(list.total).n })
              : null}
          </span>
          {list.hasNextPage ? (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t("common.see_more")}
            </Button>
          ) : null}
        </footer>
      )}
    </>
  );
}
