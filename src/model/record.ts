// The shape of the files in data/, as valibot schemas: the one truth from which the types and the JSON Schemas come.
// Every object is strict: an unknown key is a spelling mistake until proven otherwise.
import * as v from "valibot";
import {
  CONFIDENCES,
  ERA_KINDS,
  LABEL_LENGTH,
  LANGUAGES,
  LINK_KINDS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  QUALIFIERS,
  SCALES,
  SOURCE_KINDS,
  THEMES,
  TRACKS,
  UNITS,
} from "./vocabulary";

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "An id is lower-case words joined by hyphens."),
  v.maxLength(80),
  v.description("Lower-case words joined by hyphens; never changes once published."),
);
const text = (max: number) =>
  v.pipe(v.string(), v.minLength(1, "Empty text."), v.maxLength(max, `Longer than ${max} characters.`));
const bilingual = (max: number, description: string) =>
  v.pipe(v.strictObject({ en: v.optional(text(max)), vi: v.optional(text(max)) }), v.description(description));
const edtf = v.pipe(
  v.string(),
  v.regex(
    /^[1-9]\d{3}(-\d{2}(-\d{2})?)?[~?%]?(\/[1-9]\d{3}(-\d{2}(-\d{2})?)?[~?%]?)?$/,
    "Not an EDTF date: write 1995-07-11, 1995-07, 1995 or an interval a/b.",
  ),
  v.description("EDTF: 1995-07-11, 1995-07, 1995, 2000-11-16/2000-11-19; ~ approximate, ? uncertain."),
);
const moment = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{3}(-\d{2}(-\d{2})?)?[~?%]?$/, "Not a date: write 1995-07-11, 1995-07 or 1995."),
);
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, "A source's address starts with http:// or https:// and has no spaces."),
);
const schemaLine = v.optional(v.string());
const iso = v.pipe(v.string(), v.regex(/^[1-9]\d{3}-\d{2}-\d{2}$/, "Not a day: write 2026-11-22."));

export const SourceSchema = v.strictObject({
  url: v.pipe(url, v.description("Where the document was read.")),
  title: v.pipe(
    text(400),
    v.description("Its own title, in its own language; a description in our words if `described`."),
  ),
  described: v.pipe(
    v.optional(v.boolean()),
    v.description("True if the page shows no title and `title` describes it."),
  ),
  publisher: text(200),
  published: v.pipe(v.nullable(moment), v.description("When it was published; null if the page does not say.")),
  accessed: v.pipe(iso, v.description("The day we read it.")),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "A two-letter language code.")),
  kind: v.picklist(SOURCE_KINDS),
  copy: v.pipe(v.optional(v.boolean()), v.description("True for a copy or repost of somebody else's text.")),
  supports: bilingual(400, "Which statements of the event this document supports."),
});

export const FigureSchema = v.strictObject({
  label: bilingual(140, "What is counted."),
  value: v.number(),
  scale: v.optional(v.picklist(SCALES)),
  unit: v.picklist(UNITS),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1940), v.maxValue(2100))),
  source: v.pipe(url, v.description("The address of the source, among this event's sources, that gives it.")),
});

export const LinkSchema = v.strictObject({
  to: id,
  kind: v.picklist(LINK_KINDS),
  why: bilingual(260, "One sentence: the reason for the link."),
});

export const EventSchema = v.strictObject({
  id,
  date: edtf,
  localDates: v.optional(v.strictObject({ hanoi: iso, washington: iso })),
  track: v.picklist(TRACKS),
  themes: v.pipe(v.array(v.picklist(THEMES)), v.minLength(1), v.maxLength(4)),
  significance: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  title: bilingual(140, "The full title, without a full stop."),
  label: v.optional(bilingual(LABEL_LENGTH, "The short form drawn on the timeline beside the year.")),
  summary: bilingual(560, "What happened and why it matters to the relationship, in two or three sentences."),
  details: v.strictObject({ en: v.optional(v.array(text(480))), vi: v.optional(v.array(text(480))) }),
  places: v.pipe(v.array(id), v.description("Ids of places.json.")),
  people: v.pipe(
    v.array(
      v.strictObject({ id, office: v.optional(bilingual(200, "The office or role held on the day of the event.")) }),
    ),
    v.description("Ids of people.json."),
  ),
  organizations: v.pipe(v.array(id), v.description("Ids of organizations.json.")),
  figures: v.optional(v.array(FigureSchema)),
  links: v.optional(v.array(LinkSchema)),
  sources: v.array(SourceSchema),
  confidence: v.picklist(CONFIDENCES),
  discrepancy: v.optional(bilingual(900, "What the sources disagree on, who says what, and which we follow.")),
  participants: v.optional(
    v.array(
      v.strictObject({
        person: id,
        role: bilingual(260, "What the person did on the day."),
        organization: v.optional(id),
        sources: v.array(url),
      }),
    ),
  ),
  initiatives: v.optional(
    v.array(
      v.strictObject({
        name: bilingual(160, "Name of the initiative."),
        what: bilingual(500, "What it is."),
        where: bilingual(260, "Where."),
        status: bilingual(300, "What became of it, as far as the sources tell."),
        sources: v.array(url),
      }),
    ),
  ),
  works: v.optional(
    v.array(
      v.strictObject({
        title: bilingual(160, "Title of the film or book."),
        year: v.pipe(v.number(), v.integer()),
        maker: text(120),
        notes: v.optional(bilingual(400, "What matters about it here.")),
        sources: v.array(url),
      }),
    ),
  ),
  media: v.optional(
    v.array(
      v.strictObject({
        url,
        licence: text(80),
        credit: text(200),
        alt: bilingual(300, "What the picture shows."),
      }),
    ),
  ),
});

export const EventsFileSchema = v.strictObject({ $schema: schemaLine, events: v.array(EventSchema) });

export const PeopleFileSchema = v.strictObject({
  $schema: schemaLine,
  people: v.array(
    v.strictObject({
      id,
      name: bilingual(120, "Full name; Vietnamese names with all marks, family name first."),
      aliases: v.optional(v.array(text(120))),
      search: v.optional(text(120)),
      role: bilingual(200, "What the person is known for in this record."),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/)),
      terms: v.array(
        v.strictObject({
          office: bilingual(160, "The office."),
          from: v.nullable(moment),
          to: v.nullable(moment),
          note: v.optional(bilingual(400, "What the sources say about the dates.")),
        }),
      ),
      sources: v.array(url),
    }),
  ),
});

export const OrganizationsFileSchema = v.strictObject({
  $schema: schemaLine,
  organizations: v.array(
    v.strictObject({
      id,
      name: bilingual(160, "Full name."),
      abbr: v.optional(text(30)),
      aliases: v.optional(v.array(text(160))),
      search: v.optional(text(160)),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/)),
      kind: v.picklist(ORGANIZATION_KINDS),
    }),
  ),
});

export const PlacesFileSchema = v.strictObject({
  $schema: schemaLine,
  places: v.array(
    v.strictObject({
      id,
      name: bilingual(100, "Name as used on the day."),
      aliases: v.optional(v.array(text(120))),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/)),
      kind: v.picklist(PLACE_KINDS),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
});

const seriesSource = v.strictObject({
  url,
  title: text(400),
  publisher: text(240),
  readFrom: v.optional(text(600)),
});

export const SeriesFileSchema = v.strictObject({
  $schema: schemaLine,
  note: bilingual(700, "How the counting methods differ."),
  series: v.array(
    v.strictObject({
      id,
      track: v.picklist(TRACKS),
      label: bilingual(120, "What is counted."),
      short: bilingual(40, "The caption at the curve's edge."),
      unit: v.picklist(UNITS),
      scale: v.optional(v.picklist(SCALES)),
      basis: bilingual(700, "The statistical basis."),
      source: seriesSource,
      values: v.array(
        v.strictObject({
          year: v.pipe(v.number(), v.integer()),
          value: v.pipe(
            v.nullable(v.number()),
            v.description("Null where no figure was found: a gap is drawn as a gap."),
          ),
          period: v.optional(text(20)),
          note: v.optional(bilingual(500, "A remark on this figure.")),
          source: v.optional(seriesSource),
        }),
      ),
    }),
  ),
});

export const StoriesFileSchema = v.strictObject({
  $schema: schemaLine,
  stories: v.array(
    v.strictObject({
      id,
      title: bilingual(100, "Title of the story."),
      intro: bilingual(1200, "What the story shows."),
      minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(120)),
      steps: v.pipe(
        v.array(
          v.strictObject({
            event: v.optional(id),
            view: v.optional(v.strictObject({ from: moment, to: moment })),
            tracks: v.optional(v.array(v.picklist(TRACKS))),
            themes: v.optional(v.array(v.picklist(THEMES))),
            emphasis: v.optional(v.array(id)),
            figure: v.optional(
              v.strictObject({
                value: text(60),
                valueVi: v.optional(text(60)),
                label: bilingual(120, "What the figure counts."),
                source: text(160),
              }),
            ),
            caption: bilingual(160, "The line that the audience reads."),
            notes: bilingual(1600, "What the speaker says."),
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

export const DatasetFileSchema = v.strictObject({
  $schema: schemaLine,
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "A version is three numbers: 1.0.0.")),
  date: iso,
  title: bilingual(120, "Title of the record."),
  languages: v.array(v.picklist(LANGUAGES)),
  span: v.strictObject({ from: iso, to: iso }),
  licence: text(200),
  tracks: v.array(v.strictObject({ id: v.picklist(TRACKS), name: bilingual(60, "Name of the track.") })),
  themes: v.array(v.strictObject({ id: v.picklist(THEMES), name: bilingual(60, "Name of the theme.") })),
  eras: v.array(
    v.strictObject({
      id,
      kind: v.picklist(ERA_KINDS),
      group: v.optional(id),
      person: v.optional(id),
      name: bilingual(120, "Name of the era."),
      from: moment,
      to: v.nullable(moment),
      level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
    }),
  ),
  about: v.optional(v.array(v.strictObject({ heading: bilingual(120, "Heading."), text: bilingual(2400, "Text.") }))),
});

export type RawEvent = v.InferOutput<typeof EventSchema>;
export type RawSource = v.InferOutput<typeof SourceSchema>;
export type RawFigure = v.InferOutput<typeof FigureSchema>;
export type PeopleFile = v.InferOutput<typeof PeopleFileSchema>;
export type OrganizationsFile = v.InferOutput<typeof OrganizationsFileSchema>;
export type PlacesFile = v.InferOutput<typeof PlacesFileSchema>;
export type SeriesFile = v.InferOutput<typeof SeriesFileSchema>;
export type StoriesFile = v.InferOutput<typeof StoriesFileSchema>;
export type DatasetFile = v.InferOutput<typeof DatasetFileSchema>;
export type RawPerson = PeopleFile["people"][number];
export type RawOrganization = OrganizationsFile["organizations"][number];
export type RawPlace = PlacesFile["places"][number];
export type RawSeries = SeriesFile["series"][number];
export type RawStory = StoriesFile["stories"][number];
export type RawEra = DatasetFile["eras"][number];
/** Text in one or both languages. */
export type Bilingual = { readonly en?: string; readonly vi?: string };
