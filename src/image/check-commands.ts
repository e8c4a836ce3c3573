import { fileAt, type FileTree } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { filesNamed } from "../plugin/named-files.ts";
import { simpleCommands } from "../plugin/shell-lines.ts";
import type { HookHandler, McpServer, Origin, Plugin } from "../plugin/types.ts";
import type { BaseFacts } from "./base-facts.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import { afterEnv, isStraight, programName, shellText } from "./command-words.ts";

/**
 * Programs that servers and hooks of the plugin start and the base lacks. What a server's `command` names is certain, so
 * it is an error, as is a well-known program that the server's `sh -c` starts whatever happens; other shell text may lie
 * behind an `if`, so what it starts is a warning, and only programs that many know.
 * Names from the plugin's own dependencies (`node_modules/.bin` is on no PATH) do not count as there.
 */
export function checkCommands(plugin: Plugin, base: BaseFacts): ImageFinding[] {
  const started = [
    ...plugin.mcpServers.flatMap((server) => startedByServer(server, plugin)),
    ...plugin.hooks.flatMap((hook) => startedByHook(hook, plugin)),
  ];
  const { commands } = base;
  if (commands === undefined) {
    if (started.length === 0) return [];
    return [imageFinding("IMAGE_BASE_SAYS_LITTLE", "", { base: base.name, what: "which programs it has" })];
  }
  return started
    .filter(({ command }) => !commands.has(command))
    .map(({ origin, what, command, certain }) =>
      imageFinding(certain ? "IMAGE_COMMAND_MISSING" : "IMAGE_COMMAND_UNLIKELY", origin, { what, command }),
    );
}

interface Started {
  readonly origin: Origin;
  readonly what: string;
  readonly command: string;
  readonly certain: boolean;
}

function startedByServer({ name, transport, config, origin }: McpServer, plugin: Plugin): Started[] {
  const { command, args } = config;
  if (transport !== "stdio" || typeof command !== "string") return [];
  const what = `The server "${name}"`;
  const texts = Array.isArray(args) ? args.filter((arg) => typeof arg === "string") : [];
  const outer = startedBy(command, plugin).map((one) => ({ origin, what, command: one, certain: true }));
  const [program = "", ...rest] = afterEnv([command, ...texts]);
  const inner = program === command ? [] : startedBy(program, plugin);
  const certain = [...outer, ...inner.map((one) => ({ origin, what, command: one, certain: true }))];
  if (!shells.has(programName(program) ?? "")) return certain;
  const text = shellText(rest);
  const isCertain = text !== undefined && isStraight(text);
  const inShell = (text === undefined ? rest : [text]).flatMap((one) => inText(one));
  return [...certain, ...inShell.map((one) => ({ origin, what, command: one, certain: isCertain }))];
}

function startedByHook({ event, type, handler, origin }: HookHandler, plugin: Plugin): Started[] {
  const { command, args } = handler;
  if (type !== "command" || typeof command !== "string") return [];
  const what = `The ${event} hook`;
  // With `args` there is no shell, and the command is a program.
  if (Array.isArray(args))
    return startedBy(command, plugin).map((one) => ({ origin, what, command: one, certain: true }));
  const scripts = filesNamed(command, plugin).flatMap((file) => interpreterOf(file, plugin.files) ?? []);
  const names = new Set([...inText(command), ...scripts.filter((name) => wellKnown.has(name))]);
  return [...names].map((one) => ({ origin, what, command: one, certain: false }));
}

/** The program of a `command` field, or what a file of the plugin in its place names in its first line. */
function startedBy(command: string, plugin: Plugin): string[] {
  const [file] = filesNamed(command, plugin);
  const found = file === undefined ? programName(command) : interpreterOf(file, plugin.files);
  return found === undefined ? [] : [found];
}

const shells = new Set(["sh", "bash", "dash", "zsh"]);

/** `#!/usr/bin/env -S python3 -u` and `#!/bin/bash -e` name their interpreter. */
function interpreterOf(path: string, files: FileTree): string | undefined {
  const file = fileAt(files, path);
  if (file === undefined || file.unreadable !== undefined || !file.executable || file.size > maxScriptBytes)
    return undefined;
  const words = /^#![ \t]*(\S[^\r\n]{0,500})/.exec(decodeText(file.bytes()))?.[1]?.trim().split(/\s+/) ?? [];
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  return names[0] === "env" ? names.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) : names[0];
}

/** Longer files with a first line for the shell are no scripts. */
const maxScriptBytes = 4_194_304;

/** Programs that shell text often starts and a slim base lacks. Any other first word may be a function or a word of the shell. */
const wellKnown = new Set(
  `aws az bun bunx cargo clang cmake cmd composer curl deno docker dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/),
);

/** Well-known programs that a shell text starts, each once. */
function inText(text: string, depth = 0): string[] {
  const words = simpleCommands(text.slice(0, maxShellText)).flatMap((part) => {
    const [, , nested] = depth > 3 ? [] : (/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.exec(part) ?? []);
    return [firstWord(part) ?? [], nested === undefined ? [] : inText(nested, depth + 1)].flat();
  });
  return [...new Set(words)].filter((word) => wellKnown.has(word));
}

/** Nobody writes longer hooks by hand. */
const maxShellText = 100_000;

/** Words before a command that start nothing themselves. */
const before = new Set(["(", "{", "!", "if", "then", "else", "elif", "while", "until", "do", "exec", "time", "nohup"]);

function firstWord(part: string): string | undefined {
  const words = part
    .replace(/^[({]+/, "")
    .trim()
    .split(/\s+/, 20);
  const word = words.find((one) => !before.has(one) && programName(one) !== "env" && !/^\w+=/.test(one));
  return word === undefined ? undefined : programName(word.replaceAll(/["')}]/g, ""));
}
