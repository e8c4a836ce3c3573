/** The name of a program that the base must have; undefined for files of the plugin and what is known at run time only. */
export function programName(command: string): string | undefined {
  const system = /^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(command)?.[1];
  const name = system ?? command;
  return /^[\w.+-]{1,100}$/.test(name) ? name : undefined;
}

/** What `env` starts, in `env -i A=b python3 x.py`; the words themselves where they start with another program. */
export function afterEnv(words: readonly string[]): readonly string[] {
  if (programName(words[0] ?? "") !== "env") return words;
  const next = words.findIndex((word, at) => at > 0 && !word.startsWith("-") && !word.includes("="));
  return next < 0 ? [] : afterEnv(words.slice(next));
}

/** The text that a shell is given by `-c` (also `-lc`); undefined where it is given none. */
export function shellText(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  return at < 0 ? undefined : args[at + 1];
}

/** Whether every command of a shell text is run, whatever comes out of the others before it. */
export function isStraight(text: string): boolean {
  return !/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(text);
}
