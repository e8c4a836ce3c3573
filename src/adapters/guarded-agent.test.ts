import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressGuard } from "./address-guard.ts";
import { type AgentOptions, guardedAgent } from "./guarded-agent.ts";

let server: Server;
let port: number;
let asked = 0;
beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1;
    response.end("inside");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

const lookupOf =
  (...answers: string[][]): NonNullable<AgentOptions["lookup"]> =>
  (_, __, done) => {
    const addresses = answers.length > 1 ? answers.shift() : answers[0];
    done(
      null,
      (addresses ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };

async function get(url: string, allowed: string[], options: AgentOptions = {}): Promise<string> {
  const agent = guardedAgent(addressGuard(allowed), options);
  try {
    const { origin, pathname: path } = new URL(url);
    const { body } = await agent.request({ origin, path, method: "GET" });
    return await body.text();
  } finally {
    await agent.destroy();
  }
}

/** The port of the server that must not be reached stands for `%`. */
const at = (url: string) => url.replace("%", String(port));

describe("guardedAgent", () => {
  // Decimal, octal, hexadecimal, short, with a dot at the end, in wide characters: all of them are 127.0.0.1.
  const spellings = `127.0.0.1 2130706433 0177.0.0.1 0x7f.0.0.1 0x7f000001 127.1 127.0.0.1. １２７.０.０.１ 127。0。0。1
    [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] 0.0.0.0 0 [::] localhost LOCALHOST`;
  test.each(spellings.split(/\s+/).map((host) => `http://${host}:%/`))("%s is not reached", async (url) => {
    const before = asked;
    await expect(get(at(url), [])).rejects.toMatchObject({ code: "ADDRESS_FORBIDDEN" });
    expect(asked).toBe(before);
  });

  test("a dot at the end of a name changes nothing, whether the system knows such names or not", async () => {
    const before = asked;
    await expect(get(at("http://localhost.:%/"), [])).rejects.toThrow(/.../);
    expect(asked).toBe(before);
  });

  test("what is allowed is reached, by name and by address", async () => {
    expect(await get(at("http://127.0.0.1:%/"), [`127.0.0.1:${port}`])).toBe("inside");
    const lookup = lookupOf(["127.0.0.1"]);
    expect(await get(at("http://db.example:%/"), ["db.example"], { lookup })).toBe("inside");
  });

  test.each([[["127.0.0.1"]], [["8.8.8.8", "127.0.0.1"]], [["::ffff:127.0.0.1"]], [["127.0.0.1", "8.8.8.8"]]])(
    "a name that leads to %j is not reached",
    async (answers) => {
      const before = asked;
      const got = get(at("http://evil.example:%/"), ["10.0.0.0/8"], { lookup: lookupOf(answers) });
      await expect(got).rejects.toMatchObject({ code: "ADDRESS_FORBIDDEN" });
      expect(asked).toBe(before);
    },
  );

  test("a name is looked up once a connection: what was checked is what is connected to", async () => {
    let lookups = 0;
    const answers = lookupOf(["127.0.0.1"], ["127.0.0.2"]);
    const lookup: NonNullable<AgentOptions["lookup"]> = (...args) => {
      lookups += 1;
      answers(...args);
    };
    expect(await get(at("http://db.example:%/"), [`127.0.0.1:${port}`], { lookup })).toBe("inside");
    expect(lookups).toBe(1);
    // The next connection is checked anew.
    await expect(get(at("http://db.example:%/"), [`127.0.0.1:${port}`], { lookup })).rejects.toMatchObject({
      code: "ADDRESS_FORBIDDEN",
    });
  });
});
