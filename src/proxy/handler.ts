import { type AuthInfo, createMcpHandler } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";
import { pluginOf } from "../plugin/given-plugin.ts";
import type { Plugin } from "../plugin/types.ts";
import { wholeNumber } from "../core/whole-number.ts";
import { AllowList } from "../access/allow-list.ts";
import { errorResponse } from "./answers.ts";
import { questionState } from "./elicitation.ts";
import { fileFields, filesHost } from "./files-host.ts";
import { authenticator } from "./authenticate.ts";
import { CallerAccounts } from "../access/caller-limits.ts";
import { Failures } from "../access/failures.ts";
import type { Admitted, Guards } from "./guards.ts";
import { checkedHostNames } from "./host-names.ts";
import { resourceServer } from "./oauth-metadata.ts";
import { InFlight } from "./in-flight.ts";
import { hasRunTools, KeptRuns, type LongRuns } from "./kept-runs.ts";
import { createMcpServer, type McpHost } from "./mcp-server.ts";
import { observed } from "./observed.ts";
import { restrictedTo } from "./restricted.ts";
import { route, type RouteParts } from "./route.ts";
import type { ProxyTool } from "./tool-types.ts";
import { type FileFields, toolsOf } from "./tools.ts";
import { UpstreamRoutes } from "./upstream-routes.ts";
import type { ProxyHandler, ProxyOptions } from "./types.ts";

/**
 * The hosted plugin as an HTTP server: `POST /mcp` (both protocol eras), `POST /hooks/<event>?handler=<id>`, and without a
 * key `GET /healthz` and `GET /readyz`. Throws `BazaarError` KEY_INVALID or OPTION_INVALID at once.
 */
export function createProxyHandler(options: ProxyOptions): ProxyHandler {
  const plugin = givenTo("createProxyHandler", options);
  const guards = guardsOf(options, plugin);
  requireRunner(options.runner);
  const drainMs = within("drainMs", options.drainMs ?? 0, 0, 3_600_000, "milliseconds");
  const inFlight = new InFlight();
  const { onCall, watched } = observed(options);
  const kept = keptRuns(options.longRuns);
  let host = hostOf({ ...options, onCall }, plugin, inFlight, kept);
  const mcp = createMcpHandler(({ authInfo }) => createMcpServer(hostFor(host, admittedIn(authInfo), options)), {
    // A call that is silent for 60 s dies in the client unless the stream is open.
    responseMode: "sse",
    maxRequestBodySize: guards.maxBodyBytes,
  });
  let { upstreams } = options;
  const routes = upstreams && new UpstreamRoutes({ ...host, upstreams, mcp, guards });
  const parts = (): RouteParts => {
    const readiness = { inFlight, upstreams, isFull: () => options.isFull?.() ?? false };
    return { guards, host, mcp, files, routes, readiness };
  };
  const files = filesHost(options);
  const fetch = watched(
    (request, peer) => route(request, peer, parts()).catch(errorResponse),
    () => ({ streams: 0, sessions: 0, ...routes?.load, active: inFlight.size, servers: upstreams?.states() ?? [] }),
  );
  return {
    fetch,
    reload: (next) => {
      const { upstreams: other = upstreams, runner = host.runner } = next;
      // What callers were given to hand back stays good.
      host = {
        ...hostOf(
          { ...options, onCall, runner, ...(other && { upstreams: other }) },
          givenTo("reload", next),
          inFlight,
          kept,
        ),
        questions: host.questions,
      };
      if (other !== undefined) routes?.reload({ ...host, upstreams: other, mcp, guards });
      upstreams = other;
    },
    close: async () => {
      routes?.quiesce();
      await inFlight.drained(drainMs);
      await Promise.all([inFlight.close(), routes?.close()]);
      await mcp.close();
      kept?.close();
    },
  };
}

/** The plugin of a function's options. Throws `BazaarError` OPTION_INVALID where there is none: types are no guard. */
export function givenTo(called: string, options: Pick<ProxyOptions, "plugin"> | undefined): Plugin {
  if (isJsonObject(options)) return pluginOf(options.plugin);
  throw new BazaarError("OPTION_INVALID", `\`${called}\` got no options.`, "Give an object with `plugin` and `keys`.");
}

function hostOf(options: ProxyOptions, plugin: Plugin, inFlight: InFlight, kept: KeptRuns | undefined): McpHost {
  return {
    ...options,
    plugin,
    tools: toolsOf(plugin, fieldsOf(options, kept)),
    heartbeatMs: within("heartbeatMs", options.heartbeatMs ?? 30_000, 10, 60_000, "milliseconds"),
    inFlight,
    questions: questionState(options.questionKey),
    ...(kept && { kept }),
  };
}

function fieldsOf(options: ProxyOptions, kept: KeptRuns | undefined): FileFields {
  return { ...fileFields(options), runs: kept !== undefined };
}

/** What the caller sees of the host. */
function hostFor(host: McpHost, admitted: Admitted, options: ProxyOptions): McpHost & Admitted {
  const { allow } = admitted;
  return { ...host, ...admitted, ...(allow && { tools: restrictedTools(host, options, allow) }) };
}

function restrictedTools({ plugin, kept }: McpHost, options: ProxyOptions, allow: AllowList): ProxyTool[] {
  return toolsOf(restrictedTo(plugin, allow), fieldsOf(options, kept));
}

function requireRunner(runner: Partial<ProxyOptions["runner"]> | undefined): void {
  if (typeof runner?.run === "function" && typeof runner.runHook === "function") return;
  const problem = "`runner` lacks `run` or `runHook`.";
  throw new BazaarError("OPTION_INVALID", problem, "Give what `createClaudeRunner` returns.");
}

function guardsOf(options: ProxyOptions, plugin: Plugin): Guards {
  const maxBodyBytes = options.maxBodyBytes ?? 4_194_304;
  const resource = options.oauth && resourceServer(options.oauth, plugin.name);
  return {
    authenticate: authenticator(options, resource),
    resource,
    accounts: new CallerAccounts(options.callers),
    failures: new Failures(options.callers?.failuresPerMinute),
    allowedHosts: options.allowedHosts && checkedHostNames("allowedHosts", options.allowedHosts),
    allowedOrigins: checkedHostNames("allowedOrigins", options.allowedOrigins ?? []),
    maxBodyBytes: within("maxBodyBytes", maxBodyBytes, 1_024, 67_108_864, "bytes"),
  };
}

function keptRuns(longRuns: LongRuns = {}): KeptRuns | undefined {
  const kept = new KeptRuns(longRuns);
  return hasRunTools(longRuns) ? kept : undefined;
}

function within(name: string, value: number, least: number, most: number, unit: string): number {
  return wholeNumber(name, value, { least, most, unit });
}

function admittedIn(authInfo: AuthInfo | undefined): Admitted {
  const { modelKey, allow } = authInfo?.extra ?? {};
  return {
    caller: authInfo?.clientId ?? "",
    ...(allow instanceof AllowList && { allow }),
    ...(typeof modelKey === "string" && { modelKey }),
  };
}
