import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import type { Plugin } from "../plugin/types.ts";
import { filesNamed } from "../plugin/named-files.ts";

/** A file of the plugin where a command begins. */
const started =
  /(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;

/** A program that a text starts by its path alone, which needs a file that is executable. */
export interface StartedFile {
  readonly file: string;
  /** What could start it instead, e.g. `python3`. */
  readonly interpreter: string;
}

/** The plugin's files that a shell line starts, or a prompt's code; there only what looks like a program counts. */
export function filesStarted(text: string, plugin: Plugin, isPrompt: boolean): StartedFile[] {
  const files = new Set([...text.matchAll(started)].flatMap((match) => filesNamed(match[1]!, plugin)));
  return [...files].flatMap((file) => {
    const entry = fileAt(plugin.files, file)!;
    const named = entry.unreadable === undefined ? shebang(decodeText(entry.bytes())) : undefined;
    if (isPrompt && named === undefined && !entry.executable) return [];
    return [{ file, interpreter: named ?? byEnding[file.slice(file.lastIndexOf(".") + 1)] ?? "sh" }];
  });
}

const byEnding: Readonly<Record<string, string>> = { py: "python3", js: "node" };

/** `#!/usr/bin/env python3` and `#!/bin/bash -e` name their interpreter. */
function shebang(text: string): string | undefined {
  const words = /^#![ \t]*(\S[^\n]*)/.exec(text)?.[1]?.trim().split(/\s+/);
  const names = words?.map((word) => word.slice(word.lastIndexOf("/") + 1)).filter((word) => /^[A-Za-z]/.test(word));
  return names?.find((name) => name !== "env");
}
