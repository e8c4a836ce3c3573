/** One line of a tree. Modes as git writes them: `100644`, `100755`, `120000`, `40000`, `160000`. */
export interface TreeLine {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitData {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Header `gpgsig`: undefined of an unsigned one. */
  readonly signature: string | undefined;
}

export const folderMode = "40000";

export function parseTree(body: Buffer): TreeLine[] {
  const lines: TreeLine[] = [];
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at);
    const end = body.indexOf(0, space);
    const id = body.toString("hex", end + 1, end + 21);
    lines.push({ mode: body.toString("latin1", at, space), name: body.toString("utf8", space + 1, end), id });
    at = end + 21;
  }
  return lines;
}

/** Git sorts by bytes, and folders as if their name ended in a slash. */
export function treeBody(lines: readonly TreeLine[]): Buffer {
  const key = ({ name, mode }: TreeLine) => Buffer.from(mode === folderMode ? `${name}/` : name);
  const sorted = lines.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]),
  );
}

export function parseCommit(body: Buffer): CommitData {
  const text = body.toString("utf8");
  const end = text.indexOf("\n\n");
  // A header goes on where a line begins with a space.
  const headers = text
    .slice(0, end)
    .split(/\n(?! )/)
    .map((line): [string, string] => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), line.slice(space + 1).replaceAll("\n ", "\n")];
    });
  const one = (name: string) => headers.find(([header]) => header === name)?.[1];
  return {
    tree: one("tree") ?? "",
    parents: headers.filter(([name]) => name === "parent").map(([, id]) => id),
    author: parseSignature(one("author") ?? ""),
    committer: parseSignature(one("committer") ?? ""),
    message: text.slice(end + 2),
    signature: one("gpgsig"),
  };
}

export function commitBody(commit: CommitData): Buffer {
  const { signature } = commit;
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((id) => `parent ${id}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
    ...(signature === undefined ? [] : [`gpgsig ${signature.replaceAll("\n", "\n ")}`]),
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

function parseSignature(text: string): Signature {
  const [, name = "", email = "", seconds = "0"] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1_000) };
}

function signatureText({ name, email, date }: Signature): string {
  // What git can't hold in a line: GitHub drops these too.
  const clean = (word: string) => word.replaceAll(/[<>\n\0]/g, "");
  return `${clean(name)} <${clean(email)}> ${Math.floor(date.getTime() / 1_000)} +0000`;
}
