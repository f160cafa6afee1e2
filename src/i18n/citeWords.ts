// Words of citing, and what can be cited in which form: shared by the panel that asks and the room that answers.
import type { Language } from "../model/vocabulary";
import { type Entry, speaker } from "./words";

/** What is cited. A source by its place among its event's sources. */
export type CiteSubject =
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "source"; readonly id: string; readonly index: number }
  | { readonly kind: "view" }
  | { readonly kind: "dataset" };

export const CITE_FORMATS = ["apa", "mla", "chicago", "chicago-note", "bibtex", "ris", "csl-json"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** A stretch of a citation in one face of type. */
export interface CiteRun {
  readonly text: string;
  readonly italic: boolean;
  /** Where it is not the language of the citation. */
  readonly lang?: string;
}

export interface Citation {
  /** What is shown: one run where the format has no faces. */
  readonly runs: readonly CiteRun[];
  readonly text: string;
  /** For the clipboard, so that italics survive in a word processor; null for data formats. */
  readonly html: string | null;
  /** Name of the file it is saved as, and its media type. */
  readonly file: string;
  readonly type: string;
  /** Language of the citation's own words. */
  readonly language: Language;
}

const WORDS = {
  what: { en: "What to cite", vi: "Nội dung trích dẫn" },
  thisEvent: { en: "This event", vi: "Sự kiện này" },
  sourcesOf: { en: "Its sources", vi: "Nguồn của sự kiện" },
  wholes: { en: "The timeline", vi: "Dòng thời gian" },
  view: { en: "The current view", vi: "Nội dung đang xem" },
  dataset: { en: "The whole record", vi: "Toàn bộ dữ liệu" },
  style: { en: "Citation style", vi: "Kiểu trích dẫn" },
  "format.apa": { en: "APA 7", vi: "APA 7" },
  "format.mla": { en: "MLA 9", vi: "MLA 9" },
  "format.chicago": { en: "Chicago 17", vi: "Chicago 17" },
  "format.chicago-note": { en: "Chicago 17, footnote", vi: "Chicago 17, chú thích" },
  "format.bibtex": { en: "BibTeX", vi: "BibTeX" },
  "format.ris": { en: "RIS", vi: "RIS" },
  "format.csl-json": { en: "CSL-JSON", vi: "CSL-JSON" },
  "note.apa": {
    en: "American Psychological Association, 7th edition: entry of the reference list.",
    vi: "Hiệp hội Tâm lý học Hoa Kỳ, ấn bản thứ 7: mục trong danh mục tài liệu tham khảo.",
  },
  "note.mla": {
    en: "Modern Language Association, 9th edition: entry of the list of works cited.",
    vi: "Hiệp hội Ngôn ngữ Hiện đại, ấn bản thứ 9: mục trong danh mục tài liệu trích dẫn.",
  },
  "note.chicago": {
    en: "Chicago Manual of Style, 17th edition, notes and bibliography: entry of the bibliography.",
    vi: "Cẩm nang Chicago, ấn bản thứ 17, hệ chú thích và thư mục: mục trong thư mục.",
  },
  "note.chicago-note": {
    en: "Chicago Manual of Style, 17th edition, notes and bibliography: first footnote.",
    vi: "Cẩm nang Chicago, ấn bản thứ 17, hệ chú thích và thư mục: chú thích lần đầu.",
  },
  "note.bibtex": {
    en: "For LaTeX and JabRef. UTF-8, with the fields of BibLaTeX.",
    vi: "Dùng cho LaTeX và JabRef. Mã UTF-8, có các trường của BibLaTeX.",
  },
  "note.ris": { en: "For EndNote, Mendeley and RefWorks.", vi: "Dùng cho EndNote, Mendeley và RefWorks." },
  "note.csl-json": { en: "For Zotero and Pandoc.", vi: "Dùng cho Zotero và Pandoc." },
  language: { en: "Language of the citation", vi: "Ngôn ngữ trích dẫn" },
  english: { en: "English", vi: "Tiếng Anh" },
  vietnamese: { en: "Vietnamese", vi: "Tiếng Việt" },
  citation: { en: "Citation", vi: "Trích dẫn" },
  copy: { en: "Copy citation", vi: "Sao chép trích dẫn" },
  copied: { en: "Citation copied", vi: "Đã sao chép trích dẫn" },
  copyFailed: {
    en: "The browser did not allow copying: select the text and copy it.",
    vi: "Trình duyệt không cho phép sao chép: hãy bôi đen văn bản rồi sao chép.",
  },
  download: { en: "Download", vi: "Tải xuống" },
  making: { en: "Making the citation…", vi: "Đang tạo trích dẫn…" },
  failed: { en: "The citation could not be made: {detail}", vi: "Không tạo được trích dẫn: {detail}" },
  sourceDay: {
    en: "The day of access is the day the source was read for this record. If you read it yourself, put your own day.",
    vi: "Ngày truy cập là ngày nguồn được đọc khi biên soạn. Nếu tự đọc nguồn, hãy ghi ngày của mình.",
  },
  fromDisk: {
    en: "This copy is opened from a disk and has no address that others could visit, so the citation names none.",
    vi: "Bản này được mở từ ổ đĩa, không có địa chỉ để người khác truy cập, nên trích dẫn không ghi địa chỉ.",
  },
  madeWith: { en: "Formatted by", vi: "Định dạng bằng" },
  stylesOf: { en: "with styles of the", vi: "với kiểu của" },
} as const satisfies Record<string, Entry>;

export const sayCite = speaker(WORDS);
