// The rules of links between events: they lead somewhere, run the right way in time, and not in a circle.
import { dayAfter, firstDay, readEdtf } from "./day";
import type { Report, Reporter } from "./problems";
import type { LocatedEvent } from "./readDataset";
import type { RawEvent } from "./record";
import { LINK_KINDS, type LinkKind } from "./vocabulary";

/** Kinds of link that may not run in a circle. */
const ACYCLIC: readonly LinkKind[] = LINK_KINDS;

/** `knows` says whether an event of that id may exist; its date is looked at only where it could be read. */
export function checkLinks(
  event: RawEvent,
  events: ReadonlyMap<string, RawEvent>,
  knows: (id: string) => boolean,
  report: Report,
): void {
  const seen = new Set<string>();
  (event.links ?? []).forEach((link, i) => {
    const path = `links[${i}]`;
    const other = events.get(link.to);
    if (seen.has(`${link.kind} ${link.to}`)) report("repeated", path, `${link.kind} ${link.to} is said twice.`);
    seen.add(`${link.kind} ${link.to}`);
    if (link.to === event.id) report("link-to-itself", path, "An event cannot be linked to itself.");
    else if (!other) {
      if (!knows(link.to)) report("unknown-id", `${path}.to`, `There is no event ${link.to}.`);
    } else {
      const [a, b] = [readEdtf(event.date), readEdtf(other.date)];
      if (!a || !b) return;
      const forward = link.kind === "leads-to";
      const wrong = forward ? firstDay(a) >= dayAfter(b) : link.kind !== "part-of" && dayAfter(a) <= firstDay(b);
      if (wrong) {
        report(
          "link-backwards",
          path,
          forward
            ? `leads-to runs from earlier to later, but ${link.to} came first.`
            : `${link.kind} runs from later to earlier, but ${link.to} came later.`,
        );
      }
    }
  });
}

/** Reports each circle once, at the event where it closes. */
export function checkCycles(events: readonly LocatedEvent[], reporter: Reporter): void {
  const fileOf = new Map(events.map(({ file, event }) => [event.id, file]));
  for (const kind of ACYCLIC) {
    const next = new Map<string, string[]>();
    for (const { event } of events) {
      next.set(
        event.id,
        (event.links ?? []).filter((link) => link.kind === kind).map((link) => link.to),
      );
    }
    const state = new Map<string, "open" | "done">();
    const visit = (id: string, trail: string[]): void => {
      if (state.get(id) === "done") return;
      if (state.get(id) === "open") {
        const circle = [...trail.slice(trail.indexOf(id)), id];
        const report = reporter(fileOf.get(id) ?? "events/", id);
        report("link-cycle", "links", `${kind} runs in a circle: ${circle.join(" → ")}.`);
        return;
      }
      state.set(id, "open");
      for (const to of next.get(id) ?? []) if (to !== id) visit(to, [...trail, id]);
      state.set(id, "done");
    };
    for (const id of next.keys()) visit(id, []);
  }
}
