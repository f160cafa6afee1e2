// Words about working without a network.
import { type Entry, speaker } from "./words";

export const OFFLINE_WORDS = {
  ready: { en: "Ready for offline ({size})", vi: "Dùng được khi không có mạng ({size})" },
  readyNote: {
    en: "Everything is kept on this device: all languages, stories and downloads work without a network.",
    vi: "Đã lưu toàn bộ trên thiết bị này: các ngôn ngữ, câu chuyện và chức năng tải xuống đều dùng được khi không có mạng.",
  },
  update: { en: "New version available", vi: "Đã có phiên bản mới" },
  reload: { en: "Reload", vi: "Tải lại" },
  megabytes: { en: "{size} MB", vi: "{size} MB" },
} as const satisfies Record<string, Entry>;

export const sayOffline = speaker(OFFLINE_WORDS);
