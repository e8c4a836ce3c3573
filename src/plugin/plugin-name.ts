/**
 * Whether the client's validator refuses the name because it passes as one of Anthropic's own; a session loads it all
 * the same. `.` and `_` count as `-`.
 */
export function isReservedName(name: string): boolean {
  const words = wordsOf(name);
  const joined = words.join("-");
  if (/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(joined)) return true;
  if (/^(?:claude|anthropics?)-|^cc-plugin-/.test(joined)) return true;
  return words.includes("official") && words.some((word) => /^(?:claude|anthropics?)$/.test(word));
}

/** Whether the validator warns that the name reads as one of Anthropic's. */
export function soundsOfficial(name: string): boolean {
  return !isReservedName(name) && wordsOf(name).some((word) => /^(?:claude|anthropics?)$/.test(word));
}

/** Why the client can't load a plugin of this name, as the rest of a sentence, or undefined. */
export function nameProblem(name: string): string | undefined {
  if (name === "") return "is empty";
  if (/\s/.test(name)) return "holds a space";
  if (/[@:]/.test(name)) return 'holds "@" or ":"';
  if (/[/\\]/.test(name)) return "holds a path separator";
  // Control, format (zero width, direction marks), surrogate and private characters.
  if (/\p{C}/u.test(name)) return "holds an invisible or control character";
  return undefined;
}

/** Whether a marketplace can list a plugin of this name. */
export function isInstallableName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name);
}

/** Lower-case letters, digits and single hyphens: what every place that lists plugins accepts. */
export function isKebabCase(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[-._]/);
}
