import type { Browser, LaunchOptions } from "playwright";

export function findBrowser(log?: (line: string) => void): string;
export function launchBrowser(path: string, options?: LaunchOptions): Promise<Browser>;
