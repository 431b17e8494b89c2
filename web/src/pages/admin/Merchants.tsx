import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { UserList } from "@/admin/UserList";
import { useUsers } from "@/admin/users";
import { PageHeader } from "@/ui/PageHeader";
import { SearchInput } from "@/ui/SearchInput";

const route = getRouteApi("/frame/marchands");

export default function Merchants() {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useUsers({ role: "merchant", q });
  const search = useCallback(
    (q: string | undefined) => void navigate({ search: { q }, replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader title={t("nav.merchants")} text={t("users.merchants_intro")} />
      <section className="panel flush">
        <search className="filters">
          <SearchInput value={q} onChange={search} placeholder={t("users.search")} />
        </search>
        <UserList list={list} withDeposits />
      </section>
    </>
  );
}
