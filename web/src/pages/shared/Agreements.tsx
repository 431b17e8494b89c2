import { getRouteApi } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { FilePenLine, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { AgreementRow } from "@/agreements/AgreementRow";
import { BlockPerson } from "@/agreements/BlockPerson";
import { Blocks } from "@/agreements/Blocks";
import { ProposeAgreement } from "@/agreements/Propose";
import { useAgreements } from "@/agreements/queries";
import { NAMES } from "@/api/names";
import { useUser } from "@/api/session";
import type { AgreementStatus } from "@/api/types";
import { ListFoot } from "@/ui/ListFoot";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/accords");

export default function Agreements() {
  const { t } = useTranslation();
  const user = useUser();
  const { signsAgreements } = access(user);
  const blocks = user.role === "merchant";
  const [blocking, setBlocking] = useState(false);
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  // In the address, so that the palette can open it.
  const setProposing = (proposing: boolean) =>
    void navigate({ search: proposing ? { open: "create" } : {}, replace: true });
  const [status, setStatus] = useState<AgreementStatus>();
  const list = useAgreements(status);
  const { data, error, refetch, agreements } = list;
  const propose = signsAgreements ? null : (
    <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={() => setProposing(true)}>
      {t("agreements.propose")}
    </Button>
  );
  const empty = data !== undefined && agreements.length === 0 && status === undefined;
  return (
    <>
      <PageHeader
        title={t(signsAgreements ? "agreements.title" : "agreements.title_merchant")}
        text={t(signsAgreements ? "agreements.intro_influencer" : "agreements.intro_merchant")}
        end={
          <>
            {blocks ? (
              <Button onClick={() => setBlocking(true)}>{t("agreements.block_somebody")}</Button>
            ) : null}
            {empty ? null : propose}
          </>
        }
      />
      <section className="panel flush">
        {!data ? (
          error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : empty ? (
          <EmptyState
            icon={FilePenLine}
            title={t("agreements.empty")}
            text={signsAgreements ? undefined : t("agreements.empty_merchant")}
            action={propose}
          />
        ) : (
          <>
            <div className="filters">
              <Select
                allowClear
                aria-label={t("leads.status")}
                placeholder={t("leads.all_statuses")}
                value={status}
                onChange={(value: AgreementStatus | undefined) => setStatus(value)}
                options={NAMES.AgreementStatus.map((value) => ({
                  value,
                  label: t(
                    !signsAgreements && value === "pending" ? "agreements.awaiting" : `agreements.${value}`,
                  ),
                }))}
              />
            </div>
            {agreements.length === 0 ? <EmptyState title={t("agreements.empty")} /> : null}
            <ul className="campaigns">
              {agreements.map((agreement) => (
                <AgreementRow key={agreement.id} agreement={agreement} signer={signsAgreements} />
              ))}
            </ul>
            <ListFoot list={list} shown={agreements.length} />
          </>
        )}
      </section>
      {blocks ? <Blocks /> : null}
      {blocking ? <BlockPerson onClose={() => setBlocking(false)} /> : null}
      {open && !signsAgreements ? <ProposeAgreement onClose={() => setProposing(false)} /> : null}
    </>
  );
}
