import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { AcquirerModal } from "@/admin/AcquirerModal";
import { UserList } from "@/admin/UserList";
import { useUsers } from "@/admin/users";
import type { AdminUser } from "@/api/types";
import { useTakesCmi } from "@/deposit/methods";
import { PageHeader } from "@/ui/PageHeader";
import { SearchInput } from "@/ui/SearchInput";

const route = getRouteApi("/frame/marchands");

export default function Merchants() {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useUsers({ role: "merchant", q });
  const takesCmi = useTakesCmi();
  const [asked, setAsked] = useState<{ id: string; name: string }>();
  const search = useCallback(
    (q: string | undefined) => void navigate({ search: { q }, replace: true }),
    [navigate],
  );
  const acquirer = ({ merchant_id: id, company_name, display_name }: AdminUser) => {
    const name = company_name ?? display_name;
    return id ? (
      <Button
        size="small"
        type="text"
        aria-label={t("common.labelled", { label: t("acquirer.label"), value: name })}
        onClick={() => setAsked({ id, name })}
      >
        {t("acquirer.label")}
      </Button>
    ) : null;
  };
  return (
    <>
      <PageHeader title={t("nav.merchants")} text={t("users.merchants_intro")} />
      <section className="panel flush">
        <search className="filters">
          <SearchInput value={q} onChange={search} placeholder={t("users.search")} />
        </search>
        {/* Where no card is charged through the CMI, there is nothing to choose. */}
        <UserList list={list} withDeposits {...(takesCmi ? { action: acquirer } : {})} />
      </section>
      {asked ? <AcquirerModal merchant={asked} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
}
