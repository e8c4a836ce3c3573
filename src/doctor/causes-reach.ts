import { everyone, row } from "./cause-row.ts";

/** Causes that only the network or a real client shows. */
export const reachCauses = {
  ARCHIVE_DIGEST_DIFFERS: row<{ declared: string; found: string }>(
    9,
    { no: everyone },
    (a) => `The archive's SHA-256 is ${a.found}, the entry says ${a.declared}.`,
    "Write the digest of the archive that is served into the entry.",
  ),
  ARCHIVE_INVALID: row<{ problem: string }>(
    9,
    { no: everyone },
    (a) => `The archive can't be read: ${a.problem}`,
    "Make the ZIP again, with the plugin at its root or in one folder.",
  ),
  ARCHIVE_LINKS: row<{ path: string }>(
    9,
    { warning: everyone },
    (a) => `The archive holds the link or special file ${a.path}, which is not unpacked.`,
    "Put a real file in its place.",
  ),
  ARCHIVE_OTHER_ORIGIN: row<{ origin: string; catalog: string }>(
    9,
    { no: ["desktop"] },
    (a) =>
      `The archive comes from ${a.origin}, the catalog from ${a.catalog}; Claude Desktop takes the same origin only.`,
    "Serve both from one origin.",
  ),
  ARCHIVE_UNPINNED: row<Record<string, never>>(
    9,
    { warning: ["desktop"] },
    "The archive has no sha256; Claude Desktop skips such ones where plugins are installed for everybody.",
    "Add the archive's sha256 to the entry.",
  ),
  CLIENT_DIRECTORY_FAILED: row<{ said: string; version: string }>(
    16,
    { no: ["directory"] },
    (a) => `\`claude plugin validate --profile directory\` (${a.version}) says: ${a.said}`,
    "Correct what it names.",
  ),
  CLIENT_TOO_OLD: row<{ feature: string; needs: string; version: string }>(
    17,
    { no: ["cli"] },
    (a) => `${a.feature} needs Claude Code ${a.needs}, here is ${a.version}.`,
    "Update Claude Code: claude update.",
  ),
  CLIENT_VALIDATE_FAILED: row<{ said: string; version: string }>(
    16,
    { warning: ["cli"], no: ["directory"] },
    (a) => `\`claude plugin validate --strict\` (${a.version}) says: ${a.said}`,
    "Correct what it names.",
  ),
  MCP_ANNOTATIONS_MISSING: row<{ server: string; tools: string }>(
    12,
    { warning: ["directory"] },
    (a) => `Tools of the server "${a.server}" don't say whether they only read or may destroy: ${a.tools}.`,
    "Give each tool the annotations readOnlyHint and destructiveHint.",
  ),
  MCP_METADATA_MISSING: row<{ server: string }>(
    12,
    { warning: ["desktop", "claude-ai", "directory"] },
    (a) => `The server "${a.server}" asks for a login and does not say where to get one (resource_metadata).`,
    'Answer 401 with WWW-Authenticate: Bearer resource_metadata="…" (RFC 9728), or document the key that it needs.',
  ),
  MCP_TOOLS_DIFFER: row<{ server: string; tools: string }>(
    12,
    { warning: everyone },
    (a) => `The plugin calls tools that the server "${a.server}" does not list: ${a.tools}.`,
    "Host the version that the plugin was made for, or generate the plugin again.",
  ),
  MCP_UNREACHABLE: row<{ server: string; problem: string }>(
    12,
    { warning: everyone },
    (a) => `The server "${a.server}" could not be checked: ${a.problem}`,
    "See that it runs and that others reach it.",
  ),
  SOURCE_GONE: row<{ problem: string }>(
    15,
    { no: everyone },
    (a) => `The source is not there: ${a.problem}`,
    "Correct the URL, branch, tag, commit or folder.",
  ),
  SOURCE_NEEDS_CREDENTIALS: row<{ from: string }>(
    15,
    { no: ["claude-ai", "directory"], unknown: ["cli", "desktop"] },
    (a) => `${a.from} can't be read without credentials, or does not exist.`,
    "Make it public, or offer a public thin client of it; users of Claude Code need access of their own.",
  ),
  SOURCE_UNCHECKED: row<{ problem: string }>(
    15,
    { unknown: everyone },
    (a) => `The plugin's files could not be checked: ${a.problem}`,
    "Run the doctor again where the source can be reached.",
  ),
};
