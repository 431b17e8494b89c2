import { getRouteApi } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { Landmark } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DepositTable } from "@/admin/DepositTable";
import { SuspendDeposit } from "@/admin/SuspendDeposit";
import { TransferModal } from "@/admin/TransferModal";
import type { Deposit } from "@/api/types";
import { useDeposits } from "@/deposit/queries";
import { usePhone } from "@/theme/mode";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/depots");
const STATUSES = ["active", "depleted", "suspended", "pending"] as const;

type Asked = { what: "transfer"; deposit?: Deposit } | { what: "suspend"; deposit: Deposit };

export default function Deposits() {
  const { t } = useTranslation();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useDeposits();
  const [asked, setAsked] = useState<Asked>();
  const shown = data?.deposits.filter((deposit) => !status || deposit.status === status) ?? [];
  const close = () => setAsked(undefined);
  return (
    <>
      <PageHeader
        title={t("admin.deposits")}
        text={t("admin.deposits_intro")}
        end={
          <Button
            type="primary"
            icon={<Landmark size={16} strokeWidth={1.75} />}
            onClick={() => setAsked({ what: "transfer" })}
          >
            {t("admin.transfer")}
          </Button>
        }
      />
      <section className="panel flush">
        <div className="filters">
          <Select
            allowClear
            aria-label={t("admin.status")}
            placeholder={t("admin.all_statuses")}
            value={status}
            onChange={(value: string | undefined) =>
              void navigate({ search: { status: value }, replace: true })
            }
            options={STATUSES.map((value) => ({ value, label: t(`admin.status_${value}`) }))}
          />
        </div>
        {!data ? (
          error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : shown.length === 0 ? (
          <EmptyState title={t("admin.deposits_empty")} />
        ) : (
          <DepositTable
            deposits={shown}
            actions={(deposit) => <Actions deposit={deposit} onAsk={setAsked} />}
          />
        )}
      </section>
      {asked?.what === "transfer" ? <TransferModal deposit={asked.deposit} onClose={close} /> : null}
      {asked?.what === "suspend" ? <SuspendDeposit deposit={asked.deposit} onClose={close} /> : null}
    </>
  );
}

function Actions({ deposit, onAsk }: { deposit: Deposit; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const size = usePhone() ? "large" : "small";
  // A deposit that was never paid holds nothing yet: neither is possible.
  if (deposit.status === "pending") return null;
  const suspended = deposit.status === "suspended";
  const label = (action: string) => `${action} : ${deposit.merchant_name}`;
  return (
    <>
      {suspended ? null : (
        <Button
          size={size}
          aria-label={label(t("admin.credit_short"))}
          onClick={() => onAsk({ what: "transfer", deposit })}
        >
          {t("admin.credit_short")}
        </Button>
      )}
      <Button
        size={size}
        type="text"
        aria-label={label(t(suspended ? "admin.resume" : "admin.suspend"))}
        onClick={() => onAsk({ what: "suspend", deposit })}
      >
        {t(suspended ? "admin.resume" : "admin.suspend")}
      </Button>
    </>
  );
}
