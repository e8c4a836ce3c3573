import { join } from "node:path";
import { releaseNotesModel } from "../release-notes-model.ts";
import { addedAtFirst, type Call, listProbes, sessionOf, shell } from "./probes.ts";
import type { Subject } from "./types.ts";

const nextVersion: Call = {
  component: "tool versions:next_version",
  event: "text",
  tool: ["versions", "next_version"],
  input: { current: "1.2.3", changes: ["feat: b"] },
  proof: /1\.3\.0/,
};

/** The example that has an MCP server and hooks. */
export const releaseNotes: Subject = {
  name: "release-notes",
  folder: join(import.meta.dirname, "../../../examples/release-notes/plugin"),
  model: releaseNotesModel,
  sessions: [
    sessionOf({
      prompt: "go",
      together: [nextVersion],
      calls: [shell("hook PreToolUse", "deny", "git tag 1.3", /not a release tag/)],
      probes: [
        ...listProbes("release-notes", ["versions"], ["slash_commands", "agents", "skills"]),
        addedAtFirst("SessionStart", "House style for release notes"),
      ],
    }),
  ],
};
