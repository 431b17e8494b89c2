import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { PaymentStatus } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { SearchInput } from "@/ui/SearchInput";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { FinishPayment } from "./FinishPayment";
import { PaymentState } from "./PaymentState";
import { usePayments } from "./payments";
import { Receipt } from "./Receipt";

export interface PaymentSearch {
  q?: string | undefined;
  status?: PaymentStatus | undefined;
}

interface Props {
  finishing?: boolean;
  ofEverybody?: boolean;
  /** What is looked for, where there may be more than anybody reads. */
  search?: PaymentSearch;
  onSearch?: (search: PaymentSearch) => void;
}

/** Payments opened, with what became of each; the one who pays can finish those that are still open. */
export function PaymentList({ finishing, ofEverybody, search = {}, onSearch }: Props) {
  const { t } = useTranslation();
  const list = usePayments(search);
  return (
    <Panel title={t("admin.payments")}>
      {onSearch ? <Filters search={search} onSearch={onSearch} /> : null}
      {!list.data ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Lines count={8} />
        )
      ) : list.payments.length === 0 ? (
        <EmptyState title={t(search.q || search.status ? "admin.payments_none" : "admin.payments_empty")} />
      ) : (
        <ul className="brief rows">
          {list.payments.map((payment) => (
            <li key={payment.id}>
              <span className="what">
                <Link to="/paiement/retour" search={{ payment: payment.id }} className="name">
                  {ofEverybody ? <bdi>{payment.merchant_name}</bdi> : t(`deposit.method_${payment.method}`)}
                </Link>
                <small>
                  {ofEverybody ? <>{t(`deposit.method_${payment.method}`)} · </> : null}
                  <bdi>{payment.campaign_name ?? t("deposit.all_campaigns")}</bdi>
                  {" · "}
                  <DateTime at={payment.created_at} />
                  {(payment.reference ?? payment.announced) ? (
                    <>
                      {" · "}
                      <Ltr>{payment.reference ?? payment.announced?.transfer_code ?? ""}</Ltr>
                    </>
                  ) : null}
                </small>
              </span>
              {finishing ? <FinishPayment payment={payment} /> : null}
              {payment.receipt_number ? <Receipt payment={payment} number={payment.receipt_number} /> : null}
              <PaymentState status={payment.status} />
              <Money value={centimes(payment.amount)} className="strong" />
            </li>
          ))}
        </ul>
      )}
      {list.payments.length > 0 ? <ListFoot list={list} shown={list.payments.length} /> : null}
    </Panel>
  );
}

function Filters({ search, onSearch }: Required<Pick<Props, "search" | "onSearch">>) {
  const { t } = useTranslation();
  const { q, status } = search;
  const sought = useCallback((q: string | undefined) => onSearch({ q, status }), [onSearch, status]);
  return (
    <search className="filters wrapping">
      <SearchInput value={q} onChange={sought} placeholder={t("admin.payments_search")} />
      <Select
        allowClear
        aria-label={t("leads.status")}
        placeholder={t("leads.all_statuses")}
        value={status}
        onChange={(status) => onSearch({ q, status })}
        options={NAMES.PaymentStatus.map((value) => ({ value, label: t(`admin.payment_${value}`) }))}
      />
    </search>
  );
}
