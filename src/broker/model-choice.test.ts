import { expect, test } from "vitest";
import { checkModelChoice } from "./model-choice.ts";

const haiku = ["claude-haiku-*"];

test.each<[string | undefined, readonly string[], Record<string, string>?]>([
  ["claude-sonnet-5", haiku],
  ["claude-sonnet-5[1m]", haiku],
  ["sonnet", haiku],
  ["opus[1m]", ["claude-sonnet-5", "claude-haiku-*"]],
  ["sonnet", ["claude-sonnet-5"], { ANTHROPIC_DEFAULT_SONNET_MODEL: "claude-sonnet-6" }],
  [undefined, haiku, { ANTHROPIC_MODEL: "claude-opus-5-5" }],
])("the model %j is none of %j", (model, models, env = {}) => {
  const said = /(?:`model`|ANTHROPIC_MODEL) is \S+, which `models` \(.+\) lets no run ask\. Add it/;
  expect(() => checkModelChoice(model, models, env)).toThrow(said);
  expect(() => checkModelChoice(model, models, env)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test.each<[string | undefined, readonly string[] | undefined, Record<string, string>?]>([
  [undefined, haiku],
  ["claude-sonnet-5", undefined],
  ["claude-haiku-4-5", haiku],
  ["claude-haiku-4-5[1m]", ["claude-haiku-4-5"]],
  ["haiku", haiku],
  ["sonnet", ["claude-haiku-*", "claude-*"]],
  ["sonnet", ["claude-sonnet-5"]],
  ["sonnet", ["claude-3-5-*"]],
  ["sonnet", ["my-gateway-model"], { ANTHROPIC_DEFAULT_SONNET_MODEL: "my-gateway-model" }],
  ["opusplan", haiku],
  ["claude-opus-5", ["claude-opus-5"], { ANTHROPIC_MODEL: "claude-haiku-4-5" }],
])("the model %j may be one of %j", (model, models, env = {}) => {
  expect(() => checkModelChoice(model, models, env)).not.toThrow();
});
