import { fromJsonSchema, type McpServer } from "@modelcontextprotocol/server";
import { redPixel, silence, text } from "./content.ts";

/** Tools that answer at once, one for each kind of content. */
export function addContentTools(server: McpServer): void {
  const image = { type: "image" as const, data: redPixel, mimeType: "image/png" };
  server.registerTool("test_simple_text", { description: "Says a sentence." }, () =>
    text("This is a simple text response for testing."),
  );
  server.registerTool("test_image_content", { description: "Shows a picture." }, () => ({ content: [image] }));
  server.registerTool("test_audio_content", { description: "Plays a sound." }, () => ({
    content: [{ type: "audio", data: silence, mimeType: "audio/wav" }],
  }));
  server.registerTool("test_embedded_resource", { description: "Hands over a resource." }, () => ({
    content: [resource("test://embedded-resource", "text/plain", "This is an embedded resource content.")],
  }));
  server.registerTool("test_multiple_content_types", { description: "Says, shows and hands over." }, () => ({
    content: [
      { type: "text", text: "Multiple content types test:" },
      image,
      resource("test://mixed-content-resource", "application/json", '{"test":"data","value":123}'),
    ],
  }));
  server.registerTool("test_error_handling", { description: "Fails." }, () => {
    throw new Error("This tool intentionally returns an error for testing");
  });
  server.registerTool(
    "json_schema_2020_12_tool",
    { description: "Takes what JSON Schema 2020-12 can say.", inputSchema: fromJsonSchema(richSchema) },
    () => text("taken"),
  );
}

function resource(uri: string, mimeType: string, content: string) {
  return { type: "resource" as const, resource: { uri, mimeType, text: content } };
}

const richSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object" as const,
  $defs: {
    address: {
      $anchor: "addressDef",
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
    },
  },
  properties: {
    name: { type: "string" },
    address: { $ref: "#/$defs/address" },
    contactMethod: { type: "string", enum: ["phone", "email"] },
    phone: { type: "string" },
    email: { type: "string" },
  },
  allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
  if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
  // oxlint-disable-next-line unicorn/no-thenable -- A keyword of JSON Schema.
  then: { required: ["phone"] },
  else: { required: ["email"] },
  additionalProperties: false,
};
