import { Button, Input, Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import { counted } from "@/i18n";
import { SearchInput } from "@/ui/SearchInput";
import { type PeopleSearch, REACHES } from "./search";

interface Props {
  search: PeopleSearch;
  onChange: (change: PeopleSearch) => void;
}

export function PeopleFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const searchFor = useCallback((q: string | undefined) => onChange({ q }), [onChange]);
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <search className="filters wrapping">
      <SearchInput value={search.q} onChange={searchFor} placeholder={t("people.search")} />
      <Input
        key={search.city}
        className="short"
        allowClear
        aria-label={t("people.city")}
        placeholder={t("people.city")}
        defaultValue={search.city}
        onPressEnter={(event) => onChange({ city: event.currentTarget.value.trim() || undefined })}
        onBlur={(event) => onChange({ city: event.target.value.trim() || undefined })}
      />
      <Select
        allowClear
        aria-label={t("people.network")}
        placeholder={t("people.any_network")}
        value={search.network}
        onChange={(network: PeopleSearch["network"]) => onChange({ network })}
        options={NAMES.InfluencerNetwork.map((value) => ({ value, label: t(`people.network_${value}`) }))}
      />
      <Select
        allowClear
        aria-label={t("people.subject")}
        placeholder={t("people.any_subject")}
        value={search.subject}
        onChange={(subject: PeopleSearch["subject"]) => onChange({ subject })}
        options={NAMES.InfluencerSubject.map((value) => ({ value, label: t(`people.subject_${value}`) }))}
      />
      <Select
        allowClear
        aria-label={t("people.reach_label")}
        placeholder={t("people.any_reach")}
        value={search.min_reach}
        onChange={(min_reach: PeopleSearch["min_reach"]) => onChange({ min_reach })}
        options={REACHES.map((value) => ({
          value,
          label: t("people.reach_from", { n: counted(Number(value)).n }),
        }))}
      />
      {filtered ? (
        <Button
          type="link"
          onClick={() =>
            onChange({
              q: undefined,
              city: undefined,
              network: undefined,
              subject: undefined,
              min_reach: undefined,
            })
          }
        >
          {t("common.reset")}
        </Button>
      ) : null}
    </search>
  );
}
