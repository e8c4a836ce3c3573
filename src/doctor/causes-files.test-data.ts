import { fileOf } from "../core/file-tree.ts";
import { type CauseCase, none, ok } from "./cause-case.test-data.ts";

const server = (config: object) => JSON.stringify({ mcpServers: { api: { type: "http", ...config } } });
const sparse = (size: number) => ({
  kind: "file" as const,
  size,
  executable: false,
  bytes: () => new Uint8Array(16),
});

/** Causes in the plugin's files, check by check. */
export const fileCases: readonly CauseCase[] = [
  {
    what: "7: a path to nothing",
    code: "PATH_MISSING",
    manifest: { commands: "./gone.md" },
    verdicts: { ...ok, directory: "no" },
  },
  {
    what: "7: an empty folder",
    code: "COMPONENT_EMPTY",
    manifest: { skills: "./empty" },
    files: { "empty/note.txt": "x" },
    verdicts: ok,
  },
  {
    what: "7: programs",
    code: "BIN_INCLUDED",
    files: { "bin/run": fileOf("#!/bin/sh\n", true) },
    verdicts: { ...ok, "claude-ai": "no" },
  },
  { what: "7: nothing at all", code: "PLUGIN_EMPTY", files: { "commands/hi.md": null }, verdicts: ok },
  { what: "8: no version", code: "VERSION_MISSING", manifest: { version: undefined }, verdicts: ok },
  { what: "8: two versions", code: "ENTRY_VERSION_DIFFERS", entry: { version: "2.0.0" }, verdicts: ok },
  {
    what: "9: archive by http",
    code: "ENTRY_ARCHIVE_REFUSED",
    entry: { source: { source: "archive", url: "http://x.example/a.zip" } },
    verdicts: none,
  },
  {
    what: "9: archive without digest",
    code: "ARCHIVE_UNPINNED",
    entry: { source: { source: "archive", url: "https://x.example/a.zip" } },
    verdicts: { cli: "yes", desktop: "yes", "claude-ai": "unknown" },
  },
  {
    what: "9: archive of another origin",
    code: "ARCHIVE_OTHER_ORIGIN",
    channel: "url",
    entry: { source: { source: "archive", url: "https://x.example/a.zip" } },
    verdicts: { cli: "yes", desktop: "no" },
  },
  {
    what: "9: over 50 MB",
    code: "PLUGIN_OVER_50_MB",
    files: { "data.bin": sparse(50_000_000) },
    verdicts: { ...ok, "claude-ai": "no" },
  },
  { what: "9: over 32 MB", code: "PLUGIN_OVER_32_MB", files: { "data.bin": sparse(32_000_001) }, verdicts: ok },
  { what: "9: junk", code: "JUNK_INCLUDED", files: { "__MACOSX/x": "x" }, verdicts: ok },
  { what: "9: a link", code: "LINK_INCLUDED", files: { link: { kind: "symlink", target: "README.md" } }, verdicts: ok },
  { what: "10: no README", code: "README_MISSING", files: { "README.md": null }, verdicts: { ...ok, directory: "no" } },
  {
    what: "10: short README",
    code: "README_SHORT",
    files: { "README.md": "word ".repeat(39) },
    verdicts: { ...ok, directory: "no" },
  },
  { what: "10: no licence", code: "LICENSE_MISSING", files: { LICENSE: null }, verdicts: { ...ok, directory: "no" } },
  { what: "10: no icon", code: "ICON_MISSING", files: { "assets/icon.png": null }, verdicts: ok },
  { what: "10: an icon that is none", code: "ICON_UNFIT", files: { "assets/icon.png": "x" }, verdicts: ok },
  {
    what: "10: no privacy policy",
    code: "PRIVACY_URL_MISSING",
    files: { ".mcp.json": server({ url: "https://x.example/mcp" }) },
    verdicts: ok,
  },
  {
    what: "10: a name beyond ASCII",
    code: "NAME_NOT_ASCII",
    manifest: { name: "größe" },
    verdicts: { ...ok, directory: "no" },
  },
  {
    what: "11: hooks",
    code: "HOOKS_NOT_IN_CHAT",
    files: {
      "hooks/hooks.json": JSON.stringify({ hooks: { Stop: [{ hooks: [{ type: "command", command: "true" }] }] } }),
    },
    verdicts: ok,
  },
  {
    what: "11: a hook that refuses the plugin",
    code: "HOOK_GUARD_INVALID",
    files: { "hooks/hooks.json": JSON.stringify({ hooks: { PreToolUse: [{ hooks: [{ type: "mcp" }] }] } }) },
    verdicts: none,
  },
  {
    what: "11: agents",
    code: "AGENTS_NOT_IN_CHAT",
    files: { "agents/a.md": "---\nname: a\ndescription: x\n---\nx\n" },
    verdicts: ok,
  },
  {
    what: "12: a server without encryption",
    code: "MCP_NOT_HTTPS",
    files: { ".mcp.json": server({ url: "http://x.example/mcp" }) },
    verdicts: { ...ok, "claude-ai": "no", directory: "no" },
  },
  {
    what: "13: a credential",
    code: "SECRET_INCLUDED",
    files: { "notes.md": "token: ghp_A8b3K9d2LmQ7xZ1vN4cT6yR0wE5sU2pJ8hGf\n" },
    verdicts: ok,
  },
  {
    what: "14: a variable in a header",
    code: "HEADER_VARIABLE",
    files: { ".mcp.json": server({ url: "https://x.example/mcp", headers: { Authorization: "Bearer ${KEY}" } }) },
    verdicts: ok,
  },
  {
    what: "15: by ssh",
    code: "SOURCE_SSH",
    entry: { source: { source: "url", url: "git@host.example:a/b.git" } },
    verdicts: { cli: "yes", desktop: "yes", "claude-ai": "no", directory: "no" },
  },
  { what: "a wrong field in the entry", code: "ENTRY_FIELD_INVALID", entry: { keywords: "x" }, verdicts: none },
  {
    what: "a conflict of manifests",
    code: "MANIFEST_ENTRY_CONFLICT",
    entry: { strict: false, commands: "./commands" },
    verdicts: none,
  },
  {
    what: "a name over 128",
    code: "ENTRY_NAME_LONG",
    entry: { name: "a".repeat(129) },
    manifest: { name: "a".repeat(129) },
    verdicts: { ...ok, desktop: "no" },
  },
  {
    what: "a reserved plugin name",
    code: "ENTRY_NAME_RESERVED",
    entry: { name: "claude-x" },
    manifest: { name: "claude-x" },
    verdicts: { ...ok, directory: "no" },
  },
];
