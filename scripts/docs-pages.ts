import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DocumentTexts, NounTexts } from "../src/models/texts.js";
import * as policies from "../src/policies/index.js";
import * as en from "../src/texts/en/index.js";
import * as zh from "../src/texts/zh/index.js";
import { chineseClaims, englishClaims } from "./docs-claim-words.js";
import { compensationSections, returnSections } from "./docs-claims.js";
import { complaintSections } from "./docs-compliance.js";
import { departmentParts } from "./docs-departments.js";
import { customerFileParts, frontDeskParts } from "./docs-front-desk.js";
import { hotelProcessParts } from "./docs-hotel-processes.js";
import { orderParts } from "./docs-orders.js";
import { chineseOwn, englishOwn } from "./docs-own-words.js";
import type { ClauseSource } from "./docs-parts.js";
import { proposalSections } from "./docs-proposals.js";
import { type PageSection, sectionedPage } from "./docs-sections.js";
import { type ServiceTelling, serviceSections } from "./docs-service.js";
import { chineseService, englishService } from "./docs-service-words.js";
import { lawDocuments, statuteSections } from "./docs-statute.js";
import { supervisionParts } from "./docs-supervision.js";
import { wordingSections } from "./docs-wording.js";
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
    claims: englishClaims,
    service: englishService,
    own: englishOwn,
  },
  {
    code: "zh",
    other: "en",
    texts: zh,
    page: chinese,
    claims: chineseClaims,
    service: chineseService,
    own: chineseOwn,
  },
] as const;

type Language = (typeof languages)[number];

/** A page of a policy in one language, before it is written. */
interface PageOfPolicy {
  readonly policy: ClauseSource["policy"];
  readonly title: string;
  readonly documents: { readonly [prefix: string]: DocumentTexts };
  readonly inForce?: string;
  readonly sections: readonly PageSection[];
}

/** Every compliance page, as it should be today, and the list of them. */
export function compliancePages(): CompliancePage[] {
  return [{ file: "docs/compliance/README.md", text: listOfPages() }, ...languages.flatMap(policyPages)];
}

function listOfPages(): string {
  const [inEnglish, inChinese] = languages.map(pagesIn);
  const rows = (inEnglish ?? []).map(({ policy: { id }, title, documents }) => {
    const other = (inChinese ?? []).find(({ policy }) => policy.id === id);
    const prefixes = Object.keys(documents).join(", ");
    return `| [${title}](${id}.en.md) | [${other?.title ?? ""}](${id}.zh.md) | ${prefixes} |`;
  });
  return [
    "# Compliance pages",
    "",
    "Every clause of a policy with its paraphrase and reading, and every figure, row and parameter that rests on it.",
    "",
    "| English | 中文 | Documents |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function policyPages(language: Language): CompliancePage[] {
  const { code, other, page } = language;
  const pages = pagesIn(language);
  return pages.map((one) => {
    const { id } = one.policy;
    const others = pages.filter(({ policy }) => policy.id !== id);
    return {
      file: `docs/compliance/${id}.${code}.md`,
      text: sectionedPage({
        ...one,
        page,
        otherFile: `${id}.${other}.md`,
        alsoOn: others.map(({ title, policy }) => ({
          title,
          file: `${policy.id}.${code}.md`,
          clauses: policy.clauses,
        })),
      }),
    };
  });
}

/** Every page in one language, in the order of the list. */
function pagesIn({ code, other, texts, page, claims, service, own }: Language): PageOfPolicy[] {
  const { words, claimWords, serviceWords } = texts;
  const title = (inEnglish: string, inChinese: string) => (code === "en" ? inEnglish : inChinese);
  const aboutComplaints = { page, more: service, words, serviceWords };
  const aboutClaims = { page, more: claims, words, claimWords };
  const aboutProposals = { page, more: claims, words };
  const about = (noun: NounTexts): ServiceTelling => ({ page, more: service, own, words: serviceWords, noun });
  return [
    {
      policy: policies.companyComplaints,
      title: title("Company complaints", "公司投诉"),
      documents: { CCR: texts.ccr, CSS: texts.css },
      sections: complaintSections(policies.companyComplaints, { ...aboutComplaints, noun: texts.complaint }),
    },
    {
      policy: policies.hotelComplaints,
      title: title("Hotel guest complaints", "酒店客人投诉"),
      documents: { HCM: texts.hcm },
      sections: complaintSections(policies.hotelComplaints, { ...aboutComplaints, noun: texts.guestComplaint }),
    },
    {
      policy: policies.hotelCompensation,
      title: title("Hotel compensation", "酒店赔偿"),
      documents: { HCM: texts.hcm },
      sections: compensationSections(policies.hotelCompensation, { ...aboutClaims, noun: texts.damageClaim }),
    },
    {
      policy: policies.fanReturns,
      title: title("Fan returns", "风扇退货维修"),
      documents: { FRR: texts.frr },
      sections: returnSections(policies.fanReturns, { ...aboutClaims, noun: texts.returnRequest }),
    },
    {
      policy: policies.customerProposals,
      title: title("Customers' proposals", "客户提案"),
      documents: { CPR: texts.cpr, PTP: texts.ptp },
      sections: proposalSections(policies.customerProposals, {
        ...aboutProposals,
        noun: texts.proposal,
        benefit: texts.benefit,
      }),
    },
    {
      policy: policies.productOrders,
      title: title("Product orders", "产品订单评审"),
      documents: { PRC: texts.prc },
      sections: serviceSections(policies.productOrders, about(texts.order), orderParts),
    },
    {
      policy: policies.hotelProcesses,
      title: title("Hotel processes", "酒店与顾客有关的过程"),
      documents: { HCP: texts.hcp },
      sections: serviceSections(policies.hotelProcesses, about(texts.hotelSituation), (policy, telling) =>
        hotelProcessParts(policy, telling, texts.hotelContract),
      ),
    },
    {
      policy: policies.customerFiles,
      title: title("Customer files", "顾客档案"),
      documents: { CUS: texts.cus },
      sections: serviceSections(policies.customerFiles, about(texts.customer), customerFileParts),
    },
    {
      policy: policies.frontDesk,
      title: title("Front desk", "前厅退房"),
      documents: { HCO: texts.hco },
      sections: serviceSections(policies.frontDesk, about(texts.stay), frontDeskParts),
    },
    {
      policy: policies.restaurantService,
      title: title("Restaurant service", "餐饮服务"),
      documents: { RST: texts.rst },
      sections: serviceSections(policies.restaurantService, about(texts.restaurantVisit)),
    },
    {
      policy: policies.serviceSupervision,
      title: title("Service supervision", "服务监督"),
      documents: { SVC: texts.svc },
      sections: serviceSections(policies.serviceSupervision, about(texts.serviceRequest), supervisionParts),
    },
    {
      policy: policies.serviceProcess,
      title: title("Service processes", "服务流程"),
      documents: { SPM: texts.spm },
      sections: serviceSections(policies.serviceProcess, about(texts.serviceContact)),
    },
    {
      policy: policies.customerServiceDepartment,
      title: title("Customer-service department", "客服部"),
      documents: { CSD: texts.csd },
      sections: serviceSections(policies.customerServiceDepartment, about(texts.customerCall), departmentParts),
    },
    {
      policy: policies.dealerService,
      title: title("Car dealer's after-sales service", "汽车售后服务"),
      documents: { ADS: texts.ads },
      sections: serviceSections(policies.dealerService, about(texts.repairOrder)),
    },
    {
      policy: policies.replyWording,
      title: title("Wording of replies", "答复用语"),
      documents: { CSS: texts.css, CCR: texts.ccr, CSD: texts.csd },
      sections: wordingSections(policies.replyWording, {
        page,
        own,
        language: code,
        otherFile: `${policies.replyWording.id}.${other}.md`,
      }),
    },
    {
      policy: policies.statuteChina,
      title: texts.statute.title,
      documents: lawDocuments(policies.statuteChina, texts.statute),
      inForce: own.statute.ownDays,
      sections: statuteSections(policies.statuteChina, {
        page,
        more: service,
        own,
        words: { ...serviceWords, duties: { ...words.duties, ...serviceWords.duties } },
        texts: texts.statute,
        remedies: claimWords.remedies,
        request: texts.returnRequest,
        claim: texts.damageClaim,
      }),
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = new URL("../", import.meta.url);
  for (const { file, text } of compliancePages()) {
    const path = fileURLToPath(new URL(file, root));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
