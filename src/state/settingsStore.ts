// What the host set in site.json: read once at the start by io/settings.ts. Null means: as built.
import { create } from "zustand";
import { AS_BUILT, type Settings } from "../model/settingsShape";

export const useSettings = create<Settings>()(() => AS_BUILT);
