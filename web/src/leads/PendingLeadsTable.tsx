import "./leads.css";
import { Table } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { usePhone } from "@/theme/mode";
import { ErrorState, Lines } from "@/ui/States";
import { leadColumns, sortFrom } from "./columns";
import { DecidedNotice } from "./DecidedNotice";
import { DecisionModal } from "./DecisionModal";
import { useDeparted } from "./departed";
import { useTableKeys } from "./keyboard";
import { LeadCards } from "./LeadCards";
import { LeadFilters } from "./LeadFilters";
import { NoLeads } from "./NoLeads";
import { useLeads, useRefreshLeads } from "./queries";
import { SelectionBar } from "./SelectionBar";
import type { LeadSearch } from "./search";
import { TableFoot } from "./TableFoot";

interface Props {
  search: LeadSearch;
  onSearch: (change: Partial<LeadSearch>) => void;
  /** False lists every status, without decisions. */
  pending?: boolean;
  /** Leads of every merchant. */
  ofAll?: boolean;
}

type Asked = { kind: "validate" | "reject"; leads: Lead[] };

/** Leads awaiting a decision, filtered and sorted by the server; a lead decided elsewhere leaves by itself. */
export function PendingLeadsTable({ search, onSearch, pending = true, ofAll = false }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  // The oldest expires first.
  const query: LeadSearch = pending
    ? { ...search, sort: search.sort ?? "created_at", status: "pending" }
    : search;
  const list = useLeads("/api/leads", query);
  const refresh = useRefreshLeads();

  const [asked, setAsked] = useState<Asked>();
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<Asked | null>(null);
  const [selected, setSelected] = useState<string[]>([]);
  const [active, setActive] = useState<string>();
  const { shown, leaving, elsewhere } = useDeparted({
    leads: list.leads,
    settled: !list.isPlaceholderData,
    // Only what waits for a decision leaves by one.
    complete: pending && !list.hasNextPage,
    list: JSON.stringify(query),
    own,
  });

  const ask = useCallback((kind: Asked["kind"], lead: Lead) => setAsked({ kind, leads: [lead] }), []);
  const chosen = shown.filter((lead) => selected.includes(lead.id));
  const at = shown.findIndex((lead) => lead.id === active);
  const move = (step: 1 | -1) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (!next) return;
    setActive(next.id);
    document.querySelector(`[data-row-key="${next.id}"]`)?.scrollIntoView?.({ block: "nearest" });
  };
  const askActive = (kind: Asked["kind"]) => {
    const lead = shown[at];
    if (lead) ask(kind, lead);
  };
  useTableKeys({
    enabled: pending && !phone && asked === undefined,
    move,
    validate: () => askActive("validate"),
    reject: () => askActive("reject"),
  });

  const onDecided = (ids: string[], line: Asked | null) => {
    setOwn((before) => new Set([...before, ...ids]));
    setSelected((before) => before.filter((id) => !ids.includes(id)));
    setDecided(line);
    void refresh();
  };

  return (
    <>
      {decided ? <DecidedNotice {...decided} /> : null}
      <section className="panel flush">
        <LeadFilters search={search} onChange={onSearch} withStatus={!pending} />
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <div className="pad">
            <Lines count={8} />
          </div>
        ) : shown.length === 0 ? (
          <NoLeads search={search} pending={pending} onSearch={onSearch} />
        ) : phone ? (
          <LeadCards leads={shown} leaving={leaving} {...(pending ? { onDecide: ask } : {})} />
        ) : (
          <Table<Lead>
            rowKey="id"
            dataSource={shown}
            pagination={false}
            // Names may wrap into a second line; figures do not. Below this width the table scrolls under its buttons.
            tableLayout="auto"
            scroll={{ x: 940 }}
            showSorterTooltip={false}
            columns={leadColumns({ t, search: query, pending, ofAll, onDecide: ask })}
            onChange={(_page, _filters, sorter) => {
              const one = Array.isArray(sorter) ? sorter[0] : sorter;
              onSearch({ sort: sortFrom(one?.columnKey, one?.order) });
            }}
            rowClassName={(lead) =>
              `${leaving.has(lead.id) ? "leaving " : ""}${lead.id === active ? "active" : ""}`
            }
            {...(pending
              ? {
                  rowSelection: {
                    selectedRowKeys: selected,
                    onChange: (keys: React.Key[]) => setSelected(keys.map(String)),
                    getTitleCheckboxProps: () => ({ "aria-label": t("leads.select_all") }),
                    getCheckboxProps: (lead: Lead) => ({
                      "aria-label": t("leads.select", { name: lead.customer_name }),
                    }),
                  },
                }
              : {})}
          />
        )}
      </section>
      <TableFoot list={list} shown={shown.length} elsewhere={elsewhere} pending={pending} />
      {chosen.length > 0 ? (
        <SelectionBar
          leads={chosen}
          onDecide={(kind) => setAsked({ kind, leads: chosen })}
          onClear={() => setSelected([])}
        />
      ) : null}
      {asked ? (
        <DecisionModal
          kind={asked.kind}
          leads={asked.leads}
          onClose={() => setAsked(undefined)}
          onDecided={onDecided}
        />
      ) : null}
    </>
  );
}
