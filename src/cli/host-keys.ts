import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { BazaarError, messageOf } from "../core/errors.ts";
import { parseKeyFile } from "../access/key-store.ts";

export interface HostKeys {
  readonly keys: readonly string[];
  /** The key that was made for this run; undefined when the caller's own are used, which are never printed. */
  readonly made?: string;
}

/** Keys from a file (one a line, `#` starts a comment line), else from BAZAAR_KEYS (commas between), else one made here. */
export function hostKeys(keyFile: string | undefined, variable: string | undefined): HostKeys {
  if (keyFile !== undefined) return { keys: given(plainKeys(keyFile).split(/\r?\n/), `The file "${keyFile}"`) };
  if (variable !== undefined) return { keys: given(variable.split(","), "BAZAAR_KEYS") };
  const made = randomBytes(24).toString("base64url");
  return { keys: [made], made };
}

/** Empty where somebody meant to give keys is a mistake, and must not turn into a key that they don't know of. */
function given(lines: readonly string[], where: string): string[] {
  const keys = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (keys.length > 0) return keys;
  throw new BazaarError("KEY_INVALID", `${where} holds no key.`, "Put one in, e.g. from: openssl rand -hex 32");
}

/** The text of a file that holds no digest: of one, nobody has the key that it stands for. */
function plainKeys(file: string): string {
  const text = read(file);
  if (parseKeyFile(text).keys.length === 0) return text;
  const problem = `"${file}" holds digests of named keys, and --key-file takes keys as they are.`;
  throw new BazaarError("KEY_INVALID", problem, `Give it as \`--keys-file ${file}\`.`);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const fix = "Check the path after --key-file and that you may read it.";
    throw new BazaarError("FILE_UNREADABLE", `"${file}" can't be read: ${messageOf(error)}.`, fix, { cause: error });
  }
}
