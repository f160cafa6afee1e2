import { expect, test } from "vitest";
import { tieDashes } from "../../src/i18n/typography";

test("a dash stays with the word before it, and the text keeps its length", () => {
  expect(tieDashes("Việt Nam – Hoa Kỳ – 30 năm")).toBe("Việt Nam\u00a0– Hoa Kỳ\u00a0– 30 năm");
  expect(tieDashes("1995–2025, 5-6 November")).toBe("1995–2025, 5-6 November");
});
