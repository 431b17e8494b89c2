import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Quarantine } from "@/admin/Quarantine";
import { useQuarantined } from "@/admin/quarantine";
import { Refunds } from "@/admin/Refunds";
import { PaymentList, type PaymentSearch } from "@/deposit/PaymentList";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/paiements");

/** What was paid, what goes back, and what providers said that could not be applied. */
export default function Payments() {
  const { t } = useTranslation();
  const { view, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useQuarantined(true) ?? 0;
  const onSearch = useCallback(
    (search: PaymentSearch) => void navigate({ search, replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader
        title={t("admin.payments")}
        text={t("admin.payments_intro")}
        end={
          <Segmented
            name="view"
            aria-label={t("admin.payments")}
            value={view ?? "payments"}
            options={[
              { value: "payments", label: t("admin.payments") },
              {
                value: "quarantine",
                label: waiting > 0 ? `${t("quarantine.tab")} (${waiting})` : t("quarantine.tab"),
              },
            ]}
            onChange={(value) =>
              void navigate({ search: value === "quarantine" ? { view: value } : {}, replace: true })
            }
          />
        }
      />
      {view === "quarantine" ? (
        <Quarantine />
      ) : (
        <div className="stack">
          <PaymentList ofEverybody search={search} onSearch={onSearch} />
          <Refunds />
        </div>
      )}
    </>
  );
}
