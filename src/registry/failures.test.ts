import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failureName, failureOf } from "./failures.ts";
import { failureTable } from "./failure-table.ts";
import { NetworkProblem } from "./network-problem.ts";
import type { Trouble } from "./trouble.ts";
import type { FoundCredential } from "./types.ts";

const credential = { kind: "password", username: "u", password: "never-told" } as const;
const login: FoundCredential = { credential, source: "the entry of r.example" };
const actions: FoundCredential = { credential, source: "GITHUB_TOKEN", token: "unknown" };
const base: Trouble = {
  doing: "upload",
  registry: "r.example",
  name: "r.example/acme/app",
  codes: [],
  said: "",
  page: false,
  found: login,
  withToken: true,
  elapsedMs: 1_000,
};
const ghcr = { registry: "ghcr.io", name: "ghcr.io/acme/app" };
const minutes = (count: number) => ({ elapsedMs: count * 60_000 });

const cases: readonly [string, Partial<Trouble>, RegExp][] = [
  ["digest-wrong", { fault: "digest-wrong", detail: "it came otherwise" }, /it came otherwise.*do not use it/],
  ["digest-wrong", { fault: "size-wrong", detail: "too short" }, /too short/],
  ["digest-wrong", { status: 400, codes: ["DIGEST_INVALID"] }, /other bytes than were announced/],
  ["redirect-refused", { network: new NetworkProblem("forbidden", "10.0.0.1 is private") }, /10\.0\.0\.1/],
  [
    "tls",
    { network: new NetworkProblem("tls", "shows a certificate that has run out") },
    /run out.*NODE_EXTRA_CA_CERTS/,
  ],
  ["unreachable", { network: new NetworkProblem("refused", "takes no connections") }, /takes no connections.*runs/],
  ["unreachable", { network: new NetworkProblem("unknown-host", "has a name that nobody knows") }, /Check its name/],
  ["not-a-registry", { status: 404, page: true }, /web page.*\/v2\//],
  ["not-a-registry", { fault: "manifest-wrong", detail: "a manifest is no JSON object" }, /no JSON object/],
  ["fork-token", { ...ghcr, status: 403, found: { ...actions, token: "fork" } }, /from a fork.*leave the push out/],
  [
    "unlinked-package",
    { ...ghcr, status: 403, codes: ["DENIED"], said: "permission_denied: write_package", found: actions },
    /Manage Actions access/,
  ],
  [
    "token-scope",
    { ...ghcr, status: 403, said: "permission_denied: The token provided does not match expected scopes." },
    /write:packages/,
  ],
  [
    "too-slow-upload",
    { ...ghcr, network: new NetworkProblem("lost", "broke the connection off"), ...minutes(9.9) },
    /10 minutes/,
  ],
  [
    "unreachable",
    { ...ghcr, network: new NetworkProblem("lost", "broke the connection off"), ...minutes(2) },
    /broke the connection/,
  ],
  ["too-slow-upload", { status: 408 }, /faster line/],
  ["denied", { ...ghcr, status: 403, found: actions }, /packages: write/],
  ["rate-limited", { status: 429, waitMs: 90_500 }, /Wait 91 s/],
  [
    "rate-limited",
    { ...ghcr, status: 403, said: "secondary rate limit", found: { source: "no file" } },
    /log in, which allows more/,
  ],
  [
    "rate-limited",
    { ...ghcr, status: 403, said: "secondary rate limit", found: { ...actions, token: "fork" } },
    /GITHUB_TOKEN/,
  ],
  [
    "denied",
    { ...ghcr, doing: "read", status: 403, found: { ...actions, token: "fork" } },
    /GITHUB_TOKEN may not read/,
  ],
  ["rate-limited", { status: 400, codes: ["TOOMANYREQUESTS"] }, /Wait some minutes/],
  ["storage-full", { status: 507 }, /no room/],
  ["storage-full", { status: 500, said: "write: no space left on device" }, /no room/],
  ["storage-full", { status: 403, said: "adding 5 MiB of storage resource would exceed quota" }, /quota/],
  ["login-wrong", { status: 401, withToken: false }, /the entry of r\.example.*docker login r\.example/],
  [
    "login-missing",
    { status: 401, found: { source: "there is no /c.json" }, withToken: true },
    /without a credential \(there is no \/c\.json\)/,
  ],
  ["login-missing", { status: 403, found: undefined }, /without a credential/],
  ["denied", { status: 403 }, /does not let this user/],
  ["denied", { status: 401 }, /asked with the entry of r\.example/],
  [
    "tag-immutable",
    { doing: "put-manifest", status: 400, codes: ["TAG_INVALID"], said: "the image tag is immutable" },
    /tag/,
  ],
  ["media-type-rejected", { doing: "put-manifest", status: 415 }, /--format docker/],
  [
    "media-type-rejected",
    { doing: "put-manifest", status: 400, codes: ["MANIFEST_INVALID"], said: "invalid media type in manifest" },
    /--format docker/,
  ],
  ["manifest-rejected", { doing: "put-manifest", status: 400, codes: ["MANIFEST_INVALID"] }, /image description/],
  ["blob-unknown", { doing: "put-manifest", status: 400, codes: ["MANIFEST_BLOB_UNKNOWN"] }, /Start the push again/],
  ["blob-unknown", { doing: "read-blob", status: 404 }, /lost or deleted/],
  ["name-invalid", { status: 400, codes: ["NAME_INVALID"] }, /two parts/],
  ["upload-lost", { status: 404, codes: ["BLOB_UPLOAD_UNKNOWN"] }, /several servers/],
  ["too-large", { status: 413 }, /smaller/],
  ["read-only", { status: 405, codes: ["UNSUPPORTED"] }, /mirror/],
  ["missing-or-unauthorised", { doing: "read", status: 404 }, /does not exist, or may not be seen/],
  ["server-error", { status: 503, page: true }, /status 503/],
  ["answer-unexpected", { status: 418, said: "a teapot" }, /"a teapot"/],
];

test.each(cases)("%s: %o", (name, change, message) => {
  const error = failureOf({ ...base, ...change });
  expect(failureName(error)).toBe(name);
  expect(error.message.replaceAll("\n", " ")).toMatch(message);
  expect(error.message).not.toMatch(/undefined|never-told|: \.|\.\./);
  expect(error.message).toContain(change.registry ?? "r.example");
  expect(error.details["registry"]).toBe(change.registry ?? "r.example");
});

test("every row of the table is reached by a case, with its own code", () => {
  const reached = new Set(cases.map(([name]) => name));
  expect(failureTable.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  const refusals = failureTable.filter(({ code }) => code === "REGISTRY_DENIED").map(({ name }) => name);
  expect([...new Set(refusals)].sort()).toEqual([
    "denied",
    "fork-token",
    "login-missing",
    "login-wrong",
    "token-scope",
    "unlinked-package",
  ]);
});

test("only a registry's failure has such a name", () => {
  expect(failureName(new Error("x"))).toBeUndefined();
});

test("docs/registries.md names each failure once, in order, and no other", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/registries.md"), "utf8");
  const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual([...new Set(failureTable.map(({ name }) => name))].sort());
});
