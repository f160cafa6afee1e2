// In a frame on another site: what this is and where it comes from, as a link to the whole of it, at what is shown.
import { sayEmbed } from "../i18n/embedWords";
import { languagesOf } from "../i18n/words";
import { type Core, textIn } from "../model/dataset";
import { encodeAddress } from "../state/address";
import { currentAddress } from "../state/addressWriter";
import { useApp } from "../state/appStore";

export function EmbedLine({ core }: { core: Core }) {
  const language = languagesOf(useApp((state) => state.lang))[0]!;
  const title = textIn(core.title, language);
  return (
    <a
      className="embed-line"
      href={wholePage()}
      target="_blank"
      rel="noopener"
      // The address moves with the timeline, so it is made when it is used.
      onPointerDown={(event) => {
        event.currentTarget.href = wholePage();
      }}
      onFocus={(event) => {
        event.currentTarget.href = wholePage();
      }}
    >
      <span lang={title?.lang}>{title?.text}</span> – {sayEmbed(language, "openWhole")}
    </a>
  );
}

function wholePage(): string {
  const hash = encodeAddress({ ...currentAddress(), embed: false });
  return new URL(hash ? `#${hash}` : ".", new URL(document.documentElement.dataset.root ?? "./", document.baseURI))
    .href;
}
