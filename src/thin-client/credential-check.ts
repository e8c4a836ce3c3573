import { BazaarError } from "../core/errors.ts";
import { lineAt } from "../plugin/shell-lines.ts";
import { literalCredentials } from "./literal-credentials.ts";
import type { OutputFile } from "./readings.ts";
import { secretsIn } from "./secrets.ts";

/** Throws `BazaarError` LEAK_FOUND for the first credential in the files, also in those that an option lets out. */
export function refuseCredentials(files: readonly OutputFile[]): void {
  // One search through all of them takes a fraction of one for each of several hundred small ones.
  if (secretsIn(files.map(({ text }) => text).join("\n")).length > 0) files.forEach(refuseSecrets);
  files.filter(({ json }) => json !== undefined).forEach(refuseLiterals);
}

function refuseSecrets({ path, text }: OutputFile): void {
  const [found] = secretsIn(text);
  if (found === undefined) return;
  throw new BazaarError(
    "LEAK_FOUND",
    `${path}:${found.line} of the thin client would hold something that looks like a credential (${found.kind}).`,
    "Take it out of the plugin and revoke it; pass credentials by `userConfig` or an environment variable.",
    { details: { path, line: found.line, kind: found.kind } },
  );
}

function refuseLiterals({ path, text, json }: OutputFile): void {
  const [found] = literalCredentials(json);
  if (found === undefined) return;
  const line = lineAt(text, Math.max(0, text.indexOf(found.near)));
  throw new BazaarError(
    "LEAK_FOUND",
    `${path}:${line} of the thin client would hold ${found.what}, with a value that is written out and not a variable.`,
    "Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have a scheme such as Bearer in front.",
    { details: { path, line, what: found.what } },
  );
}
