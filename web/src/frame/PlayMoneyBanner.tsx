import "./play-money.css";
import { useTranslation } from "react-i18next";
import { useDemo } from "@/account/demo";

/** On every page of a server where payments confirm themselves, so that nobody takes its money for real. */
export function PlayMoneyBanner() {
  const { t } = useTranslation();
  const playMoney = useDemo().data?.play_money ?? false;
  return (
    <div role="status">{playMoney ? <div className="play-money">{t("common.play_money")}</div> : null}</div>
  );
}
