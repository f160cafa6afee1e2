// Every word of the interface, in both languages. A missing one is a compile error; plurals are counted by Intl.

import { LANGUAGES, type Language } from "../model/vocabulary";
import { eachLanguage } from "./locales";

/** English may bend with a count; Vietnamese does not. `{name}` is replaced by a parameter. */
export type Entry = { readonly en: string | { readonly one: string; readonly other: string }; readonly vi: string };

export const WORDS = {
  appTitle: { en: "Vietnam – United States", vi: "Việt Nam – Hoa Kỳ" },
  appSpan: { en: "1995–2025", vi: "1995–2025" },
  appTagline: {
    en: "Thirty years of Vietnam–United States relations, 1995–2025",
    vi: "30 năm quan hệ Việt Nam – Hoa Kỳ, 1995–2025",
  },
  skipToList: { en: "Skip to the list of events", vi: "Chuyển đến danh sách sự kiện" },
  language: { en: "Language", vi: "Ngôn ngữ" },
  bothLanguages: { en: "English and Vietnamese", vi: "Tiếng Việt và tiếng Anh" },
  view: { en: "View", vi: "Chế độ xem" },
  timeline: { en: "Timeline", vi: "Dòng thời gian" },
  list: { en: "List", vi: "Danh sách" },
  help: { en: "Keys", vi: "Phím tắt" },
  helpTitle: { en: "Keyboard shortcuts", vi: "Phím tắt" },
  appearance: { en: "Appearance", vi: "Giao diện" },
  appearanceSystem: { en: "System", vi: "Theo hệ thống" },
  appearanceLight: { en: "Light", vi: "Sáng" },
  appearanceContrast: { en: "High contrast", vi: "Độ tương phản cao" },
  appearanceDark: { en: "Dark", vi: "Tối" },
  singleKeys: { en: "Single-letter keys", vi: "Phím tắt một chữ" },
  singleKeysNote: {
    en: "Switch them off if you dictate or use speech input.",
    vi: "Tắt nếu nhập liệu bằng giọng nói.",
  },
  close: { en: "Close", vi: "Đóng" },
  search: { en: "Search", vi: "Tìm kiếm" },
  searchHint: { en: "Search people, places, agreements…", vi: "Tìm nhân vật, địa điểm, hiệp định…" },
  present: { en: "Present", vi: "Trình chiếu" },
  share: { en: "Share", vi: "Chia sẻ" },
  cite: { en: "Cite", vi: "Trích dẫn" },
  more: { en: "More", vi: "Khác" },
  "door.takeaway": { en: "Take away", vi: "Tải về" },
  "hint.present": { en: "Guided stories, and your own", vi: "Các câu chuyện dẫn giải và câu chuyện của bạn" },
  "hint.share": { en: "Link, QR code, embedding", vi: "Liên kết, mã QR, mã nhúng" },
  "hint.takeaway": { en: "CSV, JSON, calendar, picture, print", vi: "CSV, JSON, lịch, hình ảnh, bản in" },
  "door.reading": { en: "Reading list", vi: "Danh sách của tôi" },
  "hint.reading": { en: "Events you collect, kept on this device", vi: "Các sự kiện đã chọn, lưu trên thiết bị này" },
  "door.compare": { en: "Compare", vi: "So sánh" },
  "hint.compare": { en: "Two periods or two people side by side", vi: "Hai giai đoạn hoặc hai nhân vật" },
  "door.game": { en: "Check yourself", vi: "Tự kiểm tra" },
  "hint.game": { en: "Put five events in order", vi: "Sắp xếp năm sự kiện theo thứ tự" },
  "door.glossary": { en: "Glossary", vi: "Bảng thuật ngữ" },
  "hint.glossary": { en: "MIA, PNTR, BTA and other terms", vi: "MIA, PNTR, BTA và các thuật ngữ khác" },
  "door.about": { en: "About this timeline", vi: "Giới thiệu" },
  "hint.about": { en: "Who speaks here, and how events were chosen", vi: "Ai biên soạn, sự kiện được chọn thế nào" },
  "hint.help": { en: "Move and open events without a mouse", vi: "Di chuyển và mở sự kiện bằng bàn phím" },
  tracks: { en: "Tracks", vi: "Lĩnh vực" },
  track: { en: "Track", vi: "Lĩnh vực" },
  "track.diplomatic": { en: "Diplomatic", vi: "Ngoại giao" },
  "track.trade": { en: "Trade", vi: "Thương mại" },
  "track.cultural": { en: "Cultural", vi: "Văn hóa" },
  trackToggle: { en: { one: "{track}, {n} event", other: "{track}, {n} events" }, vi: "{track}, {n} sự kiện" },
  eventCount: { en: { one: "{n} event", other: "{n} events" }, vi: "{n} sự kiện" },
  eventCountOf: { en: "{n} of {all} events", vi: "{n}/{all} sự kiện" },
  about: { en: "about {themes}", vi: "về {themes}" },
  noTracks: { en: "All tracks are switched off.", vi: "Tất cả lĩnh vực đang tắt." },
  noTracksHint: {
    en: "Switch a track on above, or show them all.",
    vi: "Bật một lĩnh vực ở phía trên hoặc hiển thị tất cả.",
  },
  noEvents: { en: "No events match.", vi: "Không có sự kiện phù hợp." },
  noEventsHint: {
    en: "No event passes all the filters in use together.",
    vi: "Không có sự kiện nào thỏa mãn tất cả bộ lọc đang dùng.",
  },
  showAll: { en: "Show all events", vi: "Hiển thị tất cả sự kiện" },
  clearTheme: { en: "Clear the theme: {theme}", vi: "Bỏ chủ đề: {theme}" },
  filterByTheme: { en: "Show events about: {theme}", vi: "Hiển thị sự kiện về: {theme}" },
  themes: { en: "Themes", vi: "Chủ đề" },
  filters: { en: "Filters", vi: "Bộ lọc" },
  sortBy: { en: "Sort by", vi: "Sắp xếp theo" },
  zoomIn: { en: "Zoom in", vi: "Phóng to" },
  zoomOut: { en: "Zoom out", vi: "Thu nhỏ" },
  fitAll: { en: "Show all 30 years", vi: "Hiển thị cả 30 năm" },
  earlierView: { en: "Move to earlier years", vi: "Về trước" },
  laterView: { en: "Move to later years", vi: "Về sau" },
  stageLabel: {
    en: "Timeline of {n} events. Tab reaches a track, arrow keys move between events, Enter opens one. The list holds the same events.",
    vi: "Dòng thời gian gồm {n} sự kiện. Phím Tab chuyển đến lĩnh vực, phím mũi tên chuyển giữa các sự kiện, Enter mở sự kiện. Danh sách có cùng các sự kiện này.",
  },
  laneLabel: {
    en: { one: "{track} track: {n} event", other: "{track} track: {n} events" },
    vi: "Lĩnh vực {track}: {n} sự kiện",
  },
  clusterLabel: {
    en: { one: "{n} more event, {from} to {to}. Zoom in", other: "{n} more events, {from} to {to}. Zoom in" },
    vi: "Thêm {n} sự kiện, từ {from} đến {to}. Phóng to",
  },
  clusterList: { en: "{n} events on these days", vi: "{n} sự kiện trong những ngày này" },
  spansMore: {
    en: { one: "{n} more that runs on from before", other: "{n} more that run on from before" },
    vi: "thêm {n} sự kiện kéo dài từ trước",
  },
  wheelHint: { en: "Hold Ctrl to zoom with the wheel", vi: "Giữ Ctrl và lăn chuột để phóng to, thu nhỏ" },
  wheelHintMac: { en: "Hold ⌘ to zoom with the wheel", vi: "Giữ ⌘ và lăn chuột để phóng to, thu nhỏ" },
  overview: { en: "Events per year, stacked by track", vi: "Số sự kiện mỗi năm theo lĩnh vực" },
  viewFrom: { en: "Start of the view", vi: "Điểm đầu khung nhìn" },
  viewTo: { en: "End of the view", vi: "Điểm cuối khung nhìn" },
  viewNow: { en: "In view: {from} to {to}", vi: "Đang xem: {from} đến {to}" },
  eventCard: { en: "Event", vi: "Sự kiện" },
  previousEvent: { en: "Previous event", vi: "Sự kiện trước" },
  nextEvent: { en: "Next event", vi: "Sự kiện tiếp theo" },
  previous: { en: "Previous", vi: "Trước" },
  next: { en: "Next", vi: "Tiếp" },
  dateInHanoi: { en: "{date} in Hanoi", vi: "{date} theo giờ Hà Nội" },
  dateInWashington: { en: "{date} in Washington", vi: "{date} theo giờ Washington" },
  precisionMonth: { en: "exact day unknown", vi: "chưa rõ ngày cụ thể" },
  precisionYear: { en: "exact date unknown", vi: "chưa rõ ngày, tháng cụ thể" },
  approximate: { en: "about {date}", vi: "khoảng {date}" },
  uncertain: { en: "{date} (uncertain)", vi: "{date} (chưa chắc chắn)" },
  summary: { en: "Summary", vi: "Tóm tắt" },
  facts: { en: "Facts", vi: "Thông tin chính" },
  people: { en: "People", vi: "Nhân vật" },
  organizations: { en: "Organisations", vi: "Tổ chức" },
  participants: { en: "Who took part", vi: "Thành phần tham dự" },
  initiatives: { en: "Initiatives", vi: "Sáng kiến" },
  works: { en: "Films and books", vi: "Phim và sách" },
  where: { en: "Where", vi: "Địa điểm" },
  status: { en: "Since then", vi: "Tình hình sau đó" },
  figures: { en: "Figures", vi: "Số liệu" },
  related: { en: "Related events", vi: "Sự kiện liên quan" },
  "link.leads-to": { en: "Led to", vi: "Dẫn đến" },
  "link.led-here": { en: "Led here", vi: "Tiền đề" },
  "link.part-of": { en: "Part of", vi: "Nằm trong" },
  "link.has-part": { en: "Includes", vi: "Bao gồm" },
  "link.follows": { en: "Follows", vi: "Tiếp nối" },
  "link.followed-by": { en: "Followed by", vi: "Được tiếp nối" },
  "link.responds-to": { en: "Responds to", vi: "Phản hồi" },
  "link.answered-by": { en: "Answered by", vi: "Được phản hồi" },
  sources: { en: { one: "Source ({n})", other: "Sources ({n})" }, vi: "Nguồn tham khảo ({n})" },
  "source.official": { en: "Official", vi: "Chính thức" },
  "source.news": { en: "News", vi: "Báo chí" },
  "source.reference": { en: "Reference", vi: "Tra cứu" },
  "source.academic": { en: "Academic", vi: "Học thuật" },
  sourceCopy: { en: "copy or repost", vi: "bản sao hoặc đăng lại" },
  sourceDescribed: {
    en: "our description, the page shows no title",
    vi: "mô tả của chúng tôi, trang không có tiêu đề",
  },
  supports: { en: "Supports: {what}", vi: "Xác nhận: {what}" },
  published: { en: "published {date}", vi: "đăng {date}" },
  undated: { en: "day of publication not shown", vi: "không ghi ngày đăng" },
  accessed: { en: "read {date}", vi: "truy cập {date}" },
  newTab: { en: "opens in a new tab", vi: "mở trong thẻ mới" },
  sourcesDisagree: { en: "Sources disagree", vi: "Các nguồn không thống nhất" },
  confidenceMedium: {
    en: "Known from few sources: read with care.",
    vi: "Ít nguồn xác nhận: cần đọc thận trọng.",
  },
  onlyInVietnamese: { en: "In Vietnamese only, so far", vi: "Chỉ có tiếng Việt" },
  onlyInEnglish: { en: "In English only, so far", vi: "Hiện chỉ có bản tiếng Anh" },
  loading: { en: "Loading…", vi: "Đang tải…" },
  loadingDetails: { en: "Loading the text and its sources…", vi: "Đang tải nội dung và nguồn…" },
  errorTitle: { en: "The record could not be loaded", vi: "Không tải được dữ liệu" },
  errorUnreachable: {
    en: "The file {file} could not be fetched ({detail}). Are you connected to the network?",
    vi: "Không tải được tệp {file} ({detail}). Vui lòng kiểm tra kết nối mạng.",
  },
  errorNotJson: {
    en: "The file {file} is not valid JSON: {detail}.",
    vi: "Tệp {file} không phải JSON hợp lệ: {detail}.",
  },
  errorWrongFormat: {
    en: "The file {file} is not a dataset that this version can read: {detail}.",
    vi: "Phiên bản này không đọc được tệp {file}: {detail}.",
  },
  errorBroken: {
    en: "The file {file} is damaged: {detail}.",
    vi: "Tệp {file} bị hỏng: {detail}.",
  },
  errorHint: {
    en: "Nothing of yours is lost. Try again; if it keeps failing, tell whoever hosts this page the name of the file.",
    vi: "Không có dữ liệu nào bị mất. Hãy thử lại; nếu vẫn không được, vui lòng báo tên tệp cho đơn vị quản lý trang.",
  },
  retry: { en: "Try again", vi: "Thử lại" },
  regionFailed: {
    en: "This part of the page failed; the rest still works.",
    vi: "Phần này của trang gặp lỗi; các phần khác vẫn hoạt động.",
  },
  listCaption: { en: "The events shown, by date", vi: "Các sự kiện đang hiển thị, theo ngày" },
  date: { en: "Date", vi: "Ngày" },
  event: { en: "Event", vi: "Sự kiện" },
  significance: { en: "Significance", vi: "Mức độ quan trọng" },
  significanceOf: { en: "Significance {n} of 5", vi: "Mức độ quan trọng {n}/5" },
  seriesSource: { en: "Figures: {publisher}", vi: "Số liệu: {publisher}" },
  dataVersion: { en: "Record version {version}, {date}", vi: "Phiên bản dữ liệu {version}, {date}" },
  showTerms: { en: "Terms of office", vi: "Nhiệm kỳ" },
  "terms.us-president": { en: "US presidents", vi: "Tổng thống Hoa Kỳ" },
  "terms.general-secretary": { en: "General secretaries", vi: "Tổng Bí thư" },
  "terms.us-ambassador": { en: "US ambassadors", vi: "Đại sứ Hoa Kỳ" },
  "terms.vn-ambassador": { en: "VN ambassadors", vi: "Đại sứ Việt Nam" },
  logScale: { en: "Logarithmic scale", vi: "Thang logarit" },
  seriesReader: { en: "Figures by year", vi: "Số liệu theo năm" },
  noFigure: { en: "no figure", vi: "chưa có số liệu" },
  editorTitle: { en: "Write a story", vi: "Soạn câu chuyện" },
} as const satisfies Record<string, Entry>;

export type Word = keyof typeof WORDS;
export type Params = Readonly<Record<string, string | number>>;

const rulesOf = eachLanguage((locale) => new Intl.PluralRules(locale));

/** The word in a language. Numbers among the parameters are written as the language writes them; `n` decides the plural. */
export const say = speaker(WORDS);

/** A `say` over a table of words: each feature that is loaded when asked for brings its own. */
export function speaker<W extends string>(table: Readonly<Record<W, Entry>>) {
  return (language: Language, word: W, params: Params = {}): string => {
    const entry = table[word];
    const text = language === "vi" ? entry.vi : pluralOf(entry.en, Number(params.n ?? 2));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === "number" ? formatCount(language, value) : value;
    });
  };
}

function pluralOf(text: Entry["en"], n: number): string {
  if (typeof text === "string") return text;
  return rulesOf("en").select(n) === "one" ? text.one : text.other;
}

const countsOf = eachLanguage((locale) => new Intl.NumberFormat(locale));

function formatCount(language: Language, value: number): string {
  return countsOf(language).format(value);
}

/** Languages in reading order: the leading one first. */
export function languagesOf(mode: string): readonly Language[] {
  const parts = mode.split("+").filter((part): part is Language => LANGUAGES.includes(part as Language));
  return parts.length ? parts : ["en"];
}
