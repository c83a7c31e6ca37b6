/** What someone meant who typed Telex or VNI keys without an input method: `ddaauf tuw`, `d9a62u tu7`, `đầu tư`. */

const tones: Record<string, string> = {
  ...{ f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' },
  ...{ 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' },
};

/** Onset, vowels, coda of a syllable without its tone. */
const syllable =
  /^(ngh?|gh|gi(?=[aeiouyăâêôơư])|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?([aeiouyăâêôơư]{1,3})(ch|ng|nh|[cmnpt])?$/u;

export const isSyllable = (word: string): boolean =>
  syllable.test(
    word
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC'),
  );

/** @returns null when nothing typed spells so */
export function spelledByKeys(typed: string): string | null {
  const words = typed.trim().split(/\s+/u);
  const spelt = words.map((word) => fromKeys(word) ?? word);
  return spelt.some((word, index) => word !== words[index]) ? spelt.join(' ') : null;
}

function fromKeys(word: string): string | null {
  const keys = word.toLowerCase();
  if (!/^[a-z]+[a-z\d]*$/u.test(keys)) return null;
  let [letters, tone] = ['', ''];
  for (const key of keys) {
    const shaped = shape(letters, key);
    if (shaped !== letters) letters = shaped;
    else if (tones[key] && /[aeiouyăâêôơư]/u.test(letters)) tone = tones[key];
    else letters += key;
  }
  const parts = syllable.exec(letters.replace(/ưo|uơ(?=.)/u, 'ươ'));
  const spelt = parts && withTone(parts, tone);
  return spelt && spelt !== keys ? spelt : null;
}

/** What a key makes of the letters before it; the same when it is a letter of its own. */
function shape(letters: string, key: string): string {
  if (key === '9' || key === 'd') return letters.replace(/^d/u, 'đ');
  if (key === 'w' || key === '7' || key === '8') {
    const hooked = letters
      .replace(/uo/u, 'ươ')
      .replace(/([aou])(?=[^aouăâôơư]*$)/u, (vowel) => ({ a: 'ă', o: 'ơ' })[vowel] ?? 'ư');
    return hooked === letters && key === 'w' ? `${letters}ư` : hooked;
  }
  const vowel = key === '6' ? '[aeo]' : /[aeo]/u.test(key) ? key : null;
  return vowel
    ? letters.replace(new RegExp(`${vowel}(?=[^aeo]*$)`, 'u'), (found) => `${found}\u0302`.normalize('NFC'))
    : letters;
}

/** The tone stands on the shaped vowel, else before a coda on the last, else on the last but one. */
function withTone([, onset = '', vowels = '', coda = '']: string[], tone: string): string {
  const shaped = Math.max(...[...vowels].map((vowel, index) => (/[ăâêôơư]/u.test(vowel) ? index : -1)));
  const at = shaped >= 0 ? shaped : coda || vowels.length === 1 ? vowels.length - 1 : vowels.length - 2;
  return (onset + vowels.slice(0, at + 1) + tone + vowels.slice(at + 1) + coda).normalize('NFC');
}
