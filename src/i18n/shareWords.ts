// Words of sharing, and of the row of actions on an event's card.
import { type Entry, speaker } from "./words";

const WORDS = {
  actions: { en: "What you can do with this event", vi: "Thao tác với sự kiện này" },
  cite: { en: "Cite", vi: "Trích dẫn" },
  share: { en: "Share", vi: "Chia sẻ" },
  addToList: { en: "Add to my list", vi: "Thêm vào danh sách" },
  inList: { en: "In my list", vi: "Đã có trong danh sách" },
  report: { en: "Report an error", vi: "Báo lỗi" },
  reportIntro: {
    en: "Say what is wrong, and if you can, which source shows it. This text is prepared:",
    vi: "Vui lòng cho biết thông tin nào chưa đúng và, nếu có thể, nguồn xác nhận. Nội dung đã soạn sẵn:",
  },
  reportMail: { en: "Write an e-mail", vi: "Viết thư điện tử" },
  reportPage: { en: "Open the report page", vi: "Mở trang báo lỗi" },
  reportNowhere: {
    en: "This site names no address for reports. Copy the text and send it to whoever gave you the timeline.",
    vi: "Trang này chưa có địa chỉ nhận báo lỗi. Hãy sao chép nội dung và gửi cho đơn vị cung cấp dòng thời gian.",
  },
  reportText: { en: "Prepared text", vi: "Nội dung soạn sẵn" },
  copyText: { en: "Copy the text", vi: "Sao chép nội dung" },
  textCopied: { en: "Text copied", vi: "Đã sao chép nội dung" },
  reportSubject: { en: "Error in the timeline: {title}", vi: "Báo lỗi dòng thời gian: {title}" },
  reportWrong: { en: "What is wrong", vi: "Thông tin chưa đúng" },
  reportSource: { en: "Source that shows it", vi: "Nguồn xác nhận" },
  reportEvent: { en: "Event", vi: "Sự kiện" },
  reportDate: { en: "Date", vi: "Ngày" },
  reportId: { en: "Id", vi: "Mã" },
  reportAddress: { en: "Address", vi: "Địa chỉ" },
  reportVersion: { en: "Record", vi: "Dữ liệu" },
  onDisk: { en: "opened from a disk", vi: "mở từ ổ đĩa" },
  what: { en: "What to share", vi: "Nội dung chia sẻ" },
  thisEvent: { en: "This event", vi: "Sự kiện này" },
  view: { en: "The current view", vi: "Nội dung đang xem" },
  start: { en: "The whole timeline", vi: "Toàn bộ dòng thời gian" },
  link: { en: "Link", vi: "Liên kết" },
  copyLink: { en: "Copy link", vi: "Sao chép liên kết" },
  linkCopied: { en: "Link copied", vi: "Đã sao chép liên kết" },
  copyFailed: {
    en: "The browser did not allow copying: select the text and copy it.",
    vi: "Trình duyệt không cho phép sao chép: hãy bôi đen văn bản rồi sao chép.",
  },
  shareWith: { en: "Share with…", vi: "Chia sẻ qua…" },
  qr: { en: "QR code", vi: "Mã QR" },
  qrFor: { en: "QR code of the link", vi: "Mã QR của liên kết" },
  qrHint: { en: "Point a phone's camera at it.", vi: "Hướng camera điện thoại vào mã." },
  qrSave: { en: "Save the QR code (SVG)", vi: "Tải mã QR (SVG)" },
  qrTooLong: {
    en: "The link is too long for a QR code. Clear some filters, or share one event.",
    vi: "Liên kết quá dài để tạo mã QR. Hãy bỏ bớt điều kiện lọc hoặc chia sẻ một sự kiện.",
  },
  embed: { en: "Embed code", vi: "Mã nhúng" },
  embedHint: {
    en: "Paste it into a page of your own: the timeline shows there, without header and footer.",
    vi: "Dán vào trang của mình: dòng thời gian hiển thị tại đó, không có phần đầu và chân trang.",
  },
  copyCode: { en: "Copy the code", vi: "Sao chép mã" },
  codeCopied: { en: "Code copied", vi: "Đã sao chép mã" },
  diskWarning: {
    en: "This copy is opened from a disk: the link works on this machine alone.",
    vi: "Bản này được mở từ ổ đĩa: liên kết chỉ dùng được trên máy này.",
  },
} as const satisfies Record<string, Entry>;

export const sayShare = speaker(WORDS);
