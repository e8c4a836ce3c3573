import { packet, packets } from "./pkt-line.ts";

/** A request whose answer is the same for everybody, and needs nothing of a repository but its commit and its pack. */
export type PlainRequest =
  | { readonly is: "refs"; readonly symrefs: boolean; readonly prefixes: readonly string[] }
  /** All of it, for who has nothing. `depth` is undefined without a limit. */
  | { readonly is: "clone"; readonly want: string; readonly depth: number | undefined };

/** The two commands with all that they may say here; what is said otherwise is for git to answer. */
const commands: Readonly<Record<string, RegExp>> = {
  "command=ls-refs": /^(?:peel|symrefs|unborn|ref-prefix .*)$/s,
  "command=fetch": /^(?:thin-pack|no-progress|include-tag|ofs-delta|done|deepen [1-9]\d{0,8}|want [0-9a-f]{40})$/,
};

/**
 * What a request of protocol 2 (gitprotocol-v2) asks, if it is one of these: the list of references, or a clone without
 * filters, of nothing that the client has. Undefined for all others, also for such as are malformed.
 */
export function plainRequest(body: Uint8Array): PlainRequest | undefined {
  const [command, ...rest] = packets(body);
  if (typeof command !== "object" || rest.pop() !== "0000" || !Object.hasOwn(commands, command.text)) return undefined;
  const at = rest.indexOf("0001");
  const [capabilities, args] = at === -1 ? [rest, []] : [rest.slice(0, at), rest.slice(at + 1)];
  const isAgent = /^(?:agent=.*|session-id=.*|object-format=sha1)$/s;
  const said = linesOf(args, commands[command.text]!);
  if (said === undefined || linesOf(capabilities, isAgent) === undefined) return undefined;
  return command.text === "command=fetch" ? cloneOf(said) : refsOf(said);
}

/** Undefined where one is no line, or says something else. */
function linesOf(list: readonly unknown[], pattern: RegExp): string[] | undefined {
  const lines = list.map((one) => (typeof one === "object" && one !== null && "text" in one ? String(one.text) : ""));
  return lines.every((line) => pattern.test(line)) ? lines : undefined;
}

function refsOf(said: readonly string[]): PlainRequest {
  const prefixes = said.flatMap((line) => (line.startsWith("ref-prefix ") ? [line.slice(11)] : []));
  return { is: "refs", symrefs: said.includes("symrefs"), prefixes };
}

/** Without `done` there would be more to say about what the client has. */
function cloneOf(said: readonly string[]): PlainRequest | undefined {
  const [want, ...others] = new Set(said.filter((line) => line.startsWith("want ")));
  const [depth, ...depths] = said.filter((line) => line.startsWith("deepen "));
  if (want === undefined || others.length + depths.length > 0 || !said.includes("done")) return undefined;
  return { is: "clone", want: want.slice(5), depth: depth === undefined ? undefined : Number(depth.slice(7)) };
}

/** The references of a repository with one commit on `main`, as git lists them. */
export function refsAnswer(commit: string, { symrefs, prefixes }: Extract<PlainRequest, { is: "refs" }>): string {
  const isAsked = (name: string) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
  const head = `${commit} HEAD${symrefs ? " symref-target:refs/heads/main" : ""}\n`;
  const main = `${commit} refs/heads/main\n`;
  return `${isAsked("HEAD") ? packet(head) : ""}${isAsked("refs/heads/main") ? packet(main) : ""}0000`;
}

/** What stands before the pack of a clone of one commit without a parent. */
export function cloneHead({ want, depth }: Extract<PlainRequest, { is: "clone" }>): string {
  // Only at depth 1 git calls a commit without parents shallow.
  const shallow = depth === 1 ? packet(`shallow ${want}`) : "";
  return `${depth === undefined ? "" : `${packet("shallow-info\n")}${shallow}0001`}${packet("packfile\n")}`;
}
