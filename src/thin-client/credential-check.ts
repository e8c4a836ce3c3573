import { BazaarError } from "../core/errors.ts";
import { lineAt } from "../core/text.ts";
import type { Draft } from "./draft.ts";
import { hooksPath } from "./hook-stubs.ts";
import { inCommand, literalCredentials } from "./literal-credentials.ts";
import type { OutputFile } from "./readings.ts";
import { manifestPath } from "./manifest.ts";
import { secretsIn } from "../core/secrets.ts";

/** Throws `BazaarError` LEAK_FOUND for the first credential in the files, also in those that an option lets out. */
export function refuseCredentials(files: readonly OutputFile[]): void {
  // One search through all of them takes a fraction of one for each of several hundred small ones.
  if (secretsIn(files.flatMap(textsOf).join("\n")).length > 0) files.forEach(refuseSecrets);
  files.filter(({ json }) => json !== undefined).forEach(refuseLiterals);
}

/** A file's text, its name, and what stands in it behind escapes or in another encoding. */
function textsOf({ path, bytes, text, readings }: OutputFile): string[] {
  const texts = [text, path];
  if (text.includes("\\")) texts.push(...readings.map((reading) => reading.text));
  if (bytes.subarray(0, 64).includes(0)) {
    texts.push(...["utf-16le", "utf-16be"].map((encoding) => new TextDecoder(encoding).decode(bytes)));
  }
  return texts;
}

/** Components on the caller's machine bring their frontmatter, in which hooks and servers may stand, and shell lines. */
export function refuseOpenParts(draft: Draft): void {
  for (const { kind, name, path, frontmatter } of [
    ...draft.plugin.commands,
    ...draft.plugin.skills,
    ...draft.plugin.agents,
  ]) {
    const [found] = draft.isLocal(`${kind}:${name}`) ? literalCredentials(frontmatter.data) : [];
    if (found !== undefined) throw writtenOut(path, 1, found.what);
  }
  for (const { name, command } of draft.shellAtCaller) {
    const [found] = inCommand(command);
    if (found !== undefined) throw writtenOut(name, 1, found.what);
  }
}

function refuseSecrets(file: OutputFile): void {
  const { path } = file;
  const found = textsOf(file).flatMap(secretsIn)[0];
  if (found === undefined) return;
  throw new BazaarError(
    "LEAK_FOUND",
    `${path}:${found.line} of the thin client would hold something that looks like a credential (${found.kind}).`,
    "Take it out of the plugin and revoke it; pass credentials by `userConfig` or an environment variable.",
    { details: { path, line: found.line, kind: found.kind } },
  );
}

/** What the client reads as its configuration; any other .json file may be about anything. */
const wiring: ReadonlySet<string> = new Set([".mcp.json", hooksPath, manifestPath, ".lsp.json", "settings.json"]);

function refuseLiterals({ path, text, json }: OutputFile): void {
  const [found] = literalCredentials(json, wiring.has(path));
  if (found === undefined) return;
  const line = lineAt(text, Math.max(0, text.indexOf(found.near)));
  throw writtenOut(path, line, found.what);
}

function writtenOut(path: string, line: number, what: string): BazaarError {
  return new BazaarError(
    "LEAK_FOUND",
    `${path}:${line} of the thin client would hold ${what}, with a value that is written out and not a variable.`,
    "Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have a scheme such as Bearer in front.",
    { details: { path, line, what } },
  );
}
