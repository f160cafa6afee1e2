// What a host sets in site.json, beside the page, and the check of it. Every setting is looked at by itself: a wrong one is
// named and left out, the others hold. Null means: as built.
import * as v from "valibot";
import { checkColours } from "./contrast";
import { AS_BUILT, COLOUR_NAMES, type Settings } from "./settingsShape";
import { LANGUAGE_MODES } from "./vocabulary";

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const bilingual = (max: number) => v.strictObject({ en: text(max), vi: text(max) });
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, "write a colour as #rrggbb"));
const colours = v.strictObject(
  Object.fromEntries(COLOUR_NAMES.map((name) => [name, v.optional(colour)])) as Record<
    (typeof COLOUR_NAMES)[number],
    v.OptionalSchema<typeof colour, undefined>
  >,
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"));
const seconds = v.pipe(v.number(), v.minValue(3), v.maxValue(3600));

const SETTINGS = {
  title: bilingual(120),
  language: v.picklist(LANGUAGE_MODES),
  colours: v.pipe(
    v.strictObject({ light: v.optional(colours, {}), dark: v.optional(colours, {}) }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of checkColours(dataset.value)) addIssue({ message });
    }),
  ),
  data: v.pipe(text(400), v.regex(/^(?!\w+:|\/\/)/, "write an address on this site, such as my-dataset.json")),
  stories: v.array(id),
  kiosk: v.strictObject({
    story: v.nullish(id, null),
    seconds: v.nullish(seconds, null),
    idle: v.nullish(seconds, null),
  }),
  contact: bilingual(200),
  report: v.pipe(v.string(), v.regex(/^(?:mailto:|https?:\/\/)\S+$/i, "write a mailto: or https: address")),
} satisfies Record<keyof Settings, v.GenericSchema>;

/** What the settings say, as far as it is right, and a sentence for everything that is not. */
export function checkSettings(json: unknown): { settings: Settings; problems: string[] } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { settings: AS_BUILT, problems: ["must be one object, { … }; the defaults are used."] };
  }
  const problems: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (value === null || key === "$schema" || key === "url") continue;
    const schema = Object.hasOwn(SETTINGS, key) ? SETTINGS[key as keyof Settings] : null;
    if (!schema) {
      problems.push(`“${key}” is not a setting; known are ${Object.keys(SETTINGS).join(", ")} and url.`);
      continue;
    }
    const result = v.safeParse(schema, value);
    if (result.success) read[key] = result.output;
    for (const issue of result.issues ?? []) {
      problems.push(`${[key, v.getDotPath(issue)].filter(Boolean).join(".")}: ${issue.message}; the default is used.`);
    }
  }
  return { settings: { ...AS_BUILT, ...read }, problems };
}
