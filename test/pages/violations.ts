// What axe-core complains of on a page, in words.
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The source goes in through the debugger: the page's policy allows no foreign script. */
export async function violationsOf(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Runtime.evaluate", { expression: AXE });
  await client.detach();
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(node: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { preload: false, resultTypes: ["violations"] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
