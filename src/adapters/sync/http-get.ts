import type { IncomingHttpHeaders } from "node:http";
import { request } from "undici";
import { BazaarError, isBazaarError, messageOf } from "../../core/errors.ts";
import type { AddressGuard } from "../address-guard.ts";
import { guardedAgent, type Lookup } from "../guarded-agent.ts";

/** What a server said of a content, to be asked by the next time. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface GetOptions {
  readonly guard: AddressGuard;
  /** Bytes over which the answer is refused. */
  readonly maxBytes: number;
  /** Sent to the URL's own origin, and to none that it redirects to. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** @default the content is always sent */
  readonly known?: Validators | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all of it. @default 300_000 */
  readonly timeoutMs?: number;
  readonly lookup?: Lookup | undefined;
  /** Only where redirects lead is asked: any answer will do, and its content is not read. @default false */
  readonly whereOnly?: boolean;
}

/** `bytes` is undefined when it is as the validators say. */
export interface Got {
  readonly bytes: Uint8Array | undefined;
  readonly validators: Validators;
  /** Where redirects led. */
  readonly url: string;
}

const maxRedirects = 5;

/**
 * GETs a URL within the guard, redirects too. Rejects with `BazaarError` ADDRESS_FORBIDDEN, SOURCE_TOO_LARGE, INTERRUPTED
 * or DOWNLOAD_FAILED.
 */
export async function httpGet(text: string, options: GetOptions): Promise<Got> {
  const { guard, lookup, signal, timeoutMs = 300_000 } = options;
  if (!URL.canParse(text)) throw new BazaarError("DOWNLOAD_FAILED", "The URL is none.", "Correct the URL.");
  const agent = guardedAgent(guard, lookup === undefined ? {} : { lookup });
  const limit = AbortSignal.timeout(timeoutMs);
  const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  try {
    return await follow(new URL(text), options, (url, headers) =>
      request(url, { dispatcher: agent, signal: stop, headers: { "user-agent": "claude-bazaar", ...headers } }),
    );
  } catch (error) {
    if (signal?.aborted === true) throw new BazaarError("INTERRUPTED", "The download was stopped.", "Start it again.");
    throw ownError(error, new URL(text).host, limit.aborted ? timeoutMs : undefined);
  } finally {
    await agent.destroy();
  }
}

type Ask = (url: URL, headers: Record<string, string>) => ReturnType<typeof request>;

async function follow(first: URL, options: GetOptions, ask: Ask): Promise<Got> {
  let url: URL = first;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    options.guard.checkUrl(url);
    const own = url.origin === first.origin ? options.headers : {};
    const asked = conditions(options.known);
    const { statusCode, headers, body } = await ask(url, { ...own, ...asked });
    const location = textOf(headers["location"]);
    if ([301, 302, 303, 307, 308].includes(statusCode) && location !== undefined && URL.canParse(location, url.href)) {
      drop(body);
      url = new URL(location, url.href);
      continue;
    }
    // "Not modified" says something only where something was known.
    const known = statusCode === 304 && Object.keys(asked).length > 0;
    if (known || options.whereOnly === true) drop(body);
    else if (statusCode !== 200) {
      drop(body);
      throw refused(url.host, statusCode);
    }
    const bytes = known || options.whereOnly === true ? undefined : await bounded(body, headers, options.maxBytes);
    return { bytes, validators: validatorsOf(headers), url: url.href };
  }
  throw new BazaarError("DOWNLOAD_FAILED", `${first.host} redirects without an end.`, "Check the URL.");
}

/** An answer that is not read on; that it was broken off is no news. */
function drop(body: NodeJS.ReadableStream & { destroy(): unknown }): void {
  body.on("error", () => {});
  body.destroy();
}

function conditions(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const [etag, lastModified] = [textOf(headers["etag"]), textOf(headers["last-modified"])];
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

async function bounded(
  body: AsyncIterable<Uint8Array>,
  headers: IncomingHttpHeaders,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = Number(headers["content-length"] ?? 0);
  if (size > maxBytes) throw tooLarge(maxBytes);
  size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function tooLarge(maxBytes: number): BazaarError {
  const problem = `The download has more than ${maxBytes} bytes.`;
  const fix = "Raise `caps.bytes` of the source if that is right; a catalog has 16 MiB at most, an archive 256 MiB.";
  return new BazaarError("SOURCE_TOO_LARGE", problem, fix);
}

function refused(host: string, status: number): BazaarError {
  const denied = status === 401 || status === 403;
  const fix = denied ? "Check the source's token, and that it may read this." : "Check the URL, then try again later.";
  return new BazaarError("DOWNLOAD_FAILED", `${host} answered with status ${status}.`, fix);
}

function ownError(error: unknown, host: string, timeoutMs: number | undefined): BazaarError {
  if (isBazaarError(error)) return error;
  const { cause } = error as { cause?: unknown };
  if (isBazaarError(cause)) return cause;
  const said = timeoutMs === undefined ? messageOf(error) : `it took longer than ${timeoutMs / 1_000} s`;
  return new BazaarError("DOWNLOAD_FAILED", `${host} can't be reached: ${said}.`, "Check the host and the network.");
}
