import { lazy, Suspense } from "react";
import { access } from "@/access";
import { useUser } from "@/api/session";
import { Lines } from "@/ui/States";

const Own = lazy(() => import("@/pages/influencer/Payouts"));
const OfEverybody = lazy(() => import("@/pages/admin/Payouts"));

/** Those who are paid see their own; admins decide about all. */
export default function Payouts() {
  const Page = access(useUser()).decidesPayouts ? OfEverybody : Own;
  return (
    <Suspense fallback={<Lines count={6} />}>
      <Page />
    </Suspense>
  );
}
