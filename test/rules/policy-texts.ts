import type { ComparisonTexts } from "../../src/models/comparison-texts.js";
import type { DocumentTexts, NounTexts } from "../../src/models/texts.js";
import * as policies from "../../src/policies/index.js";
import type * as en from "../../src/texts/en/index.js";

/** Every policy that is shipped. */
export const everyPolicy = Object.values(policies).filter((one) => "clauses" in one);

/** With which texts of a language changes of a policy about a noun are told. */
export function textsFor(noun: string, texts: typeof en): ComparisonTexts {
  const nouns: { readonly [noun: string]: NounTexts } = { ...nounsOf(texts) };
  const besides: { readonly [noun: string]: readonly NounTexts[] } = {
    customerCall: [texts.payMonth],
    hotelContract: [texts.hotelSituation],
    statute: [texts.returnRequest, texts.damageClaim],
  };
  const words = [texts.serviceWords, texts.words, texts.claimWords, texts.statute];
  const isComplaint = noun === "complaint" || noun === "guestComplaint";
  return {
    documents: documentsOf(texts),
    noun: [...[nouns[noun] ?? []].flat(), ...(besides[noun] ?? [])],
    words: isComplaint ? [texts.words, texts.serviceWords] : words,
    sentences: texts.comparisonSentences,
  };
}

function nounsOf(texts: typeof en) {
  const { complaint, customer, customerCall, damageClaim, guestComplaint, hotelContract, order, proposal } = texts;
  const { repairOrder, restaurantVisit, returnRequest, serviceContact, serviceRequest, stay } = texts;
  const statute: NounTexts = { label: texts.statute.title, facts: texts.statute.circumstances };
  return {
    ...{ complaint, customer, customerCall, damageClaim, guestComplaint, hotelContract, order, proposal },
    ...{ repairOrder, restaurantVisit, returnRequest, serviceContact, serviceRequest, statute, stay },
  };
}

function documentsOf(texts: typeof en): readonly DocumentTexts[] {
  const { ads, ccr, cpr, csd, css, cus, frr, hcm, hco, hcp, prc, ptp, rst, spm, statute, svc } = texts;
  return [ads, ccr, cpr, csd, css, cus, frr, hcm, hco, hcp, prc, ptp, rst, spm, statute, svc];
}
