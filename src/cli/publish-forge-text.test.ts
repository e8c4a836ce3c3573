import { expect, test } from "vitest";
import type { PublishedPlugin } from "../publish/forge/types.ts";
import { sentenceOf } from "./publish-forge-text.ts";

const plugin: PublishedPlugin = {
  name: "sample",
  version: "1.0.0+12345678",
  change: "content",
  files: { added: [], changed: [], removed: [] },
  entry: "unchanged",
  operation: "unchanged",
  diagnostics: [],
};
const pullRequest = { number: 7, url: "https://github.com/acme/market/pull/7" };
const gone: PublishedPlugin = { ...plugin, change: "removed", version: "" };

test.each<[string, PublishedPlugin, string]>([
  ["what is there", plugin, "Nothing to do: acme/market has sample 1.0.0+12345678 already."],
  [
    "a dry run of it",
    { ...plugin, operation: "previewed" },
    "Nothing to do: acme/market has sample 1.0.0+12345678 already.",
  ],
  ["what is no more", gone, "Nothing to do: acme/market has no sample."],
  [
    "what is proposed",
    { ...plugin, pullRequest },
    `Nothing to do: sample 1.0.0+12345678 is proposed already in the pull request #7: ${pullRequest.url}`,
  ],
  [
    "a removal that is proposed",
    { ...gone, pullRequest },
    `Nothing to do: the removal of sample is proposed already in the pull request #7: ${pullRequest.url}`,
  ],
  [
    "a removal in a pull request",
    { ...gone, operation: "created", pullRequest },
    `Proposed the removal of sample: 0 files, in the new pull request #7: ${pullRequest.url}`,
  ],
  [
    "a dry run of a removal",
    { ...gone, operation: "previewed", files: { ...plugin.files, removed: ["plugins/sample/a"] } },
    "Would remove sample: 1 file. Nothing was changed.",
  ],
])("%s", (_what, published, sentence) => {
  expect(sentenceOf(published, "acme/market")).toBe(sentence);
});
