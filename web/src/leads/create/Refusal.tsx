import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/api/problem";
import { centimes } from "@/format/money";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";

interface Props {
  error: unknown;
  onSendNew: () => void;
}

/** Why the lead was not created, or that nobody knows; never a reason to type it again. */
export function Refusal({ error, onSendNew }: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const money = useMoneyText();
  const problem = toProblem(error);
  if (problem.code === "idempotency_key_reused") {
    return (
      <Notice tone="warning" role="alert">
        {t("create.key_reused")}{" "}
        <span className="row">
          <Link to="/mes-leads">{t("create.see_mine")}</Link>
          <Button size="small" onClick={onSendNew}>
            {t("create.send_new")}
          </Button>
        </span>
      </Notice>
    );
  }
  if (problem.code === "terms_changed" && problem.commission !== undefined) {
    return (
      <Notice tone="warning" role="alert">
        {describe(error)} {t("create.new_price", { amount: money(centimes(problem.commission)) })}
      </Notice>
    );
  }
  return (
    <Notice tone="bad" role="alert">
      {problem.answerLost ? `${t("create.lost_answer")} ` : null}
      {problem.status === 0 ? null : describe(error)}
    </Notice>
  );
}
