/**
 * The one rule for addresses of the web, in YAML and in prose: a public host that a reader can open and that is the
 * one it seems to be.
 */
import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import type { Findings, Position } from '../finding.ts';
import type { AddressFault } from './address-fault.ts';
import { hasBrokenEscape, notThePage } from './detour.ts';

/** Names that only the own machine or the own house knows, and those that lead back to it. */
const local =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa|nip\.io|sslip\.io|lvh\.me|localtest\.me|vcap\.me)$/u;
/** Set aside for samples: nobody will ever own them. */
const reserved = /(?:^|\.)(?:example|example\.(?:com|net|org|edu|vn|com\.vn))$/u;
/** Ends of files that stand where a name should. */
const fileEnds = /\.(?:html?|php|aspx?|pdf|docx?|xlsx?|jpe?g|png|txt)$/u;
/** Archives keep the address of a page within their own. */
const archives = /^(?:web\.archive\.org|archive\.(?:org|ph|is|today|md|vn))$/u;

/** Whether a host is one that nobody will ever own. */
export const isReserved = (host: string): boolean => reserved.test(host);

/** The longest address that old servers and browsers take. */
const longest = 2000;

/** Why nobody could open an address, or would not arrive where it says; null when it is sound. */
export function addressFault(address: string): AddressFault | null {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(address) ?? [];
  if (authority === undefined) return 'host';
  if (address.length > longest) return 'long';
  if (/[\s\p{C}]/u.test(address)) return 'blank';
  if (address.includes('\\')) return 'backslash';
  if (/…|\.{3}|%E2%80%A6|[{}<>]|\]\(/iu.test(address)) return 'placeholder';
  if (authority.includes('@')) return 'user';
  const second = /https?:\/*/iu.exec(address.slice(8));
  const before = second && address[second.index + 7];
  if (/^https?:?$/iu.test(authority) || /[a-z]www\./iu.test(authority)) return 'glued';
  if (second?.[0].includes(':') && !(before === '=' || (before === '/' && archives.test(authority)))) return 'glued';
  const host = hostFault(authority);
  if (host) return host;
  return hasBrokenEscape(rest) ? 'escape' : (notThePage(address) ?? (hasLooseEnd(rest) ? 'end' : null));
}

/** Marks of the sentence that held an address; a bracket may be its own. */
function hasLooseEnd(path: string): boolean {
  if (/[.,;:!?'"“”‘’«»*_`]$/u.test(path)) return !/[/=]_+$|\w_$/u.test(path);
  const count = (mark: string): number => path.split(mark).length;
  return (path.endsWith(')') && count('(') < count(')')) || (path.endsWith(']') && count('[') < count(']'));
}

const kindsOfHolders = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co', 'info', 'biz', 'name', 'pro', 'int']);

function hostFault(authority: string): AddressFault | null {
  const host = authority.toLowerCase();
  if (host.startsWith('[')) return 'number';
  if (host.includes(':')) return 'port';
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (/^(?:\d|0x)/u.test(last)) return 'number';
  if (local.test(host)) return 'local';
  // eslint-disable-next-line no-control-regex -- whatever is not ASCII
  if (/[^\u0000-\u007F]/u.test(host)) return 'letters';
  if (host.includes('xn--') && !/^[\p{Script=Latin}\p{M}\d.-]+$/u.test(domainToUnicode(host))) return 'letters';
  const sound = labels.every(
    (label) => /^[a-z0-9-]{1,63}$/u.test(label) && !label.startsWith('-') && !label.endsWith('-'),
  );
  if (!sound || !/^(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/u.test(last) || fileEnds.test(host)) return 'host';
  if (labels.length < (labels[0] === 'www' ? 3 : 2)) return 'host';
  if (reserved.test(host)) return null;
  const { isIcann, domain } = parse(host);
  if (!isIcann) return 'suffix';
  // Under `gov.vn` names are given out; it is none itself. A province's own, `quangninh.vn`, may be one.
  return domain === null && kindsOfHolders.has(labels.at(-2)!) ? 'host' : null;
}

/** The host of an address, in small letters; empty where there is none. */
export const hostOf = (address: string): string =>
  /^(?:https?:\/\/|mailto:[^@]*@)([^/?#:]*)/iu.exec(address)?.[1]?.toLowerCase() ?? '';

/** A finding when the host of an address is one of those set aside for samples. */
export function checkFiction(address: string, position: Position, findings: Findings): void {
  const host = hostOf(address);
  if (reserved.test(host)) findings.add('fictional-address', position, { host });
}

/** Ends of names by which words are known to be an address though nothing stands before them. */
const ends = new Set(
  'vn com net org gov edu info biz asia io me tv cc co uk us cn jp kr eu int ru de fr dev app news online site xyz top example'.split(
    ' ',
  ),
);

function bareName(words: string): string | null {
  for (const word of words.toLowerCase().split(/[^\p{L}\p{N}.-]+/u)) {
    const labels = word.replace(/^\./u, '').replace(/\.$/u, '').split('.');
    if (labels.length > 1 && ends.has(labels.at(-1)!) && labels.every((label) => label !== '')) return labels.join('.');
  }
  return null;
}

/** The host that words name: `https://…`, `www.…`, `baoquangninh.vn`; null when they name none. */
export function namedHost(written: string): string | null {
  // “baoquangninh .vn”, “(.)”, a full stop of another keyboard: readers read a host.
  const words = written.replace(/ ?[([{][.．。｡][)\]}] ?| ?[．。｡] ?| (?=\.[a-z]{2,6}(?!\p{L}))/gu, (dot) =>
    dot === ' ' ? '' : '.',
  );
  const full = /(?:https?:\/\/|www\.)([^\s/?#]{1,253})/iu.exec(words);
  return full?.[1]?.toLowerCase() ?? bareName(words);
}

/** Whether two hosts are one, or one a part of the other. */
export function sameHost(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) =>
    (/^[\p{L}\p{N}.-]*[\p{L}\p{N}]/u.exec(host)?.[0] ?? '').replace(/^www\./u, ''),
  );
  return one === other || one!.endsWith(`.${other}`) || other!.endsWith(`.${one}`);
}

/** Words that are an address lead to that address, or they deceive. */
export function checkShownHost(words: string, address: string, position: Position, findings: Findings): void {
  const shown = namedHost(words);
  if (shown === null || address.startsWith('mailto:')) return;
  const host = hostOf(address);
  if (!sameHost(shown, host)) findings.add('link-elsewhere', position, { shown, host: host || address });
}
