import { useTranslation } from "react-i18next";
import { PaymentList } from "@/deposit/PaymentList";
import { PageHeader } from "@/ui/PageHeader";

export default function Payments() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("admin.payments")} text={t("admin.payments_intro")} />
      <PaymentList ofEverybody />
    </>
  );
}
