// What each key does, for the lists of keys: loaded with those.
import { type Entry, speaker } from "./words";

export const KEY_WORDS = {
  keyTracks: { en: "Reach a track, then leave it", vi: "Chuyển đến hoặc rời một lĩnh vực" },
  keyEarlierLater: { en: "Earlier or later event in the track", vi: "Sự kiện trước hoặc sau trong lĩnh vực" },
  keyOtherTrack: { en: "Nearest event in the next track", vi: "Sự kiện gần nhất ở lĩnh vực kế bên" },
  keyOpen: { en: "Open the event", vi: "Mở sự kiện" },
  keyClose: { en: "Close", vi: "Đóng" },
  keyZoom: { en: "Zoom in or out", vi: "Phóng to hoặc thu nhỏ" },
  keyFit: { en: "Show all 30 years", vi: "Hiển thị cả 30 năm" },
  keyFirstLast: { en: "First or last event", vi: "Sự kiện đầu tiên hoặc cuối cùng" },
  keyPan: { en: "Move to earlier or later years", vi: "Cuộn về trước hoặc về sau" },
  keySearch: { en: "Search", vi: "Tìm kiếm" },
  keyPresent: { en: "Present", vi: "Trình chiếu" },
  keyHelp: { en: "This list of keys", vi: "Bảng phím tắt này" },
  keyLanguage: { en: "Change the language", vi: "Đổi ngôn ngữ" },
  keyView: { en: "Timeline or list", vi: "Dòng thời gian hoặc danh sách" },
  keyNextStep: { en: "Presenting: next step", vi: "Trình chiếu: bước tiếp theo" },
  keyPreviousStep: { en: "Presenting: previous step", vi: "Trình chiếu: bước trước" },
  keyFirstLastStep: { en: "Presenting: title or closing slide", vi: "Trình chiếu: trang đầu hoặc trang cuối" },
  keyBlank: { en: "Presenting: blank the screen, and back", vi: "Trình chiếu: tắt hoặc bật lại màn hình" },
  keyFullScreen: { en: "Presenting: full screen", vi: "Trình chiếu: toàn màn hình" },
  keySpeaker: { en: "Presenting: speaker window", vi: "Trình chiếu: cửa sổ người thuyết trình" },
  keyHallLanguage: { en: "Presenting: which language leads", vi: "Trình chiếu: đổi ngôn ngữ chính" },
  keyLeave: { en: "Presenting: back to the page", vi: "Trình chiếu: trở lại trang" },
} as const satisfies Record<string, Entry>;

export const sayKey = speaker(KEY_WORDS);
