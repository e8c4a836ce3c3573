import { describe, expect, test } from "vitest";
import { type Listening, listen } from "./http-server.ts";
import { clientAddress } from "./trusted-proxies.ts";

describe("the address of a caller", () => {
  const of = clientAddress(["10.0.0.0/8", "::1", "192.0.2.7"]);

  test.each([
    ["of a connection that is no proxy's, whatever it claims", "198.51.100.1", "203.0.113.9", "198.51.100.1"],
    ["named by a proxy", "10.1.2.3", "203.0.113.9", "203.0.113.9"],
    ["named by the last of several proxies", "10.1.2.3", "1.1.1.1, 203.0.113.9, 192.0.2.7", "203.0.113.9"],
    ["that is invented before the one that a proxy saw", "10.1.2.3", "10.9.9.9, 203.0.113.9", "203.0.113.9"],
    ["of a proxy that says nothing", "10.1.2.3", undefined, "10.1.2.3"],
    ["behind proxies only", "10.1.2.3", "10.0.0.1, 10.0.0.2", "10.0.0.1"],
    ["with a port", "10.1.2.3", "203.0.113.9:4711", "203.0.113.9"],
    ["of IPv6 with a port", "::1", "[2001:db8::5]:4711", "2001:db8::5"],
    ["of IPv4 over IPv6", "::ffff:10.1.2.3", "::ffff:203.0.113.9", "203.0.113.9"],
    ["after what is none", "10.1.2.3", "203.0.113.9, unknown, 10.0.0.2", "10.0.0.2"],
    ["in an odd spelling is none", "10.1.2.3", "0x7f.1", "10.1.2.3"],
    ["in a number is none", "10.1.2.3", "2130706433", "10.1.2.3"],
    ["of nobody", undefined, "203.0.113.9", undefined],
  ])("%s", (_, remote, forwardedFor, expected) => {
    expect(of(remote, forwardedFor)).toBe(expected);
  });

  test("is the connection's where no proxy is believed", () => {
    expect(clientAddress()("127.0.0.1", "203.0.113.9")).toBe("127.0.0.1");
  });

  test("is read from the end of a list of any length", () => {
    const list = [...Array<string>(5_000).fill("10.0.0.1"), "203.0.113.9", ...Array<string>(20).fill("10.0.0.2")];
    expect(of("10.1.2.3", list.join(","))).toBe("203.0.113.9");
  });

  test.each(["proxy.example.com", "", "10.0.0.0/33", "10.0.0.0/", "10", "localhost", "1.2.3.4/24/1"])(
    "%j is no address of a proxy",
    (text) => {
      expect(() => clientAddress([text])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    },
  );
});

test.each([
  [["127.0.0.1"], "203.0.113.9"],
  [["10.0.0.0/8"], "127.0.0.1"],
  [undefined, "127.0.0.1"],
])("over a socket, with the proxies %j", async (trustedProxies, expected) => {
  const handle = async (_: Request, peer: { address?: string | undefined }) => Response.json(peer.address);
  const server: Listening = await listen(handle, { port: 0, ...(trustedProxies && { trustedProxies }) });
  try {
    const headers = [
      ["x-forwarded-for", "198.51.100.3"],
      ["x-forwarded-for", "203.0.113.9"],
    ] as [string, string][];
    expect(await (await fetch(server.url, { headers })).json()).toBe(expected);
  } finally {
    await server.close();
  }
});
