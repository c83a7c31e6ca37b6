/** Projects: works, schemes and programmes that a plan names. */
import type { projectKinds } from '../plan/name/project.ts';
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
  places: { vi: 'Địa phương', en: 'Places' },
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
