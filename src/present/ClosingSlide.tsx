// The last slide: where all this comes from, and a code that takes the story home on a phone.
import { lazy, Suspense, useMemo } from "react";
import { sayPresent } from "../i18n/presentWords";
import { languagesOf } from "../i18n/words";
import type { Core } from "../model/dataset";
import type { LanguageMode } from "../model/vocabulary";
import { DEFAULT_ADDRESS, encodeAddress } from "../state/address";
import { useApp } from "../state/appStore";
import { bothTexts } from "./bothTexts";
import { siteAddress } from "./siteAddress";
import { publishersOf } from "./sourcesOf";
import type { Talk } from "./talk";

const QrCode = lazy(() => import("./QrCode").then((module) => ({ default: module.QrCode })));

const MOST_PUBLISHERS = 18;
/** Longest address that a camera reads from the back row. */
const LONGEST_CODE = 300;

export interface ClosingSlideProps {
  readonly core: Core;
  readonly talk: Talk;
  readonly mode: LanguageMode;
}

export function ClosingSlide({ core, talk, mode }: ClosingSlideProps) {
  const details = useApp((state) => state.details);
  const language = languagesOf(mode)[0]!;
  const publishers = useMemo(() => publishersOf(talk, details), [talk, details]);
  const rest = publishers.length - MOST_PUBLISHERS;
  const site = siteAddress();
  const shared = details?.stories.some(({ id }) => id === talk.id) ?? false;
  const own =
    site && shared
      ? `${site}#${encodeAddress({ ...DEFAULT_ADDRESS, present: true, story: talk.id, lang: mode })}`
      : site;
  const address = own && own.length <= LONGEST_CODE ? own : site;
  const scan = sayPresent(language, address === site ? "scanSite" : "scan");
  return (
    <div className="closing-slide">
      <h2>
        {bothTexts({ en: sayPresent("en", "thanks"), vi: sayPresent("vi", "thanks") }, mode).map(
          ({ text, lang }, i) => (
            <span key={lang} lang={lang} className={i ? "second" : "first"}>
              {text}
            </span>
          ),
        )}
      </h2>
      <div className="closing-sources">
        <h3>{sayPresent(language, "sourcesOfStory")}</h3>
        <ul>
          {publishers.slice(0, MOST_PUBLISHERS).map((publisher) => (
            <li key={publisher}>{publisher}</li>
          ))}
          {rest > 0 && <li>{sayPresent(language, "moreSources", { n: rest })}</li>}
        </ul>
      </div>
      <div className="closing-code">
        {address ? (
          <>
            <Suspense fallback={<div className="qr" />}>
              <QrCode text={address} label={scan} />
            </Suspense>
            <p>{scan}</p>
            <p className="closing-address">{site?.replace(/^https?:\/\//, "")}</p>
          </>
        ) : (
          <p>{sayPresent(language, "noAddress")}</p>
        )}
        <p className="closing-record">{sayPresent(language, "record", { version: core.version })}</p>
      </div>
    </div>
  );
}
