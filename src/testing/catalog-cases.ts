import type { FindingCode } from "../core/findings.ts";
import { entryValues } from "./catalog-values.ts";

/** One rule about a catalog's entries, with what we say of it; the real client is asked the same. */
export interface EntryCase {
  readonly what: string;
  /** Laid over `{ source: github, name, description }`; `undefined` takes a key away. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Every finding, sorted. */
  readonly codes: readonly FindingCode[];
  /** Where the client's validator lets pass what we call an error: why. */
  readonly stricter?: string;
}

const sha = "0123456789abcdef0123456789abcdef01234567";
const digest = "0123456789abcdef".repeat(4);

const from = (what: string, source: unknown, ...codes: FindingCode[]): EntryCase => ({
  what,
  entry: { source },
  codes,
});
const field = (what: string, entry: EntryCase["entry"], ...codes: FindingCode[]): EntryCase => ({ what, entry, codes });
const archive = (url: string, ...codes: FindingCode[]): EntryCase =>
  from(`archive at ${url}`, { source: "archive", url }, ...codes);
const named = (name: string, ...codes: FindingCode[]): EntryCase =>
  field(`name ${JSON.stringify(name.slice(0, 30))}`, { name }, ...codes);

const blockedHosts = [
  "127.0.0.1 127.1 2130706433 0x7f000001 127.255.255.255 0.0.0.0 0.0.0.1",
  "169.254.169.254 100.100.100.200 168.63.129.16 192.0.0.192",
  "[::1] [::] [::2] [fe80::1] [febf::1] [fd00:ec2::254] [::ffff:127.0.0.1]",
  "[::ffff:169.254.1.1] [64:ff9b::7f00:1] [2002:7f00:1::]",
  "localhost localhost. a.localhost LOCALHOST localhost.localdomain ip6-localhost",
  "metadata metadata.goog metadata.google.internal METADATA.google.internal. instance-data",
].flatMap((line) => line.split(" "));

const sources: readonly EntryCase[] = [
  from("no source", undefined, "ENTRY_SOURCE_INVALID"),
  from("source a number", 5, "ENTRY_SOURCE_INVALID"),
  from("source null", null, "ENTRY_SOURCE_INVALID"),
  from("source a list", [], "ENTRY_SOURCE_INVALID"),
  from("source empty", "", "ENTRY_SOURCE_INVALID"),
  from("source ..", "..", "ENTRY_SOURCE_INVALID"),
  from("source leaves by ..", "./../x", "ENTRY_SOURCE_INVALID"),
  from("source with .. inside", "./a/../b", "ENTRY_SOURCE_INVALID"),
  from("absolute source", "/p", "ENTRY_SOURCE_INVALID"),
  from("bare name without pluginRoot", "p", "ENTRY_SOURCE_INVALID"),
  from("two bare segments", "a/b", "ENTRY_SOURCE_INVALID"),
  from("URL as text", "https://host.example/x.git", "ENTRY_SOURCE_INVALID"),
  from("github", { source: "github", repo: "a/b", ref: "main", sha }),
  from("github without repo", { source: "github" }, "ENTRY_SOURCE_INVALID"),
  from("github with a number as ref", { source: "github", repo: "a/b", ref: 1 }, "ENTRY_SOURCE_INVALID"),
  from("github with path", { source: "github", repo: "a/b", path: "x" }, "ENTRY_PATH_IGNORED"),
  from("github with short sha", { source: "github", repo: "a/b", sha: "abc1234" }, "ENTRY_SHA_INVALID"),
  from("github with empty sha", { source: "github", repo: "a/b", sha: "" }, "ENTRY_SHA_INVALID"),
  from("github with SHA in capitals", { source: "github", repo: "a/b", sha: sha.toUpperCase() }, "ENTRY_SHA_INVALID"),
  from("url", { source: "url", url: "https://host.example/a.git", sha }),
  from("url by ssh", { source: "url", url: "git@github.com:a/b.git" }),
  from("url without url", { source: "url" }, "ENTRY_SOURCE_INVALID"),
  from("url with path", { source: "url", url: "https://host.example/a.git", path: "x" }, "ENTRY_PATH_IGNORED"),
  from("git-subdir", { source: "git-subdir", url: "a/b", path: "x" }),
  from("git-subdir without path", { source: "git-subdir", url: "a/b" }, "ENTRY_SOURCE_INVALID"),
  from("git-subdir with empty path", { source: "git-subdir", url: "a/b", path: "" }, "ENTRY_SOURCE_INVALID"),
  from("git-subdir that leaves", { source: "git-subdir", url: "a/b", path: "../x" }, "ENTRY_SOURCE_INVALID"),
  from("git-subdir with short sha", { source: "git-subdir", url: "a/b", path: "x", sha: "ab" }, "ENTRY_SHA_INVALID"),
  from("git-subdir without url", { source: "git-subdir", path: "x" }, "ENTRY_SOURCE_INVALID"),
  from("npm", { source: "npm", package: "@a/b", version: "1", registry: "https://registry.example" }),
  from("npm without package", { source: "npm" }, "ENTRY_SOURCE_INVALID"),
  from("npm with a path as package", { source: "npm", package: "../x" }, "ENTRY_SOURCE_INVALID"),
  from("npm with a number as version", { source: "npm", package: "a", version: 1 }, "ENTRY_SOURCE_INVALID"),
  from("npm with a word as registry", { source: "npm", package: "a", registry: "x" }, "ENTRY_SOURCE_INVALID"),
  from("archive", { source: "archive", url: "https://host.example/a.zip", sha256: digest.toUpperCase() }),
  from("archive without url", { source: "archive" }, "ENTRY_SOURCE_INVALID"),
  from(
    "archive, bad digest",
    { source: "archive", url: "https://host.example/a.zip", sha256: "abc" },
    "ENTRY_SOURCE_INVALID",
  ),
  archive("http://host.example/a.zip", "ENTRY_ARCHIVE_REFUSED"),
  archive("nothing", "ENTRY_ARCHIVE_REFUSED"),
  archive("https://user:word@host.example/a.zip"),
  ...["10.0.0.1", "192.168.0.1", "100.64.0.1", "169.253.0.1", "[fd00::1]", "[fec0::1]", "a.example"].map((host) =>
    archive(`https://${host}/a.zip`),
  ),
  ...blockedHosts.map((host) => archive(`https://${host}/a.zip`, "ENTRY_ARCHIVE_REFUSED")),
  from("command", { source: "command", command: "x", timeout: 600, mode: "link" }),
  from("command without line", { source: "command" }, "ENTRY_SOURCE_INVALID"),
  from("command with empty line", { source: "command", command: "" }, "ENTRY_SOURCE_INVALID"),
  from("command as list", { source: "command", command: ["x"] }, "ENTRY_SOURCE_INVALID"),
  from("command with time 0", { source: "command", command: "x", timeout: 0 }, "ENTRY_SOURCE_INVALID"),
  from("command with too much time", { source: "command", command: "x", timeout: 601 }, "ENTRY_SOURCE_INVALID"),
  from("command with text as time", { source: "command", command: "x", timeout: "1" }, "ENTRY_SOURCE_INVALID"),
  from("command with unknown mode", { source: "command", command: "x", mode: "move" }, "ENTRY_SOURCE_INVALID"),
  ...["pip", "git", "zip", "file", "directory", "", "toString"].map((kind) =>
    from(`source kind "${kind}"`, { source: kind, url: "x", path: "y" }, "ENTRY_SOURCE_UNSUPPORTED"),
  ),
  from("source by type", { type: "local" }, "ENTRY_SOURCE_UNSUPPORTED"),
  from("source kind a number", { source: 5 }, "ENTRY_SOURCE_UNSUPPORTED"),
];

const names: readonly EntryCase[] = [
  ...["ABC", "a.b", "a_b", "1a", "official-plugin", "my-claude-plugin", "claudette", "cc-plugin"].map((name) =>
    named(name),
  ),
  ...["a b", "a/b", "..", "é", "_x", "a@b", "a:b", "", ".a"].map((name) => named(name, "ENTRY_NAME_REFUSED")),
  ...["claude-x", "claude", "anthropic", "anthropics", "claude-code", "claude-mods", "anthropic-x", "anthropics-x"].map(
    (name) => named(name, "ENTRY_NAME_RESERVED"),
  ),
  ...["cc-plugin-x", "Claude-X", "official-claude-x", "my-official-anthropic", "claude.official"].map((name) =>
    named(name, "ENTRY_NAME_RESERVED"),
  ),
  named("n".repeat(129), "ENTRY_NAME_LONG"),
  field("no name", { name: undefined }, "ENTRY_FIELD_INVALID"),
  field("name a number", { name: 1 }, "ENTRY_FIELD_INVALID"),
];

const fields: readonly EntryCase[] = [
  field("author a text", { author: "x" }, "ENTRY_FIELD_INVALID"),
  field("author without name", { author: {} }, "ENTRY_FIELD_INVALID"),
  field("author with empty name", { author: { name: "" } }, "ENTRY_FIELD_INVALID"),
  field("author with more keys", { author: { name: "a", team: "b" } }),
  field("homepage no URL", { homepage: "x" }, "ENTRY_FIELD_INVALID"),
  field("homepage by mail", { homepage: "mailto:x" }),
  field("version a number", { version: 1 }, "ENTRY_FIELD_INVALID"),
  field("description null", { description: null }, "ENTRY_FIELD_INVALID"),
  field("no description", { description: undefined }),
  field("keywords a text", { keywords: "x" }, "ENTRY_FIELD_INVALID"),
  field("keywords with a number", { keywords: [1] }, "ENTRY_FIELD_INVALID"),
  field("category a number", { category: 1 }, "ENTRY_FIELD_INVALID"),
  field("tags a text", { tags: "x" }, "ENTRY_FIELD_INVALID"),
  field("tags with a number", { tags: [1] }, "ENTRY_FIELD_INVALID"),
  field("strict a text", { strict: "x" }, "ENTRY_FIELD_INVALID"),
  field("strict false", { strict: false }),
  field("defaultEnabled a text", { defaultEnabled: "x" }, "ENTRY_FIELD_INVALID"),
  field("displayName a number", { displayName: 1 }, "ENTRY_FIELD_INVALID"),
  field("license a number", { license: 1 }, "ENTRY_FIELD_INVALID"),
  field("repository an object", { repository: {} }, "ENTRY_FIELD_INVALID"),
  field("dependencies", { dependencies: ["x", { name: "y" }] }),
  field("dependencies with a number", { dependencies: [5] }, "ENTRY_FIELD_INVALID"),
  field("unknown key", { foo: 1 }, "ENTRY_FIELD_UNKNOWN"),
  field("relevance", { relevance: { topic: "t", signals: { cli: ["x"], hosts: ["y"] } } }),
  field("relevance without signals", { relevance: {} }, "ENTRY_FIELD_INVALID"),
  field("relevance with empty signals", { relevance: { signals: {} } }, "ENTRY_FIELD_INVALID"),
  field("relevance with an empty list", { relevance: { signals: { cli: [] } } }, "ENTRY_FIELD_INVALID"),
  field("relevance with a text as signal", { relevance: { signals: { cwd: "x" } } }, "ENTRY_FIELD_INVALID"),
  field(
    "relevance with a number as topic",
    { relevance: { topic: 1, signals: { cli: ["x"] } } },
    "ENTRY_FIELD_INVALID",
  ),
  field("relevance a text", { relevance: "x" }, "ENTRY_FIELD_IGNORED"),
  field("headers beside github", { headers: { a: "b" } }, "ENTRY_FIELD_IGNORED"),
  field("headersHelper beside github", { headersHelper: "x", strict: false }, "ENTRY_FIELD_IGNORED"),
  field(
    "headers with a number",
    { source: { source: "archive", url: "https://host.example/a.zip" }, headers: { a: 1 } },
    "ENTRY_FIELD_INVALID",
  ),
  field(
    "headersHelper, not strict, not pinned",
    { source: { source: "archive", url: "https://host.example/a.zip" }, headersHelper: "x", strict: false },
    "ENTRY_ARCHIVE_UNPINNED",
  ),
];

const handler = (event: string, one: object) => ({ hooks: { [event]: [{ hooks: [one] }] } });

const components: readonly EntryCase[] = [
  field("commands", { commands: ["./a.md"] }),
  field("commands without ./", { commands: ["a.md"] }, "PATH_FORM_INVALID"),
  field("commands null", { commands: null }, "MANIFEST_FIELD_INVALID"),
  field("commands as a map", { commands: { a: { source: "./a.md" } } }),
  field(
    "commands with source and content",
    { commands: { a: { source: "./a.md", content: "x" } } },
    "MANIFEST_FIELD_INVALID",
  ),
  field("agents as a folder", { agents: "./x" }, "PATH_FORM_INVALID"),
  field("skills without ./", { skills: "x" }, "PATH_FORM_INVALID"),
  field("skills .", { skills: "." }),
  field("output styles without ./", { outputStyles: "x" }, "PATH_FORM_INVALID"),
  field("lists without items", { commands: [], agents: [], skills: [], outputStyles: [] }),
  field("MCP servers a number", { mcpServers: 5 }, "MANIFEST_FIELD_INVALID"),
  field("MCP server without command", { mcpServers: { x: {} } }, "MCP_INLINE_INVALID"),
  field("MCP server", { mcpServers: { x: { command: "y" } } }),
  field("MCP servers at a path that is no .json", { mcpServers: "./x" }, "PATH_FORM_INVALID"),
  field("LSP server without languages", { lspServers: { a: { command: "x" } } }, "LSP_INLINE_INVALID"),
  field("hooks", handler("Stop", { type: "command", command: "x" })),
  field("hooks at a path", { hooks: "./h.json" }),
  field("hooks in a wrapper", { hooks: { hooks: {} } }, "ENTRY_FIELD_INVALID"),
  field("hooks of an unknown event", { hooks: { Foo: [] } }, "ENTRY_FIELD_INVALID"),
  field("a guard of an unknown type", handler("PreToolUse", { type: "mcp" }), "HOOK_GUARD_INVALID"),
  field("a hook of an unknown type", handler("Stop", { type: "mcp" }), "ENTRY_FIELD_INVALID"),
  field("a hook without its command", handler("Stop", { type: "command" }), "ENTRY_FIELD_INVALID"),
  field("settings a text", { settings: "x" }, "MANIFEST_ENTRY_INVALID"),
  field("channels without server", { channels: [{}] }, "MANIFEST_ENTRY_INVALID"),
  field("an option without type", { userConfig: { a: { title: "a", description: "b" } } }, "MANIFEST_ENTRY_INVALID"),
];

export const entryCases: readonly EntryCase[] = [...sources, ...names, ...fields, ...components, ...entryValues];

/** The entry of a case, with a name of its own. */
export function entryOf({ entry }: EntryCase, index: number): Record<string, unknown> {
  const plain = { name: `p${index}`, source: { source: "github", repo: "a/b" }, description: "d" };
  return Object.fromEntries(Object.entries({ ...plain, ...entry }).filter(([, value]) => value !== undefined));
}
