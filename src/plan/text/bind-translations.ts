/** Translations held against the text: one for every sentence, each in the file it belongs to. */
import type { Findings } from '../finding.ts';
import { sentencesIn, type OfficialText } from './official-text.ts';
import {
  beginningWith,
  bindSentence,
  checkTranslation,
  type Translation,
  type TranslationFile,
} from './translation.ts';
import type { YamlRecord } from '../file/yaml.ts';

/** What of a group's folder bears on its translation. */
interface GroupTranslation {
  path: string;
  number: number;
  translation: YamlRecord<TranslationFile> | null;
}

/** Gives every sentence its translation; each group's stand in its folder, the others beside `plan.yaml`. */
export function bindTranslations(
  folder: string,
  outside: YamlRecord<TranslationFile> | null,
  groups: readonly GroupTranslation[],
  text: OfficialText,
  findings: Findings,
): Map<string, Translation> {
  const translations = new Map<string, Translation>();
  const files = new Map([[`${folder}/translation.yaml`, outside]]);
  for (const { path, translation } of groups) files.set(`${path}/translation.yaml`, translation);
  const home = homes(folder, groups, text);
  for (const [path, record] of files) {
    if (!record) continue;
    const meant = new Set<string | null>();
    for (const [id, entry] of Object.entries(record.value)) {
      const position = record.at([id, 'begins']);
      const sentence = bindSentence(text, { id, begins: entry.begins }, position, findings);
      if (!sentence) meant.add(beginningWith(text, entry.begins));
      if (!sentence) continue;
      const right = home.get(id) ?? folder;
      if (right !== path) findings.add('misplaced-translation', position, { id, file: right });
      else translations.set(id, checkTranslation(sentence, entry, record.at([id, 'en']), findings));
    }
    const top = { file: path, line: 1, column: 1 };
    // What is missing belongs after the sentence before it.
    let above: string | null = null;
    for (const [id, owner] of home) {
      if (owner === path && Object.hasOwn(record.value, id)) above = id;
      if (owner !== path || Object.hasOwn(record.value, id) || meant.has(id)) continue;
      const words = text.sentences.get(id)?.text.slice(0, 60) ?? '';
      findings.add('missing-translation', above ? record.at([above, 'begins']) : top, { id, text: words });
    }
  }
  return translations;
}

/** The file in which each sentence's translation belongs. */
function homes(folder: string, groups: readonly GroupTranslation[], text: OfficialText): Map<string, string> {
  const home = new Map<string, string>();
  for (const division of text.divisions) {
    const group = groups.find(({ number }) => number === Number(division.id));
    if (division.kind === 'group' && !group) continue;
    const path = `${group ? group.path : folder}/translation.yaml`;
    for (const { id } of sentencesIn(division)) home.set(id, path);
  }
  return home;
}
