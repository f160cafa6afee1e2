// Words of the search box.
import { type Entry, speaker } from "./words";

export const SEARCH_WORDS = {
  label: { en: "Search events, people, places", vi: "Tìm sự kiện, nhân vật, địa điểm" },
  placeholder: { en: "A name, a place, a year, a word…", vi: "Tên, địa điểm, năm, từ khóa…" },
  results: { en: "Results", vi: "Kết quả" },
  close: { en: "Close the search", vi: "Đóng tìm kiếm" },
  clear: { en: "Clear search", vi: "Xóa nội dung tìm kiếm" },
  accents: {
    en: "With or without Vietnamese accents, in either language. Put “quotes” around words that belong together.",
    vi: "Có thể gõ không dấu, bằng tiếng Việt hoặc tiếng Anh. Đặt trong “ngoặc kép” những từ phải đi liền nhau.",
  },
  try: { en: "Try", vi: "Thử tìm" },
  preparing: { en: "Preparing the search…", vi: "Đang chuẩn bị tìm kiếm…" },
  none: { en: "Nothing found for “{q}”", vi: "Không tìm thấy kết quả cho “{q}”" },
  noneHint: {
    en: "Try fewer words, or part of a name.",
    vi: "Hãy thử ít từ hơn hoặc một phần của tên.",
  },
  near: { en: "Nothing has exactly these words. The nearest:", vi: "Không có kết quả đúng các từ này. Gần nhất:" },
  "kind.event": { en: "Events", vi: "Sự kiện" },
  "kind.person": { en: "People", vi: "Nhân vật" },
  "kind.organization": { en: "Organisations", vi: "Tổ chức" },
  "kind.place": { en: "Places", vi: "Địa điểm" },
  "kind.theme": { en: "Themes", vi: "Chủ đề" },
  "kind.term": { en: "Glossary", vi: "Bảng thuật ngữ" },
  "count.event": { en: { one: "{n} event", other: "{n} events" }, vi: "{n} sự kiện" },
  "count.person": { en: { one: "{n} person", other: "{n} people" }, vi: "{n} nhân vật" },
  "count.organization": { en: { one: "{n} organisation", other: "{n} organisations" }, vi: "{n} tổ chức" },
  "count.place": { en: { one: "{n} place", other: "{n} places" }, vi: "{n} địa điểm" },
  "count.theme": { en: { one: "{n} theme", other: "{n} themes" }, vi: "{n} chủ đề" },
  "count.term": { en: { one: "{n} term", other: "{n} terms" }, vi: "{n} thuật ngữ" },
  found: { en: { one: "{n} result", other: "{n} results" }, vi: "{n} kết quả" },
  showMore: { en: "Show {n} more", vi: "Xem thêm {n}" },
  hidden: { en: "hidden by the filters", vi: "đang bị bộ lọc ẩn" },
  hiddenNote: {
    en: "The filters that hide it will be cleared",
    vi: "Các bộ lọc đang ẩn sự kiện này sẽ được bỏ",
  },
  help: { en: "Arrow keys choose, Enter opens, Esc closes", vi: "Phím mũi tên để chọn, Enter để mở, Esc để đóng" },
} as const satisfies Record<string, Entry>;

export const saySearch = speaker(SEARCH_WORDS);
