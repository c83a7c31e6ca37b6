/**
 * Words typed in an old Vietnamese encoding, or read in the wrong one. Their bytes make letters that exist, so only
 * what they spell tells: read back, they are Vietnamese syllables; as they stand, they are not.
 */
import type { Encoding, LegacyWord } from './legacy-word.ts';
import { misreadUtf8 } from './misread-utf8.ts';

/** `¸µ¶·¹` and so on: one sign for each letter that ASCII lacks. */
const tcvn3 = new Map(
  Object.entries({
    '¸': 'á', 'µ': 'à', '¶': 'ả', '·': 'ã', '¹': 'ạ', '¨': 'ă', '¾': 'ắ', '»': 'ằ', '¼': 'ẳ', '½': 'ẵ', 'Æ': 'ặ',
    '©': 'â', 'Ê': 'ấ', 'Ç': 'ầ', 'È': 'ẩ', 'É': 'ẫ', 'Ë': 'ậ', '®': 'đ', 'Ð': 'é', 'Ì': 'è', 'Î': 'ẻ', 'Ï': 'ẽ',
    'Ñ': 'ẹ', 'ª': 'ê', 'Õ': 'ế', 'Ò': 'ề', 'Ó': 'ể', 'Ô': 'ễ', 'Ö': 'ệ', 'Ý': 'í', '×': 'ì', 'Ø': 'ỉ', 'Ü': 'ĩ',
    'Þ': 'ị', 'ã': 'ó', 'ß': 'ò', 'á': 'ỏ', 'â': 'õ', 'ä': 'ọ', '«': 'ô', 'è': 'ố', 'å': 'ồ', 'æ': 'ổ', 'ç': 'ỗ',
    'é': 'ộ', '¬': 'ơ', 'í': 'ớ', 'ê': 'ờ', 'ë': 'ở', 'ì': 'ỡ', 'î': 'ợ', 'ó': 'ú', 'ï': 'ù', 'ñ': 'ủ', 'ò': 'ũ',
    'ô': 'ụ', 'ø': 'ứ', 'õ': 'ừ', 'ö': 'ử', '÷': 'ữ', 'ù': 'ự', 'ý': 'ý', 'ú': 'ỳ', 'û': 'ỷ', 'ü': 'ỹ', 'þ': 'ỵ',
    '¡': 'Ă', '¢': 'Â', '§': 'Đ', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư',
  }),
); // prettier-ignore
const fromTcvn3 = (word: string): string => [...word].map((letter) => tcvn3.get(letter) ?? letter).join('');

const grave = '\u0300';
const acute = '\u0301';
const tilde = '\u0303';
const hook = '\u0309';
const dot = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';

/** VNI writes the mark as a letter after its vowel: `aû` for “ả”, `oä` for “ộ”. */
const vniMarks: Record<string, string> = {
  ...{ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot },
  ...{ â: circumflex, á: circumflex + acute, à: circumflex + grave, å: circumflex + hook, ã: circumflex + tilde },
  ä: circumflex + dot,
  ...{ ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot },
};
const vniLetters: Record<string, string> = {
  ...{ ñ: 'đ', ö: 'ư', ô: 'ơ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};
const fromVni = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /([aeo])([âáàåãä])|(a)([êéèúüë])|([aeouyôö])([ùøûõï])/gu,
      (_, a?: string, b?: string, c?: string, d?: string, e?: string, f?: string) => {
        const vowel = a ?? c ?? e ?? '';
        return (vniLetters[vowel] ?? vowel) + (vniMarks[b ?? d ?? f ?? ''] ?? '');
      },
    )
    .replace(/[ñöôæóòî]/gu, (letter) => vniLetters[letter]!)
    .normalize('NFC');

/** Windows-1258 keeps tones apart; read as Western they are letters of their own. */
const tones1258: Record<string, string> = { Ì: grave, ì: acute, Ò: hook, ò: dot, Þ: tilde };
const letters1258: Record<string, string> = { ð: 'đ', Ð: 'Đ', ý: 'ư', Ý: 'Ư', õ: 'ơ', Õ: 'Ơ', ã: 'ă', Ã: 'Ă' };
const from1258 = (word: string): string =>
  word
    .replace(/[ðÐýÝõÕãÃ]/gu, (letter) => letters1258[letter]!)
    .replace(/[ÌìÒòÞ]/gu, (letter) => tones1258[letter]!)
    .normalize('NFC');

const decoders: [Encoding, (word: string) => string][] = [
  ['VNI', fromVni],
  ['TCVN3', fromTcvn3],
  ['Windows-1258', from1258],
];

const vowels = [
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu'],
  ...['ia', 'iê', 'iêu', 'iu', 'oa', 'oai', 'oao', 'oay', 'oă', 'oe', 'oeo', 'oi', 'oo', 'ôi', 'ơi', 'ua', 'uâ'],
  ...['uây', 'uê', 'ui', 'uô', 'uôi', 'uơ', 'uy', 'uya', 'uyê', 'uyu', 'ưa', 'ưi', 'ươ', 'ươi', 'ươu', 'ưu', 'yê'],
  'yêu',
];
const syllable = new RegExp(
  `^(?:ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdđghklmnpqrstvx])?(?:${vowels.join('|')})(?:ng|nh|ch|[cmnpt])?$`,
  'u',
);
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word has the form of one Vietnamese syllable; none is longer than “nghiêng”. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const apart = word.toLowerCase().normalize('NFD');
  const toneless = apart.replace(toneMarks, '');
  return apart.length - toneless.length <= 1 && syllable.test(toneless.normalize('NFC'));
}

/** Signs that no word holds, though TCVN3 and VISCII use them for letters. */
const insideWord = /\p{L}[¡-¦¨-´¶¸¹¼-¾×÷]\p{L}|\p{L}[§µ]\p{L}/u;
const atEnds = /^[®¬¨ª§©¤¥¦](?:\p{Ll}|[À-ÿ])|\p{Ll}[µ¶·¸¨©¹¾¼½¬ª]$/u;
/** A capital with a mark after a small letter: `tØnh`, `ViÖt`. */
const capitalInside = /^[^#]*\p{Ll}[À-ÖØ-Þ]/u;
/** Vowel and mark as VNI alone writes them. */
const vniPair = /[aeo][âåäá]|[aey][àã]|a[êúü]|[aeouyôö][øûõ]|[aeyôö]ù/iu;

/** A tone after a vowel that has its shape: Windows-1258. */
const tone1258 = /[âêôăơư][ìòÌÒÞ]/iu;
/** Letters that Nordic and German words are full of. */
const nordicOnly = /^[A-Za-zåäöøüÅÄÖØÜ]+$/u;

/** Each word is looked at once, however often a text says it. */
const judged = new Map<string, (LegacyWord & { certain: boolean }) | null>();

function judge(word: string): (LegacyWord & { certain: boolean }) | null {
  if (judged.has(word)) return judged.get(word)!;
  if (judged.size > 50_000) judged.clear();
  const verdict = word.length > 24 ? null : judgeAnew(word);
  judged.set(word, verdict);
  return verdict;
}

function judgeAnew(word: string): (LegacyWord & { certain: boolean }) | null {
  const letters = word.replace(/^«/u, '').replace(/»$/u, '');
  if (isSyllable(letters)) return null;
  const [encoding, decode] = decoders.find(([, read]) => read(letters) !== letters && isSyllable(read(letters))) ?? [];
  const broken = insideWord.test(letters) && !/^\p{L}*l·l\p{L}*$/u.test(letters);
  if (!encoding || !decode) return broken ? { encoding: 'TCVN3', found: word, suggestion: null, certain: true } : null;
  if (/^µ[a-z]{1,2}$/u.test(letters)) return null;
  const certain =
    broken ||
    [atEnds, capitalInside, ...(encoding === 'VNI' ? [vniPair] : [tone1258])].some((sign) => sign.test(letters));
  if (!certain && nordicOnly.test(letters)) return null;
  return { encoding, found: word, suggestion: sameCase(letters, decode(letters)), certain };
}

function sameCase(word: string, decoded: string): string {
  const plain = word.replace(/[^A-Za-z]/gu, '');
  if (plain.length > 1 && plain === plain.toUpperCase()) return decoded.toUpperCase();
  return /^\p{Lu}/u.test(word) ? decoded.slice(0, 1).toUpperCase() + decoded.slice(1) : decoded;
}

/**
 * The first word of a text in an old encoding. One that could be a foreign word (“Lü”) counts only beside another.
 */
export function legacyWord(text: string): LegacyWord | null {
  if (!/[¡-ÿ√]/u.test(text)) return null;
  const misread = misreadUtf8(text);
  if (misread) return misread;
  let doubtful: LegacyWord | null = null;
  for (const [word] of text.matchAll(/[A-Za-zĐđƒ¡-ÿ]+/gu)) {
    if (!/[¡-ÿ]/u.test(word)) continue;
    const verdict = judge(word);
    if (!verdict) continue;
    const { certain, ...legacy } = verdict;
    if (certain || (doubtful && doubtful.found !== legacy.found)) return doubtful ?? legacy;
    doubtful ??= legacy;
  }
  return null;
}
