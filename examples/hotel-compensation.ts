/*
 * An example: what a hotel gives for what guests claim. The hotel, its guests and every figure are invented. What the
 * source leaves open (who may grant how much, how long things last, who may make an exception for lost cash, from which
 * sum on a plan is drawn up) is filled in with configure(), as a hotel would: the values here are examples, not advice.
 */
import { assessCompensation, configure, type DamageClaimInput, damageClaim, type MoneyFigure, money } from "redress";
import { hotelCompensation } from "redress/policies";
import { claimWords, damageClaim as fields, hcm, words } from "redress/texts/en";

const cny = (amount: string) => money(amount, "CNY");

/** The rules of the invented Harbour Hotel. */
export const harbourHotel = configure(hotelCompensation, {
  parameters: {
    authority: [
      { role: "department-head", remedy: "gesture", perCase: cny("100.00"), perMonth: cny("600.00") },
      { role: "branch-manager", remedy: "gesture", perCase: cny("200.00") },
      { role: "branch-manager", remedy: "repair", perCase: cny("300.00") },
      { role: "branch-manager", remedy: "in-kind", perCase: cny("300.00"), perMonth: cny("2000.00") },
      { role: "front-office-manager", remedy: "repair", perCase: cny("3000.00") },
      { role: "front-office-manager", remedy: "in-kind", perCase: cny("2000.00") },
      { role: "resident-general-manager", remedy: "in-kind", perCase: cny("20000.00") },
    ],
    usefulLives: [
      { category: "suit", months: 60 },
      { category: "suitcase", months: 84 },
    ],
    lostCashApprover: "resident-general-manager",
    planFrom: cny("5000.00"),
  },
});

const suit = { category: "suit", price: cny("1200.00"), boughtOn: "2024-11-22" } as const;
const stained = { kind: "article", liability: "hotel", happenedOn: "2026-11-22", decidedBy: "branch-manager" } as const;

/** Claims that show what the rules do. */
export const claims: readonly DamageClaimInput[] = [
  { ...stained, id: "H-1", article: suit, repair: { possible: true, cost: cny("280.00") } },
  { ...stained, id: "H-2", article: suit, repair: { possible: true, cost: cny("800.00") } },
  { ...stained, id: "H-3", article: suit, repair: { possible: true } },
  { ...stained, id: "H-4", article: { ...suit, boughtOn: "2020-06-01" }, repair: { possible: false } },
  { ...stained, id: "H-5", liability: "guest", article: {} },
  {
    id: "H-6",
    kind: "cash",
    liability: "undetermined",
    happenedOn: "2026-11-22",
    amount: cny("900.00"),
    deposited: true,
  },
  { id: "H-7", kind: "overcharge", happenedOn: "2026-11-22", amount: cny("68.00") },
];

const show = ({ amount, currency }: MoneyFigure) => `${currency} ${amount}`;
const role = (id: string) => words.roles[id] ?? claimWords.roles[id] ?? id;

for (const input of claims) {
  const decision = assessCompensation(damageClaim(input), { policy: harbourHotel, grantedThisMonth: [] });
  console.log(`${decision.id}`);
  if (decision.depreciatedValue !== undefined) console.log(`  Worth on the day: ${show(decision.depreciatedValue)}`);
  if (!decision.decided) {
    console.log(`  Still possible: ${decision.possible.map((one) => claimWords.remedies[one]).join(", ")}`);
    for (const path of decision.ask) console.log(`  To ask: ${fields.facts[path]?.question}`);
    continue;
  }
  const { remedy, worth, forms, approval, referral, restitution, because } = decision;
  const worthIt = worth === undefined ? "" : `, ${show(worth)}`;
  console.log(`  ${claimWords.remedies[remedy]}${worthIt}`);
  if (forms.length > 0) console.log(`  As: ${forms.map((form) => claimWords.forms[form]).join(", ")}`);
  if (restitution !== undefined)
    console.log(`  Given back: ${show(restitution)}. ${claimWords.silences["restitution"]}`);
  if (approval !== undefined) {
    console.log(`  ${claimWords.approvals[approval.status]}: ${approval.by.map(role).join(" or ")}`);
  }
  if (referral !== undefined) console.log(`  To: ${referral.to.map(role).join(" or ")}`);
  for (const { clause } of because) console.log(`  ${clause}: ${hcm.clauses[clause]?.title}`);
}
