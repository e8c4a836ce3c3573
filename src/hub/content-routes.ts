import { refusal } from "../access/refusal.ts";
import { catalogOf } from "../marketplace/aggregate/catalog-of.ts";
import type { AggregatePlugin, View } from "../marketplace/aggregate/types.ts";
import { answerDownload } from "./answer-download.ts";
import { matchesNone, strongTag } from "./entity-tag.ts";
import { infoOf } from "./info.ts";
import type { BuiltView, Download, Held, HubAuditRecord, Views } from "./ports.ts";
import { archivePath } from "./routes.ts";
import type { Sent } from "./sent-body.ts";

/** A request for content that passed the gate. */
export interface Asked {
  readonly request: Request;
  readonly view: View;
  readonly views: Views;
  /** Books content that was taken. */
  readonly audit: (record: Omit<HubAuditRecord, "caller" | "view">) => void;
}

/** What is served differs between callers, so nobody in between may keep it. */
const ownOnly = "private, no-cache";

/** `GET /marketplace.zip`. Whoever has it already is told so before anything is built or read. */
export async function answerZip({ request, view, views, audit }: Asked): Promise<Response> {
  const tag = zipTag(view, views);
  if (matchesNone(request.headers.get("if-none-match"), tag)) return unchanged(tag);
  const held = await views.zip(view);
  const named = { tag, type: "application/zip", cacheControl: ownOnly, fileName: `${view.aggregate.name}.zip` };
  return download(request, held, held.value, named, (sent) =>
    audit({ what: "zip", plugins: view.plugins.length, ...sent }),
  );
}

/** `GET /plugins/<name>/<sha256>.zip`, of the view or of a build before it that is still kept. */
export async function answerArchive({ request, view, views, audit }: Asked, name: string, sha256: string) {
  const tag = strongTag(sha256);
  const cacheControl = "private, max-age=31536000, immutable";
  const listed = view.plugins.some((plugin) => plugin.name === name);
  const held = listed ? await archiveOf(view, views, name, sha256) : undefined;
  if (held === undefined) {
    const message = "There is no such archive for you; update the marketplace, whose catalog names the present ones.";
    return refusal(404, "NOT_FOUND", message);
  }
  if (matchesNone(request.headers.get("if-none-match"), tag)) {
    held.release();
    return unchanged(tag, cacheControl);
  }
  const named = { tag, type: "application/zip", cacheControl, fileName: `${name}.zip` };
  return download(request, held, held.value, named, (sent) =>
    audit({ what: "archive", plugin: name, plugins: 1, ...sent }),
  );
}

async function archiveOf(view: View, views: Views, name: string, sha256: string): Promise<Held<Download> | undefined> {
  const { value, release } = await views.build(view);
  const present = value.archives.get(name);
  if (present?.sha256 === sha256) return { value: present, release };
  release();
  return views.kept(view, name, sha256);
}

/**
 * `GET /marketplace.json`: the catalog with an archive for each plugin, for `plugin marketplace add URL`. `origin` is where
 * the caller reached the hub, without a slash at the end.
 */
export async function answerCatalog({ request, view, views, audit }: Asked, origin: string): Promise<Response> {
  const tag = strongTag(`catalog-${view.hash}-${views.packing}-${encodeURIComponent(origin).replaceAll("%", "_")}`);
  if (matchesNone(request.headers.get("if-none-match"), tag)) return unchanged(tag);
  const held = await views.build(view);
  try {
    const placeOf = ({ name }: AggregatePlugin) => archiveAt(origin, name, held.value);
    const body = new TextEncoder().encode(catalogOf(view, { kind: "archive", placeOf }));
    const headers = { ...jsonHeaders(tag), "content-length": String(body.length) };
    if (request.method === "HEAD") return new Response(null, { headers });
    audit({ what: "catalog", plugins: view.plugins.length, bytes: body.length, complete: true });
    return new Response(body, { headers });
  } finally {
    held.release();
  }
}

function archiveAt(origin: string, name: string, { archives }: BuiltView): { url: string; sha256: string } {
  const { sha256 } = archives.get(name)!;
  return { url: origin + archivePath(name, sha256), sha256 };
}

/** `GET /info`. Builds nothing. */
export function answerInfo({ request, view, views }: Asked): Response {
  const tag = strongTag(`info-${view.hash}-${views.packing}`);
  if (matchesNone(request.headers.get("if-none-match"), tag)) return unchanged(tag);
  const body = `${JSON.stringify(infoOf(view, zipTag(view, views)))}\n`;
  return new Response(request.method === "HEAD" ? null : body, { headers: jsonHeaders(tag) });
}

function zipTag(view: View, { packing }: Views): string {
  return strongTag(`${view.hash}-${packing}`);
}

function jsonHeaders(tag: string) {
  return {
    "cache-control": ownOnly,
    "content-type": "application/json",
    etag: tag,
    "x-content-type-options": "nosniff",
  };
}

/** With the cache control of the whole answer, which it replaces (RFC 9110, 15.4.5). */
function unchanged(tag: string, cacheControl = ownOnly): Response {
  return new Response(null, { status: 304, headers: { etag: tag, "cache-control": cacheControl } });
}

function download(
  request: Request,
  held: Held<unknown>,
  content: Pick<Download, "size" | "read">,
  named: Parameters<typeof answerDownload>[2],
  audit: (sent: Sent) => void,
): Response {
  return answerDownload(request, content, named, (sent) => {
    held.release();
    if (sent !== undefined) audit(sent);
  });
}
