const MERCHANT = "clinique@demo.leads.ma";
const LOW = "coach@demo.leads.ma";
const EMPTY = "zellige@demo.leads.ma";
const INFLUENCER = "nadia@demo.leads.ma";
const ADMIN = "admin@demo.leads.ma";

const click = (selector) => async (page) => {
  const found = page.locator(selector).first();
  if (await found.count()) await found.click();
};

/** Goes where the first link of a kind leads. */
const follow = (kind) => async (page) => {
  const link = page.locator(`main a[href^='${kind}']`).first();
  await link.click();
  await page.waitForURL(`**${kind}*`);
  await page.locator(".back").waitFor();
};

/** The first payment of a list, on its own page. */
const openPayment = async (page) => {
  await page.locator("main a[href*='/paiement/retour']").first().click();
  await page.waitForURL("**/paiement/retour**");
  await page.locator("main .ledger").waitFor();
};

/** The last way to pay, which is none on a page: only where the server has an account to transfer to. */
const chooseTransfer = async (page) => page.locator("[role=dialog] input[name=method]").last().check();

const validateFirst = click("main .ant-btn.outlined");

/** Every page, and the dialogs that carry money. */
export const PAGES = [
  { who: undefined, name: "sign-in", path: "/connexion" },
  { who: undefined, name: "register", path: "/inscription" },
  { who: MERCHANT, name: "merchant-overview", path: "/" },
  { who: MERCHANT, name: "merchant-leads", path: "/leads" },
  { who: MERCHANT, name: "merchant-leads-all", path: "/leads?view=all" },
  { who: MERCHANT, name: "merchant-validate", path: "/leads", steps: validateFirst },
  { who: MERCHANT, name: "merchant-lead", path: "/leads?view=all", steps: follow("/leads/") },
  { who: MERCHANT, name: "merchant-deposit", path: "/depot" },
  { who: MERCHANT, name: "merchant-recharge", path: "/depot?open=recharge" },
  { who: MERCHANT, name: "merchant-transfer", path: "/depot?open=recharge", steps: chooseTransfer },
  { who: MERCHANT, name: "merchant-payment", path: "/depot", steps: openPayment },
  { who: MERCHANT, name: "merchant-campaigns", path: "/campagnes" },
  { who: MERCHANT, name: "merchant-campaign", path: "/campagnes", steps: follow("/campagnes/") },
  { who: MERCHANT, name: "merchant-agreements", path: "/accords" },
  { who: MERCHANT, name: "merchant-notifications", path: "/notifications" },
  { who: MERCHANT, name: "merchant-profile", path: "/profil" },
  { who: LOW, name: "low-overview", path: "/" },
  { who: EMPTY, name: "other-overview", path: "/" },
  { who: INFLUENCER, name: "influencer-overview", path: "/" },
  { who: INFLUENCER, name: "influencer-new-lead", path: "/nouveau-lead" },
  { who: INFLUENCER, name: "influencer-leads", path: "/mes-leads" },
  { who: INFLUENCER, name: "influencer-lead", path: "/mes-leads", steps: follow("/leads/") },
  { who: INFLUENCER, name: "influencer-campaigns", path: "/campagnes" },
  { who: INFLUENCER, name: "influencer-agreements", path: "/accords" },
  { who: INFLUENCER, name: "influencer-earnings", path: "/revenus" },
  { who: INFLUENCER, name: "influencer-payouts", path: "/versements" },
  { who: INFLUENCER, name: "influencer-notifications", path: "/notifications" },
  { who: ADMIN, name: "admin-overview", path: "/" },
  { who: ADMIN, name: "admin-merchants", path: "/marchands" },
  { who: ADMIN, name: "admin-influencers", path: "/influenceurs" },
  { who: ADMIN, name: "admin-deposits", path: "/depots" },
  { who: ADMIN, name: "admin-payments", path: "/paiements" },
  { who: ADMIN, name: "admin-quarantine", path: "/paiements?view=quarantine" },
  { who: ADMIN, name: "admin-payment", path: "/paiements", steps: openPayment },
  { who: ADMIN, name: "admin-transfers", path: "/virements" },
  { who: ADMIN, name: "admin-import", path: "/virements", steps: click("main .page-actions button") },
  { who: ADMIN, name: "admin-payouts", path: "/versements" },
  { who: ADMIN, name: "admin-reconciliation", path: "/rapprochement" },
  { who: ADMIN, name: "admin-leads", path: "/leads" },
  { who: ADMIN, name: "admin-jobs", path: "/taches" },
  { who: ADMIN, name: "admin-audit", path: "/audit" },
  { who: ADMIN, name: "admin-notifications", path: "/notifications" },
];

/** A lead that is nearly ready to be sent, so that its gain shows. */
async function typeLead(page) {
  await page.getByRole("combobox").first().click();
  await page.locator(".ant-select-item-option").first().click();
  await page.getByLabel("Nom complet").fill("Ahmed Bennani");
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.getByLabel("Valeur estimée").fill("1 500");
  await page.getByRole("radio", { name: "Instagram" }).check();
  await page.locator(".preview .figure, .preview-bar .kpi").first().waitFor();
}

async function score(page) {
  await validateFirst(page);
  await page.getByRole("dialog").getByRole("radio", { name: "8", exact: true }).check();
}

/** The pictures of the documentation. */
export const PICTURES = [
  { file: "merchant-overview.jpg", who: MERCHANT, path: "/" },
  { file: "merchant-validate.jpg", who: MERCHANT, path: "/leads", steps: score },
  { file: "influencer-new-lead.jpg", who: INFLUENCER, path: "/nouveau-lead", steps: typeLead },
  { file: "admin-overview.jpg", who: ADMIN, path: "/" },
  { file: "arabic-dark.jpg", who: MERCHANT, path: "/", look: { language: "ar", theme: "dark" } },
  { file: "phone.jpg", who: MERCHANT, path: "/leads", look: { width: 360, scale: 2 } },
];
