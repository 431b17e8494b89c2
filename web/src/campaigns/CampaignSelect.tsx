import { Select } from "antd";
import { useState } from "react";
import type { Campaign } from "@/api/types";
import { useCampaign, useCampaigns } from "./queries";

interface Props {
  value?: string | undefined;
  onChange?: (id: string | undefined) => void;
  placeholder: string;
  id?: string;
  "aria-label"?: string;
  /** Whether a campaign cannot be chosen. */
  closed?: (campaign: Campaign) => boolean;
}

/** A choice among campaigns, which the server searches: there may be more than a list can show. */
export function CampaignSelect({ closed, ...props }: Props) {
  const [q, setQ] = useState("");
  const { data, isFetching } = useCampaigns({ q: q.trim() });
  const chosen = useCampaign(props.value, data?.campaigns);
  const found = data?.campaigns ?? [];
  const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <Select
      {...props}
      allowClear
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setQ }}
      options={shown.map((campaign) => ({
        value: campaign.id,
        label: campaign.name,
        disabled: closed?.(campaign) ?? false,
      }))}
    />
  );
}
