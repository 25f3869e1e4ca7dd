import { dirname, relative, resolve, sep } from "node:path";
import tseslint from "typescript-eslint";

const source = resolve(import.meta.dirname, "src");

/** What each folder of src may import besides itself; whatever isn't listed here is refused. */
const mayImport = {
  models: [],
  "decision-table": ["models"],
  "working-time": ["models"],
  money: ["models"],
  calendars: ["models"],
  policies: ["models"],
  texts: ["models"],
  rules: ["policies", "decision-table", "working-time", "money", "models"],
  "index.ts": ["models", "rules"],
};

/** Each language's texts are loaded alone. */
const languages = ["texts/en", "texts/zh"];

/** The rule that holds `mayImport`, for types and for what is exported again too. */
const boundaries = {
  meta: { type: "problem", schema: [], messages: { refused: "src/{{ from }} may import {{ allowed }}." } },
  create(context) {
    const file = relative(source, context.filename).split(sep).join("/");
    const [from] = file.split("/");
    const allowed = mayImport[from] ?? [];
    function check(node) {
      const path = node.source?.value;
      if (typeof path !== "string" || !path.startsWith(".")) return;
      const imported = relative(source, resolve(dirname(context.filename), path))
        .split(sep)
        .join("/");
      const [to] = imported.split("/");
      const other = languages.some((one) => file.startsWith(one)) && languages.find((one) => imported.startsWith(one));
      const apart = other && !file.startsWith(other);
      if (!apart && (to === from || allowed.includes(to))) return;
      const list = allowed.length === 0 ? "nothing but itself" : allowed.join(", ");
      context.report({ node, messageId: "refused", data: { from, allowed: list } });
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** Methods of a `Date` that answer in the zone of the host. */
const hostZone = [
  ...["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds", "Year"].flatMap((part) => [
    `get${part}`,
    `set${part}`,
  ]),
  ...["getTimezoneOffset", "toDateString", "toTimeString"],
];

const hostNames = [
  ...["globalThis", "global", "window", "self", "process", "require", "module", "Buffer", "Deno", "Bun", "navigator"],
  ...["performance", "crypto", "console", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  ...["structuredClone", "Temporal"],
];

/** What would make an answer depend on anything but the arguments, or keep the library out of some run time. */
const purity = {
  "no-restricted-globals": [
    "error",
    ...hostNames.map((name) => ({ name, message: "src/ uses the language alone, no host." })),
  ],
  "no-restricted-properties": [
    "error",
    { object: "Date", property: "now", message: "The moment is an argument." },
    { object: "Math", property: "random", message: "No answer is random." },
    ...hostZone.map((property) => ({ property, message: "This is in the host's time zone." })),
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "This reads the clock: the moment is an argument.",
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length>1]",
      message: "This is in the host's time zone: use Date.UTC.",
    },
    { selector: "CallExpression[callee.name='Date']", message: "This reads the clock: the moment is an argument." },
    {
      selector:
        "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]:not(:has(Property[key.name='timeZone']))",
      message: "Name the locale and the time zone.",
    },
    {
      selector:
        ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone']))",
      message: "Name the time zone.",
    },
    {
      selector:
        ":matches(NewExpression, CallExpression)[callee.object.name='Intl']:matches([arguments.length=0], [arguments.0.name=/^undefined$/])",
      message: "Name the locale.",
    },
    {
      selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
      message: "Name the locale, or compare with < and >.",
    },
    {
      selector: "CallExpression[callee.property.name=/^toLocale(Upper|Lower)Case$/][arguments.length=0]",
      message: "Name the locale.",
    },
    {
      selector: ":matches(ExportDefaultDeclaration, ExportSpecifier[exported.name='default'])",
      message: "Exports have names.",
    },
    { selector: "ImportExpression", message: "src/ is imported as a whole; nothing loads later." },
  ],
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { regex: String.raw`^(?!\.{1,2}/|zod/mini$|zod/v4/core$)`, message: "Not a dependency that src/ may use." },
        { regex: String.raw`^\.{1,2}/(?!.*\.js$)`, message: "Relative imports end in .js." },
      ],
    },
  ],
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "docs/api/", "reports/", ".stryker-tmp/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin, redress: { rules: { boundaries } } },
    rules: { "@typescript-eslint/no-explicit-any": "error" },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      ...purity,
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "redress/boundaries": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/models/**", "src/rules/**"],
    rules: {
      // Checking happens at the door; the kernels and the data must not bring the checker along.
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ regex: String.raw`^(?!\.{1,2}/.*\.js$)`, message: "Only other files of src/, ending in .js." }],
        },
      ],
    },
  },
);
