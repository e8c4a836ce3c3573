export interface Command {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The command in a line of output, `::name key=value,key=value::message`; undefined where it is none. */
export function commandIn(line: string): Command | undefined {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith("::")) return undefined;
  const end = trimmed.indexOf("::", 2);
  if (end === -1) return undefined;
  const [head = "", ...rest] = trimmed.slice(2, end).split(" ");
  if (head === "") return undefined;
  const pairs = rest
    .join(" ")
    .split(",")
    .filter((pair) => pair.includes("="));
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))] as const;
  });
  return {
    name: head.toLowerCase(),
    properties: Object.fromEntries(properties),
    message: unescapeData(trimmed.slice(end + 2)),
  };
}

/** The percent sign comes last: `%250A` is the text `%0A`. */
function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  const more = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",");
  return more.replaceAll("%25", "%");
}
