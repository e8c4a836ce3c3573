import { BazaarError } from "../core/errors.ts";
import { isJsonObject, parseJson } from "../core/json.ts";
import type { Platform } from "./layers.ts";
import { type Digest, isDigest } from "./oci.ts";

/** What is known of the npm tarball that holds Claude Code for one machine. */
export interface CliPackage {
  readonly version: string;
  readonly platform: Platform;
  /** Of the registry's packument, `sha512-` and base64. */
  readonly integrity: string;
  /** Of the tarball as the registry has it, which is the layer's blob. */
  readonly digest: Digest;
  /** Bytes of the tarball. */
  readonly size: number;
  /** Of the tar inside. */
  readonly diffId: Digest;
}

/** npm's packages with the program itself. That of Alpine is another one, and no base of ours. */
const names: Readonly<Record<Platform, string>> = {
  "linux/amd64": "@anthropic-ai/claude-code-linux-x64",
  "linux/arm64": "@anthropic-ai/claude-code-linux-arm64",
};

export function cliPackageName(platform: Platform): string {
  return names[platform];
}

/** Throws `BazaarError` OPTION_INVALID for what is no exact version: an image must not depend on the day. */
export function checkedCliVersion(version: string): string {
  if (/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(version)) return version;
  const problem = `${JSON.stringify(version.slice(0, 80))} is no exact version of Claude Code.`;
  throw new BazaarError("OPTION_INVALID", problem, "Name one as npm does, e.g. 2.1.330.");
}

/** A package as one line of text, for an annotation or a cache. */
export function cliPackageText({ version, platform, integrity, digest, size, diffId }: CliPackage): string {
  return JSON.stringify({ version, platform, integrity, digest, size, diffId });
}

/** What `cliPackageText` wrote; undefined when it is anything else. */
export function readCliPackage(text: string): CliPackage | undefined {
  const value = text.length > 1_000 ? undefined : parseJson(text).value;
  if (!isJsonObject(value)) return undefined;
  const { version, platform, integrity, digest: blob, size, diffId } = value;
  if (platform !== "linux/amd64" && platform !== "linux/arm64") return undefined;
  if (typeof version !== "string" || !isIntegrity(integrity)) return undefined;
  if (!isDigest(blob) || !isDigest(diffId)) return undefined;
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1) return undefined;
  return { version, platform, integrity, digest: blob, size, diffId };
}

/** Whether a text is a SHA-512 as npm writes it (Subresource Integrity), the one kind that counts here. */
export function isIntegrity(value: unknown): value is string {
  return typeof value === "string" && /^sha512-[A-Za-z0-9+/]{86}==$/.test(value);
}
