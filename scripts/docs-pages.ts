import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { companyComplaints } from "../src/policies/company-complaints.js";
import { customerProposals } from "../src/policies/customer-proposals.js";
import { fanReturns } from "../src/policies/fan-returns.js";
import { hotelCompensation } from "../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../src/policies/hotel-complaints.js";
import { serviceSupervision } from "../src/policies/service-supervision.js";
import * as en from "../src/texts/en/index.js";
import * as zh from "../src/texts/zh/index.js";
import { chineseClaims, englishClaims } from "./docs-claim-words.js";
import { compensationSections, returnSections } from "./docs-claims.js";
import { compliancePage } from "./docs-compliance.js";
import { followUpSections, proposalSections } from "./docs-proposals.js";
import { sectionedPage } from "./docs-sections.js";
import { chinese, english } from "./docs-words.js";

/** A compliance page: its file, from the root of the repository, and its text. */
export interface CompliancePage {
  readonly file: string;
  readonly text: string;
}

const languages = [
  {
    code: "en",
    other: "zh",
    texts: en,
    page: english,
    more: englishClaims,
    titles: {
      company: "Company complaints",
      hotel: "Hotel guest complaints",
      compensation: "Hotel compensation",
      returns: "Fan returns",
      proposals: "Customers' proposals",
      supervision: "Service supervision",
    },
  },
  {
    code: "zh",
    other: "en",
    texts: zh,
    page: chinese,
    more: chineseClaims,
    titles: {
      company: "公司投诉",
      hotel: "酒店客人投诉",
      compensation: "酒店赔偿",
      returns: "风扇退货维修",
      proposals: "客户提案",
      supervision: "服务监督",
    },
  },
] as const;

/** Every compliance page, as it should be today, and the list of them. */
export function compliancePages(): CompliancePage[] {
  return [{ file: "docs/compliance/README.md", text: listOfPages() }, ...languages.flatMap(policyPages)];
}

type Language = (typeof languages)[number];

function listOfPages(): string {
  const [en, zh] = languages;
  const row = (policy: string, documents: string, title: keyof Language["titles"]) =>
    `| [${en.titles[title]}](${policy}.en.md) | [${zh.titles[title]}](${policy}.zh.md) | ${documents} |`;
  return [
    "# Compliance pages",
    "",
    "Every clause of a policy with its paraphrase and reading, and every figure, row and parameter that rests on it.",
    "",
    "| English | 中文 | Documents |",
    "| --- | --- | --- |",
    row(companyComplaints.id, "CCR, CSS", "company"),
    row(hotelComplaints.id, "HCM", "hotel"),
    row(hotelCompensation.id, "HCM", "compensation"),
    row(fanReturns.id, "FRR", "returns"),
    row(customerProposals.id, "CPR, PTP", "proposals"),
    row(serviceSupervision.id, "SVC", "supervision"),
    "",
  ].join("\n");
}

function policyPages({ code, other, texts, page, more, titles }: Language): CompliancePage[] {
  const { words, claimWords } = texts;
  const pageOf = (
    policy: { readonly id: string },
    title: string,
    text: (otherFile: string, title: string) => string,
  ) => ({
    file: fileOf(policy.id, code),
    text: text(`${policy.id}.${other}.md`, title),
  });
  const alsoOn = ({ id, clauses }: { id: string; clauses: object }, title: string) => ({
    alsoOn: { title, file: `${id}.${code}.md`, clauses: { ...clauses } },
  });
  return [
    pageOf(companyComplaints, titles.company, (otherFile, title) =>
      compliancePage({
        title,
        policy: companyComplaints,
        documents: { CCR: texts.ccr, CSS: texts.css },
        noun: texts.complaint,
        words,
        page,
        otherFile,
      }),
    ),
    pageOf(hotelComplaints, titles.hotel, (otherFile, title) =>
      compliancePage({
        title,
        policy: hotelComplaints,
        documents: { HCM: texts.hcm },
        noun: texts.guestComplaint,
        words,
        page,
        otherFile,
        ...alsoOn(hotelCompensation, titles.compensation),
      }),
    ),
    pageOf(hotelCompensation, titles.compensation, (otherFile, title) =>
      sectionedPage({
        title,
        policy: hotelCompensation,
        documents: { HCM: texts.hcm },
        page,
        otherFile,
        ...alsoOn(hotelComplaints, titles.hotel),
        sections: compensationSections(hotelCompensation, { page, more, words, claimWords, noun: texts.damageClaim }),
      }),
    ),
    pageOf(fanReturns, titles.returns, (otherFile, title) =>
      sectionedPage({
        title,
        policy: fanReturns,
        documents: { FRR: texts.frr },
        page,
        otherFile,
        sections: returnSections(fanReturns, { page, more, words, claimWords, noun: texts.returnRequest }),
      }),
    ),
    pageOf(customerProposals, titles.proposals, (otherFile, title) =>
      sectionedPage({
        title,
        policy: customerProposals,
        documents: { CPR: texts.cpr, PTP: texts.ptp },
        page,
        otherFile,
        sections: proposalSections(customerProposals, {
          page,
          more,
          words,
          noun: texts.proposal,
          benefit: texts.benefit,
        }),
      }),
    ),
    pageOf(serviceSupervision, titles.supervision, (otherFile, title) =>
      sectionedPage({
        title,
        policy: serviceSupervision,
        documents: { SVC: texts.svc },
        page,
        otherFile,
        sections: followUpSections(serviceSupervision, { page, more, words }),
      }),
    ),
  ];
}

function fileOf(policy: string, language: string): string {
  return `docs/compliance/${policy}.${language}.md`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = new URL("../", import.meta.url);
  for (const { file, text } of compliancePages()) {
    const path = fileURLToPath(new URL(file, root));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
