/** Every link leads somewhere, to the very place it names. */
import type { PageCheck } from './check.ts';

export const links: PageCheck = (page, site) =>
  page
    .$('[href], [src], [action]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? attribs.src ?? attribs.action!)
    .filter((href) => !/^(?:https?:|mailto:)/u.test(href))
    .filter((href) => {
      const { pathname, hash } = new URL(href, `http://localhost${page.address}`);
      if (!site.exists(pathname)) return true;
      const id = decodeURIComponent(hash.slice(1));
      return id !== '' && !site.page(pathname).ids.includes(id);
    })
    .map((href) => `leads to ${href}, which is not there`);

export const idsOnce: PageCheck = ({ ids }) =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `gives the address #${id} twice`);
