import { BazaarError } from "../core/errors.ts";

const host = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`;
const part = String.raw`[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*`;
const reference = new RegExp(
  String.raw`^(?:${host}/)?${part}(?:/${part})*(?<tag>:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?$`,
);

/**
 * The reference to an image, checked (grammar of the Distribution project: host, path, tag, digest). It has to name a
 * digest: what a tag means changes, and with it what runs. `allowTag` takes a tag alone. Throws `BazaarError` OPTION_INVALID.
 */
export function imageReference(text: string, allowTag = false): string {
  const groups = text.length > 1_000 ? undefined : reference.exec(text)?.groups;
  if (groups === undefined) {
    const fix = "Write it as registry.example.com/acme/my-plugin@sha256:… with small letters in the path.";
    throw new BazaarError("OPTION_INVALID", `${JSON.stringify(text.slice(0, 200))} is no reference to an image.`, fix);
  }
  if (groups["digest"] !== undefined || (allowTag && groups["tag"] !== undefined)) return text;
  throw new BazaarError(
    "OPTION_INVALID",
    `The image ${text} is named without its digest, so what it means can change.`,
    "Name it as REF@sha256:…, which `claude-bazaar image` prints after a push; or give a tag with --allow-tag.",
  );
}
