import "./leads.css";
import { useCallback, useEffect, useState } from "react";
import type { Lead } from "@/api/types";
import { usePhone } from "@/theme/mode";
import { ErrorState, Lines } from "@/ui/States";
import { DecidedNotice } from "./DecidedNotice";
import { DecisionModal } from "./DecisionModal";
import { useDeparted } from "./departed";
import { useTableKeys } from "./keyboard";
import { LeadCards } from "./LeadCards";
import { LeadFilters } from "./LeadFilters";
import { LeadPanel } from "./LeadPanel";
import { LeadTable } from "./LeadTable";
import { NoLeads } from "./NoLeads";
import { useLeads, useRefreshLeads } from "./queries";
import { SelectionBar } from "./SelectionBar";
import type { LeadSearch } from "./search";
import { TableFoot } from "./TableFoot";

interface Props {
  search: LeadSearch;
  onSearch: (change: Partial<LeadSearch>) => void;
  /** False lists every status. */
  pending?: boolean;
  /** Leads of every merchant. */
  ofAll?: boolean;
}

type Asked = { kind: "validate" | "reject"; leads: Lead[] };

/** The name in a row: what has the focus while the keys walk through the rows. */
function nameIn(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row-key="${id}"] a.name`);
}

/** Leads awaiting a decision, filtered and sorted by the server; a lead decided elsewhere leaves by itself. */
export function PendingLeadsTable({ search, onSearch, pending = true, ofAll = false }: Props) {
  const phone = usePhone();
  // What expires first is decided first.
  const query: LeadSearch = pending
    ? { ...search, sort: search.sort ?? "expires_at", status: "pending" }
    : search;
  const list = useLeads("/api/leads", query);
  const refresh = useRefreshLeads();

  const [asked, setAsked] = useState<Asked>();
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<Asked | null>(null);
  const [selected, setSelected] = useState<string[]>([]);
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState(false);
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
  const current = shown[at];
  const move = (step: 1 | -1) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (!next) return;
    setActive(next.id);
    const name = nameIn(next.id);
    if (!opened) name?.focus({ preventScroll: true });
    name?.scrollIntoView?.({ block: "nearest" });
  };
  const askActive = (kind: Asked["kind"]) => {
    if (current?.status === "pending") ask(kind, current);
  };
  const close = () => {
    if (!opened) return;
    setOpened(false);
    if (active) nameIn(active)?.focus();
  };
  useTableKeys({
    enabled: !phone && asked === undefined,
    move,
    validate: () => askActive("validate"),
    reject: () => askActive("reject"),
    open: () => current && setOpened(true),
    close,
  });

  // The row that had the focus has left: the keys go on from the next one.
  useEffect(() => {
    if (current && !opened && document.activeElement === document.body) {
      nameIn(current.id)?.focus({ preventScroll: true });
    }
  }, [current, opened]);

  const onDecided = (ids: string[], line: Asked | null) => {
    const rest = shown.filter(({ id }) => id === active || !ids.includes(id));
    const here = rest.findIndex(({ id }) => id === active);
    if (active && ids.includes(active)) setActive((rest[here + 1] ?? rest[here - 1])?.id);
    setOwn((before) => new Set([...before, ...ids]));
    setSelected((before) => before.filter((id) => !ids.includes(id)));
    setDecided(line);
    void refresh();
  };

  return (
    <>
      {decided ? <DecidedNotice {...decided} /> : null}
      <section className="panel flush">
        <LeadFilters
          search={search}
          onChange={onSearch}
          withStatus={!pending}
          sender={shown[0]?.influencer_name}
        />
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <div className="pad">
            <Lines count={8} />
          </div>
        ) : shown.length === 0 ? (
          <NoLeads search={search} pending={pending} onSearch={onSearch} />
        ) : phone ? (
          <LeadCards ofAll={ofAll} leads={shown} leaving={leaving} {...(pending ? { onDecide: ask } : {})} />
        ) : (
          <LeadTable
            leads={shown}
            search={query}
            onSearch={onSearch}
            pending={pending}
            ofAll={ofAll}
            leaving={leaving}
            active={active}
            selected={selected}
            onSelect={setSelected}
            onOpen={(lead) => {
              setActive(lead.id);
              setOpened(true);
            }}
            onDecide={ask}
          />
        )}
      </section>
      {list.isPending ? null : (
        <TableFoot list={list} shown={shown.length} elsewhere={elsewhere} pending={pending} />
      )}
      {chosen.length > 0 ? (
        <SelectionBar
          leads={chosen}
          onDecide={(kind) => setAsked({ kind, leads: chosen })}
          onClear={() => setSelected([])}
        />
      ) : null}
      {opened && current && !phone ? <LeadPanel lead={current} onDecide={ask} onClose={close} /> : null}
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
