/**
 * Whether a shell reads these arguments as words and nothing else, wherever they stand in its line: no character that it
 * knows, no option (`--output=…`), and no path that leaves the folder it works in.
 */
export function areShellWords(given: string): boolean {
  if (!/^[A-Za-z0-9_./:=@,+ -]*$/.test(given)) return false;
  const words = given.split(" ").map((word) => word.replace(/^https?:\/\//, ""));
  return words.every((word) => !word.startsWith("-") && !/(?:^|[^\w.-])\/|(?:^|[^\w-])\.\.(?:\/|$)/.test(word));
}
