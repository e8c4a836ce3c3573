/** An escape, a class, or one character of a regular expression. */
const part = /\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g;

/** Ways to read one repeated character: more than tools' names of the usual length have characters. */
const repeated = 32;

/**
 * About how many steps a search with a valid regular expression takes at worst on a tool's name: the ways to take its
 * alternatives and repetitions, each multiplied with those that follow. Infinity where a group is repeated, which can
 * take any number of them.
 */
export function stepsOf(pattern: string): number {
  const open: Group[] = [];
  let group: Group = { before: 0, here: 1 };
  let last = "";
  for (const [sign] of pattern.matchAll(part)) {
    if (sign === "(") {
      open.push(group);
      group = { before: 0, here: 1 };
    } else if (sign === "|") group = { before: group.before + group.here, here: 1 };
    else if (sign === ")") {
      const outer = open.pop() ?? { before: 0, here: 1 };
      group = { ...outer, here: outer.here * (group.before + group.here) };
    } else if (sign === "?" && last !== "(") group.here *= 2;
    else if (sign === "*" || sign === "+" || sign === "{") group.here *= last === ")" ? Infinity : repeated;
    last = sign;
  }
  return group.before + group.here;
}

/** Ways through the alternatives of a group that were read, and through the one that is being read. */
interface Group {
  readonly before: number;
  here: number;
}

/** Where a text stands in a regular expression outside groups, classes and escapes. */
export function cutsOf(pattern: string, wanted: string): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of pattern.matchAll(part)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (depth === 0 && sign.length === 1 && pattern.startsWith(wanted, index)) cuts.push(index);
  }
  return cuts;
}
