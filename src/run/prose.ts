/**
 * The parts of a Markdown text outside its fenced blocks. What is fenced in a prompt is a template or code that the model
 * is told to write down; the prose around it is the instruction. A fence without an end is prose to the end.
 */
export function proseOf(text: string): string[] {
  const parts: string[] = [];
  let prose: string[] = [];
  let fenced: string[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      if (mark === undefined) prose.push(line);
      else fenced = [line];
      continue;
    }
    fenced.push(line);
    if (mark === undefined || !mark.startsWith(fence) || /[^`~\s]/.test(line)) continue;
    parts.push(prose.join("\n"));
    prose = [];
    fence = undefined;
  }
  const rest = fence === undefined ? prose : [...prose, ...fenced];
  return [...parts, rest.join("\n")].filter((part) => part.trim() !== "");
}
