import type { ComparedLayer } from "../image/compare-layers.ts";
import { claudeVersionIn } from "../image/layer-parts.ts";
import type { ImageOrigin } from "../image/published.ts";
import type { ComparedPlatform, Verified } from "../image/verify.ts";
import { count, paragraph } from "./output.ts";
import type { Terminal } from "./terminal.ts";
import { packageVersion } from "./version.ts";

/** `not compared`: the published image's own base layers were taken; `none`: it has no base. */
export type BaseCheck = "compared" | "not compared" | "none";

export interface VerifiedSetting {
  readonly check: BaseCheck;
  readonly origin: ImageOrigin;
  /** As it was named, where it was. */
  readonly base: string | undefined;
}

/** What a published image and the one of the source have in common, and for each layer that differs why. */
export function verifiedLines(
  terminal: Terminal,
  name: string,
  verified: Verified,
  setting: VerifiedSetting,
): string[] {
  const { state, published, rebuilt, platforms } = verified;
  const base = setting.check === "not compared" ? paragraph(terminal, unchecked(setting.origin)) : [];
  if (state === "equal")
    return [...paragraph(terminal, `Equal: ${name} is ${published}, and so is what the source gives.`), ...base];
  return [
    ...paragraph(terminal, `${name} is ${published}, and the source gives ${rebuilt}.`),
    ...platforms.flatMap((one) => platformLines(terminal, one, setting)),
    ...base,
    ...paragraph(terminal, resultOf(verified)),
  ];
}

function unchecked({ baseDigest }: ImageOrigin): string {
  const which = baseDigest === undefined ? "" : ` (${baseDigest})`;
  return `The image names its base by no name that can be read${which}: its own base layers were taken as they are, not checked. --base oci:DIR or --base REF checks them.`;
}

function resultOf({ state, platforms }: Verified): string {
  if (state === "content") return "The files are the same; what differs is named above.";
  const layers = platforms.flatMap((one) => one.layers);
  const isOther = (one: ComparedLayer) => one.state === "different" || one.state === "missing";
  if (layers.some((one) => one.part === "plugin" && isOther(one)))
    return "They are different: the plugin's files in the published image are not those of this source.";
  if (layers.some(isOther))
    return "The plugin's files are the same. The images are different by what lies below them, as named above.";
  return "They are different: they are not for the same machines.";
}

const words = {
  equal: "equal",
  content: "the same files, compressed in another way",
  different: "different",
  missing: "only in one of the two",
};

function platformLines(
  terminal: Terminal,
  { platform, state, layers, fields }: ComparedPlatform,
  setting: VerifiedSetting,
): string[] {
  const base = layers.filter(({ part }) => part === "base");
  const rest = layers.filter((layer) => layer.part !== "base" && layer.state !== "equal");
  return [
    terminal.style("bold", platform),
    ...(layers.length === 0 ? paragraph(terminal, words[state], 2) : []),
    ...baseLines(terminal, base, setting),
    ...rest.flatMap((layer) => layerLines(terminal, layer)),
    ...(fields.length === 0 ? [] : paragraph(terminal, `other values: ${fields.join(", ")}`, 2)),
  ];
}

/** One sentence for all layers of a base: nobody chose them one by one. */
function baseLines(terminal: Terminal, layers: readonly ComparedLayer[], setting: VerifiedSetting): string[] {
  const other = layers.filter(({ state }) => state === "different" || state === "missing").length;
  const packed = layers.filter(({ state }) => state === "content").length;
  if (other === 0 && packed === 0) return [];
  if (other === 0) return paragraph(terminal, `the base: ${words.content}`, 2);
  const { baseDigest } = setting.origin;
  const says = baseDigest === undefined ? "" : `; the image says that it stands on ${baseDigest}`;
  const taken = setting.base === undefined ? "the base that was taken" : setting.base;
  const text = `the base: ${other} of ${count(layers.length, "layer")} are not those of ${taken}${says}`;
  return paragraph(terminal, text, 2);
}

function layerLines(terminal: Terminal, layer: ComparedLayer): string[] {
  return [
    ...paragraph(terminal, `${layer.what}: ${whyOf(layer)}`, 2),
    ...layer.files.flatMap((file) => paragraph(terminal, file, 4)),
  ];
}

function whyOf({ part, state, published, publishedAs }: ComparedLayer): string {
  if (state === "missing")
    return published === undefined ? "not in the published image" : "only in the published image";
  if (state !== "different") return words[state];
  const version = claudeVersionIn(publishedAs ?? "");
  if (version !== undefined) return `different, since the published image has ${version}`;
  if (part === "runtime") return `different: another version of claude-bazaar made it; this is ${packageVersion()}`;
  return words.different;
}
