import "@/leads/leads.css";
import { Table, type TableColumnsType } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { centimes } from "@/format/money";
import { useNarrow, usePhone } from "@/theme/mode";
import { LevelBadge } from "@/ui/LevelBadge";
import { Money } from "@/ui/Money";

interface Props {
  deposits: Deposit[];
  /** Names and what is available, nothing else. */
  brief?: boolean;
  actions?: (deposit: Deposit) => ReactNode;
}

export function DepositTable({ deposits, brief, actions }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const narrow = useNarrow();
  if (phone && !brief) return <DepositCards deposits={deposits} actions={actions} />;
  const amount = (key: "current_balance" | "reserved_amount", title: string) => ({
    title,
    key,
    align: "end" as const,
    render: (_: unknown, deposit: Deposit) => <Money value={centimes(deposit[key])} />,
  });
  const columns: TableColumnsType<Deposit> = [
    {
      title: t("admin.merchant"),
      key: "merchant",
      render: (_, deposit) => <WhoseDeposit deposit={deposit} />,
    },
    {
      title: t("admin.level"),
      key: "level",
      render: (_, deposit) => <DepositState deposit={deposit} />,
    },
    ...(brief || narrow
      ? []
      : [amount("current_balance", t("admin.current")), amount("reserved_amount", t("admin.reserved"))]),
    {
      title: t("admin.available"),
      key: "available",
      align: "end",
      render: (_, deposit) => (
        <span className="two-lines end">
          <Money value={centimes(deposit.available_balance)} className="strong" />
          {narrow && !brief ? <Rest deposit={deposit} /> : null}
        </span>
      ),
    },
    ...(actions
      ? [
          {
            title: <span className="visually-hidden">{t("leads.actions")}</span>,
            key: "actions",
            align: "end" as const,
            render: (_: unknown, deposit: Deposit) => <span className="row-actions">{actions(deposit)}</span>,
          },
        ]
      : []),
  ];
  return (
    <Table<Deposit>
      rowKey="id"
      columns={columns}
      dataSource={deposits}
      pagination={false}
      tableLayout="auto"
      className={narrow ? "narrow-table" : ""}
    />
  );
}

/** What a column of its own would say. */
function Rest({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  return (
    <small>
      <span className="unbroken">
        {t("admin.current")} <Money value={centimes(deposit.current_balance)} />
      </span>{" "}
      <span className="unbroken">
        {t("admin.reserved")} <Money value={centimes(deposit.reserved_amount)} />
      </span>
    </small>
  );
}

function WhoseDeposit({ deposit }: { deposit: Deposit }) {
  return (
    <span className="two-lines">
      <bdi className="name">{deposit.merchant_name}</bdi>
      {deposit.campaign_name ? (
        <small>
          <bdi>{deposit.campaign_name}</bdi>
        </small>
      ) : null}
    </span>
  );
}

/** Its level; or that it is not in use, which says more. */
function DepositState({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  return deposit.status === "pending" || deposit.status === "suspended" ? (
    <span className="badge plain">{t(`admin.status_${deposit.status}`)}</span>
  ) : (
    <LevelBadge level={deposit.alert_level} />
  );
}

function DepositCards({ deposits, actions }: Pick<Props, "deposits" | "actions">) {
  const { t } = useTranslation();
  return (
    <ul className="lead-cards">
      {deposits.map((deposit) => (
        <li key={deposit.id}>
          <div className="spread">
            <WhoseDeposit deposit={deposit} />
            <DepositState deposit={deposit} />
          </div>
          <div className="spread">
            <span className="quiet">{t("admin.available")}</span>
            <Money value={centimes(deposit.available_balance)} className="strong" />
          </div>
          <div className="spread quiet">
            <span>
              {t("admin.current")} <Money value={centimes(deposit.current_balance)} />
            </span>
            <span>
              {t("admin.reserved")} <Money value={centimes(deposit.reserved_amount)} />
            </span>
          </div>
          {actions ? <div className="pair">{actions(deposit)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
