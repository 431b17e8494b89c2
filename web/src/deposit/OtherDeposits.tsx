import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { DepositState } from "./DepositState";
import { useDepositName } from "./name";

interface Props {
  deposits: Deposit[];
  /** The one that is shown above. */
  shown: Deposit;
  onShow: (deposit: Deposit) => void;
  onRecharge: (deposit: Deposit) => void;
}

/** Every other deposit in one line: its level, what is left, and its own way to more. */
export function OtherDeposits({ deposits, shown, onShow, onRecharge }: Props) {
  const { t } = useTranslation();
  const nameOf = useDepositName();
  const others = deposits.filter((deposit) => deposit.id !== shown.id);
  if (others.length === 0) return null;
  return (
    <div className="other-deposits">
      <h3>{t("deposit.others")}</h3>
      <ul>
        {others.map((deposit) => {
          const name = nameOf(deposit, deposits);
          return (
            <li key={deposit.id}>
              <button type="button" className="named" onClick={() => onShow(deposit)}>
                <bdi>{name}</bdi>
              </button>
              <DepositState deposit={deposit} />
              <Money value={centimes(deposit.available_balance)} className="strong" />
              <Button size="small" onClick={() => onRecharge(deposit)}>
                {t("deposit.recharge")} <span className="visually-hidden">{name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
