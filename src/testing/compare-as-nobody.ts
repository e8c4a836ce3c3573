// Makes a workspace, takes its rights away and prints what the comparison says; started as a user without privileges.
import { chmodSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fillWith, memoryFiles } from "./memory-files.ts";
import { compareWorkspace } from "../adapters/compare-workspace.ts";
import { OpenFolder } from "../adapters/open-folder.ts";

const work = mkdtempSync(join(process.cwd(), "nobody-"));
const files = memoryFiles({ "closed/a": "a\n", "listed/inner": "b\n", file: "c\n" });
await fillWith(work, files);
mkdirSync(join(work, "empty"));
chmodSync(join(work, "file"), 0);
chmodSync(join(work, "closed"), 0);
chmodSync(join(work, "listed"), 0o600);
const folder = new OpenFolder(work);
const patch = await compareWorkspace(folder, files, { old: () => Promise.reject(new Error("not needed")) });
process.stdout.write(JSON.stringify(patch));
