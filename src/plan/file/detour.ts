/** Addresses that are not the page itself: they lead on, list what may have changed tomorrow, or open only for some. */

/** `detour`: leads elsewhere, or lists answers; `closed`: what is still being written, or opens only for whom its owner lets in. */
export type NotThePage = 'detour' | 'closed';

const hosts = (names: string): Set<string> => new Set(names.split(/\s+/u));

/** Where a shortened address leads today nobody knows tomorrow. */
const shorteners = hosts(`bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one goo.gl maps.app.goo.gl app.goo.gl forms.gle
g.co t.co ow.ly ht.ly is.gd v.gd buff.ly cutt.ly rb.gy rebrand.ly shorturl.at shorturl.asia short.gy s.id t.ly u.to
adf.ly bc.vc lnkd.in fb.me fb.watch dlvr.it ift.tt trib.al zpr.io wp.me qr.ae dub.sh snip.ly bl.ink clck.ru vk.cc
bom.so by.com.vn link1s.com megaurl.in shorten.asia shope.ee l.ink.vn gg.gg tny.im urlz.fr han.gl me2.kr reurl.cc
amzn.to db.tt chilp.it soo.gd hyperurl.co linktr.ee`);

const detours = [
  /^l[mw]?\.(?:facebook|instagram|messenger)\.com\//u,
  /^(?:[a-z]+\.)?(?:google|bing|coccoc|yahoo|duckduckgo|baidu|yandex|ecosia)\.[a-z.]+\/(?:search|url|s|html|amp\/s|web|\?q=)(?:[/?]|$)/u,
  /^duckduckgo\.com\/(?:l\/)?\?/u,
  /^news\.google\.[a-z.]+\/(?:rss\/)?(?:articles|read|topics|search)/u,
  /^translate\.google\.[a-z.]+(?:\/|$)|^[^/]+\.translate\.goog(?:\/|$)|^(?:www\.)?translatetheweb\.com\//u,
  /^[^/]+\.(?:cdn\.ampproject\.org|page\.link|app\.link|safelinks\.protection\.outlook\.com)(?:\/|$)/u,
  /^(?:urldefense\.(?:com|proofpoint\.com)|webcache\.googleusercontent\.com|href\.li|vk\.com\/away|(?:www\.)?linkedin\.com\/redir)/u,
  /^(?:[a-z]+\.)?(?:facebook\.com\/(?:search|hashtag)|youtube\.com\/results|(?:x|twitter)\.com\/search|tiktok\.com\/search)/u,
  // A newspaper's own search.
  /^[^/]+\/(?:[a-z-]{1,30}\/)?(?:tim-kiem|timkiem|search)(?:\.(?:html?|aspx|php))?\/?\?|^[^/]+\/\?s=/u,
];

const closed = [
  /^docs\.google\.com(?!\/[^?#]*\/pub(?:html|lished)?(?:[/?#]|$))/u,
  /^(?:(?:drive|mail|accounts|calendar|meet|keep|sites)\.google\.com\/(?!view\/)|(?:drive|mail)\.google\.com$)/u,
  /^(?:(?:www\.)?(?:onedrive\.live|dropbox|icloud|mediafire|wetransfer|evernote|messenger|notion)\.(?:com|so)|mega\.nz|1drv\.ms|we\.tl|(?:www\.)?fshare\.vn)(?:\/|$)/u,
  /^[^/]+\.(?:sharepoint|onedrive|icloud)\.com(?:\/|$)/u,
  /^(?:(?:mail|webmail|outlook|teams|login|dangnhap)\.[^/]+|chat\.zalo\.me|web\.(?:telegram\.org|whatsapp\.com))(?:\/|$)/u,
  /^(?:www\.)?(?:canva\.com\/design|figma\.com\/(?:file|design)|overleaf\.com\/project)\//u,
  /^(?:www\.)?facebook\.com\/(?:messages|login)/u,
  /^github\.com\/[^/]+\/[^/]+\/(?:edit|new)\//u,
  /^[^?#]*(?<!\/wiki)\/(?:wp-admin|wp-login\.php|edit|dang-nhap|login|signin)\/?(?:[?#]|$)/u,
  /^[^?#]*\/wp-admin\//u,
  /[?&](?:(?:ve)?action=(?:edit|submit)|preview(?:_id)?=)/u,
];

/** Why an address is not the page itself; null where nothing tells. */
export function notThePage(address: string): NotThePage | null {
  const place = address.replace(/^https?:\/\//iu, '').toLowerCase();
  const host = place.split(/[/?#]/u, 1)[0]!.replace(/^www\./u, '');
  if (shorteners.has(host) || detours.some((pattern) => pattern.test(place))) return 'detour';
  return closed.some((pattern) => pattern.test(place)) ? 'closed' : null;
}

/** Escapes that no page has: signs that are not two digits, controls, what nobody sees, what was escaped twice. */
export const brokenEscape =
  /%(?![\da-f]{2})|%(?:[01][\da-f]|7f)|%c2%a[0d]|%e2%80%(?:8[b-f]|a[89a-e])|%ef%bb%bf|%20$|%25(?:[ce][\da-f]%25|20)/iu;
