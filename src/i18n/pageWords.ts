// Words of the pages that can be read without JavaScript, and of the files beside them.
import { type Entry, speaker } from "./words";

export const PAGE_WORDS = {
  siteName: { en: "Vietnam – United States, 1995–2025", vi: "Việt Nam – Hoa Kỳ, 1995–2025" },
  description: {
    en: "Thirty years of Vietnam–United States relations, 1995–2025, as one interactive timeline in Vietnamese and English, with a source under every statement.",
    vi: "30 năm quan hệ Việt Nam – Hoa Kỳ, 1995–2025, trên một dòng thời gian tương tác bằng tiếng Việt và tiếng Anh, có nguồn tham khảo cho từng nội dung.",
  },
  intro: {
    en: "Thirty years of relations between Vietnam and the United States, told in {n} events of diplomacy, trade and culture, from the first liaison offices to the present. Every event names its sources, and says so where they disagree.",
    vi: "Ba mươi năm quan hệ giữa Việt Nam và Hoa Kỳ qua {n} sự kiện ngoại giao, thương mại và văn hóa, từ những văn phòng liên lạc đầu tiên đến nay. Mỗi sự kiện đều ghi rõ nguồn và nêu những điểm các nguồn không thống nhất.",
  },
  needsScript: {
    en: "The interactive timeline needs JavaScript. Without it, every event can still be read here.",
    vi: "Dòng thời gian tương tác cần JavaScript. Khi JavaScript bị tắt, vẫn có thể đọc mọi sự kiện tại đây.",
  },
  milestones: { en: "The events, year by year", vi: "Các sự kiện theo từng năm" },
  languageNames: { en: "English", vi: "Tiếng Việt" },
  inOther: { en: "Tiếng Việt", vi: "English" },
  onTimeline: { en: "Show on the timeline", vi: "Xem trên dòng thời gian" },
  home: { en: "Timeline", vi: "Dòng thời gian" },
  people: { en: "People", vi: "Nhân vật" },
  peopleIntro: {
    en: "The {n} people whom the record names, each with their events.",
    vi: "{n} nhân vật được nêu trong bộ tư liệu, kèm các sự kiện liên quan.",
  },
  stories: { en: "Stories", vi: "Các câu chuyện" },
  storiesIntro: {
    en: "Guided routes through the record, to read or to present.",
    vi: "Những câu chuyện dẫn giải qua bộ tư liệu, để đọc hoặc trình chiếu.",
  },
  storyLength: {
    en: { one: "{n} minute, {steps} steps", other: "{n} minutes, {steps} steps" },
    vi: "{n} phút, {steps} bước",
  },
  presentStory: { en: "Present this story", vi: "Trình chiếu câu chuyện này" },
  stepOf: { en: "Step {i} of {all}", vi: "Bước {i}/{all}" },
  about: { en: "About", vi: "Giới thiệu" },
  accessibility: { en: "Accessibility", vi: "Trợ năng" },
  data: { en: "Data", vi: "Dữ liệu" },
  calendar: { en: "Anniversaries", vi: "Lịch kỷ niệm" },
  changes: { en: "Changes", vi: "Thay đổi" },
  site: { en: "This site", vi: "Trang này" },
  offices: { en: "Terms of office", vi: "Chức vụ" },
  officeFrom: { en: "from {from}", vi: "từ {from}" },
  officeUntil: { en: "until {to}", vi: "đến {to}" },
  eventsOf: { en: { one: "{n} event", other: "{n} events" }, vi: "{n} sự kiện" },
  previous: { en: "Previous", vi: "Trước" },
  next: { en: "Next", vi: "Tiếp" },
  neighbours: { en: "Previous and next event", vi: "Sự kiện trước và sau" },
  version: {
    en: "Made from record version {version} of {date}.",
    vi: "Trang được tạo từ phiên bản dữ liệu {version}, {date}.",
  },
  licence: { en: "The record: CC BY 4.0.", vi: "Bộ tư liệu: giấy phép CC BY 4.0." },
  notFound: { en: "Page not found", vi: "Không tìm thấy trang" },
  notFoundText: {
    en: "There is no page at this address. The timeline and the list of all events are here:",
    vi: "Không có trang nào ở địa chỉ này. Dòng thời gian và danh sách tất cả sự kiện ở đây:",
  },
  feedTitle: {
    en: "Changes to the record: Vietnam – United States, 1995–2025",
    vi: "Thay đổi của bộ tư liệu: Việt Nam – Hoa Kỳ, 1995–2025",
  },
  recordVersion: { en: "Record version {version}", vi: "Phiên bản dữ liệu {version}" },
} as const satisfies Record<string, Entry>;

export const sayOnPage = speaker(PAGE_WORDS);
