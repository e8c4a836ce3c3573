import { CallerAccounts } from "../access/caller-limits.ts";
import { Failures } from "../access/failures.ts";
import type { Peer } from "../access/peer.ts";
import { refusal } from "../access/refusal.ts";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { plainUrl } from "../core/plain-url.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import { admit, type Gate, tooManyFailures } from "./admit.ts";
import { answerArchive, answerCatalog, answerInfo, answerZip, type Asked } from "./content-routes.ts";
import { answerGit, type GitParts } from "./git-route.ts";
import { inWords } from "./in-words.ts";
import type { HubCaller } from "./ports.ts";
import { heard, recorded } from "./recorded.ts";
import { methodsOf, type Route, routeOf } from "./routes.ts";
import { ServedCommits } from "./served-commits.ts";
import { answerSubscriptions } from "./subscription-routes.ts";
import type { Hub, HubOptions } from "./types.ts";
import { answerWebhook } from "./webhook-route.ts";

/**
 * The hub as an HTTP server: `GET /marketplace.zip`, `/marketplace.git/*`, `/marketplace.json`, `/plugins/<name>/<sha256>.zip`
 * `/info` and `/subscriptions`, each for a caller with a token (Bearer, or Basic as git has it); `POST /webhooks/<slug>` for who can sign; and
 * `/healthz` and `/readyz` for anybody. Throws `BazaarError` OPTION_INVALID at once.
 */
export function createHub(options: HubOptions): Hub {
  const { limits } = options;
  const gate: Gate = {
    callers: options.callers,
    accounts: new CallerAccounts(limits),
    failures: new Failures(limits?.failuresPerMinute),
  };
  const origin = options.origin === undefined ? undefined : checkedOrigin(options.origin);
  const parts: Parts = { options, gate, served: new ServedCommits(), origin, told: new WeakSet() };
  return {
    limit: (next) => {
      gate.failures.limit(next.failuresPerMinute);
      gate.accounts.limit(next);
    },
    fetch: (request, peer = {}) => {
      const { pathname } = new URL(request.url);
      return recorded(request, loggedPath(pathname), options.onRequest, (tellCaller) =>
        answer(request, pathname, peer, parts, tellCaller)
          .catch((error: unknown) => (request.signal.aborted ? gone() : failed(error, parts)))
          .then((response) => inWords(pathname, response)),
      );
    },
  };
}

/** Longer than every path that leads somewhere. */
const longestPath = 300;

/** A path for logs. Who puts a token where the repository's name belongs must not find it there. */
function loggedPath(path: string): string {
  const plain = path.replaceAll(/cbz_[\w-]+/g, "cbz_…");
  return plain.length <= longestPath ? plain : `${plain.slice(0, longestPath)}…`;
}

interface Parts {
  readonly options: HubOptions;
  readonly gate: Gate;
  readonly served: ServedCommits;
  readonly origin: string | undefined;
  /** Why somebody is served nothing, as far as it was told: one error each, until something changes. */
  readonly told: WeakSet<Error>;
}

async function answer(
  request: Request,
  pathname: string,
  peer: Peer,
  parts: Parts,
  tellCaller: (name: string, leave: () => void) => void,
): Promise<Response> {
  const { options } = parts;
  const route = routeOf(pathname);
  if (route === undefined || (route.is === "subscriptions" && options.subscriptions === undefined))
    return refusal(404, "NOT_FOUND", nothingHere);
  const methods = methodsOf(route);
  if (!methods.includes(request.method))
    return refusal(405, "METHOD_REFUSED", `This is asked by ${methods.join(" or ")}.`, { allow: methods.join(", ") });
  if (route.is === "health") return Response.json({ status: "ok" });
  if (route.is === "ready") return ready(options);
  if (route.is === "webhook") return webhook(request, route.slug, parts, peer);
  const caller = await admit(request, parts.gate, peer, tellCaller);
  return caller instanceof Response ? caller : content(request, route, caller, parts);
}

const nothingHere = "There is nothing here. The repository is .../marketplace.git, the ZIP .../marketplace.zip.";

async function content(request: Request, route: Route, caller: HubCaller, parts: Parts): Promise<Response> {
  const { options, served } = parts;
  const { views, git } = options;
  const view = views.of(caller);
  if (view === undefined) return notYet();
  const booked = (shown: View, record: Parameters<Asked["audit"]>[0]) =>
    heard(() => options.onAudit?.({ caller: caller.name, view: shown.hash, ...record }));
  const asked: Asked = { request, view, views, audit: (record) => booked(view, record) };
  if (route.is === "zip") return answerZip(asked);
  if (route.is === "archive") return answerArchive(asked, route.name, route.sha256);
  if (route.is === "catalog") return answerCatalog(asked, parts.origin ?? new URL(request.url).origin);
  if (route.is === "subscriptions") return answerSubscriptions(request, route.key, caller, options.subscriptions!);
  if (route.is !== "git") return answerInfo(asked);
  const onPack: GitParts["onPack"] = (shown, sent) =>
    booked(shown, { what: "git", plugins: shown.plugins.length, ...sent });
  return answerGit(request, route.path, caller, view, { git, views, served, onPack });
}

/** Nobody reads it; for the log, under the code that servers write there for it. */
function gone(): Response {
  return refusal(499, "CALLER_GONE", "The caller went away.");
}

/** What failed is for who runs the hub: messages name folders. */
function failed(error: unknown, { options, told }: Parts): Response {
  if (isBazaarError(error) && error.code === "MARKETPLACE_EMPTY_RESULT") {
    if (!told.has(error)) heard(() => options.onError?.(error));
    told.add(error);
    // Never an empty marketplace in its place, here neither.
    const message = "Nothing of what is granted to you is there now. Ask who runs this hub.";
    return refusal(503, "NOTHING_THERE", message, { "retry-after": "300" });
  }
  heard(() => options.onError?.(error));
  return refusal(500, "HUB_FAILED", "The hub failed. Tell whoever runs it; its log says what happened.");
}

/** Who guesses signatures is counted as who guesses tokens. */
async function webhook(request: Request, slug: string, { options, gate }: Parts, { address }: Peer): Promise<Response> {
  const hook = options.webhookOf?.(slug);
  const response = await answerWebhook(request, hook, () => options.onWebhook?.(slug));
  const wait = response.status === 401 && address !== undefined ? gate.failures.count(address) : undefined;
  return wait === undefined ? response : tooManyFailures(wait);
}

/** Never an empty marketplace in its place: a client would uninstall everything. */
function notYet(): Response {
  const message = "Nothing was synced yet, so there is nothing to serve. Try again in a minute.";
  return refusal(503, "NOT_READY", message, { "retry-after": "30" });
}

function ready({ views }: HubOptions): Response {
  return views.isReady() ? Response.json({ status: "ready" }) : notYet();
}

function checkedOrigin(text: string): string {
  const origin = plainUrl(text);
  if (origin !== undefined) return origin;
  throw new BazaarError(
    "OPTION_INVALID",
    "`origin` is no URL that callers could reach the hub by.",
    "Give an http or https URL without a password, a query and a fragment.",
  );
}
