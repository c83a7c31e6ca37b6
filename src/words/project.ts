/** Projects: works, schemes and programmes that a plan names. */
import type { projectKinds } from '../plan/name/project.ts';
import type { Language } from '../plan/language.ts';
import type { Both, Subject } from './both.ts';

export const project = {
  title: { vi: 'Công trình, đề án', en: 'Projects and schemes' },
  lead: {
    vi: 'Những công trình, dự án, đề án, chương trình mà nghị quyết gọi tên, kèm việc phải làm với từng mục.',
    en: 'The works, projects, schemes and programmes that the resolution names, with what is to be done on each.',
  },
  description: {
    vi: 'Công trình, dự án, đề án, chương trình nêu tên trong nghị quyết, kèm nhiệm vụ và tình trạng theo nguồn đã công bố.',
    en: 'Works, projects, schemes and programmes named in the resolution, with their tasks and reported status.',
  },
  places: { vi: 'Ở đâu', en: 'Where' },
  kind: { vi: 'Loại', en: 'Kind' },
  deadline: { vi: 'Hạn', en: 'Deadline' },
  noDeadline: { vi: 'không ghi', en: 'none given' },
  who: { vi: 'Ai làm', en: 'Who' },
  documents: { vi: 'Theo văn bản', en: 'Under' },
  also: { vi: 'Còn gọi', en: 'Also called' },
  tasks: { vi: 'Nghị quyết yêu cầu', en: 'What the resolution asks' },
  reports: { vi: 'Đã tìm thấy', en: 'What was found' },
  others: { vi: 'Cùng loại', en: 'Of the same kind' },
  all: {
    vi: (count: string): string => `Cả ${count} công trình, đề án`,
    en: (count: string): string => `All ${count} projects and schemes`,
  },
  reported: {
    vi: (count: string, all: string): string => `Tìm thấy báo cáo cho ${count} trong ${all} mục`,
    en: (count: string, all: string): string => `Reports found on ${count} of ${all}`,
  },
  withReports: {
    vi: (count: string): string => `${count} có báo cáo`,
    en: (count: string): string => `${count} with reports`,
  },
  original: { vi: 'Nguyên văn', en: 'The Vietnamese original' },
  /** Several kinds of project under one heading. */
  families: {
    transport: { vi: 'Đường, cầu, sân bay', en: 'Roads, bridges and airports' },
    port: { vi: 'Cảng', en: 'Ports' },
    industry: { vi: 'Khu công nghiệp, nhà máy', en: 'Industrial parks and plants' },
    health: { vi: 'Bệnh viện, y tế, trường học', en: 'Health and schools' },
    housing: { vi: 'Nhà ở', en: 'Housing' },
    land: { vi: 'Đất đai', en: 'Land' },
    works: { vi: 'Công trình, sự kiện khác', en: 'Other works and events' },
    scheme: { vi: 'Đề án, chương trình, chiến lược', en: 'Schemes, programmes and strategies' },
    planning: { vi: 'Quy hoạch, kế hoạch', en: 'Planning' },
  },
  namedIn: { vi: 'Được nêu ở câu', en: 'Named in sentence' },
  kinds: {
    road: { vi: 'đường', en: 'road' },
    bridge: { vi: 'cầu', en: 'bridge' },
    port: { vi: 'cảng', en: 'port' },
    airport: { vi: 'sân bay', en: 'airport' },
    hospital: { vi: 'bệnh viện', en: 'hospital' },
    school: { vi: 'trường học', en: 'school' },
    plant: { vi: 'nhà máy', en: 'plant' },
    zone: { vi: 'khu kinh tế, khu công nghiệp', en: 'economic zone or industrial park' },
    housing: { vi: 'nhà ở', en: 'housing' },
    telecom: { vi: 'viễn thông', en: 'telecommunications' },
    embankment: { vi: 'kè', en: 'embankment' },
    land: { vi: 'đất đai', en: 'land' },
    equipment: { vi: 'trang thiết bị', en: 'equipment' },
    event: { vi: 'sự kiện', en: 'event' },
    works: { vi: 'công trình', en: 'works' },
    scheme: { vi: 'đề án', en: 'scheme' },
    programme: { vi: 'chương trình', en: 'programme' },
    strategy: { vi: 'chiến lược', en: 'strategy' },
    planning: { vi: 'quy hoạch, kế hoạch', en: 'planning' },
  } satisfies Record<(typeof projectKinds)[number], Both>,
} satisfies Subject;

type Kind = (typeof projectKinds)[number];

/** Which kinds stand under which heading, in the order of the list. */
export const familyKinds: Record<keyof typeof project.families, readonly Kind[]> = {
  transport: ['road', 'bridge', 'airport'],
  port: ['port'],
  industry: ['zone', 'plant'],
  health: ['hospital', 'school', 'equipment'],
  housing: ['housing'],
  land: ['land'],
  works: ['telecom', 'embankment', 'event', 'works'],
  scheme: ['scheme', 'programme', 'strategy'],
  planning: ['planning'],
};

/** The sentence that answers the title. */
const asked = {
  vi: ({ tasks, dated, deadlines }: AskedOfProject): string =>
    `Nghị quyết đặt ra ${tasks} nhiệm vụ cho mục này, ${dated === 0 ? 'không ghi hạn riêng' : `${dated < tasks ? `${dated} có hạn:` : 'hạn'} ${deadlines.join('; ')}`}.`,
  en: ({ tasks, dated, deadlines }: AskedOfProject): string =>
    `The resolution sets ${tasks === 1 ? '1 task' : `${tasks} tasks`} for it, ${dated === 0 ? 'with no deadline of its own' : `${dated < tasks ? `${dated} with a deadline:` : 'due'} ${deadlines.join('; ')}`}.`,
};

const silence = {
  vi: (day: string): string => `Đến ${day} chưa tìm thấy báo cáo.`,
  en: (day: string): string => `By ${day} no report was found.`,
};
const unsearched = { vi: 'Chưa tra cứu báo cáo.', en: 'Reports have not been looked for yet.' };

/** How many tasks are set for a project, and how many of them by when. */
export interface AskedOfProject {
  tasks: number;
  dated: number;
  /** Each in words, once. */
  deadlines: readonly string[];
}

export const projectSentence = (of: AskedOfProject, language: Language): string => asked[language](of);

/** Of a project on which nothing was found: since when we know, or that nobody has looked. */
export const projectSilence = (day: string | null, language: Language): string =>
  day ? silence[language](day) : unsearched[language];
