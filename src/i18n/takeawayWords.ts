// Words of taking away: files, pictures, paper.
import { type Entry, speaker } from "./words";

const WORDS = {
  kind: { en: "What to take", vi: "Nội dung tải về" },
  data: { en: "Data", vi: "Dữ liệu" },
  picture: { en: "Picture", vi: "Hình ảnh" },
  print: { en: "Print", vi: "In" },
  which: { en: "Which events", vi: "Sự kiện nào" },
  shown: {
    en: { one: "The {n} event shown", other: "The {n} events shown" },
    vi: "{n} sự kiện đang hiển thị",
  },
  all: { en: "All {n} events", vi: "Tất cả {n} sự kiện" },
  csv: { en: "Table (CSV)", vi: "Bảng (CSV)" },
  csvHint: {
    en: "For Excel and other spreadsheets: UTF-8, both languages side by side. A cell that would begin with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.",
    vi: "Dùng cho Excel và các bảng tính khác: mã UTF-8, hai ngôn ngữ song song. Ô bắt đầu bằng =, +, - hoặc @ được thêm dấu nháy đơn ở trước để bảng tính không hiểu nhầm là công thức.",
  },
  json: { en: "Record (JSON)", vi: "Bản ghi (JSON)" },
  jsonHint: {
    en: "All fields of the record, with sources, for programs.",
    vi: "Toàn bộ các trường dữ liệu kèm nguồn, dùng cho lập trình.",
  },
  ics: { en: "Anniversaries (iCalendar)", vi: "Ngày kỷ niệm (iCalendar)" },
  icsHint: {
    en: {
      one: "For your calendar: {n} event known to the day, repeated every year.",
      other: "For your calendar: {n} events known to the day, repeated every year.",
    },
    vi: "Dùng cho lịch: {n} sự kiện đã rõ ngày, lặp lại hằng năm.",
  },
  download: { en: "Download: {what}", vi: "Tải xuống: {what}" },
  waiting: { en: "The text and sources are still loading.", vi: "Nội dung và nguồn đang được tải." },
  colours: { en: "Colours", vi: "Màu sắc" },
  light: { en: "Light", vi: "Sáng" },
  dark: { en: "Dark", vi: "Tối" },
  size: { en: "Size of the PNG", vi: "Kích thước PNG" },
  sizeOf: { en: "{times}× ({width} × {height})", vi: "{times}× ({width} × {height})" },
  saveSvg: { en: "Save as SVG", vi: "Tải SVG" },
  savePng: { en: "Save as PNG", vi: "Tải PNG" },
  pictureHint: {
    en: "The view as it is now: move or filter the timeline first. The font is inside the file.",
    vi: "Hình theo khung nhìn hiện tại: hãy di chuyển hoặc lọc dòng thời gian trước. Phông chữ được nhúng trong tệp.",
  },
  preview: { en: "Preview", vi: "Xem trước" },
  making: { en: "Making the picture…", vi: "Đang tạo hình…" },
  saved: { en: "Saved.", vi: "Đã tải xuống." },
  failed: { en: "That failed: {detail}", vi: "Không thực hiện được: {detail}" },
  nothing: {
    en: "No events are shown, so there is nothing to draw. Clear some filters first.",
    vi: "Không có sự kiện nào đang hiển thị nên không có gì để vẽ. Hãy bỏ bớt điều kiện lọc.",
  },
  sheet: { en: "On paper", vi: "Khổ giấy" },
  "sheet.view-a4": { en: "Current view, A4", vi: "Khung nhìn hiện tại, A4" },
  "sheet.view-a3": { en: "Current view, A3", vi: "Khung nhìn hiện tại, A3" },
  "sheet.list-a4": { en: "List in both languages, A4", vi: "Danh sách song ngữ, A4" },
  summaries: { en: "With summaries", vi: "Kèm tóm tắt" },
  printNow: { en: "Print…", vi: "In…" },
  printHint: {
    en: "Choose “Save as PDF” in the next window to keep a file. The paper is set already.",
    vi: "Chọn “Lưu dưới dạng PDF” ở cửa sổ tiếp theo để lưu thành tệp. Khổ giấy đã được đặt sẵn.",
  },
  listHint: {
    en: "The preview shows the beginning of the list.",
    vi: "Bản xem trước hiển thị phần đầu của danh sách.",
  },
  listTitle: { en: "Events, {from}–{to}", vi: "Sự kiện, {from}–{to}" },
  columnDate: { en: "Date", vi: "Ngày" },
  columnTrack: { en: "Track", vi: "Lĩnh vực" },
  sourceLine: { en: "Source: {title}, version {version}, {date}", vi: "Nguồn: {title}, phiên bản {version}, {date}" },
  fontMissing: {
    en: "the font did not come into the picture; please try again",
    vi: "phông chữ chưa được nạp vào hình; vui lòng thử lại",
  },
  tooLarge: {
    en: "this browser cannot draw a picture of that size; choose a smaller one",
    vi: "trình duyệt không vẽ được hình lớn như vậy; hãy chọn kích thước nhỏ hơn",
  },
} as const satisfies Record<string, Entry>;

export const sayTakeaway = speaker(WORDS);
