import "@/leads/leads.css";
import { Link } from "@tanstack/react-router";
import { Table, type TableColumnsType } from "antd";
import type { TFunction } from "i18next";
import { Users } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminUser } from "@/api/types";
import { centimes } from "@/format/money";
import { useNarrow, usePhone } from "@/theme/mode";
import { DateTime, Ltr, Phone } from "@/ui/Formatted";
import { LevelBadge } from "@/ui/LevelBadge";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import type { useUsers } from "./users";

interface Props {
  list: ReturnType<typeof useUsers>;
  /** Shows what merchants have for their next leads. */
  withDeposits?: boolean;
  /** What can be done about each. */
  action?: (user: AdminUser) => ReactNode;
}

/** Accounts with how to reach them; a table, or cards on a phone. */
export function UserList({ list, withDeposits = false, action }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  if (list.error && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.isPending) {
    return (
      <div className="pad">
        <Lines count={6} />
      </div>
    );
  }
  if (list.users.length === 0) return <EmptyState icon={Users} title={t("users.none")} />;
  return (
    <>
      {phone ? (
        <ul className="lead-cards rows">
          {list.users.map((user) => (
            <UserCard key={user.id} user={user} withDeposit={withDeposits} action={action?.(user)} />
          ))}
        </ul>
      ) : (
        <UserTable users={list.users} withDeposits={withDeposits} action={action} />
      )}
      <ListFoot list={list} shown={list.users.length} />
    </>
  );
}

/** What somebody has on the platform: a merchant's deposits, the leads of one who brings them. */
function UserLink({ user, children }: { user: AdminUser; children: ReactNode }) {
  if (user.influencer_id) {
    return (
      <Link to="/leads" search={{ view: "all", influencer: user.influencer_id }} className="name">
        {children}
      </Link>
    );
  }
  return (
    <Link to="/depots" search={{ q: user.company_name ?? user.display_name }} className="name">
      {children}
    </Link>
  );
}

function Names({ user }: { user: AdminUser }) {
  return (
    <span className="two-lines">
      <UserLink user={user}>
        <bdi>{user.company_name ?? user.display_name}</bdi>
      </UserLink>
      {user.company_name ? (
        <small>
          <bdi>{user.display_name}</bdi>
        </small>
      ) : null}
    </span>
  );
}

type Column = TableColumnsType<AdminUser>[number];

const emailColumn = (t: TFunction): Column => ({
  title: t("auth.email"),
  key: "email",
  render: (_, user) => <Ltr>{user.email}</Ltr>,
});

const phoneColumn = (t: TFunction): Column => ({
  title: t("auth.phone"),
  key: "phone",
  render: (_, user) =>
    user.phone ? <Phone value={user.phone} /> : <span className="quiet">{t("common.none")}</span>,
});

/** Both ways to reach somebody, where there is room for one column. */
const contactColumn = (t: TFunction): Column => ({
  title: `${t("auth.email")} · ${t("auth.phone")}`,
  key: "contact",
  render: (_, { email, phone }) => (
    <span className="two-lines">
      <Ltr className="breaking">{email}</Ltr>
      {phone ? (
        <small>
          <Phone value={phone} />
        </small>
      ) : null}
    </span>
  ),
});

interface TableProps {
  users: AdminUser[];
  withDeposits: boolean;
  action: Props["action"];
}

function UserTable({ users, withDeposits, action }: TableProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const columns: TableColumnsType<AdminUser> = [
    { title: t("users.name"), key: "name", render: (_, user) => <Names user={user} /> },
    ...(withDeposits
      ? [
          {
            title: `${t("admin.deposits")} · ${t("admin.available")}`,
            key: "deposits",
            render: (_: unknown, user: AdminUser) => <DepositLines deposits={user.deposits} />,
          },
        ]
      : []),
    ...(narrow ? [contactColumn(t)] : [emailColumn(t), phoneColumn(t)]),
    {
      title: t("users.since"),
      key: "since",
      render: (_, user) => <DateTime at={user.created_at} part="date" />,
    },
    ...(action
      ? [{ key: "action", align: "end" as const, render: (_: unknown, user: AdminUser) => action(user) }]
      : []),
  ];
  return (
    <Table<AdminUser>
      rowKey="id"
      columns={columns}
      dataSource={users}
      pagination={false}
      className={narrow ? "narrow-table" : ""}
    />
  );
}

/** The state of each deposit in a word and what is available on it, the most urgent first. */
function DepositLines({ deposits }: Pick<AdminUser, "deposits">) {
  const { t } = useTranslation();
  if (deposits.length === 0) return <span className="quiet">{t("users.no_deposit")}</span>;
  return (
    <span className="deposit-lines">
      {deposits.map((deposit) => (
        <span key={deposit.id} className="spread">
          <DepositWord deposit={deposit} />
          <Money className="strong" value={centimes(deposit.available_balance)} />
        </span>
      ))}
    </span>
  );
}

function DepositWord({ deposit }: { deposit: AdminUser["deposits"][number] }) {
  const { t } = useTranslation();
  if (deposit.status === "pending" || deposit.status === "suspended") {
    return <span className="badge plain">{t(`admin.status_${deposit.status}`)}</span>;
  }
  return <LevelBadge level={deposit.alert_level} />;
}

interface CardProps {
  user: AdminUser;
  withDeposit: boolean;
  action: ReactNode;
}

function UserCard({ user, withDeposit, action }: CardProps) {
  return (
    <li>
      <div className="spread">
        <Names user={user} />
      </div>
      {withDeposit ? <DepositLines deposits={user.deposits} /> : null}
      <div className="spread quiet">
        <Ltr>{user.email}</Ltr>
      </div>
      <div className="spread quiet">
        {user.phone ? <Phone value={user.phone} /> : <span />}
        <DateTime at={user.created_at} part="date" />
      </div>
      {action}
    </li>
  );
}
