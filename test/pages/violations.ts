// What axe-core complains of on a page, in words.
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The rules whose verdict hangs on colours. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

export interface AxeChoice {
  /** Only the rules about colours, or all but those. */
  readonly rules?: "colours" | "structure";
  /** Parts of the page, as selectors, that have been looked at before and have not changed. */
  readonly seen?: readonly string[];
}

/** The source goes in through the debugger, once a page: the page's policy allows no foreign script. */
export async function violationsOf(page: Page, { rules, seen = [] }: AxeChoice = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    const client = await page.context().newCDPSession(page);
    await client.send("Runtime.evaluate", { expression: AXE });
    await client.detach();
  }
  const options: RunOptions = { preload: false, resultTypes: ["violations"] };
  if (rules === "colours") options.runOnly = COLOUR_RULES;
  if (rules === "structure") options.rules = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate(
    async ({ exclude, how }) => {
      const { axe } = window as unknown as { axe: { run(where: object, how: object): Promise<AxeResults> } };
      return axe.run({ exclude }, how);
    },
    { exclude: [...seen], how: options as { [name: string]: unknown } },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
