import { hash } from "node:crypto";
import { isJsonObject, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { type Descriptor, type Digest, mediaTypes } from "../image/oci.ts";
import type { StoredManifest } from "../image/ports.ts";
import { bodyBytes, drop } from "./answer-text.ts";
import type { Exchange } from "./exchange.ts";
import { isDigest } from "../image/oci.ts";
import { scopeOf } from "./scopes.ts";
import { WrongAnswer } from "./situation.ts";
import type { HttpAnswer } from "./types.ts";

/** The limit that the OCI Distribution Specification tells registries to have, bytes. */
const maxManifest = 4_194_304;

const dockerTypes = [
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const accept = [mediaTypes.index, mediaTypes.manifest, ...dockerTypes].join(", ");
const genericType = /^(?:application\/(?:json|octet-stream)|text\/plain|)$/;

/** The manifests of one repository. */
export class Manifests {
  readonly #exchange: Exchange;
  readonly #name: string;
  readonly #path: string;

  constructor(exchange: Exchange, name: string, path: string) {
    this.#exchange = exchange;
    this.#name = name;
    this.#path = path;
  }

  /** What a tag or digest names; a registry that does not say it in its headers is asked for the whole. */
  async head(reference: string): Promise<Descriptor | undefined> {
    const ask = { ...this.#ask("look"), expect: [200, 404] };
    const wire = { method: "HEAD" as const, url: this.#url(reference), headers: { accept } };
    const said = await this.#exchange.run(ask, wire, async (answer) => {
      await drop(answer);
      return answer.status === 404 ? undefined : (describedBy(answer, reference) ?? "unsaid");
    });
    if (said !== "unsaid") return said;
    const whole = await this.read(reference);
    return whole && { mediaType: whole.mediaType, digest: whole.digest, size: whole.size };
  }

  /** The manifest itself, its digest checked against the reference and against what the registry says. */
  read(reference: string): Promise<StoredManifest | undefined> {
    const ask = { ...this.#ask("read"), expect: [200, 404] };
    const wire = { method: "GET" as const, url: this.#url(reference), headers: { accept } };
    return this.#exchange.run(ask, wire, async (answer) => {
      const bytes = await bodyBytes(answer, maxManifest);
      if (answer.status === 404) return notFound(answer);
      if (bytes === undefined) throw new WrongAnswer("manifest-wrong", "a manifest has more than 4 MiB");
      const digest: Digest = `sha256:${hash("sha256", bytes)}`;
      checkDigest(digest, reference, answer.headers.get("docker-content-digest"));
      return { mediaType: typeOf(answer, bytes), digest, size: bytes.length, bytes };
    });
  }

  async put(manifest: StoredManifest, tag: string | undefined): Promise<void> {
    const ask = { ...this.#ask("put-manifest"), scopes: [scopeOf(this.#path, "push")], expect: [200, 201] };
    const headers = { "content-type": manifest.mediaType };
    const wire = { method: "PUT" as const, url: this.#url(tag ?? manifest.digest), headers, body: manifest.bytes };
    await this.#exchange.run(ask, wire, async (answer) => {
      await drop(answer);
      const stored = answer.headers.get("docker-content-digest");
      // Another algorithm's digest says nothing about this one.
      if (stored !== null && isDigest(stored) && stored !== manifest.digest) {
        throw new WrongAnswer(
          "digest-wrong",
          `the registry keeps the manifest as ${stored}, and it was sent as ${manifest.digest}`,
        );
      }
    });
  }

  #ask(doing: "look" | "read" | "put-manifest") {
    return { doing, name: this.#name, scopes: [scopeOf(this.#path, "pull")] };
  }

  #url(reference: string): URL {
    return new URL(`/v2/${this.#path}/manifests/${reference}`, this.#exchange.line.endpoint);
  }
}

/** An empty or JSON 404 says that there is none; a web page says nothing. */
function notFound(answer: HttpAnswer): undefined {
  if (/^text\/html/i.test(answer.headers.get("content-type") ?? "")) {
    throw new WrongAnswer("not-a-registry", "it sent a web page");
  }
}

function describedBy({ headers }: HttpAnswer, reference: string): Descriptor | undefined {
  const digest = headers.get("docker-content-digest") ?? "";
  const mediaType = plainType(headers.get("content-type"));
  const size = headers.get("content-length") ?? "";
  if (!isDigest(digest) || genericType.test(mediaType) || !/^\d{1,9}$/.test(size)) return undefined;
  if (isDigest(reference)) checkDigest(digest, reference, null);
  return { mediaType, digest, size: Number(size) };
}

function checkDigest(digest: Digest, reference: string, said: string | null): void {
  const wanted = isDigest(reference) ? reference : said !== null && isDigest(said) ? said : digest;
  if (digest === wanted) return;
  throw new WrongAnswer("digest-wrong", `the registry gave a manifest ${digest} where ${wanted} was to come`);
}

/** As the body says, which its digest covers. A header that says another thing is an attack or a fault. */
function typeOf({ headers }: HttpAnswer, bytes: Uint8Array): string {
  const { value } = parseJson(decodeText(bytes));
  if (!isJsonObject(value)) throw new WrongAnswer("manifest-wrong", "a manifest is no JSON object");
  const said = plainType(headers.get("content-type"));
  const own = value["mediaType"];
  if (typeof own !== "string") return said;
  if (own === said || genericType.test(said)) return own;
  throw new WrongAnswer("manifest-wrong", `a manifest calls itself ${shown(own)} and is sent as ${shown(said)}`);
}

function plainType(header: string | null): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function shown(type: string): string {
  return type.replace(/[^\w.+/-]/g, "?").slice(0, 100);
}
