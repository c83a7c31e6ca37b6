/** Answers as list items: elements and texts only, so that words of a query or of a record can be nothing else. */
import type { ShownAnswer } from './conversation.ts';
import { pageLanguage, type Words } from './page-words.ts';

export const answerItem = (answer: ShownAnswer, say: Words): HTMLLIElement => {
  const { url, title, facts, pieces, official, others, exact, language } = answer;
  const item = document.createElement('li');
  if (language !== pageLanguage()) item.lang = language;
  const about = element('small', '', facts.join(' · '));
  if (!exact) {
    const tag = element('span', 'other-marks', say.otherMarks);
    tag.lang = pageLanguage();
    about.append(' · ', tag);
  }
  item.append(link(url, title), ' ', about);
  if (pieces.length > 0) {
    const passage = element('p', official ? 'o' : '');
    for (const { text, marked } of pieces) passage.append(marked ? element('mark', '', text) : text);
    item.append(passage);
  }
  if (others.length > 0) {
    const also = element('p', 'also', `${say.also} `);
    others.forEach((other, index) => also.append(index > 0 ? ', ' : '', link(other.url, other.title)));
    item.append(also);
  }
  return item;
};

export function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = url;
  return anchor;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
