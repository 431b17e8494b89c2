import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { useMoneyText } from "@/ui/Money";
import { EmptyState } from "@/ui/States";

export function Sent({ lead, onAnother }: { lead: Lead; onAnother: () => void }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <section className="panel" role="status">
      <EmptyState
        heading="h2"
        icon={CircleCheck}
        title={t("create.done_title")}
        text={t("create.done_text", {
          merchant: lead.merchant_name,
          name: lead.customer_name,
          amount: money(centimes(lead.commission_amount)),
          gain: money(centimes(lead.influencer_commission)),
        })}
        action={
          <span className="row">
            <Button type="primary" autoFocus onClick={onAnother}>
              {t("create.another")}
            </Button>
            <Link to="/mes-leads" className="button">
              {t("create.see_mine")}
            </Link>
          </span>
        }
      />
    </section>
  );
}
