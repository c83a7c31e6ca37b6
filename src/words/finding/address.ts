/** Findings in addresses of the web: what was found, what is allowed, how to mend it. */
import type { AddressFault } from '../../plan/file/address-fault.ts';
import type { Both } from '../both.ts';
import { called, type FindingWords } from './phrase.ts';

const faults: Record<AddressFault, Both<string>> = {
  user: {
    vi: 'có dấu “@” trước tên máy chủ, nên thật ra dẫn tới máy chủ đứng sau dấu đó',
    en: 'has an “@” before its host, so that it really leads to the host behind it',
  },
  backslash: { vi: 'có dấu gạch chéo ngược “\\”', en: 'has a backslash' },
  glued: { vi: 'là hai địa chỉ dính vào nhau', en: 'is two addresses run together' },
  placeholder: {
    vi: 'có chỗ bỏ lửng (“…” hoặc dấu ngoặc) chưa được điền',
    en: 'has a place left open (“…” or brackets)',
  },
  blank: { vi: 'có dấu cách hoặc ký tự không nhìn thấy', en: 'has a blank or an invisible character' },
  local: {
    vi: 'là tên máy nội bộ, người ngoài không mở được',
    en: 'names a machine that only its own network can reach',
  },
  number: { vi: 'dùng số (IP) thay cho tên máy chủ', en: 'has a number (IP) instead of a host name' },
  port: { vi: 'có số cổng sau dấu hai chấm', en: 'has a port behind a colon' },
  letters: {
    vi: 'có tên máy chủ viết bằng chữ có dấu hoặc chữ nước khác',
    en: 'has letters other than a to z in its host name',
  },
  host: { vi: 'không có tên máy chủ đầy đủ, như baoquangninh.vn', en: 'has no full host name, like baoquangninh.vn' },
  suffix: {
    vi: 'có đuôi tên miền không tồn tại (thường gõ nhầm .vn, .com, .gov.vn)',
    en: 'has a domain ending that does not exist (often a slip in .vn, .com, .gov.vn)',
  },
  end: { vi: 'kết thúc bằng dấu câu', en: 'ends in a mark of punctuation' },
  escape: {
    vi: 'có mã “%” bị hỏng hoặc mã của ký tự không nhìn thấy',
    en: 'has a “%” escape that is broken or that hides an invisible character',
  },
  long: { vi: 'dài quá 2.000 ký tự', en: 'is longer than 2,000 characters' },
  own: { vi: 'là trang của chính trang web này', en: 'is a page of this very site' },
  front: { vi: 'là trang đầu, không phải chính bài viết', en: 'is a front page, not the page itself' },
  tracked: {
    vi: 'mang mã theo dõi người bấm (fbclid, utm_…)',
    en: 'carries a code that tracks who follows it (fbclid, utm_…)',
  },
  detour: {
    vi: 'là địa chỉ rút gọn hoặc trang tìm kiếm, không phải chính bài viết',
    en: 'is a shortened address or a list of search results, not the page itself',
  },
  closed: {
    vi: 'là bản đang soạn, kho tệp riêng hoặc trang phải đăng nhập: chủ của nó đổi, xóa, đóng lúc nào cũng được',
    en: 'is a draft, a private store of files or a page behind a login, which its owner may change or close at any time',
  },
};

const copyIt: Both<string> = {
  vi: 'Hãy mở bài trong trình duyệt rồi chép lại từ thanh địa chỉ.',
  en: 'Open the page in a browser and copy its address from there.',
};
/** Where the address itself may be right and yet is none to cite. */
const remedies: Partial<Record<AddressFault, Both<string>>> = {
  own: {
    vi: 'Chính mình không làm nguồn cho mình được. Hãy ghi nguồn mà trang ấy dẫn.',
    en: 'It is no source of its own. Cite what that page cites.',
  },
  front: {
    vi: 'Ngày mai trang đầu đã khác. Hãy mở đúng bài rồi chép địa chỉ của bài.',
    en: 'Tomorrow a front page is another. Open the article and copy its address.',
  },
  tracked: {
    vi: 'Hãy bỏ phần mã ấy, kể từ dấu “?” hoặc “&” đứng trước nó, rồi mở thử.',
    en: 'Take the code away, from the “?” or “&” before it, and try the address.',
  },
  detour: {
    vi: 'Hãy bấm vào đó, đợi tới đúng bài viết rồi chép địa chỉ ở thanh địa chỉ.',
    en: 'Follow it to the page itself and copy the address from there.',
  },
  closed: {
    vi: 'Hãy ghi trang mà cơ quan hoặc tờ báo đã đăng chính thức; chỉ có bản này thì nhờ chủ của nó đăng công khai trước.',
    en: 'Cite the page where the office or newspaper published it; if there is none, ask the owner to publish it first.',
  },
};

export const addressFindings = {
  'web-address': {
    vi: ({ key, found, fault }) =>
      `${key === 'link' ? 'Liên kết' : called.vi(key)} “${found}” ${faults[fault].vi}. Cần địa chỉ công khai ai cũng mở được, dạng https://tên-máy-chủ/đường-dẫn. ${(remedies[fault] ?? copyIt).vi}`,
    en: ({ key, found, fault }) =>
      `${key === 'link' ? 'The link' : called.en(key)} “${found}” ${faults[fault].en}. It must be a public address that anybody can open, https://host/path. ${(remedies[fault] ?? copyIt).en}`,
  },
  'fictional-address': {
    vi: ({ host }) =>
      `“${host}” là tên dành riêng cho ví dụ, không ai mở được. Nguồn phải là trang có thật. Hãy thay bằng địa chỉ thật; nếu đây là bài tập, đừng gộp vào trang.`,
    en: ({ host }) =>
      `“${host}” is reserved for samples and nobody can open it. A source must be a real page. Write its real address; if this is an exercise, do not merge it.`,
  },
  'host-near': {
    vi: ({ host, known }) =>
      `“${host}” chỉ khác một chữ với “${known}”, nên có thể là gõ nhầm, hoặc trang giả. Hãy mở địa chỉ ấy. Nếu gõ nhầm thì sửa thành “${known}”; nếu đúng là một trang khác thì thêm vào một nguồn có địa chỉ ấy, thẳng cột với “url”, dòng “confirmed: …” nói đã mở xem và đó là trang của ai.`,
    en: ({ host, known }) =>
      `“${host}” is one letter off “${known}”, so it may be a slip or an impostor. Open the address. Correct a slip to “${known}”; if it is another site, add to a source with that address, in the column of “url”, a line “confirmed: …” saying that you opened it and whose site it is.`,
  },
  'link-elsewhere': {
    vi: ({ shown, host }) =>
      `Chữ của liên kết ghi “${shown}” nhưng liên kết dẫn tới “${host}”. Chữ và đích phải cùng một máy chủ. Hãy sửa cho khớp, hoặc viết tên bài thay cho địa chỉ.`,
    en: ({ shown, host }) =>
      `The words of the link say “${shown}” but it leads to “${host}”. Words and target must be of one host. Make them agree, or write the title of the page instead of an address.`,
  },
} satisfies Partial<FindingWords>;
