// Whether the page works without a network: written by io/offline.ts, shown by panels and present mode.
import { create } from "zustand";

export type OfflineState =
  | { readonly kind: "checking" }
  /** Everything is kept on this device; `bytes` is how much that is. */
  | { readonly kind: "ready"; readonly bytes: number }
  /** Everything is kept, and a newer version waits to be accepted. */
  | { readonly kind: "update"; readonly bytes: number }
  /** This browser, or this way of opening the page, keeps nothing. The single file needs no keeping. */
  | { readonly kind: "unsupported" };

interface OfflineStore {
  readonly state: OfflineState;
  /** Takes the waiting version and reloads this page; does nothing without one. */
  readonly update: () => void;
}

export const useOffline = create<OfflineStore>()(() => ({ state: { kind: "checking" }, update: () => {} }));
