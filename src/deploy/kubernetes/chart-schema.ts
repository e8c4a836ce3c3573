import type { Settings } from "./settings.ts";

const resources = {
  type: "object",
  additionalProperties: false,
  required: ["requests", "limits"],
  properties: Object.fromEntries(
    ["requests", "limits"].map((key) => [
      key,
      { type: "object", additionalProperties: { type: ["string", "integer"] }, required: ["cpu", "memory"] },
    ]),
  ),
};

const secret = { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" };

/** An image's reference: by digest where the one that the chart begins with is. */
function imageLike(reference: string): object {
  return { type: "string", pattern: reference.includes("@") ? "^[^\\s@]+@sha256:[0-9a-f]{64}$" : "^[^\\s]+$" };
}

/** JSON Schema of the chart's values: strict, so that a misspelt value is told. `replicas` only where nothing scales. */
export function chartSchema({ image, brokerImage, replicas }: Settings): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    additionalProperties: false,
    required: ["image", "brokerImage", "secrets", "resources"],
    properties: {
      // Helm's own.
      global: { type: "object" },
      image: imageLike(image),
      brokerImage: imageLike(brokerImage),
      ...(replicas !== undefined && { replicas: { type: "integer", minimum: 0, maximum: 1_000 } }),
      secrets: {
        type: "object",
        additionalProperties: false,
        required: ["callers", "control", "model"],
        properties: { callers: secret, control: secret, model: secret },
      },
      resources: {
        type: "object",
        additionalProperties: false,
        required: ["plugin", "broker"],
        properties: { plugin: resources, broker: resources },
      },
    },
  };
}
