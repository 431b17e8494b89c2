import { Table, type TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { centimes } from "@/format/money";
import { LevelBadge } from "@/ui/LevelBadge";
import { Money } from "@/ui/Money";

export function DepositTable({ deposits, brief }: { deposits: Deposit[]; brief?: boolean }) {
  const { t } = useTranslation();
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
      render: (_, deposit) => (
        <span className="two-lines">
          <bdi className="name">{deposit.merchant_name ?? deposit.merchant_id}</bdi>
          {deposit.campaign_name ? (
            <small>
              <bdi>{deposit.campaign_name}</bdi>
            </small>
          ) : null}
        </span>
      ),
    },
    {
      title: t("admin.level"),
      key: "level",
      render: (_, deposit) =>
        deposit.status === "pending" ? (
          <span className="badge plain">{t("admin.status_pending")}</span>
        ) : (
          <LevelBadge level={deposit.alert_level} />
        ),
    },
    ...(brief
      ? []
      : [
          {
            title: t("admin.status"),
            key: "status",
            render: (_: unknown, deposit: Deposit) => t(`admin.status_${deposit.status}`),
          },
          amount("current_balance", t("admin.current")),
          amount("reserved_amount", t("admin.reserved")),
        ]),
    {
      title: t("admin.available"),
      key: "available",
      align: "end",
      render: (_, deposit) => <Money value={centimes(deposit.available_balance)} className="strong" />,
    },
  ];
  return (
    <Table<Deposit>
      rowKey="id"
      columns={columns}
      dataSource={deposits}
      pagination={false}
      scroll={{ x: "max-content" }}
    />
  );
}
