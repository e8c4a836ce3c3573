import type { TreeEntry, TreeFile } from "./file-tree.ts";
import { decodeText } from "./text.ts";

/** Why a file must be neither in an image nor among files copied by a pattern, as the rest of a sentence that starts with it; undefined when it may. */
export function reasonToLeaveOut(path: string, entry: TreeEntry): string | undefined {
  if (entry.kind === "symlink") return "is a symbolic link";
  const segments = path.split("/");
  for (const folder of segments.slice(0, -1)) {
    if (Object.hasOwn(folders, folder.toLowerCase())) return `lies in ${folder}, ${folders[folder.toLowerCase()]}`;
  }
  const name = (segments.at(-1) ?? "").toLowerCase();
  if (isSecretName(name)) return "usually holds secrets";
  if (isJunk(name)) return "is left over by a tool";
  if (entry.kind === "directory") return Object.hasOwn(folders, name) ? `is ${folders[name]}` : undefined;
  return holdsPrivateKey(entry) ? holdsKey : undefined;
}

/** Whether a file of this name, or in such a folder, usually holds secrets. */
export function isSecretPath(path: string): boolean {
  const segments = path.toLowerCase().split("/");
  return isSecretName(segments.at(-1) ?? "") || segments.slice(0, -1).some((folder) => folders[folder] === keys);
}

/** The reason of a file that is left out for its content. */
export const holdsKey = "holds a private key";

const keys = "where credentials are kept";
const toolData = "what a tool makes anew";

/** Folders that never belong into an image, by name in lower case. */
const folders: Readonly<Record<string, string>> = {
  ".aws": keys,
  ".azure": keys,
  ".docker": keys,
  ".gnupg": keys,
  ".kube": keys,
  ".ssh": keys,
  ".git": "the repository's history",
  ".hg": "the repository's history",
  ".svn": "the repository's history",
  __pycache__: toolData,
  ".idea": toolData,
  ".mypy_cache": toolData,
  ".pytest_cache": toolData,
  ".ruff_cache": toolData,
  ".venv": toolData,
  ".vscode": toolData,
  node_modules: "a folder made for one machine",
};

const secretForm =
  /^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|settings\.local\.json|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;

/** `.env` and its variants, but not the patterns that people copy from. */
function isSecretName(name: string): boolean {
  if (secretForm.test(name)) return true;
  return /^\.env(?:\..+)?$/.test(name) && !/\.(?:defaults|dist|example|sample|template)$/.test(name);
}

function isJunk(name: string): boolean {
  return [".ds_store", "desktop.ini", "thumbs.db"].includes(name) || /\.(?:pyc|swp|swo)$|~$/.test(name);
}

/** Larger files are no keys. */
const maxKeyBytes = 1024 * 1024;

const header = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g;
/** A line such as `Proc-Type: 4,ENCRYPTED`. Bounded like their number: a hostile file may be one long row of them. */
const field = /\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y;
const maxFields = 10;
const body = /\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y;

/** A key itself, not a text about keys: the header line must be followed by its base64. */
function holdsPrivateKey(file: TreeFile): boolean {
  if (file.size > maxKeyBytes) return false;
  // In JSON a line break is written out.
  const text = decodeText(file.bytes()).replaceAll("\\n", "\n");
  return [...text.matchAll(header)].some((found) => isKeyAt(text, found.index + found[0].length));
}

function isKeyAt(text: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < maxFields; count += 1) {
    field.lastIndex = at;
    if (!field.test(text)) break;
    at = field.lastIndex;
  }
  body.lastIndex = at;
  return body.test(text);
}
