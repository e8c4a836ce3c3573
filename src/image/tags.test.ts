import { describe, expect, test } from "vitest";
import { checkedTag } from "./build-options.ts";
import { cleanTag, tagsFor } from "./tags.ts";

const tag = (name: string) => tagsFor({ kind: "tag", name }, "greeter");

describe("a git tag", () => {
  test.each([
    ["v1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["v0.4.1", ["0.4.1", "0.4", "latest"]],
    ["v1.2.3-rc.1", ["1.2.3-rc.1"]],
    ["v1.2.3+build.5", ["1.2.3_build.5", "1.2.3", "1.2", "1", "latest"]],
    ["v1.2.3-rc.1+5", ["1.2.3-rc.1_5"]],
    ["greeter-v1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["greeter@1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["greeter/v1.2.3", ["1.2.3", "1.2", "1", "latest"]],
    ["other-v1.2.3", ["other-v1.2.3"]],
    ["v1.2", ["v1.2"]],
    ["v01.2.3", ["v01.2.3"]],
    ["release/Summer 24", ["release-summer-24"]],
  ])("%s", (name, expected) => expect(tag(name)).toEqual(expected));
});

test("a branch is its name, and never latest", () => {
  expect(tagsFor({ kind: "branch", name: "main" }, "greeter")).toEqual(["main"]);
  expect(tagsFor({ kind: "branch", name: "feature/Ünder_Score" }, "greeter")).toEqual(["feature-nder_score"]);
  expect(tagsFor({ kind: "branch", name: "v1.2.3" }, "greeter")).toEqual(["v1.2.3"]);
});

test("a pull request", () => expect(tagsFor({ kind: "pull", number: 12 }, "greeter")).toEqual(["pr-12"]));

test.each(["", "...", "-x", "日本", "a".repeat(300), "a b/c:d@e", ".hidden", "UPPER"])("%j becomes a tag", (name) => {
  expect(checkedTag(cleanTag(name))).toBe(cleanTag(name));
});
