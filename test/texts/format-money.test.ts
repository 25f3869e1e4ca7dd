import { describe, expect, it } from "vitest";
import { money } from "../../src/models/money.js";
import { formatMoney } from "../../src/texts/format-money.js";

describe("formatMoney()", () => {
  it.each([
    ["1200", "CNY", "zh-CN", "¥1,200.00"],
    ["1200", "CNY", "en-US", "CN¥1,200.00"],
    ["-0.5", "CNY", "zh-CN", "-¥0.50"],
    ["0", "CNY", "zh-CN", "¥0.00"],
    ["1200", "JPY", "en-US", "¥1,200"],
    ["1.2", "KWD", "en-US", "KWD 1.200"],
    ["1200.5", "EUR", "de-DE", "1.200,50 €"],
    // The locale data write these two without decimals; ISO 4217 gives them two.
    ["1200.25", "IDR", "en-US", "IDR 1,200.25"],
    ["1200.25", "MGA", "en-US", "MGA 1,200.25"],
    // As floating-point numbers these would end in .91.
    ["90071992547409.90", "USD", "en-US", "$90,071,992,547,409.90"],
    ["-90071992547409.90", "USD", "en-US", "-$90,071,992,547,409.90"],
    ["9007199254740.991", "KWD", "en-US", "KWD 9,007,199,254,740.991"],
  ])("writes %s %s in %s as %s", (amount, currency, locale, text) => {
    // Whether a space breaks is the locale data's business.
    expect(formatMoney(money(amount, currency), locale).replace(/\s/g, " ")).toBe(text);
  });
});
