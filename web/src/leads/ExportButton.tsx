import { Button } from "antd";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { authorisedFetch } from "@/api/client";
import { casablancaDay } from "@/format/dates";
import { useProblemText } from "@/ui/States";
import { type LeadSearch, leadQuery } from "./search";

interface Props {
  search: LeadSearch;
  pending: boolean;
}

/** The file of the current filter. Fetched rather than linked to: a link could not carry the access token. */
export function ExportButton({ search, pending }: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const download = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const url = new URL("/api/leads/export.csv", location.origin);
      const query = leadQuery(pending ? { ...search, status: "pending" } : search);
      for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
      const response = await authorisedFetch(new Request(url));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await response.blob());
      link.download = `leads-${casablancaDay(Date.now())}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure === undefined ? null : (
        <span className="quiet" role="alert">
          {describe(failure)}
        </span>
      )}
      <Button loading={busy} icon={<Download size={16} strokeWidth={1.75} />} onClick={() => void download()}>
        {t("leads.export")}
      </Button>
    </>
  );
}
