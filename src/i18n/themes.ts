// Names of the themes. A theme without a Vietnamese name does not compile.
import type { Language, Theme } from "../model/vocabulary";

const THEME_NAMES: Record<Theme, Record<Language, string>> = {
  normalization: { en: "Normalisation", vi: "Bình thường hóa" },
  "state-visit": { en: "Visits", vi: "Các chuyến thăm" },
  agreement: { en: "Agreements", vi: "Hiệp định, thỏa thuận" },
  "defence-security": { en: "Defence and security", vi: "Quốc phòng – An ninh" },
  "war-legacy": { en: "War legacy", vi: "Khắc phục hậu quả chiến tranh" },
  "human-rights": { en: "Human rights", vi: "Nhân quyền" },
  consular: { en: "Consular affairs", vi: "Lãnh sự" },
  multilateral: { en: "Multilateral", vi: "Đa phương" },
  "trade-policy": { en: "Trade policy", vi: "Chính sách thương mại" },
  tariffs: { en: "Tariffs and trade remedies", vi: "Thuế quan và phòng vệ thương mại" },
  investment: { en: "Investment", vi: "Đầu tư" },
  aviation: { en: "Aviation", vi: "Hàng không" },
  technology: { en: "Technology", vi: "Công nghệ" },
  energy: { en: "Energy", vi: "Năng lượng" },
  finance: { en: "Finance", vi: "Tài chính" },
  labour: { en: "Labour", vi: "Lao động" },
  agriculture: { en: "Agriculture and fisheries", vi: "Nông nghiệp, thủy sản" },
  education: { en: "Education", vi: "Giáo dục" },
  film: { en: "Film", vi: "Điện ảnh" },
  music: { en: "Music", vi: "Âm nhạc" },
  sport: { en: "Sport", vi: "Thể thao" },
  literature: { en: "Literature", vi: "Văn học" },
  arts: { en: "Arts", vi: "Mỹ thuật và nghệ thuật" },
  heritage: { en: "Heritage", vi: "Di sản" },
  diaspora: { en: "Vietnamese Americans", vi: "Người Mỹ gốc Việt" },
  health: { en: "Health", vi: "Y tế" },
  environment: { en: "Environment", vi: "Môi trường" },
  science: { en: "Science", vi: "Khoa học" },
  "people-to-people": { en: "People to people", vi: "Giao lưu nhân dân" },
  humanitarian: { en: "Humanitarian", vi: "Nhân đạo" },
  tourism: { en: "Tourism", vi: "Du lịch" },
  media: { en: "Media", vi: "Báo chí – Truyền thông" },
  cities: { en: "Sister cities", vi: "Hợp tác địa phương, kết nghĩa" },
};

export function formatTheme(language: Language, theme: Theme): string {
  return THEME_NAMES[theme][language];
}
