import { execFileSync } from "node:child_process";
import { createSign, type KeyObject, createPrivateKey, X509Certificate, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface TokenServerOptions {
  /** User to password. Everybody else is refused; who sends no credential is `""` below. */
  readonly users: Readonly<Record<string, string>>;
  /** Whether a user may do that to a repository. Anonymous callers have the name `""`. */
  allows(user: string, repository: string, action: string): boolean;
  /** After how many seconds the registry takes a token no more. @default 300 */
  readonly seconds?: number;
  /** What it says of that. @default as it is */
  readonly saidSeconds?: number;
  /** Refresh tokens, each with the user that it stands for. @default none */
  readonly refreshTokens?: Readonly<Record<string, string>>;
}

/** A server that gives tokens for a registry (Distribution token specification), on loopback. */
export interface TokenServer extends AsyncDisposable {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  /** Path of the certificate that a registry has to trust, PEM. */
  readonly certificate: string;
  /** One line for each request: method, user, and the scopes asked for. */
  readonly requests: string[];
}

/** Starts one; its key and self-made certificate go into `folder`. */
export async function startTokenServer(folder: string, options: TokenServerOptions): Promise<TokenServer> {
  const keys = makeKeys(folder);
  const requests: string[] = [];
  const service = "bazaar-tests";
  const issuer = "bazaar-token-server";
  const server = createServer((request, response) => {
    void answerTo(request).then(
      ([status, body]) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
      () => response.destroy(),
    );
  });
  async function answerTo(request: IncomingMessage): Promise<[number, object]> {
    const fields = await fieldsOf(request);
    const user = userOf(request, fields, options);
    const scopes = fields.getAll("scope").flatMap((one) => one.split(" "));
    requests.push(`${request.method} ${user ?? "?"} ${scopes.map(inOrder).join(" ")}`);
    if (user === undefined)
      return [401, { errors: [{ code: "UNAUTHORIZED", message: "incorrect username or password" }] }];
    const seconds = options.seconds ?? 300;
    const access = scopes.map((scope) => granted(scope, user, options)).filter(({ actions }) => actions.length > 0);
    const claims = { iss: issuer, sub: user, aud: service, access };
    const token = signed(keys, claims, seconds);
    return [200, { token, access_token: token, expires_in: options.saidSeconds ?? seconds }];
  }
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    realm: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    service,
    issuer,
    certificate: keys.file,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Keys {
  readonly file: string;
  readonly key: KeyObject;
  /** Base64 of the certificate's DER, as `x5c` has it (RFC 7515, 4.1.6). */
  readonly x5c: string;
}

function makeKeys(folder: string): Keys {
  const [keyFile, file] = [join(folder, "token-key.pem"), join(folder, "token-cert.pem")];
  const kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=bazaar-tests"];
  execFileSync("openssl", ["req", ...kind, "-keyout", keyFile, "-out", file], { stdio: "ignore" });
  const x5c = new X509Certificate(readFileSync(file)).raw.toString("base64");
  return { file, key: createPrivateKey(readFileSync(keyFile)), x5c };
}

/** docker-registry takes a token for so long after its end. */
const leeway = 60;

function signed({ key, x5c }: Keys, claims: object, seconds: number): string {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = part({ typ: "JWT", alg: "RS256", x5c: [x5c] });
  const body = part({ ...claims, nbf: now - 1, iat: now, exp: now + seconds - leeway, jti: randomUUID() });
  const text = `${head}.${body}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

async function fieldsOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const query = new URL(request.url ?? "/", "http://127.0.0.1").searchParams;
  return request.method === "POST" ? new URLSearchParams(Buffer.concat(chunks).toString("utf8")) : query;
}

function userOf(request: IncomingMessage, fields: URLSearchParams, options: TokenServerOptions): string | undefined {
  if (request.method === "POST") return options.refreshTokens?.[fields.get("refresh_token") ?? ""];
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (basic === undefined) return "";
  const [user = "", ...password] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return options.users[user] === password.join(":") ? user : undefined;
}

function granted(scope: string, user: string, options: TokenServerOptions) {
  const [, type = "", name = "", asked = ""] = /^([^:]+):(.+):([^:]*)$/.exec(scope) ?? [];
  const actions = asked.split(",").filter((action) => type === "repository" && options.allows(user, name, action));
  return { type, name, actions };
}

/** docker-registry names the actions of a scope in another order each time, and a client repeats them. */
function inOrder(scope: string): string {
  const colon = scope.lastIndexOf(":") + 1;
  return scope.slice(0, colon) + scope.slice(colon).split(",").sort().join(",");
}
