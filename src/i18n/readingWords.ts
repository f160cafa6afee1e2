// Words of the reading list.
import { type Entry, speaker } from "./words";

const WORDS = {
  empty: { en: "Your list is empty.", vi: "Danh sách đang trống." },
  emptyHint: {
    en: "Open an event and choose “Add to my list”. The list stays on this device; nobody else sees it.",
    vi: "Mở một sự kiện và chọn “Thêm vào danh sách”. Danh sách chỉ lưu trên thiết bị này, không ai khác xem được.",
  },
  kept: {
    en: {
      one: "{n} event, kept on this device only.",
      other: "{n} events, kept on this device only.",
    },
    vi: "{n} sự kiện, chỉ lưu trên thiết bị này.",
  },
  list: { en: "My list, in its order", vi: "Danh sách của tôi, theo thứ tự" },
  open: { en: "Open: {title}", vi: "Mở: {title}" },
  moveUp: { en: "Move up: {title}", vi: "Chuyển lên: {title}" },
  moveDown: { en: "Move down: {title}", vi: "Chuyển xuống: {title}" },
  moved: { en: "{title}: now {i} of {n}", vi: "{title}: nay ở vị trí {i}/{n}" },
  remove: { en: "Remove: {title}", vi: "Bỏ khỏi danh sách: {title}" },
  removed: { en: "Removed: {title}", vi: "Đã bỏ khỏi danh sách: {title}" },
  note: { en: "Note", vi: "Ghi chú" },
  noteOn: { en: "Note on: {title}", vi: "Ghi chú cho: {title}" },
  addNote: { en: "Add a note", vi: "Thêm ghi chú" },
  addShown: {
    en: { one: "Add the {n} event shown", other: "Add the {n} events shown" },
    vi: "Thêm {n} sự kiện đang hiển thị",
  },
  added: { en: "Added.", vi: "Đã thêm." },
  full: {
    en: "The list holds {most} events; not all had room.",
    vi: "Danh sách chứa được {most} sự kiện; một số sự kiện không thêm được.",
  },
  present: { en: "Present the list", vi: "Trình chiếu danh sách" },
  presentHint: {
    en: "One event a step; your notes become the speaker's notes.",
    vi: "Mỗi bước một sự kiện; ghi chú trở thành ghi chú cho người trình bày.",
  },
  takeAway: { en: "Take the list away", vi: "Tải danh sách" },
  copyLink: { en: "Copy link", vi: "Sao chép liên kết" },
  linkCopied: { en: "Link copied. Notes are not in it.", vi: "Đã sao chép liên kết. Liên kết không chứa ghi chú." },
  csv: { en: "CSV", vi: "CSV" },
  citations: { en: "Citations", vi: "Trích dẫn" },
  citationsIn: { en: "Citations in {format}", vi: "Trích dẫn theo {format}" },
  story: { en: "Story (JSON)", vi: "Câu chuyện (JSON)" },
  copyFailed: {
    en: "The browser did not allow copying. This is the link:",
    vi: "Trình duyệt không cho phép sao chép. Liên kết là:",
  },
  link: { en: "Link", vi: "Liên kết" },
  failed: { en: "That failed: {detail}", vi: "Không thực hiện được: {detail}" },
  wipe: { en: "Wipe the list", vi: "Xóa danh sách" },
  wipeSure: {
    en: "Wipe the list and its notes from this device?",
    vi: "Xóa danh sách và các ghi chú khỏi thiết bị này?",
  },
  wipeYes: { en: "Yes, wipe it", vi: "Xóa" },
  keepIt: { en: "Keep it", vi: "Giữ lại" },
  wiped: { en: "The list is wiped.", vi: "Đã xóa danh sách." },
  sent: {
    en: { one: "Somebody sent you a list of {n} event:", other: "Somebody sent you a list of {n} events:" },
    vi: "Danh sách được gửi đến gồm {n} sự kiện:",
  },
  sentUnknown: {
    en: { one: "{n} more is not in this record.", other: "{n} more are not in this record." },
    vi: "{n} sự kiện khác không có trong dữ liệu này.",
  },
  addSent: { en: "Add to my list", vi: "Thêm vào danh sách của tôi" },
  dismissSent: { en: "No, thank you", vi: "Bỏ qua" },
  storyTitle: { en: "My list", vi: "Danh sách của tôi" },
  storyIntro: {
    en: { one: "{n} event from a reading list.", other: "{n} events from a reading list." },
    vi: "{n} sự kiện trong danh sách đã chọn.",
  },
} as const satisfies Record<string, Entry>;

export const sayReading = speaker(WORDS);
