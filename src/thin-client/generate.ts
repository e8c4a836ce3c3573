import { contentVersion } from "../core/content-version.ts";
import { placeText } from "../core/diagnostic.ts";
import { treeDigest } from "../core/digest.ts";
import { BazaarError } from "../core/errors.ts";
import { isRefusal } from "../core/levels.ts";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import type { LoadedPlugin } from "../plugin/load.ts";
import type { JsonObject, Plugin } from "../plugin/types.ts";
import { addAgents } from "./agent-stubs.ts";
import { Draft } from "./draft.ts";
import { addHooks } from "./hook-stubs.ts";
import { addIcon } from "./icon.ts";
import { type LeakSearch, searchLeaks, withoutRepeats } from "./leak-check.ts";
import { addLicense } from "./license.ts";
import { reportLocalFiles } from "./local-files.ts";
import { baseVersionOf, descriptionOf, manifestOf, manifestPath, manifestText, reportDefaults } from "./manifest.ts";
import { addMcpServers } from "./mcp-config.ts";
import { addClientComponents, addPublicFiles } from "./open-files.ts";
import { checkOptions } from "./option-checks.ts";
import { reportHostSide } from "./shell-findings.ts";
import { addCommands, addSkills } from "./prompt-stubs.ts";
import { readmeOf } from "./readme.ts";
import { settingsOf } from "./settings.ts";
import { thinClientName } from "./thin-client-name.ts";
import { maxToolName } from "./tool-names.ts";
import type { LeakCheck, ThinClient, ThinClientOptions } from "./types.ts";

/**
 * Makes the thin client of a plugin: files that forward to `options.endpoint`, with nothing of the plugin's own texts
 * but what the options let out. The same input gives the same bytes everywhere. Throws `BazaarError` ENDPOINT_INVALID,
 * OPTION_INVALID, PLUGIN_REFUSED (the client would not load the plugin, or its name is reserved) or LEAK_FOUND.
 * Whether the client would load it is known of a `LoadedPlugin` only, so give that; a bare `Plugin` is taken on trust.
 */
export function generateThinClient(plugin: Plugin | LoadedPlugin, options: ThinClientOptions): ThinClient {
  checkOptions(plugin, options);
  const given = "plugin" in plugin ? plugin.plugin : plugin;
  if ("plugin" in plugin) requireLoadable(plugin, options);
  const settings = settingsOf(given, thinClientName(given, options), options);
  const made = withoutLeaks(new Draft(given, settings));
  const { draft, version, files } = made;
  return {
    name: draft.settings.name,
    version,
    description: descriptionOf(draft),
    files,
    report: {
      components: draft.components,
      leftOut: draft.leftOut,
      longestToolName: draft.settings.naming.longest,
      serverKey: draft.settings.naming.serverKey,
      leakCheck: made.check,
      copied: [...draft.open].sort(),
      diagnostics: draft.findings.list,
    },
  };
}

interface Made {
  readonly draft: Draft;
  readonly version: string;
  readonly files: FileTree;
  readonly check: LeakCheck;
}

/** A field that repeats a text of the plugin is left out, with a finding; any other such text is refused. */
function withoutLeaks(first: Draft): Made {
  const made = make(first);
  if (made.leak === undefined) return made;
  const { plugin, fields } = withoutRepeats(first, made);
  if (fields.length === 0) throw made.leak;
  const draft = new Draft(plugin, first.settings);
  for (const { what, field, path, line } of fields) {
    draft.leftOut.push({ what: `\`${field}\` of ${what}`, why: "it repeats a text of the plugin" });
    draft.report("FIELD_REPEATS_BODY", { path, line }, { field, what });
  }
  const again = make(draft, made);
  if (again.leak !== undefined) throw again.leak;
  return again;
}

function make(draft: Draft, earlier?: LeakSearch): Made & LeakSearch {
  const manifest = fill(draft);
  const others = treeOf(draft.files);
  const digest = treeDigest(withManifest(others, manifestText(manifest)));
  const version = contentVersion(baseVersionOf(draft), digest);
  const files = withManifest(others, manifestText(manifest, version));
  return { draft, version, files, ...searchLeaks(draft, files, earlier) };
}

/** Every file but the manifest, and what the manifest will say. */
function fill(draft: Draft): JsonObject {
  const commands = addCommands(draft);
  addSkills(draft);
  addAgents(draft);
  addHooks(draft);
  addMcpServers(draft);
  const icon = addIcon(draft);
  addLicense(draft);
  draft.files.set("README.md", readmeOf(draft));
  addPublicFiles(draft);
  const paths = addClientComponents(draft);
  const manifest = manifestOf(draft, { commands, icon, paths });
  draft.manifest = manifest;
  reportDefaults(draft, manifest);
  reportNaming(draft);
  reportLocalFiles(draft);
  reportHostSide(draft);
  return manifest;
}

function withManifest(files: FileTree, text: string): FileTree {
  return treeOf([...files, [manifestPath, text]]);
}

/** What the client itself refuses can't be hosted either; the one thing an option can heal is a reserved name. */
function requireLoadable(loaded: LoadedPlugin, options: ThinClientOptions): void {
  if (loaded.loads) return;
  const refusing = loaded.diagnostics.filter((finding) => isRefusal(finding.code));
  const first = refusing[0];
  if (first === undefined) {
    throw new BazaarError(
      "PLUGIN_REFUSED",
      "Claude Code does not load this plugin.",
      "Run `claude plugin validate` on it.",
    );
  }
  throw new BazaarError(
    "PLUGIN_REFUSED",
    `Claude Code would not load this plugin: ${first.code} at ${placeText(first)}.`,
    "Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",
    { details: { finding: first, findings: refusing.length, name: options.name ?? loaded.plugin.name } },
  );
}

function reportNaming(draft: Draft): void {
  const { naming } = draft.settings;
  if (naming.shortenedFrom !== undefined) {
    draft.report("SERVER_KEY_SHORTENED", "", { key: naming.serverKey, ...naming.shortenedFrom });
  }
  if (naming.longest.length > maxToolName) {
    draft.report("TOOL_NAME_TOO_LONG", "", { ...naming.longest, limit: maxToolName });
  }
  if (draft.settings.endpoint.endsWith("/mcp")) {
    draft.report("ENDPOINT_ENDS_IN_MCP", "", { endpoint: draft.settings.endpoint });
  }
}
