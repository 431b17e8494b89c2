import "@/leads/leads.css";
import { Table, type TableColumnsType } from "antd";
import { Users } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import type { InfluencerBalance } from "@/api/types";
import { centimes } from "@/format/money";
import { usePhone } from "@/theme/mode";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { EmptyState } from "@/ui/States";

const AMOUNTS = ["pending", "available", "requested", "owed", "paid"] as const;

interface Props {
  people: InfluencerBalance[];
  /** The list that they are the beginning of; it grows by "show more". */
  list: ComponentProps<typeof ListFoot>["list"];
}

/** What is owed to each person who brought leads, the largest amount first. */
export function OwedTable({ people, list }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const columns: TableColumnsType<InfluencerBalance> = [
    {
      title: t("balances.name"),
      key: "name",
      render: (_, person) => <Who person={person} />,
    },
    ...AMOUNTS.map((key) => ({
      title: t(`balances.${key}`),
      key,
      align: "end" as const,
      render: (_: unknown, person: InfluencerBalance) => (
        <Money {...(key === "owed" ? { className: "strong" } : {})} value={centimes(person[key])} />
      ),
    })),
  ];
  return (
    <Panel flush title={t("balances.people")}>
      {people.length === 0 ? (
        <EmptyState icon={Users} title={t("balances.nobody")} />
      ) : phone ? (
        <ul className="lead-cards">
          {people.map((person) => (
            <li key={person.influencer_id}>
              <div className="spread">
                <Who person={person} />
                <Money className="strong" value={centimes(person.owed)} />
              </div>
              {AMOUNTS.filter((key) => key !== "owed" && person[key] !== 0).map((key) => (
                <div key={key} className="spread quiet">
                  <span>{t(`balances.${key}`)}</span>
                  <Money value={centimes(person[key])} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <Table<InfluencerBalance>
          rowKey="influencer_id"
          columns={columns}
          dataSource={people}
          pagination={false}
          scroll={{ x: 860 }}
        />
      )}
      {people.length > 0 ? <ListFoot list={list} shown={people.length} /> : null}
    </Panel>
  );
}

function Who({ person }: { person: InfluencerBalance }) {
  const { t } = useTranslation();
  return (
    <span className="two-lines">
      <bdi className="name">{person.influencer_name}</bdi>
      <small>{t(`role.${person.kind}`)}</small>
    </span>
  );
}
