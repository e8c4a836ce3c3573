import { type Removal, removalsFor } from "../removal.ts";

const agent = "src/adapters/guarded-agent.ts";
const exchange = "src/adapters/http-exchange.ts";
const guard = "src/adapters/address-guard.ts";

/** What keeps a plugin's remote MCP servers away from the host's own network, and credentials where they belong. */
export const serverRemovals: readonly Removal[] = [
  ...removalsFor("src/adapters/attacks-servers.system.test.ts", [
    [12, agent, "if (isIP(host) !== 0) guard.check(host, host, port);", "", "attack 12: the machine by its address"],
    [
      12,
      "src/adapters/pinned-lookup.ts",
      "for (const { address } of addresses) guard.check(address, host, port);",
      "",
      "attack 12: the machine by a name that leads to it",
    ],
    [
      12,
      agent,
      "if (isIP(host) !== 0) guard.check(host, host, port);",
      "",
      "attack 12: the machine by a redirect",
      [{ file: exchange, from: "this.#route.guard.checkUrl(this.#url);", to: "" }],
    ],
    [
      12,
      exchange,
      "this.#route.guard.checkUrl(this.#url);",
      "",
      "attack 12: an allowed address by a redirect to another name",
    ],
    [
      18,
      exchange,
      "this.#url.origin === url.origin ? credentials : {}",
      "credentials",
      "attack 18: the server's credentials don't go where it redirects to",
    ],
  ]),
  ...removalsFor("src/adapters/address-guard.test.ts", [
    [12, guard, 'if (kind !== "private") return false;', "", "attack 12: a name or a network never opens metadata"],
    [12, guard, 'if (metadata.includes(address.toString())) return "special";', "", "attack 12: metadata of clouds"],
  ]),
];
