// manifest.webmanifest: what the site is called, and looks like, where it is installed. Addresses are relative to the file.
import { sayOnPage } from "../../i18n/pageWords";

export function manifest(): string {
  return `${JSON.stringify(
    {
      name: sayOnPage("en", "siteName"),
      short_name: "VN–US 1995–2025",
      description: sayOnPage("en", "description"),
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#FBFAF7",
      theme_color: "#FBFAF7",
      icons: [
        { src: "./icon.svg", type: "image/svg+xml", sizes: "any" },
        { src: "./icon-192.png", type: "image/png", sizes: "192x192" },
        { src: "./icon-512.png", type: "image/png", sizes: "512x512" },
        { src: "./icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
      ],
    },
    null,
    2,
  )}\n`;
}
