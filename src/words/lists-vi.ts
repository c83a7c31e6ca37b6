/** Words of the pages that list deadlines, places, bodies, documents, and of the ledger, in Vietnamese. This file defines which words there are. */
export const listsVi = {
  deadlines: {
    title: 'Thời hạn',
    lead: 'Những việc nghị quyết ghi hạn là một ngày, quý hoặc năm, xếp theo ngày cuối cùng còn kịp.',
    description: 'Mọi thời hạn ghi trong nghị quyết, xếp theo ngày, kèm tình trạng theo nguồn đã công bố.',
  },
  places: {
    title: 'Địa phương và công trình',
    lead: 'Những nơi nghị quyết nêu tên, giữ tên gọi năm 2023, và việc đặt ra cho mỗi nơi.',
    description:
      'Huyện, thị xã, thành phố, khu kinh tế, khu công nghiệp, cảng, đảo được nêu trong nghị quyết và các cam kết cho mỗi nơi.',
  },
  bodies: {
    title: 'Cơ quan',
    lead: 'Cơ quan nghị quyết nêu tên, và việc giao đích danh cho từng cơ quan.',
    description: 'Các cơ quan, tổ chức được nêu trong nghị quyết và những cam kết giao đích danh.',
  },
  documents: {
    title: 'Văn bản được dẫn',
    lead: 'Văn bản nghị quyết viện dẫn, ghi đúng như trong nguyên văn. Chỉ có liên kết khi tìm được nguồn.',
    description:
      'Luật, nghị quyết, quyết định, kế hoạch, đề án được nghị quyết viện dẫn: số hiệu, cơ quan, ngày, nơi dẫn.',
  },
  ledger: {
    title: 'Bảng đối soát',
    lead: 'Mỗi chữ và mỗi con số của phần quyết nghị thuộc về đâu. Trang không dựng được nếu còn sót.',
    description:
      'Đối soát đầy đủ: số cam kết theo nhóm và loại, mọi con số trong nghị quyết, và phần còn sót (phải bằng không).',
  },
  commitments: (count: string): string => `${count} cam kết`,
  noCommitments: 'Không có cam kết riêng; chỉ nêu trong câu',
  citedIn: 'Dẫn ở câu',
  namedIn: 'Nêu ở câu',
  noLink: 'chưa tìm được bản công bố có nguồn',
  noDate: 'văn bản dẫn không ghi ngày',
  source: 'Nguồn',
  wholeResolution: 'Điều 2 giao triển khai toàn bộ nghị quyết; các câu dưới đây nêu đích danh.',
  past: 'đã qua',
};
export type ListsWords = typeof listsVi;

export const calendarVi = {
  caption: 'Mỗi dấu là một việc; hình của dấu cho biết tình trạng theo nguồn đã công bố.',
  description: 'Lịch thời hạn, từ ngày thông qua.',
  foot: (date: string): string => `Theo nguồn tìm được đến ${date}.`,
};
export type CalendarWords = typeof calendarVi;

export const ledgerVi = {
  group: (number: string): string => `Nhóm ${number}`,
  opening: 'Mở đầu',
  shortKinds: {
    'numeric-target': 'chỉ tiêu bằng số',
    'dated-task': 'việc có hạn',
    'named-project': 'dự án nêu tên',
    'standing-duty': 'việc thường xuyên',
    prohibition: 'không được làm',
  },
  commitments: 'Cam kết theo phần và loại',
  part: 'Phần',
  total: 'Tổng',
  numbers: 'Mọi con số trong phần quyết nghị',
  classes: {
    target: 'chỉ tiêu',
    deadline: 'thời hạn',
    date: 'ngày, năm, thời kỳ',
    code: 'số hiệu văn bản',
    name: 'phần của tên gọi',
    count: 'số đếm',
    other: 'khác, có lý do',
  },
  context: 'Phần bối cảnh, không phải cam kết',
  contextReasons: {
    heading: 'tiêu đề',
    'lead-in': 'câu dẫn',
    aim: 'mục đích',
    example: 'ví dụ, liệt kê',
    repetition: 'lặp lại',
    recital: 'viện dẫn',
  },
  left: 'Còn sót',
  nothingLeft: (words: string, numbers: string): string => `${words} chữ và ${numbers} con số chưa thuộc về đâu.`,
  rule: 'Chỉ dấu câu và các từ nối sau được để ngoài:',
};
export type LedgerWords = typeof ledgerVi;
