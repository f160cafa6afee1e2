// Words of the filters: their panel, their chips, and the advice where nothing is left.
import { type Entry, speaker } from "./words";

export const FACET_WORDS = {
  title: { en: "Filters", vi: "Bộ lọc" },
  close: { en: "Close the filters", vi: "Đóng bộ lọc" },
  clearAll: { en: "Clear all filters", vi: "Xóa tất cả bộ lọc" },
  done: { en: { one: "Show {n} event", other: "Show {n} events" }, vi: "Xem {n} sự kiện" },
  "facet.tracks": { en: "Track", vi: "Lĩnh vực" },
  "facet.themes": { en: "Theme", vi: "Chủ đề" },
  "facet.people": { en: "People", vi: "Nhân vật" },
  "facet.organizations": { en: "Organisations", vi: "Tổ chức" },
  "facet.places": { en: "Place", vi: "Địa điểm" },
  "facet.years": { en: "Period", vi: "Giai đoạn" },
  "facet.significance": { en: "Significance", vi: "Mức độ quan trọng" },
  "facet.disagree": { en: "Sources disagree", vi: "Các nguồn không thống nhất" },
  chosen: { en: "{n} chosen", vi: "đã chọn {n}" },
  option: { en: { one: "{name}, {n} event", other: "{name}, {n} events" }, vi: "{name}, {n} sự kiện" },
  "find.themes": { en: "Find a theme", vi: "Tìm chủ đề" },
  "find.people": { en: "Find a person", vi: "Tìm nhân vật" },
  "find.organizations": { en: "Find an organisation", vi: "Tìm tổ chức" },
  "find.places": { en: "Find a place", vi: "Tìm địa điểm" },
  noOption: { en: "None by that name", vi: "Không có tên này" },
  showAll: { en: "Show all {n}", vi: "Hiển thị tất cả {n}" },
  showFewer: { en: "Show fewer", vi: "Thu gọn" },
  typeToFind: { en: "{n} more: type to find one", vi: "Còn {n}: hãy gõ để tìm" },
  loading: { en: "Loading names…", vi: "Đang tải tên…" },
  fromYear: { en: "From year", vi: "Từ năm" },
  toYear: { en: "To year", vi: "Đến năm" },
  perYear: { en: "Events per year", vi: "Số sự kiện mỗi năm" },
  allEvents: { en: "All", vi: "Tất cả" },
  atLeast: { en: "{least} or more", vi: "Từ {least} trở lên" },
  onlyFive: { en: "5: the turning points", vi: "5: các dấu mốc lớn" },
  onlyDisagree: {
    en: "Only events on which sources disagree",
    vi: "Chỉ sự kiện có nguồn không thống nhất",
  },
  "chip.significance": { en: "Significance {least} or more", vi: "Quan trọng từ {least}" },
  "chip.highest": { en: "Significance 5", vi: "Quan trọng mức 5" },
  clearOne: { en: "Clear the filter: {name}", vi: "Bỏ lọc: {name}" },
  active: { en: "Filters in use", vi: "Bộ lọc đang dùng" },
  loosen: {
    en: { one: "Clear “{name}” to see {n} event", other: "Clear “{name}” to see {n} events" },
    vi: "Bỏ lọc “{name}” để xem {n} sự kiện",
  },
  loosenMost: {
    en: "No single filter is to blame: clear more than one.",
    vi: "Cần bỏ nhiều hơn một bộ lọc.",
  },
} as const satisfies Record<string, Entry>;

export const sayFacet = speaker(FACET_WORDS);
