import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Refunds } from "@/admin/Refunds";
import { PaymentList, type PaymentSearch } from "@/deposit/PaymentList";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/paiements");

export default function Payments() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const onSearch = useCallback(
    (search: PaymentSearch) => void navigate({ search, replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader title={t("admin.payments")} text={t("admin.payments_intro")} />
      <div className="stack">
        <PaymentList ofEverybody search={search} onSearch={onSearch} />
        <Refunds />
      </div>
    </>
  );
}
