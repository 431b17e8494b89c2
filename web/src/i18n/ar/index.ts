import { acquirer } from "./acquirer";
import { admin } from "./admin";
import { agreements } from "./agreements";
import { audit } from "./audit";
import { auth } from "./auth";
import { balances } from "./balances";
import { campaigns } from "./campaigns";
import { common } from "./common";
import { create } from "./create";
import { decide } from "./decide";
import { deposit } from "./deposit";
import { earnings } from "./earnings";
import { fault } from "./fault";
import { field } from "./field";
import { first } from "./first";
import { invariant } from "./invariant";
import { jobs } from "./jobs";
import { lead } from "./lead";
import { leads } from "./leads";
import { legal } from "./legal";
import { level } from "./level";
import { mine } from "./mine";
import { nav } from "./nav";
import { notifications } from "./notifications";
import { overview } from "./overview";
import { palette } from "./palette";
import { payment } from "./payment";
import { payouts } from "./payouts";
import { people } from "./people";
import { profile } from "./profile";
import { quarantine } from "./quarantine";
import { reason } from "./reason";
import { recharge } from "./recharge";
import { reconciliation } from "./reconciliation";
import { refunds } from "./refunds";
import { role } from "./role";
import { source } from "./source";
import { stats } from "./stats";
import { status } from "./status";
import { told } from "./told";
import { transfer } from "./transfer";
import { transfers } from "./transfers";
import { users } from "./users";

const catalogue = {
  acquirer,
  people,
  balances,
  invariant,
  audit,
  users,
  stats,
  told,
  admin,
  agreements,
  auth,
  campaigns,
  common,
  create,
  decide,
  deposit,
  earnings,
  fault,
  field,
  first,
  jobs,
  lead,
  leads,
  legal,
  level,
  mine,
  nav,
  notifications,
  overview,
  palette,
  payment,
  payouts,
  profile,
  quarantine,
  reason,
  recharge,
  reconciliation,
  refunds,
  role,
  source,
  status,
  transfer,
  transfers,
};

export default catalogue;
