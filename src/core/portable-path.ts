/** Names that Windows keeps for devices, with any extension. */
export const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

// oxlint-disable-next-line no-control-regex -- exactly those
const unfit = /[<>:"\\|?*\u0000-\u001f]/;

/** Why a path of a tree can't be written on Windows, or undefined when it can. */
export function notPortable(path: string): string | undefined {
  const forbidden = unfit.exec(path)?.[0];
  if (forbidden !== undefined)
    return forbidden < " " ? "it holds a control character" : `it holds ${JSON.stringify(forbidden)}`;
  for (const segment of path.split("/")) {
    if (devices.test(segment)) return `${JSON.stringify(segment)} is the name of a device`;
    if (segment.endsWith(" ") || segment.endsWith(".")) return `${JSON.stringify(segment)} ends with a blank or a dot`;
  }
  return undefined;
}
