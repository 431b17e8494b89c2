import { getRouteApi } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { Landmark } from "lucide-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { DepositTable } from "@/admin/DepositTable";
import { RefundModal } from "@/admin/RefundModal";
import { SuspendDeposit } from "@/admin/SuspendDeposit";
import { TransferModal } from "@/admin/TransferModal";
import { NAMES } from "@/api/names";
import type { Deposit, DepositStatus } from "@/api/types";
import { useDepositPages } from "@/deposit/queries";
import { usePhone } from "@/theme/mode";
import { ListFoot } from "@/ui/ListFoot";
import { PageHeader } from "@/ui/PageHeader";
import { SearchInput } from "@/ui/SearchInput";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/depots");

type Asked = { what: "transfer"; deposit?: Deposit } | { what: "suspend" | "refund"; deposit: Deposit };

export default function Deposits() {
  const { t } = useTranslation();
  const { status, q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useDepositPages({ status, q });
  const [asked, setAsked] = useState<Asked>();
  const search = useCallback(
    (q: string | undefined) => void navigate({ search: (before) => ({ ...before, q }), replace: true }),
    [navigate],
  );
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
        <search className="filters wrapping">
          <SearchInput value={q} onChange={search} placeholder={t("admin.deposits_search")} />
          <Select
            allowClear
            aria-label={t("admin.status")}
            placeholder={t("admin.all_statuses")}
            value={status}
            onChange={(value: DepositStatus | undefined) =>
              void navigate({ search: (before) => ({ ...before, status: value }), replace: true })
            }
            options={NAMES.DepositStatus.map((value) => ({ value, label: t(`admin.status_${value}`) }))}
          />
        </search>
        {!list.data ? (
          list.error ? (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : list.deposits.length === 0 ? (
          <EmptyState title={t("admin.deposits_empty")} />
        ) : (
          <>
            <DepositTable
              deposits={list.deposits}
              actions={(deposit) => <Actions deposit={deposit} onAsk={setAsked} />}
            />
            <ListFoot list={list} shown={list.deposits.length} />
          </>
        )}
      </section>
      {asked?.what === "transfer" ? <TransferModal deposit={asked.deposit} onClose={close} /> : null}
      {asked?.what === "refund" ? <RefundModal deposit={asked.deposit} onClose={close} /> : null}
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
      {deposit.suspended_for === "hand" ? null : (
        <Button
          size={size}
          aria-label={label(t("admin.credit_short"))}
          onClick={() => onAsk({ what: "transfer", deposit })}
        >
          {t("admin.credit_short")}
        </Button>
      )}
      {deposit.available_balance > 0 ? (
        <Button
          size={size}
          type="text"
          aria-label={label(t("refunds.give"))}
          onClick={() => onAsk({ what: "refund", deposit })}
        >
          {t("refunds.give")}
        </Button>
      ) : null}
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
