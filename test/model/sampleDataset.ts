// A tiny valid dataset in the shape of data/: a fresh, mutable copy each time, so that a test can break one thing.
import type {
  DatasetFile,
  OrganizationsFile,
  PeopleFile,
  PlacesFile,
  RawEvent,
  RawSource,
  SeriesFile,
  StoriesFile,
} from "../../src/model/record";

type EventsFile = { events: RawEvent[] };

export interface Sample {
  "dataset.json": DatasetFile;
  "people.json": PeopleFile;
  "organizations.json": OrganizationsFile;
  "places.json": PlacesFile;
  "series.json": SeriesFile;
  "stories.json": StoriesFile;
  "events/1995.json": EventsFile;
  "events/2000.json": EventsFile;
  [eventFile: `events/${string}`]: EventsFile;
}

/** The events of the sample by the part of their id that the tests know them by. */
export interface SampleEvents {
  /** A day, of significance 5, with local dates, two sources and a figure; leads to the agreement. */
  readonly normalization: RawEvent;
  /** A month. */
  readonly aid: RawEvent;
  /** A day. */
  readonly agreement: RawEvent;
  /** A span, with a participant; follows the agreement. */
  readonly visit: RawEvent;
}

export const IDS = {
  normalization: "1995-07-11-normalization",
  aid: "1995-08-aid",
  agreement: "2000-07-13-agreement",
  visit: "2000-11-16-visit",
} as const;

/** The files of the sample as text, after a change to their content. */
export function sampleFiles(
  change: (files: Sample, events: SampleEvents) => void = () => undefined,
): Map<string, string> {
  const files = sample();
  const [normalization, aid] = files["events/1995.json"].events;
  const [agreement, visit] = files["events/2000.json"].events;
  if (!normalization || !aid || !agreement || !visit) throw new Error("the sample lacks an event");
  change(files, { normalization, aid, agreement, visit });
  return new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]));
}

/** `n` plain events of one day in the visit's year, after all others of their file. */
export function manyEvents(n: number, significance: number): RawEvent[] {
  return Array.from({ length: n }, (_, i) =>
    plainEvent(`2000-12-25-plain-${significance}-${i + 1}`, "2000-12-25", { significance }),
  );
}

function plainEvent(id: string, date: string, own: Partial<RawEvent>): RawEvent {
  return {
    id,
    date,
    track: "diplomatic",
    themes: ["normalization"],
    significance: 2,
    title: { en: "An event", vi: "Một sự kiện" },
    label: { en: "Event", vi: "Sự kiện" },
    summary: { en: "Something happened.", vi: "Một việc đã diễn ra." },
    details: { en: ["It happened in Hanoi."], vi: ["Việc diễn ra ở Hà Nội."] },
    places: ["hanoi"],
    people: [],
    organizations: [],
    sources: [source("a"), source("b")],
    confidence: "high",
    ...own,
  };
}

/** A source at an address of its own. */
export function source(name: string): RawSource {
  return {
    url: `https://example.org/${name}`,
    title: `Document ${name}`,
    publisher: "Example",
    published: "1995-07-11",
    accessed: "2026-11-22",
    lang: "en",
    kind: "official",
    supports: { en: "The date.", vi: "Ngày diễn ra." },
  };
}

function sample(): Sample {
  return {
    "dataset.json": {
      id: "sample",
      version: "1.2.3",
      date: "2026-11-22",
      title: { en: "A sample", vi: "Một mẫu" },
      languages: ["en", "vi"],
      span: { from: "1995-01-01", to: "2025-12-31" },
      licence: "CC BY 4.0",
      tracks: [{ id: "diplomatic", name: { en: "Diplomatic", vi: "Ngoại giao" } }],
      themes: [{ id: "normalization", name: { en: "Normalisation", vi: "Bình thường hóa" } }],
      eras: [
        {
          id: "relations-1995",
          kind: "relations",
          name: { en: "Diplomatic relations", vi: "Quan hệ ngoại giao" },
          from: "1995-07-11",
          to: "2013-07-24",
          level: 1,
        },
        {
          id: "president-clinton",
          kind: "office",
          group: "us-president",
          person: "bill-clinton",
          name: { en: "President Bill Clinton", vi: "Tổng thống Bill Clinton" },
          from: "1993-01-20",
          to: null,
        },
      ],
      about: [{ heading: { en: "Method", vi: "Phương pháp" }, text: { en: "We read.", vi: "Chúng tôi đọc." } }],
    },
    "people.json": {
      people: [
        {
          id: "bill-clinton",
          name: { en: "Bill Clinton", vi: "Bill Clinton" },
          role: { en: "President of the United States", vi: "Tổng thống Hoa Kỳ" },
          country: "US",
          terms: [],
          sources: [],
        },
      ],
    },
    "organizations.json": {
      organizations: [
        {
          id: "white-house",
          name: { en: "The White House", vi: "Nhà Trắng" },
          country: "US",
          kind: "government",
        },
      ],
    },
    "places.json": {
      places: [
        { id: "hanoi", name: { en: "Hanoi", vi: "Hà Nội" }, country: "VN", kind: "city", lat: 21.03, lon: 105.85 },
        {
          id: "washington",
          name: { en: "Washington", vi: "Washington" },
          country: "US",
          kind: "city",
          lat: 38.9,
          lon: -77.04,
        },
      ],
    },
    "series.json": {
      note: { en: "How it is counted.", vi: "Cách tính." },
      series: [
        {
          id: "goods-trade",
          track: "trade",
          label: { en: "Trade in goods", vi: "Thương mại hàng hóa" },
          short: { en: "Goods", vi: "Hàng hóa" },
          unit: "usd",
          scale: "million",
          basis: { en: "Census basis.", vi: "Theo hải quan." },
          source: { url: "https://example.org/trade", title: "Trade", publisher: "Example" },
          values: [
            { year: 1995, value: 451.8 },
            { year: 1996, value: null, period: "1996/97" },
          ],
        },
      ],
    },
    "stories.json": {
      stories: [
        {
          id: "first-story",
          title: { en: "The first story", vi: "Câu chuyện đầu tiên" },
          intro: { en: "What it shows.", vi: "Nội dung câu chuyện." },
          minutes: 5,
          steps: [
            {
              event: IDS.normalization,
              caption: { en: "Two capitals", vi: "Hai thủ đô" },
              notes: { en: "Speak slowly.", vi: "Nói chậm rãi." },
            },
            {
              view: { from: "1995", to: "2000" },
              caption: { en: "Five years", vi: "Năm năm" },
              notes: { en: "Pause here.", vi: "Dừng ở đây." },
            },
          ],
        },
      ],
    },
    "events/1995.json": {
      events: [
        plainEvent(IDS.normalization, "1995-07-11", {
          localDates: { washington: "1995-07-11", hanoi: "1995-07-12" },
          significance: 5,
          title: { en: "Diplomatic relations are established", vi: "Thiết lập quan hệ ngoại giao" },
          label: { en: "Relations established", vi: "Lập quan hệ ngoại giao" },
          summary: {
            en: "After 20 years, the two countries established relations.",
            vi: "Sau 20 năm, hai nước thiết lập quan hệ.",
          },
          places: ["washington", "hanoi"],
          people: [{ id: "bill-clinton", office: { en: "President", vi: "Tổng thống" } }],
          organizations: ["white-house"],
          figures: [
            {
              label: { en: "Trade in the year", vi: "Kim ngạch trong năm" },
              value: 451.8,
              scale: "million",
              unit: "usd",
              year: 1995,
              source: "https://example.org/a",
            },
          ],
          links: [
            { to: IDS.agreement, kind: "leads-to", why: { en: "It opened the talks.", vi: "Mở đường đàm phán." } },
          ],
        }),
        plainEvent(IDS.aid, "1995-08", {
          track: "cultural",
          themes: ["humanitarian", "health"],
          title: { en: "Medical aid arrives", vi: "Viện trợ y tế đến nơi" },
          label: { en: "Medical aid", vi: "Viện trợ y tế" },
          sources: [source("a")],
        }),
      ],
    },
    "events/2000.json": {
      events: [
        plainEvent(IDS.agreement, "2000-07-13", {
          track: "trade",
          themes: ["agreement", "trade-policy"],
          significance: 4,
          title: { en: "The trade agreement is signed", vi: "Ký Hiệp định Thương mại" },
          label: { en: "Trade agreement signed", vi: "Ký Hiệp định Thương mại" },
        }),
        plainEvent(IDS.visit, "2000-11-16/2000-11-19", {
          themes: ["state-visit"],
          significance: 4,
          title: { en: "The President visits Vietnam", vi: "Tổng thống thăm Việt Nam" },
          label: { en: "President visits", vi: "Tổng thống thăm" },
          participants: [
            {
              person: "bill-clinton",
              role: { en: "Guest", vi: "Khách mời" },
              organization: "white-house",
              sources: ["https://example.org/a"],
            },
          ],
          links: [{ to: IDS.agreement, kind: "follows", why: { en: "It came next.", vi: "Diễn ra tiếp theo." } }],
        }),
      ],
    },
  };
}
