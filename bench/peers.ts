import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Its package.json names them; nothing of them is a dependency of this package. */
export const folderOfPeers = join(import.meta.dirname, "peers");

/** Not so after an installation of an earlier list. */
function allThere(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(folderOfPeers, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies).every(([name, version]) => {
    const manifest = join(folderOfPeers, "node_modules", name, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version;
  });
}

/** Whether npm has installed, or can install, the other programs that are measured; says so where it can't. */
export async function peersInstalled(note: (line: string) => void): Promise<boolean> {
  if (allThere()) return true;
  const npm = spawn("npm", ["ci", "--ignore-scripts"], { cwd: folderOfPeers, stdio: "ignore" });
  const ended = await Promise.race([once(npm, "close"), once(npm, "error")]);
  if (ended[0] === 0) return true;
  note(
    "The peers can't be installed here (npm ci in bench/peers failed), so only this package and the floor are measured.",
  );
  return false;
}
