import "./payouts.css";
import { formatRib } from "@/format/rib";
import { Ltr } from "@/ui/Formatted";

/** An account at a bank, and whose it is. */
export function Account({ rib, holder }: { rib: string; holder: string }) {
  return (
    <>
      <bdi>{holder}</bdi> · <Ltr className="num rib">{formatRib(rib)}</Ltr>
    </>
  );
}
