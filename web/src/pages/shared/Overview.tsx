import { lazy, Suspense } from "react";
import { useUser } from "@/api/session";
import type { Role } from "@/api/types";
import { Lines } from "@/ui/States";

const merchant = lazy(() => import("@/pages/merchant/MerchantOverview"));
const influencer = lazy(() => import("@/pages/influencer/InfluencerOverview"));
const admin = lazy(() => import("@/pages/admin/AdminOverview"));

const byRole = { merchant, influencer, commercial: influencer, admin } satisfies Record<Role, unknown>;

export default function Overview() {
  const Page = byRole[useUser().role];
  return (
    <Suspense fallback={<Lines count={6} />}>
      <Page />
    </Suspense>
  );
}
