// A file of stories that somebody wrote: read and checked, with every problem named by its place.
import type { Problem } from "./problems";
import { checkShape } from "./readDataset";
import { type RawStory, StoriesFileSchema } from "./record";

export interface StoryFile {
  /** Empty if any problem is found. */
  readonly stories: readonly RawStory[];
  readonly problems: readonly Problem[];
}

/** Reads the text of a story file. `known` says which events the dataset has; null skips that check. Never throws. */
export function readStoryFile(text: string, file: string, known: ReadonlySet<string> | null): StoryFile {
  const problems: Problem[] = [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { stories: [], problems: [problem("not-json", file, null, "", (error as Error).message)] };
  }
  const read = checkShape(file, StoriesFileSchema, json, problems);
  if (!read) return { stories: [], problems };
  for (const story of known ? read.stories : []) {
    story.steps.forEach((step, i) => {
      const wanted = [
        ...(step.event ? [[step.event, "event"] as const] : []),
        ...(step.emphasis ?? []).map((id, j) => [id, `emphasis[${j}]`] as const),
      ];
      for (const [id, path] of wanted) {
        if (!known!.has(id)) {
          const message = `There is no event ${id} in this dataset.`;
          problems.push(problem("unknown-id", file, story.id, `steps[${i}].${path}`, message));
        }
      }
    });
  }
  return problems.length ? { stories: [], problems } : { stories: read.stories, problems };
}

/** The text of a file that readStoryFile reads. */
export function writeStoryFile(stories: readonly RawStory[]): string {
  return `${JSON.stringify({ stories }, null, 2)}\n`;
}

function problem(code: Problem["code"], file: string, id: string | null, path: string, message: string): Problem {
  return { code, severity: "error", file, id, path, message };
}
