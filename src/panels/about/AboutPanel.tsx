// About the record, in its own words: who speaks, how events were chosen, what neutral means, how to report an error.
import { sayCard } from "../../i18n/cardWords";
import { formatDate } from "../../i18n/dates";
import { languagesOf, say } from "../../i18n/words";
import { readEdtf } from "../../model/day";
import { useApp } from "../../state/appStore";
import { Text } from "../Text";
import "./about.css";

export function AboutPanel() {
  const core = useApp((state) => state.core);
  const details = useApp((state) => state.details);
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  if (!details || !core) return <p className="muted">{say(language, "loading")}</p>;
  const date = readEdtf(core.date);
  return (
    <div className="about">
      {details.about.map((section) => (
        <section key={section.heading.en ?? section.heading.vi}>
          <Text value={section.heading} as="h3" />
          <Text value={section.text} />
        </section>
      ))}
      <p className="muted">
        {sayCard(language, "recordVersion", {
          version: core.version,
          date: date ? formatDate(language, date) : core.date,
        })}
      </p>
    </div>
  );
}
