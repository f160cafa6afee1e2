// The site's address on the network, for links and codes. A copy on a disk names the address it was built for, if any.
import { isOnDisk, pageAddress } from "../state/publicAddress";

export function siteAddress(): string | null {
  if (!isOnDisk()) return pageAddress();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? "";
  return /^https?:/.test(canonical) ? canonical : null;
}
