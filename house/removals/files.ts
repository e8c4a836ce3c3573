import { type Removal, removalsFor } from "../removal.ts";

const paths = "src/workspace/checked-path.ts";
const tar = "src/workspace/tar-fields.ts";
const dots = "if (emptyPart.test(path))";
const archive = "src/adapters/content-sink.ts";

/** What keeps the files of callers in their place. */
export const filesRemovals: readonly Removal[] = [
  ...removalsFor("src/adapters/attacks-files.system.test.ts", [
    [4, paths, dots, "if (false)", 'in a list: "../x" is refused'],
    // That a part may not end with a dot would keep these out too.
    [
      4,
      paths,
      dots,
      "if (false)",
      'inline: "../x" starts no run',
      [{ file: paths, from: "if (/[. ]$/.test(part))", to: "if (false)" }],
    ],
    [4, paths, 'if (path.includes("\\\\")) return "holds a backslash";', "", 'inline: "a\\\\..\\\\x" starts no run'],
    [4, paths, "if (/\\p{Cc}/u.test(path))", "if (path === path.slice(1))", 'inline: "a\\rb" starts no run'],
    [4, paths, "if (driveRoot.test(path))", "if (false)", 'inline: "C:/x" starts no run'],
    [4, paths, 'if (standing === "never")', "if (false)", 'inline: ".git/hooks/post-checkout" starts no run'],
    [
      4,
      paths,
      'if (standing === "reserved" && reserved === "refuse")',
      "if (false)",
      'inline: "CLAUDE.md" starts no run',
    ],
    [
      4,
      archive,
      'if (listed === undefined) throw invalidUpload("The archive holds a file that was not listed.");',
      "if (listed === undefined) return;",
      'in an archive: "../x" was not listed',
    ],
    [
      4,
      "src/proxy/call-files.ts",
      'const reserved = policy.reserved === "refuse" && files',
      "const reserved = false && files",
      "names that the client obeys are stored where some policy has them inert",
    ],
    [5, tar, '"\\0": "file",', '"\\0": "file", "1": "file", "2": "file",', "a symbolic link to a file in an archive"],
    [5, tar, "if (block[157] !== 0)", "if (false)", "a regular file that names a link target"],
    [5, "src/adapters/open-files.ts", 'flag: "wx"', 'flag: "w"', "a link that lies in a workspace already"],
    [6, "src/workspace/gunzip.ts", "unpacked += chunk.length;", "unpacked += 0;", "a gzip that unpacks to far more"],
    [6, archive, "if (size > this.#limits.maxFileBytes)", "if (false)", "a file that claims more than a file may have"],
    [6, archive, "if (this.#total > maxBytes)", "if (false)", "files that are too much together"],
    [6, "src/adapters/file-store.ts", "if (total > maxBytes)", "if (false)", "one content under many names"],
    [
      6,
      "src/workspace/tar-reader.ts",
      "if (this.#entries > this.#maxEntries)",
      "if (false)",
      "many entries that are nothing",
    ],
    [
      6,
      "src/proxy/files-route.ts",
      "if (caps.bytes > maxBytes || caps.lines > maxFiles + 100)",
      "if (false)",
      "a list with a million files",
    ],
    [6, "src/proxy/files-route.ts", "if (running >= maxParallel)", "if (false)", "more uploads at once"],
    [
      19,
      "src/adapters/file-store.ts",
      'createHash("sha256").update(caller)',
      'createHash("sha256").update("")',
      "a foreign upload is answered like an unknown one",
    ],
  ]),
  ...removalsFor("src/adapters/run-folders.test.ts", [
    [5, "src/adapters/run-folders.ts", "if (!lstatSync(path).isDirectory())", "if (false)", "attack 5"],
  ]),
  ...removalsFor("src/adapters/inert-files.system.test.ts", [
    // Either of the client's flags would do.
    [
      4,
      "src/run/client-args.ts",
      "--setting-sources user --permission",
      "--permission",
      "are not obeyed",
      [{ file: "src/run/confinement.ts", from: '"--restricted", ', to: "" }],
    ],
  ]),
  ...removalsFor("src/adapters/patch-store.system.test.ts", [
    [
      19,
      "src/adapters/patch-store.ts",
      "return join(folder, caller);",
      'return join(folder, "all");',
      "attack 19: another caller's",
    ],
  ]),
];
