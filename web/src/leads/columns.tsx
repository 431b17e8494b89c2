import { Link } from "@tanstack/react-router";
import { Button, type TableColumnsType } from "antd";
import type { TFunction } from "i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, TimeLeft } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { CommissionCell, Contact, TwoLines } from "./cells";
import { StatusWord } from "./StatusWord";
import type { LeadSearch, LeadSort } from "./search";

interface Options {
  t: TFunction;
  search: LeadSearch;
  pending: boolean;
  /** Leads of several merchants: each says whose it is. */
  ofAll: boolean;
  narrow: boolean;
  onDecide: (kind: "validate" | "reject", lead: Lead) => void;
}

const orders = { ascend: "", descend: "-" } as const;

function sortable(field: string, current: LeadSort | undefined) {
  const order = current === field ? "ascend" : current === `-${field}` ? "descend" : null;
  return { key: field, sorter: true, sortOrder: order } as const;
}

/** The last to expire are of no interest to anybody. */
function byExpiry(current: LeadSort | undefined) {
  return { ...sortable("expires_at", current), sortDirections: ["ascend" as const] };
}

/** What antd says about a header click, as the API's `sort`. */
export function sortFrom(
  field: unknown,
  order: "ascend" | "descend" | null | undefined,
): LeadSort | undefined {
  return order ? (`${orders[order]}${String(field)}` as LeadSort) : undefined;
}

type Column = TableColumnsType<Lead>[number];

/** With less room the same facts stand in fewer columns: nothing is cut or out of reach. */
export function leadColumns(options: Options): TableColumnsType<Lead> {
  return options.narrow ? narrowColumns(options) : wideColumns(options);
}

function narrowColumns({ t, search, pending, ofAll, onDecide }: Options): TableColumnsType<Lead> {
  const columns: (Column | null)[] = [
    {
      title: t("leads.customer"),
      key: "customer",
      render: (_, lead) => <CustomerCell lead={lead} withCompany={!ofAll} />,
    },
    {
      title: `${t("leads.campaign")} · ${t("leads.influencer")}`,
      key: "campaign",
      render: (_, lead) => (
        <TwoLines
          first={<bdi>{lead.campaign_name}</bdi>}
          second={
            <>
              {ofAll ? (
                <>
                  <bdi>{lead.merchant_name}</bdi> ·{" "}
                </>
              ) : null}
              <bdi>{lead.influencer_name}</bdi> · {t(`source.${lead.source}`)}
            </>
          }
        />
      ),
    },
    {
      title: t("leads.commission"),
      align: "end",
      ...sortable("commission_amount", search.sort),
      render: (_, lead) => <CommissionCell lead={lead} withValue />,
    },
    {
      title: t(pending ? "leads.expires" : "leads.status"),
      ...(pending ? byExpiry(search.sort) : sortable("created_at", search.sort)),
      render: (_, lead) => (
        <TwoLines
          first={pending ? <Deadline lead={lead} t={t} /> : <StatusWord lead={lead} />}
          second={<DateTime at={lead.created_at} />}
        />
      ),
    },
    pending ? actionsColumn({ t, onDecide }) : null,
  ];
  return columns.filter((column) => column !== null);
}

function Deadline({ lead, t }: { lead: Lead } & Pick<Options, "t">) {
  return lead.expires_at ? <TimeLeft until={lead.expires_at} /> : t("common.none");
}

function CustomerCell({ lead, withCompany }: { lead: Lead; withCompany: boolean }) {
  return (
    <TwoLines
      first={
        <Link to="/leads/$id" params={{ id: lead.id }} className="name">
          <bdi>{lead.customer_name}</bdi>
        </Link>
      }
      second={
        <>
          <span className="contact" dir="ltr">
            <Contact lead={lead} />
          </span>
          {withCompany && lead.customer_company ? <bdi>{lead.customer_company}</bdi> : null}
        </>
      }
    />
  );
}

function actionsColumn({ t, onDecide }: Pick<Options, "t" | "onDecide">): Column {
  return {
    title: <span className="visually-hidden">{t("leads.actions")}</span>,
    key: "actions",
    align: "end",
    render: (_, lead) => <RowActions lead={lead} t={t} onDecide={onDecide} />,
  };
}

function wideColumns({ t, search, pending, ofAll, onDecide }: Options): TableColumnsType<Lead> {
  const columns: (Column | null)[] = [
    {
      title: t("leads.received"),
      ...sortable("created_at", search.sort),
      render: (_, lead) => (
        <TwoLines
          first={<DateTime at={lead.created_at} part="date" />}
          second={<DateTime at={lead.created_at} part="time" />}
        />
      ),
    },
    {
      title: t("leads.customer"),
      key: "customer",
      render: (_, lead) => <CustomerCell lead={lead} withCompany={false} />,
    },
    {
      title: ofAll
        ? `${t("leads.merchant")} · ${t("leads.campaign")}`
        : search.campaign
          ? t("leads.company")
          : `${t("leads.company")} · ${t("leads.campaign")}`,
      key: "company",
      render: (_, lead) => {
        const company = lead.customer_company || <span className="quiet">{t("common.none")}</span>;
        if (ofAll) {
          return (
            <TwoLines first={<bdi>{lead.merchant_name}</bdi>} second={<bdi>{lead.campaign_name}</bdi>} />
          );
        }
        return search.campaign ? (
          company
        ) : (
          <TwoLines first={company} second={<bdi>{lead.campaign_name}</bdi>} />
        );
      },
    },
    {
      title: t("leads.value"),
      align: "end",
      ...sortable("estimated_value", search.sort),
      render: (_, lead) => <Money value={centimes(lead.estimated_value)} className="strong" />,
    },
    {
      title: t("leads.commission"),
      align: "end",
      ...sortable("commission_amount", search.sort),
      render: (_, lead) => <CommissionCell lead={lead} />,
    },
    {
      title: `${t("leads.influencer")} · ${t("leads.source")}`,
      key: "influencer",
      render: (_, lead) => (
        <TwoLines first={<bdi>{lead.influencer_name}</bdi>} second={t(`source.${lead.source}`)} />
      ),
    },
    pending
      ? {
          title: t("leads.expires"),
          ...byExpiry(search.sort),
          render: (_, lead) => <Deadline lead={lead} t={t} />,
        }
      : {
          title: t("leads.status"),
          key: "status",
          render: (_, lead) => <StatusWord lead={lead} />,
        },
    pending ? actionsColumn({ t, onDecide }) : null,
  ];
  return columns.filter((column) => column !== null);
}

function RowActions({ lead, t, onDecide }: { lead: Lead } & Pick<Options, "t" | "onDecide">) {
  const label = (action: string) => `${action} : ${lead.customer_name}`;
  return (
    <span className="row-actions">
      <Button
        size="small"
        className="outlined"
        aria-label={label(t("leads.validate"))}
        onClick={() => onDecide("validate", lead)}
      >
        {t("leads.validate")}
      </Button>
      <Button
        size="small"
        type="text"
        aria-label={label(t("leads.reject"))}
        onClick={() => onDecide("reject", lead)}
      >
        {t("leads.reject")}
      </Button>
    </span>
  );
}
