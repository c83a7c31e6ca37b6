/** Addresses that are not the page itself: they lead on, list what may have changed tomorrow, or open only for some. */

/** `detour`: leads elsewhere, or lists answers; `closed`: what is still being written, or opens only for whom its owner lets in. */
export type NotThePage = 'detour' | 'closed';

const names = (list: string): string[] => list.trim().split(/\s+/u);

/** Where a shortened address leads today nobody knows tomorrow. */
const shorteners = new Set(
  names(`bit.ly bit.do bitly.com j.mp tinyurl.com tiny.cc tiny.one goo.gl maps.app.goo.gl app.goo.gl forms.gle g.co t.co ow.ly
    ht.ly is.gd v.gd buff.ly cutt.ly rb.gy rebrand.ly shorturl.at shorturl.asia short.gy s.id t.ly u.to adf.ly bc.vc
    lnkd.in fb.me fb.watch dlvr.it ift.tt trib.al zpr.io wp.me qr.ae dub.sh snip.ly bl.ink clck.ru vk.cc bom.so
    by.com.vn link1s.com megaurl.in shorten.asia shope.ee gg.gg tny.im urlz.fr han.gl reurl.cc amzn.to db.tt linktr.ee`),
);

/** A host and how the path begins; `*` stands for whatever comes before or behind. */
const detours = names(`l.facebook.com/ lm.facebook.com/ l.instagram.com/ google.*/search google.*/url google.*/amp/s/
  bing.*/search coccoc.*/search coccoc.*/webhp yahoo.*/search search.yahoo.*/ duckduckgo.com/ baidu.com/s yandex.*/search
  ecosia.org/search news.google.*/articles news.google.*/rss/ news.google.*/read news.google.*/search
  translate.google.*/ *.translate.goog/ translatetheweb.com/ *.cdn.ampproject.org/ *.page.link/ *.app.link/
  *.safelinks.protection.outlook.com/ urldefense.com/ urldefense.proofpoint.com/ webcache.googleusercontent.com/
  href.li/ vk.com/away linkedin.com/redir facebook.com/search facebook.com/hashtag youtube.com/results x.com/search
  twitter.com/search tiktok.com/search`);

const closed = names(`drive.google.com/ mail.google.com/ accounts.google.com/ calendar.google.com/ meet.google.com/
  keep.google.com/ sites.google.com/d/ onedrive.live.com/ 1drv.ms/ *.sharepoint.com/ dropbox.com/ *.icloud.com/
  icloud.com/ mediafire.com/ mega.nz/ fshare.vn/ wetransfer.com/ we.tl/ evernote.com/ notion.so/ canva.com/design/
  figma.com/file/ figma.com/design/ overleaf.com/project/ messenger.com/ facebook.com/messages facebook.com/login
  chat.zalo.me/ web.telegram.org/ web.whatsapp.com/ mail.*/ webmail.*/ outlook.*/ teams.*/ login.*/`);

const searches = new Set(['tim-kiem', 'timkiem', 'search']);
const drafts = new Set(['edit', 'dang-nhap', 'dangnhap', 'login', 'signin', 'wp-login', 'wp-admin']);

/** Why an address is not the page itself; null where nothing tells. */
export function notThePage(address: string): NotThePage | null {
  const { hostname, pathname: path, search } = new URL(address.toLowerCase());
  const host = hostname.replace(/^www\./u, '');
  if (shorteners.has(host) || detours.some((pattern) => fits(pattern, host, path))) return 'detour';
  const asks = search.slice(1).split('&');
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1)?.split('.')[0] ?? '';
  // A newspaper's own search.
  if (search !== '' && (searches.has(last) || (parts.length === 0 && search.startsWith('?s=')))) return 'detour';
  if (host === 'docs.google.com') return parts.some((part) => /^pub(?:html|lish)?$/u.test(part)) ? null : 'closed';
  const isDraft =
    (drafts.has(last) && parts[0] !== 'wiki') ||
    parts.includes('wp-admin') ||
    (host === 'github.com' && parts[2] === 'edit') ||
    asks.some((ask) => /^(?:(?:ve)?action=(?:edit|submit)|preview(?:_id)?=)/u.test(ask));
  return isDraft || closed.some((pattern) => fits(pattern, host, path)) ? 'closed' : null;
}

function fits(pattern: string, host: string, path: string): boolean {
  const slash = pattern.indexOf('/');
  const name = pattern.slice(0, slash);
  const isHost = name.startsWith('*.')
    ? host.endsWith(name.slice(1))
    : name.endsWith('.*')
      ? host.startsWith(name.slice(0, -1))
      : host === name;
  return isHost && path.startsWith(pattern.slice(slash));
}

/** UTF-8 cut in its middle: `Qu%E1%BA` for `Qu%E1%BA%A3`; bytes of older pages stand alone. */
const cutEscape =
  /%e[\da-f]%[89ab][\da-f](?!%[89ab][\da-f])|%f[0-4](?:%[89ab][\da-f]){1,2}(?!%[89ab][\da-f])|(?<![\da-f]%[89ab][\da-f]|%[c-f][\da-f])%[89ab][\da-f]%[89ab][\da-f]/iu;

/** Whether escapes of an address are broken. */
export const hasBrokenEscape = (path: string): boolean => brokenEscape.test(path) || cutEscape.test(path);

/** Escapes that no page has: signs that are not two digits, controls, what nobody sees, what was escaped twice. */
const brokenEscape =
  /%(?![\da-f]{2})|%(?:[01][\da-f]|7f)|%c2%a[0d]|%e2%80%(?:8[b-f]|a[89a-e])|%ef%bb%bf|%20$|%25(?:[ce][\da-f]%25|20)/iu;
