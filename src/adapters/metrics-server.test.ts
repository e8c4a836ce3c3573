import { expect, test } from "vitest";
import { metricsHandler } from "./metrics-server.ts";

const metrics = { text: async () => "bazaar_runs_active 1\n" };
const ask = async (host: string, url: string, method = "GET") => {
  const answer = await metricsHandler(metrics, host)(new Request(url, { method }));
  return `${answer.status} ${await answer.text()}`.trim();
};

test.each(["127.0.0.1", "localhost", "::1", "127.0.0.2"])(
  "on %s it answers to the loopback's names alone",
  async (host) => {
    expect(await ask(host, "http://127.0.0.1:9464/metrics")).toBe("200 bazaar_runs_active 1");
    expect(await ask(host, "http://evil.example.com:9464/metrics")).toMatch(/^403/);
  },
);

test.each(["0.0.0.0", "::", "10.0.0.7"])(
  "on %s, which a firewall guards, a pod's address is as good as any",
  async (host) => {
    expect(await ask(host, "http://10.0.0.7:9464/metrics")).toBe("200 bazaar_runs_active 1");
  },
);

test("there is nothing else, and nothing is changed there", async () => {
  expect(await ask("0.0.0.0", "http://10.0.0.7:9464/mcp")).toMatch(/^404/);
  expect(await ask("0.0.0.0", "http://10.0.0.7:9464/metrics", "POST")).toMatch(/^405/);
  expect(await ask("0.0.0.0", "http://10.0.0.7:9464/metrics", "HEAD")).toBe("200");
});
