import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { redPixel } from "./content.ts";

/** Resources of each kind, one of them by a template. */
export function addResources(server: McpServer): void {
  const text = (name: string, uri: string, sentence: string) =>
    server.registerResource(name, uri, { description: `A resource: ${name}.`, mimeType: "text/plain" }, () => ({
      contents: [{ uri, mimeType: "text/plain", text: sentence }],
    }));
  text("static-text", "test://static-text", "This is the content of the static text resource.");
  text("watched-resource", "test://watched-resource", "This resource may be watched.");
  text("example-resource", "test://example-resource", "This resource is an example.");
  const binary = { uri: "test://static-binary", mimeType: "image/png" };
  server.registerResource(
    "static-binary",
    binary.uri,
    { description: "A picture.", mimeType: binary.mimeType },
    () => ({ contents: [{ ...binary, blob: redPixel }] }),
  );
  server.registerResource(
    "template",
    new ResourceTemplate("test://template/{id}/data", { list: undefined }),
    { description: "Data by its id.", mimeType: "application/json" },
    (uri, { id }) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: "application/json",
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
        },
      ],
    }),
  );
  const nothing = () => ({});
  server.server.setRequestHandler("resources/subscribe", nothing);
  server.server.setRequestHandler("resources/unsubscribe", nothing);
}
