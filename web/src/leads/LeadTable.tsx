import { Table } from "antd";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { useNarrow } from "@/theme/mode";
import { leadColumns, sortFrom } from "./columns";
import type { LeadSearch } from "./search";

interface Props {
  leads: Lead[];
  search: LeadSearch;
  onSearch: (change: Partial<LeadSearch>) => void;
  pending: boolean;
  ofAll: boolean;
  leaving: ReadonlySet<string>;
  /** The row that the keys act on. */
  active: string | undefined;
  selected: string[];
  onSelect: (ids: string[]) => void;
  onOpen: (lead: Lead) => void;
  onDecide: (kind: "validate" | "reject", lead: Lead) => void;
}

/** What a click on it does is its own; and a person who selects text is reading. */
function isForTheRow({ target }: React.MouseEvent): boolean {
  const own = "a, button, input, label, .ant-table-selection-column";
  return target instanceof Element && !target.closest(own) && !window.getSelection()?.toString();
}

/** Names may wrap into a second line; figures do not. */
export function LeadTable(props: Props) {
  const { leads, search, onSearch, pending, ofAll, leaving, active, selected, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const narrow = useNarrow();
  return (
    <Table<Lead>
      className={narrow ? "openable narrow-table" : "openable"}
      rowKey="id"
      dataSource={leads}
      pagination={false}
      tableLayout="auto"
      showSorterTooltip={false}
      columns={leadColumns({ t, search, pending, ofAll, narrow, onDecide: props.onDecide })}
      onChange={(_page, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        onSearch({ sort: sortFrom(one?.columnKey, one?.order) });
      }}
      onRow={(lead) => ({ onClick: (click) => isForTheRow(click) && onOpen(lead) })}
      rowClassName={(lead) =>
        `${leaving.has(lead.id) ? "leaving " : ""}${lead.id === active ? "active" : ""}`
      }
      {...(pending
        ? {
            rowSelection: {
              selectedRowKeys: selected,
              onChange: (keys: React.Key[]) => onSelect(keys.map(String)),
              getTitleCheckboxProps: () => ({ "aria-label": t("leads.select_all") }),
              getCheckboxProps: (lead: Lead) => ({
                "aria-label": t("leads.select", { name: lead.customer_name }),
              }),
            },
          }
        : {})}
    />
  );
}
