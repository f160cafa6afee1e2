// Addresses that can be handed to others: of the page, an event, the view. From a disk there are none.
import type { LanguageMode } from "../model/vocabulary";
import { type Address, DEFAULT_ADDRESS, encodeAddress } from "./address";
import { currentAddress } from "./addressWriter";

/** True where the page was opened from a disk: its address is of use on this machine alone. */
export function isOnDisk(href = location.href): boolean {
  return !/^https?:/i.test(href);
}

/** The page that the timeline is on, without a hash: the site's root, seen from an event's own page too. */
export function pageAddress(): string {
  const { root } = document.documentElement.dataset;
  // A page at its own root may have a name of its own (the single-file copy): that name counts.
  const page = root && root !== "./" ? new URL(root, document.baseURI).href : location.href;
  return page.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
}

/** The address of a state of the page. */
export function addressOf(state: Partial<Address>): string {
  const hash = encodeAddress({ ...DEFAULT_ADDRESS, ...state });
  return hash ? `${pageAddress()}#${hash}` : pageAddress();
}

/** The address of one event, in a language; of another dataset too. */
export function eventAddress(id: string, lang: LanguageMode): string {
  return addressOf({ event: id, lang, data: currentAddress().data });
}

/** What is on the screen now, without the panel that lies over it. */
export function viewAddress(changes: Partial<Address> = {}): string {
  return addressOf({ ...currentAddress(), panel: null, list: [], embed: false, ...changes });
}
