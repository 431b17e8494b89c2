import { useTranslation } from "react-i18next";
import { IntroductionForm } from "@/people/IntroductionForm";
import { useOwnProfile } from "@/people/queries";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

/** How somebody who brings leads introduces themselves to merchants. */
export default function Introduction() {
  const { t } = useTranslation();
  const { data, error, refetch } = useOwnProfile();
  return (
    <>
      <PageHeader title={t("people.mine")} text={t("people.mine_intro")} />
      <Panel>
        {data ? (
          <IntroductionForm profile={data} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Lines count={8} />
        )}
      </Panel>
    </>
  );
}
