import { afterEach, expect, test } from "vitest";
import type { Lookup } from "./guarded-agent.ts";
import { RegistryGuard } from "./registry-guard.ts";

const addresses: Readonly<Record<string, string[]>> = {
  "ghcr.io": ["140.82.121.33"],
  "registry.corp": ["10.1.2.3"],
  "split.example": ["140.82.121.33", "10.1.2.3"],
};
const lookup: Lookup = (host, _options, done) => {
  const found = addresses[host];
  if (found === undefined) done(Object.assign(new Error("unknown"), { code: "ENOTFOUND" }), []);
  else
    done(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
};
const none = { httpProxy: "", httpsProxy: "", noProxy: "" };
const guard = new RegistryGuard({ lookup, connectTimeoutMs: 1_000, proxies: none });
afterEach(() => guard.close());

const allowed = async (url: string, namedBy: string) => {
  const agent = guard.agentFor(new URL(url), new URL(namedBy));
  return agent.then(
    () => true,
    (error: unknown) => (error as { kind?: string }).kind,
  );
};

test.each<[string, string, unknown]>([
  ["https://storage.example/x", "https://ghcr.io/", true],
  ["https://8.8.8.8/x", "https://ghcr.io/", true],
  ["https://10.1.2.3/x", "https://ghcr.io/", "forbidden"],
  ["https://127.0.0.1/x", "https://ghcr.io/", "forbidden"],
  ["https://[::1]/x", "https://ghcr.io/", "forbidden"],
  ["https://[::ffff:10.0.0.1]/x", "https://ghcr.io/", "forbidden"],
  ["https://localhost./x", "https://ghcr.io/", "forbidden"],
  ["https://0x7f000001/x", "https://ghcr.io/", "forbidden"],
  ["https://169.254.169.254/x", "https://ghcr.io/", "forbidden"],
  ["https://10.9.9.9/x", "https://registry.corp/", true],
  ["https://169.254.169.254/x", "https://registry.corp/", "forbidden"],
  ["https://10.9.9.9/x", "https://split.example/", true],
  ["https://10.9.9.9/x", "https://140.82.121.33/", "forbidden"],
  ["https://10.9.9.9/x", "https://10.1.1.1:5000/", true],
  // What can't be looked up here is asked through a proxy, and that is public.
  ["https://10.9.9.9/x", "https://unknown.example/", "forbidden"],
])("%s, named by %s", async (url, namedBy, outcome) => {
  expect(await allowed(url, namedBy)).toBe(outcome);
});
