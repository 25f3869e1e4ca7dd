import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Converter, normalizePath, OptionDefaults, ReflectionKind } from "typedoc";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const pages = readdirSync("docs/compliance").filter((file) => file.endsWith(".en.md"));

/** The compliance page on which each clause stands. */
const pageOf = new Map(
  pages.flatMap((file) => {
    const path = normalizePath(resolve("docs/compliance", file));
    const clauses = readFileSync(path, "utf8").matchAll(/^#### (\S+)$/gm);
    return [...clauses].map(([, clause]) => [clause, { path, anchor: clause.toLowerCase().replaceAll(".", "") }]);
  }),
);

/** Turns the ids of clauses after `@clause` into links to where the clause is told. */
function linkClauses(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      for (const tag of reflection.comment?.blockTags ?? []) {
        if (tag.tag === "@clause") tag.content = tag.content.flatMap((part) => linked(part, project.files));
      }
    }
  });
}

function linked(part, files) {
  if (part.kind !== "text") return [part];
  // With a capture group, every second piece is the id of a clause.
  return part.text.split(/([A-Z]{3}-[\w.-]*\w)/).flatMap((text, at) => {
    const page = at % 2 === 1 ? pageOf.get(text) : undefined;
    if (page === undefined) return [{ kind: "text", text }];
    const { target } = files.registerAbsolute(page.path);
    return [
      { kind: "text", text: `[${text}](` },
      { kind: "relative-link", text: page.path, target, targetAnchor: page.anchor },
      { kind: "text", text: ")" },
    ];
  });
}

/**
 * Tells each member of a mapped type by what stands above the map: there is no place for a comment of its own.
 */
function tellMappedMembers(app) {
  const members = new Set();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const symbol = context.getSymbolFromReflection(reflection);
    if (symbol !== undefined && (symbol.declarations ?? []).length === 0) members.add(reflection);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, () => {
    for (const member of members) member.comment ??= member.parent?.parent?.comment?.clone();
  });
}

/** Leaves out fields declared as `never`: they say only that a field of another kind isn't given here. */
function leaveOutNever(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      // Of an optional `never` nothing but `undefined` is left.
      const { isOptional } = property.flags;
      if (isOptional && property.comment === undefined && property.type?.name === "undefined") {
        project.removeReflection(property);
      }
    }
  });
}

/** Calls each module as a program imports it. */
function nameEntries(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      module.name = module.name === "index" ? "redress" : `redress/${module.name}`;
    }
  });
}

export default {
  name: "redress",
  out: "docs/api",
  tsconfig: "tsconfig.json",
  entryPoints: Object.keys(exports)
    .filter((entry) => entry !== "./package.json")
    .map((entry) => `src/${entry}/index.ts`),
  projectDocuments: ["CONTRIBUTING.md", "CHANGELOG.md", "docs/*.md", "docs/compliance/*.md"],
  plugin: [linkClauses, tellMappedMembers, leaveOutNever, nameEntries],
  blockTags: [...OptionDefaults.blockTags, "@clause"],
  excludeInternal: true,
  excludePrivate: true,
  sourceLinkTemplate: "",
  disableSources: true,
  groupOrder: ["Documents", "Functions", "Variables", "Classes", "*"],
  sort: ["kind", "source-order"],
  kindSortOrder: ["Document", "Module", "Function", "Variable", "Class", "Interface", "TypeAlias"],
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  treatWarningsAsErrors: true,
  // How types are put together: nobody writes these names.
  intentionallyNotExported: [
    "weekdays",
    "clauses",
    "InstantField",
    "OptionalUndefined",
    "InputOfValue",
    "ParametersIn",
    "ValueOf",
    "SettingsIn",
    "Configurable",
    "NoOther",
    "Fields",
  ],
};
