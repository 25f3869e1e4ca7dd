import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRedressError } from "../../src/models/errors.js";
import type { WordingPattern } from "../../src/models/wording-policy.js";
import { replyWording } from "../../src/policies/reply-wording.js";
import { compileWording } from "../../src/rules/compile-wording.js";
import { findWording } from "../../src/rules/find-wording.js";
import { tokenReader } from "../../src/rules/read-tokens.js";
import { reviewReply } from "../../src/rules/review-reply.js";
import { courteous } from "../data/courteous-sentences.js";
import { discourteous } from "../data/discourteous-sentences.js";
import { alike, written as writtenOtherwise } from "../data/traditional-characters.js";
import { sentencesFrom } from "./sentences-from-pattern.js";

const languages = ["en", "zh"] as const;
const found = (text: string) => reviewReply(text).findings.map(({ kind, excerpt }) => `${kind}: ${excerpt}`);
const excerpts = (text: string) => reviewReply(text).findings.map(({ excerpt }) => excerpt);

/** A pattern of one's own. */
const own = (given: Partial<WordingPattern>): WordingPattern => ({
  id: "own",
  kind: "brush-off",
  language: "en",
  say: ["zork"],
  instead: "Of course.",
  ...given,
});
/** What the own pattern alone finds. */
const ownFinds = (given: Partial<WordingPattern>, text: string) =>
  reviewReply(text, { policy: { ...replyWording, patterns: [own(given)] } }).findings.map(({ excerpt }) => excerpt);

describe.each(languages)("reviewReply() in %s", (language) => {
  it.each(discourteous[language] ?? [])("finds %s in '%s', in its place and nothing else", (kind, marked) => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const text = marked.replace("[", "").replace("]", "");
    const { acceptable, findings } = reviewReply(text);
    expect(findings.map((one) => [one.kind, one.start, one.end, one.language])).toEqual([[kind, start, end, language]]);
    expect(findings[0]?.excerpt).toBe(text.slice(start, end));
    expect(acceptable).toBe(false);
  });

  it.each(courteous[language] ?? [])("lets pass: %s", (text) => {
    expect(reviewReply(text)).toEqual({
      acceptable: true,
      findings: [],
      policy: { id: "reply-wording", version: "1.0.0" },
    });
  });

  const patterns = replyWording.patterns.filter((pattern) => pattern.language === language);

  it.each(patterns)("$id is found in every sentence made of it", (pattern) => {
    const alone = { ...replyWording, patterns: [pattern] };
    for (const sentence of sentencesFrom(pattern)) {
      const text = language === "en" ? `Well. ${sentence}. Thank you.` : `您好。${sentence}。谢谢。`;
      const [first, ...others] = reviewReply(text, { policy: alone }).findings;
      expect(first?.pattern, sentence).toBe(pattern.id);
      expect(others, sentence).toEqual([]);
      // Among all patterns another of the kind may be longer or come first.
      const same = reviewReply(text).findings.filter(({ kind }) => kind === pattern.kind);
      expect(
        same.some(({ start, end }) => first !== undefined && start < first.end && end > first.start),
        sentence,
      ).toBe(true);
    }
  });

  it.each(patterns)("what $id says instead has nothing to find", ({ instead }) => {
    expect(found(instead)).toEqual([]);
  });
});

describe("A finding of reviewReply()", () => {
  it("names kind, group, place, clauses, the alternative and the pattern", () => {
    expect(reviewReply("We're sorry, but [that is not true] as such.").findings).toEqual([
      {
        kind: "dispute",
        group: "confronting",
        start: 18,
        end: 34,
        excerpt: "that is not true",
        clauses: ["CSD-3", "CCR-4.3"],
        instead: "What I know is this: [facts]. How did it look from your side?",
        language: "en",
        pattern: "en-not-true",
      },
    ]);
  });

  it("has a courteous way in the language of what was found, in a text of both", () => {
    const { findings } = reviewReply("Not my problem. 我不知道。");
    expect(findings.map(({ language, instead }) => [language, /\p{Script=Han}/u.test(instead)])).toEqual([
      ["en", false],
      ["zh", true],
    ]);
  });

  it("is plain data, frozen throughout", () => {
    const review = reviewReply("我怎么知道？Not my problem!");
    expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
    const parts = [
      review,
      review.findings,
      review.policy,
      ...review.findings,
      ...review.findings.map((f) => f.clauses),
    ];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("comes once where two phrases of a kind overlap, the first and from there the longest", () => {
    const say = ["a b", "a b c", "b c d", "c"];
    expect(ownFinds({ say }, "a b c d")).toEqual(["a b c"]);
    expect(ownFinds({ say }, "x b c d c")).toEqual(["b c d", "c"]);
  });

  it("comes for each kind where two kinds overlap, the longer first", () => {
    const policy = {
      ...replyWording,
      patterns: [own({ say: ["a b"] }), own({ id: "other", kind: "insult", say: ["a b c"] })],
    };
    const { findings } = reviewReply("a b c", { policy });
    expect(findings.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
      ["insult", "a b c"],
      ["brush-off", "a b"],
    ]);
  });

  it("names the first of two patterns of a kind that fit alike", () => {
    const policy = { ...replyWording, patterns: [own({}), own({ id: "later" })] };
    expect(reviewReply("zork", { policy }).findings.map(({ pattern }) => pattern)).toEqual(["own"]);
  });
});

describe("To reviewReply() it makes no difference", () => {
  it.each([
    ["case", "NOT My PrObLeM"],
    ["full width", "ｎｏｔ　ｍｙ　ｐｒｏｂｌｅｍ"],
    ["accents", "nót mÿ prôblem"],
    ["letters of mathematics, each a surrogate pair", "𝐧𝐨𝐭 𝐦𝐲 𝐩𝐫𝐨𝐛𝐥𝐞𝐦"],
    ["white space", "not \t my  \n problem"],
    ["marks about a word", "not *my* “problem"],
    ["what nobody sees", "n\u200bo\u00adt m\u2060y pro\ufeffb\u200dlem"],
    ["a hyphen", "not-my-problem"],
    ["an emoji between", "not my 😀 problem"],
  ])("%s: %s", (_what, said) => {
    expect(found(`Sorry 😀, that is ${said}.`)).toEqual([`brush-off: ${said}`]);
  });

  it.each(["can't", "can’t", "canʼt", "can＇t", "can´t", "can`t", "cant", "cannot", "can not", "Can'T"])(
    "how one writes %s",
    (said) => {
      expect(found(`Sorry, we ${said} help you.`)).toEqual([`brush-off: ${said} help you`]);
    },
  );

  it.each([
    ["we apologize", "I won't apologize."],
    ["we apologise", "I will not apologise."],
  ])("whether %s", (_what, text) => {
    expect(found(text)).toEqual([`defiance: ${text.slice(0, -1)}`]);
  });

  it.each([
    ["traditional characters", "我怎麼知道", "ignorance"],
    ["spaces and lines between characters", "我 怎\n么　知道", "ignorance"],
    ["what nobody sees between characters", "我怎\u200b么知\u2060道", "ignorance"],
    ["words of everyday speech", "关我啥事", "brush-off"],
    ["traditional characters throughout", "不是您說的那樣", "dispute"],
  ])("%s: %s", (_what, said, kind) => {
    expect(found(`${said}。`)).toEqual([`${kind}: ${said}`]);
  });

  describe("how a character of the patterns is written", () => {
    const characters = new Set(
      replyWording.patterns.flatMap(
        ({ say, unless = [] }) => [...say, ...unless].join("").match(/\p{Script=Han}/gu) ?? [],
      ),
    );
    const simplified = writtenOtherwise.map(([first]) => first);

    it("which is known of each", () => {
      const known = [...simplified, ...alike];
      expect([...characters].filter((one) => !known.includes(one))).toEqual([]);
      expect(new Set(known).size).toBe(known.length);
    });

    it.each(writtenOtherwise)("%s", ([first = "", ...others]) => {
      const said = { say: [`一${first}二`], language: "zh" } as const;
      for (const other of others) expect(ownFinds(said, `一${other}二`), other).toEqual([`一${other}二`]);
      expect(others).not.toEqual([]);
    });

    it("has a place for each character in both lists", () => {
      const { written, read } = replyWording.characters;
      expect([...written].length).toBe([...read].length);
      expect(new Set(written).size).toBe([...written].length);
      expect([...read].filter((one) => written.includes(one))).toEqual([]);
    });
  });

  it("reads a radical sign as the character that it looks like", () => {
    // U+2F8F is the radical of U+884C, "go".
    expect(excerpts("没有就没有，不\u2f8f就是不\u2f8f。")).toEqual(["没有就没有", "不\u2f8f就是不\u2f8f"]);
  });

  it("counts an accent, a ligature and a pair of units to the place", () => {
    expect(ownFinds({ say: ["find"] }, "😀 ﬁnd, fi\u0301nd\u0301!")).toEqual(["ﬁnd", "fi\u0301nd\u0301"]);
    const [first] = reviewReply("😀 𝐳𝐨𝐫𝐤", { patterns: [own({})] }).findings;
    expect([first?.start, first?.end]).toEqual([3, 11]);
  });
});

describe("reviewReply() finds words as wholes", () => {
  it("in Latin script, also beside Chinese", () => {
    expect(ownFinds({}, "zorks zork1 azork zorké z-ork")).toEqual([]);
    expect(ownFinds({}, "我zork了 (zork) zork/zork")).toEqual(["zork", "zork", "zork", "zork"]);
  });

  it("and Chinese characters wherever they stand", () => {
    expect(ownFinds({ say: ["不退"], language: "zh" }, "就是不退啊不退")).toEqual(["不退", "不退"]);
  });

  it("without crossing a mark that parts or ends a sentence, or an empty line", () => {
    const say = ["a b"];
    for (const parted of ["a, b", "a. b", "a! b", "a: b", "a — b", "a\n\nb", "a\r\n \r\nb", "a，b", "a。b"]) {
      expect(ownFinds({ say }, parted), parted).toEqual([]);
    }
    for (const together of ["a b", "a\nb", "a\r\nb", "(a) b", "a / b", "a “b”"]) {
      expect(ownFinds({ say }, together).length, together).toBe(1);
    }
  });
});

describe("A phrase for reviewReply()", () => {
  it("may have a comma, which is one in the text", () => {
    expect(ownFinds({ say: ["well , no"] }, "Well, no. Well no. Well； no. 好，well、no")).toEqual([
      "Well, no",
      "well、no",
    ]);
  });

  it("may have groups, an empty one for nothing", () => {
    const say = ["(very|so|) (sorry|glad) indeed"];
    expect(ownFinds({ say }, "Sorry indeed. Very glad indeed. Much glad. Very indeed.")).toEqual([
      "Sorry indeed",
      "Very glad indeed",
    ]);
  });

  it("may have gaps, of so many words at most, within a part of a sentence", () => {
    expect(replyWording.gap).toEqual({ en: 5, zh: 8 });
    const say = ["a…z"];
    expect(ownFinds({ say }, "a z. a 1 2 3 4 5 z. a 1 2 3 4 5 6 z. a, z")).toEqual(["a z", "a 1 2 3 4 5 z"]);
    expect(ownFinds({ say, language: "zh" }, "a一二三四五六七八z。a一二三四五六七八九z。")).toEqual([
      "a一二三四五六七八z",
    ]);
  });

  it("may stand at the start or the end of a part of a sentence", () => {
    const text = "Zork here, zork. Now zork\nzork now “zork” (zork)";
    expect(reviewReply(text, { patterns: [own({ say: ["^zork"] })] }).findings.map(({ start }) => start)).toEqual([
      0, 11, 26,
    ]);
    expect(reviewReply(text, { patterns: [own({ say: ["zork$"] })] }).findings.map(({ start }) => start)).toEqual([
      11, 21, 43,
    ]);
    expect(reviewReply(text, { patterns: [own({ say: ["^zork$"] })] }).findings.map(({ start }) => start)).toEqual([
      11,
    ]);
  });

  it("is harmless in its contexts, before it, after it and around it", () => {
    expect(ownFinds({ unless: ["not~"] }, "not zork, not a zork")).toEqual(["zork"]);
    expect(ownFinds({ unless: ["not…~"] }, "not zork, not a zork. Not. Zork")).toEqual(["Zork"]);
    expect(ownFinds({ unless: ["~ (day|night)"] }, "zork day, zork night, zork, night")).toEqual(["zork"]);
    expect(ownFinds({ unless: ["a~b"] }, "a zork b, a zork, zork b")).toEqual(["zork", "zork"]);
    expect(ownFinds({ unless: ["^~"] }, "Zork a zork")).toEqual(["zork"]);
    expect(ownFinds({ unless: ["~…not"] }, "zork is not. zork. not")).toEqual(["zork"]);
  });

  it("follows every way to read it, also where the first group that fits leads nowhere", () => {
    expect(ownFinds({ say: ["(a|a b) c"] }, "a b c")).toEqual(["a b c"]);
    expect(ownFinds({ say: ["(a b|a) b c"] }, "a b c")).toEqual(["a b c"]);
    expect(ownFinds({ say: ["a…b…c"] }, "a b x b c c")).toEqual(["a b x b c c"]);
  });
});

describe("One's own patterns of reviewReply()", () => {
  it("are looked for besides those of the policy", () => {
    const { findings, policy } = reviewReply("Zork is not my problem.", { patterns: [own({})] });
    expect(findings.map(({ pattern }) => pattern)).toEqual(["own", "en-not-my-problem"]);
    expect(policy).toEqual({ id: "reply-wording", version: "1.0.0" });
  });

  it("are refused with every problem at once", () => {
    const unreadable = ["(a|b", "a | b", "a)b", "(a(b))", "(a…b)", "!!", "…", "a…", "…a", "(a|)…b", "a^…b", "()", "~a"];
    const long = ["a…b…c…d…e", `a${" a".repeat(250)}`];
    const patterns: unknown = [
      own({ id: "en-not-my-problem" }),
      own({ id: "twice" }),
      own({
        id: "twice",
        say: ["a", ...unreadable, ...long],
        unless: ["~ a", "a", "~", "a~b~c", "(a~", "~…", "(|a)~"],
      }),
      { id: " ", kind: "rude", language: "fr", say: ["(a"], unless: "not~", more: 1 },
      { id: "y", kind: "toString", say: ["a", 1], instead: "" },
      { ...own({ say: [] }), constructor: 1 },
      null,
      [],
    ];
    const problems = refusalOf(() => reviewReply("", { patterns: patterns as readonly WordingPattern[] }));
    expect(problems.map(({ path }) => path)).toEqual([
      "patterns.0.id",
      "patterns.2.id",
      ...[...unreadable, ...long].map((_phrase, place) => `patterns.2.say.${place + 1}`),
      ...[1, 2, 3, 4, 5, 6].map((place) => `patterns.2.unless.${place}`),
      ...["id", "kind", "language", "unless", "instead", "more", "say.0"].map((field) => `patterns.3.${field}`),
      ...["kind", "language", "say", "instead"].map((field) => `patterns.4.${field}`),
      "patterns.5.say",
      "patterns.5.constructor",
      "patterns.6",
      "patterns.7",
    ]);
    expect(problems[0]).toEqual({
      path: "patterns.0.id",
      wanted: "text that is the id of no other pattern",
      got: '"en-not-my-problem"',
    });
    expect(problems.find(({ path }) => path === "patterns.3.more")).toEqual({
      path: "patterns.3.more",
      wanted: "left out: there is no such field",
      got: "1",
    });
  });

  it("are refused where they are no list", () => {
    const patterns: unknown = { 0: own({}) };
    expect(refusalOf(() => reviewReply("", { patterns: patterns as readonly WordingPattern[] }))).toEqual([
      { path: "patterns", wanted: "a list of patterns", got: "an object with 0" },
    ]);
  });

  it("must have a kind that there is", () => {
    // @ts-expect-error: there is no such kind
    expect(() => reviewReply("", { patterns: [own({ kind: "rude" })] })).toThrow(
      /patterns.0.kind must be one of "insult"/,
    );
  });
});

describe("reviewReply() refuses", () => {
  it.each([[undefined], [null], [1], [["Not my problem."]], [{}], [new String("a")]])(
    "%o as a reply",
    (text: unknown) => {
      expect(refusalOf(() => reviewReply(text as string))[0]).toMatchObject({ path: "", wanted: "text" });
    },
  );

  it("a policy whose patterns can't be read", () => {
    const policy = { ...replyWording, patterns: [own({ say: ["(a"] })] };
    expect(refusalOf(() => reviewReply("", { policy }))[0]?.path).toBe("policy.patterns.0.say.0");
  });

  it("nothing else: an empty text is acceptable", () => {
    expect(reviewReply("").acceptable).toBe(true);
  });
});

function refusalOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (isRedressError(error)) return error.problems;
    throw error;
  }
  throw new Error("not refused");
}

/** Any text at all, with words of the patterns among it. */
const pieces = replyWording.patterns.flatMap((pattern) => [...sentencesFrom(pattern), pattern.instead]);
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(" ", "\n", "\n\n", ". ", "，", "。", "’", "\u200b", "\u0301", "😀", "%"),
);
const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), noise), { maxLength: 8 }).map((parts) => parts.join(""));
const runs = { numRuns: 300 };

describe("The laws of reviewReply()", () => {
  it("any text is looked through, and each place is a place of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const review = reviewReply(text);
        expect(review.acceptable).toBe(review.findings.length === 0);
        for (const { start, end, excerpt } of review.findings) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(excerpt);
        }
        expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
      }),
      runs,
    );
  });

  it("findings come in the order of the text, and those of one kind don't overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = reviewReply(text);
        const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
        expect(findings.map(({ start, end }) => [start, end])).toEqual(ordered.map(({ start, end }) => [start, end]));
        for (const kind of new Set(findings.map((one) => one.kind))) {
          const those = findings.filter((one) => one.kind === kind);
          those.slice(1).forEach(({ start }, place) => {
            expect(start).toBeGreaterThanOrEqual(those[place]?.end ?? 0);
          });
        }
      }),
      runs,
    );
  });

  it("harmless sentences before and after move the places and nothing else", () => {
    const around = fc.constantFrom("", "Thank you for your letter.\n\n", "谢谢您的来信。", "😀😀。", "Dear Ms Li!\n\n");
    fc.assert(
      fc.property(around, anyText, around, (before, text, after) => {
        const moved = reviewReply(text).findings.map((one) => ({
          ...one,
          start: one.start + before.length,
          end: one.end + before.length,
        }));
        expect(reviewReply(`${before}${text}\n\n${after}`).findings).toEqual(moved);
      }),
      runs,
    );
  });

  it("what nobody sees hides nothing, wherever it stands", () => {
    const unseen = fc.constantFrom("\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u202e");
    fc.assert(
      fc.property(fc.constantFrom(...pieces), unseen, fc.infiniteStream(fc.boolean()), (text, mark, stream) => {
        const hidden = [...text].map((one) => (stream.next().value === true ? `${one}${mark}` : one)).join("");
        const [plain, through] = [text, hidden].map((one) =>
          reviewReply(one).findings.map(({ kind, excerpt, pattern }) => [kind, pattern, excerpt.replaceAll(mark, "")]),
        );
        expect(through).toEqual(plain);
      }),
      runs,
    );
  });

  it("traditional characters are found in the same places", () => {
    const { written, read } = replyWording.characters;
    const chinese = pieces.filter((piece) => /\p{Script=Han}/u.test(piece));
    fc.assert(
      fc.property(fc.constantFrom(...chinese), (text) => {
        const traditional = [...text].map((one) => (read.includes(one) ? written[read.indexOf(one)] : one)).join("");
        const places = (one: string) =>
          reviewReply(one).findings.map(({ pattern, start, end }) => [pattern, start, end]);
        expect(places(traditional)).toEqual(places(text));
      }),
      runs,
    );
  });

  it("a pattern of one's own is found wherever it is said", () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/).map((one) => `qz${one}`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), anyText, anyText, (words, before, after) => {
        const text = `${before}. ${words.join(" ")}. ${after}`;
        const { findings } = reviewReply(text, { patterns: [own({ say: [words.join(" ")], kind: "refusal" })] });
        const start = text.indexOf(`${words.join(" ")}. ${after}`, before.length);
        expect(findings).toContainEqual(
          expect.objectContaining({ pattern: "own", start, end: start + words.join(" ").length }),
        );
      }),
      runs,
    );
  });

  it("any pattern at all is read or refused", () => {
    const phrase = fc.array(fc.constantFrom("(", ")", "|", "…", "^", "$", "~", "a", "b", " ", "我", "，"), {
      maxLength: 12,
    });
    const field = fc.oneof(fc.anything(), fc.array(phrase.map((parts) => parts.join(""))));
    const anyPattern = fc.record({
      id: field,
      kind: field,
      language: field,
      say: field,
      unless: field,
      instead: field,
    });
    const nearly = fc.record({ say: field, unless: field }).map((some) => ({ ...own({}), ...some }));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyPattern, nearly), { maxLength: 3 }), anyText, (patterns, text) => {
        try {
          reviewReply(text, { patterns: patterns as readonly WordingPattern[] });
        } catch (error) {
          expect(isRedressError(error), String(error)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe("The work of reviewReply()", () => {
  const read = tokenReader(replyWording);
  const compile = (patterns: readonly WordingPattern[]) =>
    compileWording(patterns, "patterns", { policy: replyWording, read, problems: [], taken: new Set() });

  /** How many words are looked at to find what is there. */
  function looks(patterns: readonly WordingPattern[], text: string): number {
    const tokens = read(text);
    let count = 0;
    const words = new Proxy(tokens.words, {
      get(target, name) {
        count++;
        return Reflect.get(target, name);
      },
    });
    findWording([compile(patterns)], { words, opens: tokens.opens });
    return count;
  }
  const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  it.each([
    ["a pronoun over and over", "我", 5_000],
    ["nearly a phrase", "you will just simply have to just ", 5_000],
    ["nearly many phrases", "你您这个那个我们是不是都没", 5_000],
    ["a context that goes on", "不是不会不能不要", 5_000],
    ["phrases without end", "not my problem ", 5_000],
    ["marks", ",.，。", 5_000],
    ["a single word", "a", 5_000],
  ])("grows with the text and no faster: %s", (_what, piece, length) => {
    const [half, whole] = [length / 2, length].map((size) => looks(replyWording.patterns, filled(piece, size)));
    expect(whole).toBeLessThanOrEqual(100 * length);
    expect(whole).toBeLessThanOrEqual(2.01 * (half ?? 0) + 1000);
  });

  it.each(["a a a a a a a b ", "a "])("stays in bounds with patterns made to run long, on '%s'", (piece) => {
    const many = "(a|a a|a a a|)";
    const say = [`a ${many}${many}${many}${many} a…a ${many} a…a ${many}${many} a…a c`];
    const hostile = own({ say, unless: [`a ${many}${many}…a…a…~`, `~…a…a ${many}…a c`] });
    const [half, whole] = [2000, 4000].map((length) => looks([hostile], filled(piece, length)));
    expect(whole).toBeLessThanOrEqual(1000 * 4000);
    expect(whole).toBeLessThanOrEqual(2.01 * (half ?? 0) + 20_000);
  });

  it("a long text is looked through, with the finding at its end", () => {
    const text = `${filled("您好，谢谢您的来信。Thank you for writing. ", 100_000)}。Not my problem.`;
    expect(reviewReply(text).findings.map(({ start, excerpt }) => [start, excerpt])).toEqual([
      [100_001, "Not my problem"],
    ]);
  });
});
