import { expect, it } from "vitest";
import { eventsJson } from "../../src/io/json";
import { sampleCore, sampleDetails, sampleRecord } from "../model/sampleCore";
import { IDS } from "../model/sampleDataset";

const core = sampleCore();
const details = sampleDetails();
const read = (text: string) => JSON.parse(text);

it("gives every event back as the record holds it", () => {
  const { events } = read(eventsJson(core, core.events, details, null));
  const records = new Map(sampleRecord().events.map(({ event }) => [event.id, JSON.parse(JSON.stringify(event))]));
  expect(events).toHaveLength(records.size);
  for (const event of events) expect(event).toEqual(records.get(event.id));
});

it("names the record, its version and where it is", () => {
  const { dataset } = read(eventsJson(core, [], details, "https://example.org/"));
  expect(dataset).toMatchObject({ id: "sample", version: "1.2.3", address: "https://example.org/" });
  expect(read(eventsJson(core, [], details, null)).dataset).not.toHaveProperty("address");
});

it("holds the chosen events alone", () => {
  const chosen = core.events.filter(({ id }) => id === IDS.visit);
  expect(read(eventsJson(core, chosen, details, null)).events.map(({ id }: { id: string }) => id)).toEqual([IDS.visit]);
});
