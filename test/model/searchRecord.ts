// The record itself, from data/, as the app gets it: compiled, sent as JSON, read again. And a search over it.
import { readDataFiles } from "../../src/build/readFiles";
import { GLOSSARY } from "../../src/i18n/glossary";
import { formatTheme } from "../../src/i18n/themes";
import { compileDataset } from "../../src/model/compile";
import { type Core, type Details, readCore } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import { prepareSearch, type Search } from "../../src/model/search";
import type { NamedTheme } from "../../src/model/searchTexts";
import { THEMES } from "../../src/model/vocabulary";

export function realRecord(): { core: Core; details: Details } {
  const { dataset, problems } = readDataset(readDataFiles("data"));
  if (!dataset) throw new Error(`data/ has errors: ${problems.map(({ message }) => message).join(" ")}`);
  const { core, details } = JSON.parse(JSON.stringify(compileDataset(dataset)));
  return { core: readCore(core, "data/core.json"), details };
}

export const NAMED_THEMES: readonly NamedTheme[] = THEMES.map((id) => ({
  id,
  name: { en: formatTheme("en", id), vi: formatTheme("vi", id) },
}));

export function realSearch(): Promise<Search> {
  return prepareSearch({ ...realRecord(), themes: NAMED_THEMES, terms: GLOSSARY });
}
