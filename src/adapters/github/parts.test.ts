import { describe, expect, test } from "vitest";
import { addressesOf, namesOf } from "./addresses.ts";
import { chunksOf } from "./chunks.ts";
import { withTrailer } from "./commit.ts";
import { isContentOf, modeText } from "./content.ts";
import { lostAnswerOf } from "./lost-answer.ts";
import {
  isAlreadyGone,
  isAlreadyThere,
  isFailure,
  isForbidden,
  isMoved,
  isNotFound,
  isNotYetSeen,
  isPrimaryLimit,
  isProtected,
  isSecondaryLimit,
  Refusal,
} from "./refusal.ts";
import { rightOf } from "./right.ts";
import { tokenKindOf } from "./token-kind.ts";

describe("addresses", () => {
  test.each([
    [undefined, undefined, "https://api.github.com", "https://api.github.com/graphql"],
    ["https://api.github.com/", undefined, "https://api.github.com", "https://api.github.com/graphql"],
    [
      "https://ghe.example.com/api/v3",
      undefined,
      "https://ghe.example.com/api/v3",
      "https://ghe.example.com/api/graphql",
    ],
    [
      "https://ghe.example.com/api/v3//",
      undefined,
      "https://ghe.example.com/api/v3",
      "https://ghe.example.com/api/graphql",
    ],
    ["https://api.acme.ghe.com", undefined, "https://api.acme.ghe.com", "https://api.acme.ghe.com/graphql"],
    ["http://127.0.0.1:80/api/v3", "http://localhost:81/g/", "http://127.0.0.1:80/api/v3", "http://localhost:81/g"],
  ])("%s %s", (api, graphql, rest, query) => {
    expect(addressesOf(api, graphql)).toEqual({ rest, graphql: query });
  });

  test.each([
    "http://api.github.com",
    "api.github.com",
    "https://u:s3cret@api.github.com",
    "https://api.github.com?a=s3cret",
    "https://api.github.com#s3cret",
    "http://127.0.0.1.example.com",
    "",
  ])("%j is refused, and not repeated", (given) => {
    expect(() => addressesOf(given)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }) as Error);
    expect(() => addressesOf(given)).not.toThrow(/s3cret/);
    expect(() => addressesOf(undefined, given)).toThrow(/GITHUB_GRAPHQL_URL/);
  });

  test("names of repositories", () => {
    expect(namesOf("acme/my.market_1")).toEqual({ owner: "acme", repo: "my.market_1" });
    for (const wrong of [
      "acme",
      "acme/",
      "/market",
      "a/b/c",
      "acme/..",
      "acme/.",
      "ac me/m",
      "acme/m?x",
      "acme/m#",
      "-a/m",
      "",
    ])
      expect([wrong, caught(() => namesOf(wrong))]).toEqual([wrong, "OPTION_INVALID"]);
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe("chunks", () => {
  const sizes = (chunks: ReturnType<typeof chunksOf>) =>
    chunks.map((one) => [one.additions.size, one.deletions.length]);
  const bytes = (count: number) => new Uint8Array(count);
  const limits = { files: 3, bytes: 10 };
  const named = (...all: number[]) => new Map(all.map((size, at) => [`f${at}`, bytes(size)]));

  test.each([
    ["nothing", named(), [], []],
    ["as many as fit", named(1, 1, 1), [], [[3, 0]]],
    [
      "one too many",
      named(1, 1, 1, 1),
      [],
      [
        [3, 0],
        [1, 0],
      ],
    ],
    ["as large as fits", named(5, 5), [], [[2, 0]]],
    [
      "a byte too large",
      named(5, 6),
      [],
      [
        [1, 0],
        [1, 0],
      ],
    ],
    [
      "one that is too large alone",
      named(1, 99, 1),
      [],
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ],
    [
      "deletions count, and come last",
      named(1, 1),
      ["a", "b"],
      [
        [2, 1],
        [0, 1],
      ],
    ],
    [
      "deletions alone",
      named(),
      ["a", "b", "c", "d"],
      [
        [0, 3],
        [0, 1],
      ],
    ],
  ])("%s", (_name, additions, deletions, wanted) => {
    const chunks = chunksOf({ additions, deletions }, limits);
    expect(sizes(chunks)).toEqual(wanted);
    expect(chunks.flatMap((one) => [...one.additions.keys()])).toEqual([...additions.keys()]);
    expect(chunks.flatMap((one) => one.deletions)).toEqual(deletions);
  });
});

test.each([
  ["", "Bazaar-Change: 1"],
  ["Why.\n", "Why.\n\nBazaar-Change: 1"],
  ["Why.\n\nMade-By: us\n", "Why.\n\nMade-By: us\nBazaar-Change: 1"],
  ["Image: x", "Image: x\nBazaar-Change: 1"],
  ["a sentence: with a colon", "a sentence: with a colon\n\nBazaar-Change: 1"],
])("the line of a commit's message that it is found by: %j", (text, wanted) => {
  expect(withTrailer(text, "Bazaar-Change: 1")).toBe(wanted);
});

test("git's modes and ids of contents", () => {
  expect([33_188, 33_261, 40_960, 57_344, 16_384].map(modeText)).toEqual([
    "100644",
    "100755",
    "120000",
    "160000",
    "040000",
  ]);
  const text = new TextEncoder().encode("a\n");
  expect(isContentOf("78981922613b2afb6025042ff6bd878ac1994e85", text)).toBe(true);
  expect(isContentOf("78981922613b2afb6025042ff6bd878ac1994e86", text)).toBe(false);
  expect(isContentOf("f8625e43f9e04f24291f77cdbe4c71b3c2a3b0003f60419b3ed06a058d766c8b", text)).toBe(true);
});

test.each([
  ["ghp_x", "classic"],
  ["github_pat_x", "fine-grained"],
  ["ghs_x", "installation"],
  ["gho_x", "user"],
  ["ghu_x", "user"],
  ["0123456789abcdef", "unknown"],
])("kind of token: %s", (token, kind) => {
  expect(tokenKindOf(token)).toBe(kind);
});

test.each([
  ["ADMIN", "someone", undefined, "admin"],
  ["READ", "someone", undefined, "read"],
  [null, "someone", undefined, "none"],
  [null, "app[bot]", undefined, "write"],
  [null, "github-actions[bot]", "acme/other", "read"],
  [null, "github-actions[bot]", "ACME/market", "write"],
  [null, undefined, undefined, "none"],
])("right by %s of %s in a workflow of %s: %s", (permission, login, workflowRepository, right) => {
  expect(rightOf(permission, { login, kind: "unknown", workflowRepository }, "acme/market")).toBe(right);
});

describe("what GitHub says, by its own words", () => {
  const said = (message: string, status = 200, types: string[] = [], headers = {}) =>
    new Refusal({ status, message, types, paths: types.map(() => ""), headers: new Headers(headers) });

  test.each([
    [isMoved, said('Expected branch to point to "d8a7" but it did not.  Pull and try again.', 200, ["STALE_DATA"])],
    [isMoved, said('Expected branch to point to "d8a7" but it did not.  Pull and try again.')],
    [isMoved, said("Update is not a fast forward", 422)],
    // Also where the branch has come back there before anybody looks again.
    [isMoved, said(`Reference refs/heads/bazaar/all is not at ${"d8a7".repeat(10)}.`)],
    [isProtected, said("Repository rule violations found\n\nChanges must be made through a pull request.\n")],
    [isProtected, said("Changes must be made through a pull request.", 422)],
    [isProtected, said("Protected branch update failed for refs/heads/main.", 422)],
    [isProtected, said("At least 1 approving review is required by reviewers with write access.")],
    [isProtected, said('Required status check "ci" is expected.')],
    [isSecondaryLimit, said("You have exceeded a secondary rate limit. Please wait a few minutes", 403)],
    [isPrimaryLimit, said("API rate limit exceeded for user ID 1.", 403, [], { "x-ratelimit-remaining": "0" })],
    [isPrimaryLimit, said("API rate limit already exceeded", 200, ["RATE_LIMITED"])],
    [isNotFound, said("Could not resolve to a Repository with the name 'a/b'.", 200, ["NOT_FOUND"])],
    [isNotYetSeen, said("Could not resolve to a node with the global id of 'PR_x'", 422)],
    [isNotYetSeen, said("Validation Failed: Issue not found", 422)],
    [isNotYetSeen, said("Validation Failed: head invalid", 422)],
    [isForbidden, said("Resource not accessible by integration", 403)],
    [isForbidden, said("Resource not accessible by personal access token", 200, ["FORBIDDEN"])],
    [isAlreadyThere, said("Reference already exists", 422)],
    [isAlreadyThere, said("Validation Failed: A pull request already exists for acme:b.", 422)],
    [isAlreadyGone, said("Reference does not exist", 422)],
    [isFailure, said("Bad Gateway", 502)],
    [
      isFailure,
      said("Something went wrong while executing your query. Please include `ABCD` when reporting this issue."),
    ],
  ] as const)("%o", (is, refusal) => {
    expect(is(refusal)).toBe(true);
    expect(is(said("Bad credentials", 401))).toBe(false);
  });
});

test("what went wrong below HTTP, and whether the request may have arrived", () => {
  const thrown = (code: string) =>
    new TypeError("fetch failed with s3cret", { cause: Object.assign(new Error("s3cret"), { code }) });
  const several = new TypeError("x", {
    cause: new AggregateError([Object.assign(new Error("a"), { code: "ECONNREFUSED" })]),
  });
  const of = (error: unknown) => [lostAnswerOf(error).sent, lostAnswerOf(error).message];
  expect(of(thrown("ECONNREFUSED"))).toEqual([false, "takes no connections"]);
  expect(of(several)).toEqual([false, "takes no connections"]);
  expect(of(thrown("ECONNRESET"))).toEqual([true, "broke the connection off (ECONNRESET)"]);
  expect(of(thrown("SELF_SIGNED_CERT_IN_CHAIN"))).toEqual([
    false,
    "shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",
  ]);
  expect(of(new DOMException("s3cret", "TimeoutError"))).toEqual([true, "gave no answer in time"]);
  expect(of(new Error("s3cret"))).toEqual([true, "broke the connection off"]);
});
