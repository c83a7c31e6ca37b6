/** Markup from words and from markup. */

export type Attributes = Record<string, string | undefined>;

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element around markup; attributes without a value are left out. */
export const tag = (name: string, attributes: Attributes, ...inner: (string | false)[]): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value ? [` ${key}="${escaped(value)}"`] : []));
  const within = inner.filter((each) => each !== false).join('');
  return within ? `<${name}${said.join('')}>${within}</${name}>` : `<${name}${said.join('')}/>`;
};
