/**
 * An http or https URL in its usual form, without slashes at its end, for paths are put behind it. Undefined for one with a password,
 * a query or a fragment, also an empty one, and for every other text.
 */
export function plainUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  const isPlain = `${username}${password}` === "" && !/[?#]/.test(href);
  return isPlain && /^https?:$/.test(protocol) ? href.replace(/\/+$/, "") : undefined;
}
