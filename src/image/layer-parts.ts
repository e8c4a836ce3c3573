import type { BaseConfig } from "./base-config.ts";

/** What a layer of an image of ours is. */
export type LayerPart = "base" | "claude" | "link" | "runtime" | "plugin";

/** Comment of the plugin's layer in the image's history. */
export const pluginComment = "the plugin's files";
/** Comment of the runtime's layer in the image's history. */
export const runtimeComment = "the runtime";
/** Comment of the layer that makes Claude Code's program `claude`. */
export const linkComment = "the link /usr/local/bin/claude";
/** Who made a layer, as the history names it. */
export const historyMaker = "claude-bazaar image";

/** Ours from the top down. An image may be the base of another one: of each there is one at most. */
const fromTop: readonly (readonly [LayerPart, (comment: string) => boolean])[] = [
  ["plugin", (comment) => comment === pluginComment],
  ["runtime", (comment) => comment === runtimeComment],
  ["link", (comment) => comment === linkComment],
  ["claude", (comment) => claudeVersionIn(comment) !== undefined],
];

/** The version of Claude Code that a layer's comment names. */
export function claudeVersionIn(comment: string): string | undefined {
  return /^Claude Code (\d[0-9A-Za-z.-]{0,80}): @/.exec(comment)?.[1];
}

/** A published layer, by what its image's history says of it: a stranger's word. */
export interface NamedLayer {
  readonly part: LayerPart;
  readonly comment: string;
}

/** What the layers of an image are, lowest first; all are the base's where its history says nothing. */
export function namedLayers({ history, diffIds }: Pick<BaseConfig, "history" | "diffIds">): NamedLayer[] {
  const steps = history.filter((step) => step["empty_layer"] !== true);
  const named = diffIds.map((_, at): NamedLayer & { readonly isOurs: boolean } => {
    const { comment, created_by: by } = steps[at] ?? {};
    return { part: "base", comment: typeof comment === "string" ? comment : "", isOurs: by === historyMaker };
  });
  const parts: LayerPart[] = named.map(() => "base");
  let at = named.length - 1;
  for (const [part, fits] of fromTop) {
    const layer = named[at];
    if (layer === undefined || !layer.isOurs || !fits(layer.comment)) continue;
    parts[at] = part;
    at -= 1;
  }
  return named.map(({ comment }, index) => ({ part: parts[index]!, comment }));
}

/** What a layer that was just built is. */
export function partOf(comment: string): LayerPart {
  return fromTop.find(([, fits]) => fits(comment))?.[0] ?? "base";
}
