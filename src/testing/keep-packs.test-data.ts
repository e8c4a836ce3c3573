// Keeps packs in the state folder that it is given, one after the other, until it is killed.
import { packFolder } from "../adapters/pack-folder.ts";
import { packFiles } from "../archive/pack-files.ts";
import { treeOf } from "../core/file-tree.ts";

const store = packFolder(process.argv[2]!);
const packs = await Promise.all(
  Array.from({ length: 40 }, (_, at) => packFiles(treeOf({ a: `${at} `.repeat(40_000), b: `${at}` }))),
);
process.send?.("ready");
for (let at = 0; ; at = (at + 1) % packs.length) await store.keep(packs[at]!.files, packs[at]!.data);
