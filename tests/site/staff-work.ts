/**
 * What a day's work of the staff may change, each piece of it accepted by the check: the tests of built sites must stay
 * green after it, or editors would be refused for being right.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseDocument, type Document } from 'yaml';
import { exampleFolder, readProject } from '../example/project.ts';

/** Samples cite hosts that nobody owns, which are refused where the site's own host is another. */
const { origin } = parse(readFileSync('content/site.yaml', 'utf8')) as { origin: string };
const onOwnHost = (words: string): string => words.replaceAll(/https:\/\/[a-z-]+\.example/gu, origin);

const source = {
  publisher: 'Báo ví dụ',
  title: 'Bài tập',
  url: `${origin}/bai-mau`,
  published: '2026-11-01',
  accessed: '2026-11-02',
};

/** What each piece of work chooses from what it changes: the content before that day. */
export type Before = ReturnType<typeof readBefore>;

interface Work {
  name: string;
  apply: (root: string, before: Before) => void;
}

export function readBefore(root: string) {
  const { content } = readProject(root);
  const plan = content!.plans.find(({ id }) => id === content!.site.current)!;
  const withTargets = new Set(plan.targets.map(({ commitment }) => commitment));
  const reportable = plan.commitments.filter(({ id, withdrawn }) => !withTargets.has(id) && !withdrawn);
  return { content: content!, plan, folder: `content/${plan.id}`, reportable };
}

const write = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** Changes a YAML file and leaves its comments and the order of its keys. */
function inYaml(root: string, file: string, change: (document: Document) => void): void {
  const path = join(root, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  change(document);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

/** Changes a commitment in its file. */
function inCommitment(
  root: string,
  { plan, folder }: Before,
  id: string,
  change: (document: Document, path: (string | number)[]) => void,
): void {
  const group = plan.groups.find(({ number }) => String(number) === id.slice(0, id.lastIndexOf('-')));
  const file = group ? `${folder}/groups/${group.folder}/commitments.yaml` : `${folder}/commitments.yaml`;
  inYaml(root, file, (document) => {
    const { commitments } = document.toJS() as { commitments: { id: string }[] };
    change(document, ['commitments', commitments.findIndex((commitment) => commitment.id === id)]);
  });
}

/** The samples of the editors' guide, without the indent of the steps they stand in. */
export function guideUpdate(): { id: string; facts: string; vi: string; en: string } {
  const guide = readFileSync('content/README.md', 'utf8');
  const id = /`(\d{4}-\d\d-\d\d-[a-z-]+)\/update\.yaml`/u.exec(guide)![1]!;
  const [facts = '', vi = '', en = ''] = [...guide.matchAll(/^( *)```(?:yaml|mdx)\n(.*?)^ *```/gmsu)].map(
    ([, indent, sample]) => onOwnHost(sample!.replaceAll(new RegExp(`^${indent}`, 'gmu'), '')),
  );
  return { id, facts, vi, en };
}

export const staffWork: Work[] = [
  {
    name: 'an update of three files, as the guide tells to write it',
    apply(root, { folder }) {
      const { id, facts, vi, en } = guideUpdate();
      const path = `${folder}/updates/${id}`;
      write(root, `${path}/update.yaml`, facts);
      write(root, `${path}/vi.mdx`, vi);
      write(root, `${path}/en.mdx`, en);
      // The check tells the mark of the Vietnamese, which the guide tells to copy.
      const { findings } = readProject(root);
      const told = findings.find(({ rule, file }) => rule === 'stale-prose' && file === `${path}/en.mdx`);
      const { fingerprint } = told!.values as { fingerprint: string };
      write(root, `${path}/en.mdx`, en.replace(/of: '.*'/u, `of: '${fingerprint}'`));
    },
  },
  {
    name: 'a new day of review',
    apply: (root, { folder }) =>
      inYaml(root, `${folder}/plan.yaml`, (document) => {
        const year = Number(String(document.get('reviewed')).slice(0, 4));
        document.set('reviewed', `${year + 1}-01-15`);
      }),
  },
  {
    name: 'a final figure from another source',
    apply(root, { plan, folder }) {
      const target = plan.targets.find(({ level, value, period }) => level === 'headline' && value && period)!;
      inYaml(root, `${folder}/targets/${target.id}.yaml`, (document) => {
        if (!document.has('observations')) document.set('observations', document.createNode([]));
        document.addIn(
          ['observations'],
          document.createNode({
            period: target.period,
            value: Number((target.value! * 1.015).toFixed(2)),
            status: 'final',
            as_of: null,
            secondary: false,
            source,
          }),
        );
      });
    },
  },
  {
    name: 'a corrected caveat',
    apply(root, { plan, folder }) {
      const target = plan.targets.find(({ observations }) =>
        observations.some(({ caveat, update }) => caveat && update === null),
      )!;
      inYaml(root, `${folder}/targets/${target.id}.yaml`, (document) => {
        const { observations } = document.toJS() as { observations: { caveat?: object }[] };
        const at = observations.findIndex(({ caveat }) => caveat);
        document.setIn(
          ['observations', at, 'caveat'],
          document.createNode({ vi: 'Bài chỉ nêu số tròn.', en: 'The article gives a round number only.' }),
        );
      });
    },
  },
  {
    name: 'a report of a commitment that had none',
    apply(root, before) {
      const { id } = before.reportable.find(({ history }) => history.length === 0)!;
      inCommitment(root, before, id, (document, path) =>
        document.setIn(
          [...path, 'reports'],
          document.createNode([
            {
              outcome: 'met',
              fact: { vi: 'Việc đã xong.', en: 'The work is done.' },
              status: 'final',
              as_of: '2026-10',
              secondary: false,
              source,
            },
          ]),
        ),
      );
    },
  },
  {
    name: 'a commitment withdrawn, another in its place',
    apply(root, before) {
      const { id } = before.reportable.find(({ due }) => due !== null)!;
      const now = before.reportable.find((other) => other.id !== id)!.id;
      inCommitment(root, before, id, (document, path) =>
        document.setIn(
          [...path, 'withdrawn'],
          document.createNode({
            on: '2026-11-20',
            reason: { vi: 'Nhập vào một cam kết khác.', en: 'Merged into another commitment.' },
            now,
          }),
        ),
      );
    },
  },
  {
    name: 'a commitment in other plain words',
    apply(root, before) {
      inCommitment(root, before, before.reportable.at(-1)!.id, (document, path) =>
        document.setIn([...path, 'plain'], document.createNode({ vi: 'Nói gọn hơn', en: 'Said more briefly' })),
      );
    },
  },
  {
    name: 'a group of another title, its English not yet',
    apply(root, { plan, folder }) {
      const file = join(root, folder, 'groups', plan.groups[0]!.folder, 'vi.mdx');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/mu, 'title: Tên mới của nhóm'));
    },
  },
  {
    name: 'a new term of the glossary',
    apply(root, { content, plan }) {
      const known = content.terms.flatMap(({ vi }) => vi.match);
      const words = [...plan.text.sentences.values()].flatMap(
        ({ text }) => text.match(/\p{Ll}{2,} \p{Ll}{2,}/gu) ?? [],
      );
      const match = words.find((word) => !known.some((other) => other.includes(word) || word.includes(other)))!;
      inYaml(root, 'content/terms.yaml', (document) =>
        document.add(
          document.createNode({
            id: 'chu-moi',
            vi: { term: match, meaning: 'Nghĩa của hai chữ ấy.', match: [match] },
            en: { term: 'new term', meaning: 'What the two words mean.', match: [] },
          }),
        ),
      );
    },
  },
  {
    name: 'a new place',
    apply: (root) =>
      inYaml(root, 'content/places.yaml', (document) =>
        document.add(
          document.createNode({
            id: 'dao-moi',
            name: { vi: 'Đảo Mới', en: 'Mới island' },
            kind: 'island',
            match: ['thôn, bản'],
          }),
        ),
      ),
  },
  {
    name: 'another name of a body',
    apply: (root) =>
      inYaml(root, 'content/bodies.yaml', (document) =>
        document.setIn([0, 'name'], document.createNode({ vi: 'Tên mới của cơ quan', en: 'New name of the body' })),
      ),
  },
  {
    name: 'a contact',
    apply: (root) =>
      inYaml(root, 'content/site.yaml', (document) =>
        document.set(
          'contacts',
          document.createNode([
            {
              for: { vi: 'Báo lỗi của trang', en: 'Errors on this site' },
              label: `bao-loi@${new URL(origin).host}`,
              url: `mailto:bao-loi@${new URL(origin).host}`,
              source: { ...source, title: 'Liên hệ', url: `${origin}/lien-he` },
              checked: '2026-11-02',
            },
          ]),
        ),
      ),
  },
  {
    name: 'a better translation of a sentence',
    apply: (root, { folder }) =>
      inYaml(root, `${folder}/translation.yaml`, (document) => {
        const entries = document.toJS() as Record<string, { en: string }>;
        const id = Object.keys(entries).find(
          (sentence) => sentence.startsWith('r.') && !/\d/u.test(entries[sentence]!.en),
        )!;
        document.setIn([id, 'en'], `To: ${entries[id]!.en}`);
      }),
  },
  {
    name: 'an error of ours corrected',
    apply(root, { plan, folder, reportable }) {
      const [{ id, quotes }] = reportable as [(typeof reportable)[number]];
      const path = `${folder}/updates/${plan.adopted.slice(0, 4)}-12-30-dinh-chinh`;
      const facts = {
        date: `${plan.adopted.slice(0, 4)}-12-30`,
        kind: 'correction',
        ours: true,
        concerns: { commitments: [id] },
        said: {
          words: { vi: 'Trang này ghi sai.', en: 'This site was wrong.' },
          on: null,
          where: { page: `/${plan.id}/cam-ket/${id}/` },
        },
        found: { vi: 'Nguyên văn viết khác.', en: 'The text says otherwise.' },
        quotes: [quotes[0]],
      };
      write(root, `${path}/update.yaml`, JSON.stringify(facts, null, 2));
      write(root, `${path}/vi.mdx`, '---\ntitle: Một chỗ ghi sai\nsummary: Đã sửa theo nguyên văn.\n---\n\nĐã sửa.\n');
      write(
        root,
        `${path}/en.mdx`,
        "---\ntitle: One mistake\nsummary: Corrected after the text.\nof: '00000000'\n---\n\nDone.\n",
      );
    },
  },
  {
    name: 'a second plan: a folder and a file, the units it measures in and the projects it names',
    apply(root) {
      const id = '2024-h1';
      for (const part of [join('content', id), join('seeds', `${id}.txt`)])
        cpSync(join(exampleFolder, part), join(root, part), { recursive: true });
      for (const entry of readdirSync(join(root, 'content', id), { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.name.endsWith('.yaml')) writeFileSync(path, onOwnHost(readFileSync(path, 'utf8')));
      }
      for (const file of ['units.yaml', 'projects.yaml']) {
        const own = parse(readFileSync(join(exampleFolder, 'content', file), 'utf8')) as { id: string }[];
        inYaml(root, `content/${file}`, (document) => {
          const known = new Set((document.toJS() as { id: string }[]).map((record) => record.id));
          for (const record of own) if (!known.has(record.id)) document.add(document.createNode(record));
        });
      }
    },
  },
];

/** Does all the work, one piece after the other. */
export function work(root: string): void {
  const before = readBefore(root);
  for (const { apply } of staffWork) apply(root, before);
}
