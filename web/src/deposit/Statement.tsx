import { Button, Select, Table, type TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { NAMES } from "@/api/names";
import { byPages } from "@/api/pages";
import type { Deposit, DepositTransaction } from "@/api/types";
import { centimes } from "@/format/money";
import { TwoLines } from "@/leads/cells";
import { live } from "@/live";
import { usePhone } from "@/theme/mode";
import { DateRange } from "@/ui/DateRange";
import { DateTime } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { MonthlyStatement } from "./MonthlyStatement";
import { movementOf } from "./movement";
import { useDepositName } from "./name";
import { TransactionList, TransactionSubject } from "./TransactionList";

interface StatementSearch {
  deposit?: string | undefined;
  type?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const TYPES = NAMES.TransactionType;

function useStatement(deposit_id: string, { type, from, to }: StatementSearch) {
  const transaction_type = TYPES.find((each) => each === type);
  return api.useInfiniteQuery(
    "get",
    "/api/leads/deposits/transactions",
    { params: { query: { deposit_id, transaction_type, from, to, limit: 50 } } },
    {
      ...live,
      ...byPages,
    },
  );
}

interface Props {
  deposit: Deposit;
  /** All deposits of the merchant: each has a statement of its own. */
  among: Deposit[];
  search: StatementSearch;
  onSearch: (search: StatementSearch) => void;
}

/** Every movement of a deposit, as the journal wrote it. */
export function Statement({ deposit, among, search, onSearch }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const nameOf = useDepositName();
  const list = useStatement(deposit.id, search);
  const rows = list.data?.pages.flatMap((page) => page.transactions) ?? [];
  const columns: TableColumnsType<DepositTransaction> = [
    {
      title: t("deposit.column_date"),
      key: "date",
      render: (_, row) => <DateTime at={row.created_at} />,
    },
    {
      title: t("deposit.column_movement"),
      key: "movement",
      render: (_, row) => (
        <>
          {t(`deposit.type_${row.transaction_type}`)}
          <TransactionSubject row={row} />
        </>
      ),
    },
    {
      title: `${t("leads.campaign")} · ${t("leads.influencer")}`,
      key: "place",
      render: (_, row) =>
        row.campaign_name ? (
          <TwoLines first={<bdi>{row.campaign_name}</bdi>} second={<bdi>{row.influencer_name}</bdi>} />
        ) : null,
    },
    {
      title: t("deposit.column_reserved"),
      key: "reserved",
      align: "end",
      render: (_, row) => {
        const { reserved } = movementOf(row);
        return reserved === 0 ? null : <Money value={reserved} plus className="reservation" bare />;
      },
    },
    {
      title: t("deposit.column_amount"),
      key: "amount",
      align: "end",
      render: (_, row) => {
        const { balance } = movementOf(row);
        return balance === 0 ? null : (
          <Money value={balance} plus className={balance > 0 ? "credit" : "strong"} bare />
        );
      },
    },
    {
      title: t("deposit.column_balance"),
      key: "balance",
      align: "end",
      render: (_, row) => <Money value={centimes(row.balance_after)} />,
    },
  ];
  return (
    <Panel flush title={t("deposit.statement_title")}>
      <div className="filters">
        {among.length > 1 ? (
          <Select
            className="which-deposit"
            aria-label={t("deposit.which")}
            value={deposit.id}
            onChange={(id) => onSearch({ deposit: id })}
            options={among.map((each) => ({ value: each.id, label: nameOf(each, among) }))}
          />
        ) : null}
        <Select
          allowClear
          aria-label={t("deposit.column_movement")}
          placeholder={t("deposit.all_types")}
          value={search.type}
          onChange={(type: string | undefined) => onSearch({ type })}
          options={TYPES.map((value) => ({ value, label: t(`deposit.type_${value}`) }))}
        />
        {phone ? null : (
          <DateRange
            label={t("leads.period")}
            from={search.from}
            to={search.to}
            onChange={(from, to) => onSearch({ from, to })}
          />
        )}
      </div>
      <MonthlyStatement deposit={deposit} />
      {list.error && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <div className="pad">
          <Lines count={6} />
        </div>
      ) : rows.length === 0 ? (
        <EmptyState
          title={
            search.type || search.from || search.to
              ? t("deposit.statement_empty")
              : t("deposit.no_transactions")
          }
        />
      ) : phone ? (
        <div className="pad">
          <TransactionList rows={rows} />
        </div>
      ) : (
        <Table<DepositTransaction>
          rowKey="id"
          columns={columns}
          dataSource={rows}
          pagination={false}
          tableLayout="auto"
        />
      )}
      {list.hasNextPage ? (
        <div className="pad end">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("common.see_more")}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
