import { Button, Drawer, Select, Tag } from "antd";
import { SlidersHorizontal } from "lucide-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import { CampaignSelect } from "@/campaigns/CampaignSelect";
import { useNarrow, usePhone } from "@/theme/mode";
import { DateRange } from "@/ui/DateRange";
import { SearchInput } from "@/ui/SearchInput";
import { isFiltered, LEAD_SORTS, type LeadSearch, type LeadSort, NO_FILTER } from "./search";

interface Props {
  /** Who the leads are of, when the address asks for one person's. */
  sender?: string | undefined;
  search: LeadSearch;
  onChange: (change: Partial<LeadSearch>) => void;
  withStatus?: boolean;
}

export function LeadFilters({ search, onChange, withStatus, sender }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const searchFor = useCallback((q?: string) => onChange({ q }), [onChange]);
  const fields = (
    <FilterFields search={search} onChange={onChange} withStatus={withStatus === true} withSort={narrow} />
  );
  const reset = isFiltered(search) ? (
    <Button type="link" onClick={() => onChange(NO_FILTER)}>
      {t("common.reset")}
    </Button>
  ) : null;
  return (
    <search className="filters">
      <SearchInput value={search.q} onChange={searchFor} placeholder={t("leads.search")} />
      {search.influencer ? (
        <Tag closable onClose={() => onChange({ influencer: undefined })}>
          {t("leads.influencer")}
          {sender ? (
            <>
              {" · "}
              <bdi>{sender}</bdi>
            </>
          ) : null}
        </Tag>
      ) : null}
      {phone ? (
        <>
          <Button
            aria-label={t("common.filters")}
            icon={<SlidersHorizontal size={18} strokeWidth={1.75} />}
            onClick={() => setOpen(true)}
          />
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="auto"
            title={t("common.filters")}
            footer={
              <div className="spread">
                {reset ?? <span />}
                <Button type="primary" onClick={() => setOpen(false)}>
                  {t("common.apply")}
                </Button>
              </div>
            }
          >
            <div className="stack">{fields}</div>
          </Drawer>
        </>
      ) : (
        <>
          {fields}
          {reset}
        </>
      )}
    </search>
  );
}

const SORT_NAMES = {
  created_at: "leads.sort_oldest",
  "-created_at": "leads.sort_newest",
  estimated_value: "leads.sort_value",
  "-estimated_value": "leads.sort_value_down",
  commission_amount: "leads.sort_commission",
  "-commission_amount": "leads.sort_commission_down",
  expires_at: "leads.sort_expires",
} as const satisfies Record<LeadSort, string>;

interface FieldsProps extends Required<Omit<Props, "sender">> {
  /** Where not every column, or none, has a header to sort by. */
  withSort: boolean;
}

function FilterFields({ search, onChange, withStatus, withSort }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <CampaignSelect
        aria-label={t("leads.campaign")}
        placeholder={t("leads.all_campaigns")}
        value={search.campaign}
        onChange={(campaign) => onChange({ campaign })}
      />
      {withStatus ? (
        <Select
          allowClear
          aria-label={t("leads.status")}
          placeholder={t("leads.all_statuses")}
          value={search.status}
          onChange={(status) => onChange({ status })}
          options={NAMES.LeadStatus.map((value) => ({
            value,
            label: t(value === "lost" ? "leads.lost_or_expired" : `status.${value}`),
          }))}
        />
      ) : null}
      <Select
        allowClear
        aria-label={t("leads.source")}
        placeholder={t("leads.all_sources")}
        value={search.source}
        onChange={(source) => onChange({ source })}
        options={NAMES.LeadSource.map((value) => ({ value, label: t(`source.${value}`) }))}
      />
      {withSort ? (
        <Select
          allowClear
          aria-label={t("leads.sort")}
          placeholder={t("leads.sort")}
          value={search.sort}
          onChange={(sort) => onChange({ sort })}
          options={LEAD_SORTS.filter((value) => value !== "expires_at" || !withStatus).map((value) => ({
            value,
            label: t(SORT_NAMES[value]),
          }))}
        />
      ) : null}
      <DateRange
        label={t("leads.period")}
        from={search.from}
        to={search.to}
        onChange={(from, to) => onChange({ from, to })}
      />
    </>
  );
}
