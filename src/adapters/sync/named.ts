/** Whether a name is among `include` (all, when it is not given) and not among `exclude`; `*` is any run of characters. */
export function isNamed(
  name: string,
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): boolean {
  const fits = (pattern: string) => matches(name, pattern.split("*"));
  return (include === undefined || include.some(fits)) && exclude?.some(fits) !== true;
}

/** Part by part from the left, so that no pattern takes long. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
