import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on hotel customer files (CUS) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { cus } from "redress/texts/zh";
 *
 * assert.equal(cus.clauses["CUS-4.4"]?.title, "每季调整类别");
 * ```
 */
export const cus: DocumentTexts = {
  title: "酒店顾客档案",
  clauses: {
    "CUS-1": {
      title: "按消费分三类",
      text: "按全年餐饮消费分类：A 类为大客户（VIP），B 类为一般单位，C 类为个人和新客户。",
      reading: "原文没有各类的金额界线，须由政策给出。",
    },
    "CUS-2": {
      title: "档案的收集与保管",
      text: "迎宾员、点菜员、服务员、经理、服务台和收银员各自收集资料，可以随账单附卡片、在收银处询问，或借助优惠券、VIP 卡。先建 A 类和 B 类档案。营销部保管全部档案，餐饮部保管自己的一份，两边同步更新。",
    },
    "CUS-3": {
      title: "档案内容",
      text: "档案载明姓名、单位、职务、地址、电话、生日、结婚纪念日、家庭、性格和饮食习惯。每次来店后，补充宴会菜单和意见。",
    },
    "CUS-4.2": {
      title: "拜访 A 类客户",
      text: "营销部每月拜访新开发的 A 类客户；其他客户视需要会同餐饮部拜访。",
      reading: "CUS-1 把新客户归为 C 类，本条却有新的 A 类客户：两种说法均予保留，并指明矛盾。",
    },
    "CUS-4.3": { title: "每月档案会议", text: "每月就顾客档案开一次会，确定需要重点关照的客人名单。" },
    "CUS-4.4": {
      title: "每季调整类别",
      text: "营销部和餐饮部每季度分析消费，据此在 A、B、C 类之间调整顾客；半年和全年也各做一次分析。",
    },
  },
};
