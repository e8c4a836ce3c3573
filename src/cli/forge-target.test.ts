import { expect, test } from "vitest";
import { forgeTargetOf } from "./forge-target.ts";

const token = "ghp_x";
const ghes = { GITHUB_SERVER_URL: "https://ghe.example.com", GH_TOKEN: token };

test.each<[string, Record<string, string>, string | undefined]>([
  ["acme/market", {}, "acme/market"],
  ["acme/market.git", {}, "acme/market"],
  ["https://github.com/acme/market", {}, "acme/market"],
  ["https://github.com/acme/market.git", {}, "acme/market"],
  ["https://github.com/acme/market/", {}, "acme/market"],
  ["https://ghe.example.com/acme/market", ghes, "acme/market"],
  ["https://ghe.example.com/acme/market", { GITHUB_API_URL: "https://ghe.example.com/api/v3" }, "acme/market"],
  ["https://acme.ghe.com/acme/market", { GITHUB_API_URL: "https://api.acme.ghe.com" }, "acme/market"],
  // The token would go to another server than the address names.
  ["https://github.com/acme/market", ghes, undefined],
  ["https://ghe.example.com/acme/market", {}, undefined],
  ["https://github.com.example.com/acme/market", {}, undefined],
  ["http://github.com/acme/market", {}, undefined],
  ["https://github.com/acme", {}, undefined],
  ["https://github.com/acme/market/tree/main", {}, undefined],
  ["https://me:word@github.com/acme/market", {}, undefined],
  ["git@github.com:acme/market.git", {}, undefined],
  ["ssh://git@github.com/acme/market", {}, undefined],
  // There is such a folder.
  ["src/cli", {}, undefined],
  ["./acme/market", {}, undefined],
  ["acme/market/more", {}, undefined],
  ["market", {}, undefined],
])("%s with %j is %s", (target, env, repository) => {
  expect(forgeTargetOf(target, env, undefined)?.repository).toBe(repository);
});

test.each<[Record<string, string>, string | undefined, string | undefined]>([
  [{}, undefined, undefined],
  [{ GH_TOKEN: "", GITHUB_TOKEN: "" }, undefined, undefined],
  [{ GITHUB_TOKEN: "a" }, undefined, "a"],
  [{ GH_TOKEN: "b\n", GITHUB_TOKEN: "a" }, undefined, "b"],
  [{ GH_TOKEN: "b", OURS: "c" }, "OURS", "c"],
])("the token of %j, named %s", (env, name, wanted) => {
  expect(forgeTargetOf("acme/market", env, name)?.token).toBe(wanted);
});

test("a variable that is empty is no way to go without one; what is none is not repeated", () => {
  expect(() => forgeTargetOf("acme/market", { GH_TOKEN: "b" }, "OURS")).toThrow(
    "The variable OURS is not set or empty.",
  );
  expect(() => forgeTargetOf("acme/market", {}, "ghp_s3cret")).not.toThrow(/s3cret/);
});
