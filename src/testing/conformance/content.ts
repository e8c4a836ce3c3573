import type { CallToolResult, PromptMessage } from "@modelcontextprotocol/server";

/** A PNG of one red pixel, base64. */
export const redPixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

/** A WAV of 8 kHz mono with one silent sample, base64. */
export const silence = wav().toString("base64");

function wav(): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(38, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8_000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(2, 40);
  return bytes;
}

/** The result of a tool that says one sentence. */
export function text(sentence: string): CallToolResult {
  return { content: [{ type: "text", text: sentence }] };
}

/** What a user says in a prompt. */
export function message(sentence: string): PromptMessage {
  return { role: "user", content: { type: "text", text: sentence } };
}
