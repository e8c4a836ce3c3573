import { type Removal, removalsFor } from "../removal.ts";

const relay = "src/broker/relay.ts";

/** What keeps the model's key from runs, and runs within their bill. */
export const brokerRemovals: readonly Removal[] = [
  ...removalsFor("src/adapters/attacks-broker.system.test.ts", [
    [7, "src/run/environment.ts", "{ ...host, ...none,", "{ ...host,", "attack 7: a shell finds the model's key"],
    [7, "src/adapters/launcher.ts", '"ulimit -c 0",', '"true",', "attack 7: a shell finds the model's key"],
    [8, relay, "if (!account.mayAsk(body.model))", "if (false)", "and gets nothing that its run does not pay for"],
    [
      8,
      relay,
      'if (request.method !== "POST" || (pathname !== messages && pathname !== counting))',
      "if (false)",
      "and gets nothing that its run does not pay for",
    ],
    [
      8,
      "src/broker/registry.ts",
      'this.#byDigest.delete(entry.digest.toString("hex"));',
      "",
      "and gets nothing that its run does not pay for",
    ],
    [
      8,
      "src/broker/run-account.ts",
      "if (this.#requests > maxRequests)",
      "if (false)",
      "and its run ends at the limit",
    ],
    [
      25,
      "src/broker/api-error.ts",
      "if (!ownFaults.includes(status))",
      "if (status === 0)",
      "when a run is not let in",
    ],
    [
      25,
      "src/broker/api-error.ts",
      'text.replaceAll(name, "[hidden]")',
      "text",
      "when a run is refused for a fault of its own",
    ],
  ]),
  ...removalsFor("src/adapters/run-watching.system.test.ts", [
    [
      25,
      "src/adapters/prometheus.ts",
      "this.#runs.inc({ outcome });",
      "this.#runs.inc({ outcome, caller: arguments[0].caller });",
      "attack 25: no caller makes a label",
      [
        {
          file: "src/adapters/prometheus.ts",
          from: '"Runs that ended or were refused.", ["outcome"]',
          to: '"Runs that ended or were refused.", ["outcome", "caller"]',
        },
      ],
    ],
  ]),
];
