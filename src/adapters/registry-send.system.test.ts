import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { certificateFor } from "../testing/certificate.ts";
import { freePort } from "../testing/free-port.ts";
import { bareRegistry } from "../testing/registry-client.ts";
import type { Lookup } from "./guarded-agent.ts";
import type { NodeRegistryOptions } from "./node-registry.ts";
import { registrySender as overUndici } from "./registry-send.ts";
import { registrySender as overNode } from "./registry-send-plain.ts";

const folder = mkdtempSync(join(tmpdir(), "bazaar-send-"));
const { key, cert } = certificateFor("registry.test", folder);
const authorities = getCACertificates("default");

afterAll(() => {
  setDefaultCACertificates(authorities);
  rmSync(folder, { recursive: true, force: true });
});

interface Listening extends AsyncDisposable {
  readonly port: number;
  readonly server: Server;
}

async function listening(server: Server & { closeAllConnections?(): void }): Promise<Listening> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    server,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections?.();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const web = (handle: RequestListener) => listening(createServer(handle));

/** Every name is this machine. */
const lookup: Lookup = (_host, options, done) => {
  const first = { address: "127.0.0.1", family: 4 };
  if (options.all) return done(null, [first]);
  (done as unknown as (error: null, address: string, family: number) => void)(null, first.address, first.family);
};

/** The one that is under test. */
let sender: typeof overUndici = overUndici;

/** What a first look at a repository comes to. */
async function look(registry: string, options: Partial<NodeRegistryOptions> = {}): Promise<unknown> {
  await using client = bareRegistry({ retries: { tries: 1 }, lookup, sender, ...options });
  try {
    return await client.repository(`${registry}/acme/app`).manifest("t");
  } catch (error) {
    return error;
  }
}

const failure = (name: string, message: RegExp) =>
  expect.objectContaining({
    details: expect.objectContaining({ failure: name }) as unknown,
    message: expect.stringMatching(message) as unknown,
  }) as unknown;

describe.each([
  ["undici", overUndici],
  ["Node's own client", overNode],
])("over %s", (_name, wanted) => {
  beforeAll(() => {
    sender = wanted;
  });

  describe("what is wrong on the way is named", () => {
    test("nobody listens", async () => {
      expect(await look(`127.0.0.1:${await freePort()}`)).toEqual(failure("unreachable", /takes no connections/));
    });

    test("nobody knows the name", async () => {
      const unknown: Lookup = (_host, _options, done) => {
        done(Object.assign(new Error("not found"), { code: "ENOTFOUND" }), []);
      };
      expect(await look("nowhere.test", { lookup: unknown })).toEqual(
        failure("unreachable", /nobody knows.*Check its name/),
      );
    });

    test("no answer comes, or one without end", async () => {
      await using silent = await web(() => {});
      expect(await look(`127.0.0.1:${silent.port}`, { answerTimeoutMs: 200 })).toEqual(
        failure("unreachable", /no answer in time/),
      );
      await using endless = await web((_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536, 32), () => setImmediate(more));
        };
        more();
      });
      expect(await look(`127.0.0.1:${endless.port}`)).toEqual(failure("not-a-registry", /more than 4 MiB/));
    });

    test("it speaks no HTTP", async () => {
      await using other = await listening(createTcpServer((socket) => void socket.resume().end("SSH-2.0-OpenSSH\r\n")));
      expect(await look(`127.0.0.1:${other.port}`)).toEqual(failure("unreachable", /not answer in HTTP/));
    });

    test("the certificate is not trusted, is another host's, or there is none", async () => {
      const options = { key: readFileSync(key), cert: readFileSync(cert) };
      await using tls = await listening(
        createTlsServer(options, (_request, response) => void response.writeHead(404).end()),
      );
      expect(await look(`registry.test:${tls.port}`)).toEqual(failure("tls", /does not trust.*NODE_EXTRA_CA_CERTS/));
      await using plain = await web((_request, response) => void response.writeHead(404).end());
      expect(await look(`registry.test:${plain.port}`)).toEqual(
        failure("tls", /does not speak TLS.*--insecure-registry/),
      );
      expect(await look(`registry.test:${plain.port}`, { insecure: [`registry.test:${plain.port}`] })).toBeUndefined();
      setDefaultCACertificates([...authorities, readFileSync(cert, "utf8")]);
      expect(await look(`registry.test:${tls.port}`)).toBeUndefined();
      expect(await look(`other.test:${tls.port}`)).toEqual(failure("tls", /of another host/));
      setDefaultCACertificates([...authorities]);
    });
  });

  describe("where a registry sends on to", () => {
    const digest = `sha256:${"a".repeat(64)}`;

    async function redirected(location: string, options: Partial<NodeRegistryOptions> = {}): Promise<unknown> {
      await using registry = await web((_request, response) => void response.writeHead(307, { location }).end());
      return await look(`127.0.0.1:${registry.port}`, options);
    }

    test("may be its own network, and never what hands out a cloud's credentials", async () => {
      await using other = await web((request, response) => {
        response.writeHead(request.url === "/m" ? 404 : 500).end();
      });
      expect(await redirected(`http://127.0.0.1:${other.port}/m`)).toBeUndefined();
      expect(await redirected(`http://localhost:${other.port}/m`)).toBeUndefined();
      expect(await redirected("http://169.254.169.254/latest/meta-data")).toEqual(
        failure("redirect-refused", /169\.254\.169\.254/),
      );
      const metadata: Lookup = (_host, _options, done) => done(null, [{ address: "169.254.169.254", family: 4 }]);
      expect(await redirected("http://innocent.test/m", { lookup: metadata })).toEqual(
        failure("redirect-refused", /private network/),
      );
    });

    test("has an end", async () => {
      let asked = 0;
      await using registry = await web((_request, response) => {
        asked += 1;
        response.writeHead(302, { location: `/v2/${asked}` }).end();
      });
      expect(await look(`127.0.0.1:${registry.port}`)).toEqual(failure("redirect-refused", /without end/));
      expect(asked).toBe(6);
    });

    test("is named where it fails", async () => {
      const port = await freePort();
      expect(await redirected(`http://127.0.0.1:${port}/m`)).toEqual(
        failure("unreachable", new RegExp(`sends on to 127\\.0\\.0\\.1:${port}, which takes no connections`)),
      );
    });

    test("is asked for the same, and told with no word of its query", async () => {
      await using other = await web((_request, response) => void response.writeHead(500).end("see /x?sig=hunter22"));
      const error = await redirected(`http://127.0.0.1:${other.port}/v2/acme/app/blobs/${digest}?sig=hunter22`);
      expect(error).toEqual(failure("server-error", /^(?!.*hunter22)/));
    });
  });

  describe("proxies", () => {
    /** A proxy that takes CONNECT and plain requests, and what was asked of it. */
    async function proxyTo(port: number) {
      const seen: string[] = [];
      const proxy = await web((request, response) => {
        seen.push(`${request.method} ${request.url}`);
        response.writeHead(404).end();
      });
      proxy.server.on("connect", (request: { url?: string }, socket: Socket) => {
        seen.push(`CONNECT ${request.url}`);
        const far = connect(port, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n");
          far.pipe(socket).pipe(far);
        });
        far.on("error", () => {});
        socket.on("error", () => {});
      });
      return { seen, ...proxy };
    }

    test.each([
      ["refuses", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", /through a proxy that refuses the way/],
      ["closes", "", /through a proxy that gives no answer/],
    ])("that one %s is told, after one request", async (_, words, message) => {
      let asked = 0;
      await using proxy = await web(() => {});
      proxy.server.on("connect", (_request: unknown, socket: Socket) => {
        asked += 1;
        socket.end(words);
      });
      const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
      expect(await look("registry.test", { env })).toEqual(failure("unreachable", message));
      expect(asked).toBe(1);
    });

    test("of the environment are used, but not for the loopback", async () => {
      await using plain = await web((_request, response) => void response.writeHead(404).end());
      await using proxy = await proxyTo(plain.port);
      const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
      expect(await look(`127.0.0.1:${plain.port}`, { env })).toBeUndefined();
      expect(proxy.seen).toEqual([]);
      const insecure = [`registry.test:${plain.port}`];
      expect(await look(`registry.test:${plain.port}`, { env, insecure })).toBeUndefined();
      expect(proxy.seen).toEqual([`CONNECT registry.test:${plain.port}`]);
      const except = { ...env, NO_PROXY: "registry.test" };
      expect(await look(`registry.test:${plain.port}`, { env: except, insecure })).toBeUndefined();
      expect(proxy.seen).toHaveLength(1);
    });
  });
});
