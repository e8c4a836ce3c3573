import { request as askProxy } from "node:http";
import { request as askProxyOverTls } from "node:https";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { Unreachable } from "../broker/unreachable.ts";
import { lastingRefusals } from "./proxy-refusals.ts";
import type { proxiesIn } from "./proxy-variables.ts";

/** The proxy that a request goes through; undefined where it goes straight. */
export function proxyFor(url: URL, { httpProxy, httpsProxy, noProxy }: ReturnType<typeof proxiesIn>): URL | undefined {
  const named = url.protocol === "https:" ? httpsProxy || httpProxy : httpProxy;
  if (named === "" || isExcepted(url, noProxy)) return undefined;
  return new URL(named);
}

/** As curl has it: names, `.name` and `*name` for what ends with it, each also with a port; `*` for all. */
function isExcepted({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const at = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      const [, name = "", only] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
      if (only !== undefined && Number(only) !== at) return false;
      if (name === "*") return true;
      return /^[.*]/.test(name) ? hostname.endsWith(name.replace(/^\*/, "")) : hostname === name;
    });
}

/**
 * A connection to the URL's host through the proxy, by CONNECT for http too, encrypted where the URL is. Rejects with
 * `Unreachable` where the proxy gives none, and with the system's error where encryption fails.
 */
export async function connectThrough(proxy: URL, url: URL, timeoutMs: number): Promise<Socket> {
  const socket = await tunnel(proxy, url, timeoutMs);
  if (url.protocol !== "https:") return socket;
  return await new Promise((resolve, reject) => {
    const secure = connectTls({ socket, servername: url.hostname, ALPNProtocols: ["http/1.1"] });
    secure.once("secureConnect", () => resolve(secure)).once("error", reject);
  });
}

function tunnel(proxy: URL, url: URL, timeout: number): Promise<Socket> {
  const path = `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
  const { username, password } = proxy;
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  const headers = { host: path, ...(username === "" ? {} : { "proxy-authorization": `Basic ${login}` }) };
  const ask = proxy.protocol === "https:" ? askProxyOverTls : askProxy;
  return new Promise((resolve, reject) => {
    const gave = (cause: unknown) =>
      new Unreachable("The proxy gave no answer.", "The host's proxy gives no answer.", false, cause);
    const request = ask(new URL("/", proxy.origin), { method: "CONNECT", path, headers, agent: false, timeout });
    const answered = (status = 0, socket: Socket): void => {
      if (status === 200) return resolve(socket);
      socket.on("error", () => {}).destroy();
      const problem = `The proxy refused the way with status ${status}.`;
      reject(new Unreachable(problem, "The host's proxy refuses the way.", lastingRefusals.includes(status)));
    };
    request.once("connect", ({ statusCode }, socket) => answered(statusCode, socket));
    request.once("response", ({ statusCode, socket }) => answered(statusCode, socket));
    request.once("timeout", () => request.destroy(new Error("It took too long.")));
    request.once("error", (error) => reject(gave(error)));
    request.end();
  });
}
