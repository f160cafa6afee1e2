// Words for another dataset that could not be shown.
import { type Entry, speaker } from "./words";

export const REFUSED_WORDS = {
  title: { en: "This dataset cannot be shown", vi: "Không thể hiển thị bộ dữ liệu này" },
  refused: {
    en: "The address asks for the dataset {file}. It was checked and refused; nothing of it was used.",
    vi: "Địa chỉ yêu cầu bộ dữ liệu {file}. Bộ dữ liệu đã được kiểm tra và bị từ chối; không nội dung nào được sử dụng.",
  },
  unreachable: {
    en: "The address asks for the dataset {file}. It could not be fetched.",
    vi: "Địa chỉ yêu cầu bộ dữ liệu {file}. Không tải được bộ dữ liệu.",
  },
  found: { en: "What was found", vi: "Vấn đề được phát hiện" },
  ownRecord: { en: "Open this site’s own record", vi: "Mở bộ tư liệu của trang này" },
} as const satisfies Record<string, Entry>;

export const sayRefused = speaker(REFUSED_WORDS);
