/** Device names that Windows reserves, with any extension. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Why a path of a tree can't be written on Windows, or undefined when it can. */
export function notPortable(path: string): string | undefined {
  const forbidden = /[<>:"|?*]/.exec(path)?.[0];
  if (forbidden !== undefined) return `it holds ${JSON.stringify(forbidden)}`;
  for (let at = 0; at < path.length; at += 1) {
    if (path.charCodeAt(at) < 0x20) return "it holds a control character";
  }
  for (const segment of path.split("/")) {
    if (devices.test(segment)) return `${JSON.stringify(segment)} is the name of a device`;
    if (segment.endsWith(" ") || segment.endsWith(".")) return `${JSON.stringify(segment)} ends with a blank or a dot`;
  }
  return undefined;
}
