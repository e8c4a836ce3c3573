import type { Draft } from "./draft.ts";
import { descriptionOf } from "./manifest.ts";

/** What the README says in every thin client; the leak check must know that these words are ours. */
const about =
  "This is the thin client of a hosted plugin. The plugin's prompts, scripts and tools stay with its publisher: the " +
  "files here only forward. When you use one of the parts below, Claude Code calls the plugin's host and shows you the " +
  "host's answer.";

/** The README: what this is, what is sent where and when, how to set the key, how to stop it. */
export function readmeOf(draft: Draft): string {
  const { settings } = draft;
  const title = [`# ${oneLine(draft.plugin.manifest.displayName ?? settings.name)}`, oneLine(descriptionOf(draft))];
  // A long title is no description: what it repeats of a prompt is for the leak check to find.
  draft.publicLines.push([...title.filter((line, at) => at > 0 || line.length < 40), about].join("\n\n"));
  const sections = [
    title,
    [about],
    ["## Parts", ...partsOf(draft)],
    ["## What is sent, where and when", ...sentOf(draft)],
    ["## Access", ...accessOf(draft)],
    [
      "## Stop",
      `\`claude plugin disable ${settings.name}\` stops all of it, \`claude plugin uninstall ${settings.name}\` removes it.`,
    ],
  ];
  return `${sections.map((section) => section.join("\n\n")).join("\n\n")}\n`;
}

/** One part per line with its kind in front: a plugin's own help text may list the bare names one after the other. */
function partsOf(draft: Draft): string[] {
  const { plugin, settings, components } = draft;
  const named = (kind: string, name: string) => `- ${kind} \`${inlineCode(name)}\``;
  const lines = [
    ...plugin.commands.map(({ name }) => named("command", `/${settings.name}:${name}`)),
    ...plugin.skills.map(({ name }) => named("skill", `${settings.name}:${name}`)),
    ...plugin.agents.map(({ name }) => named("agent", `${settings.name}:${name}`)),
    ...[...new Set(plugin.hooks.map(({ event }) => event))].map((event) => named("hook", event)),
    ...components.filter(({ placement }) => placement === "local").map(({ id }) => named("open copy of", id)),
  ];
  draft.publicLines.push(lines.filter((line) => !/`.* .*`/.test(line)).join("\n"));
  return [lines.length === 0 ? "None." : lines.join("\n")];
}

function sentOf(draft: Draft): string[] {
  const { plugin, settings } = draft;
  const remote = (prefix: string) =>
    draft.components.some((component) => component.placement === "remote" && component.id.startsWith(prefix));
  const secured = settings.endpoint.startsWith("https:") ? "over https" : "on this machine only";
  const hooks = plugin.hooks.filter((hook) => !draft.isLocal(`hook:${hook.id}`));
  const events = [...new Set(hooks.map((hook) => hookLine(hook.event, hook.matcher)))];
  return [
    `Everything goes to ${settings.baseUrl}, ${secured}, and nowhere else.`,
    [
      ...(remote("command:") || remote("skill:")
        ? ["- When a command or skill runs: its name and the arguments you gave it."]
        : []),
      ...draft.shellAtCaller.map(({ name, command }) => shellLine(draft, name, command)),
      ...(remote("agent:") ? ["- When an agent runs: its name and the task it was given."] : []),
      ...(events.length > 0
        ? [
            "- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",
            ...events,
          ]
        : []),
      ...(settings.permissionHook
        ? [
            "- When Claude Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win.",
          ]
        : []),
      "- When a session starts: the connection itself, with your access key or token.",
    ].join("\n"),
    "Nothing else is read or sent. The host's answers come from a program that its publisher runs.",
    ...guardsOf(draft),
  ];
}

function hookLine(event: string, matcher: string | undefined): string {
  const all = matcher === undefined || matcher === "" || matcher === "*";
  return `  - ${event}${all ? "" : ` for \`${inlineCode(matcher)}\``}`;
}

function shellLine(draft: Draft, name: string, command: string): string {
  const said = `\` runs: the output of \`${inlineCode(command)}\`, run on your machine in your project.`;
  draft.publicLines.push(said);
  return `- When \`${inlineCode(name)}${said}`;
}

function guardsOf({ settings, plugin }: Draft): string[] {
  const guarded = [...settings.failClosed].filter((event) => plugin.hooks.some((hook) => hook.event === event));
  if (guarded.length === 0) return [];
  return [`If the host can't be reached, these events are blocked: ${guarded.toSorted().join(", ")}.`];
}

function accessOf({ settings }: Draft): string[] {
  if (settings.auth === "oauth") {
    return [
      "Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",
    ];
  }
  const { name, keyOption } = settings;
  return [
    [
      "You need a key from the publisher. Either of these is enough; the first wins:",
      "",
      "1. the environment variable `BAZAAR_API_KEY`;",
      `2. the plugin's option \`${keyOption}\`: \`claude plugin install ${name}@MARKETPLACE --config ${keyOption}=KEY\`, or \`/plugin\` inside Claude Code.`,
    ].join("\n"),
    "Claude Code keeps the option with its other credentials, and sends it to the address above only.",
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A name inside inline code, which a backtick would end. */
function inlineCode(text: string): string {
  return oneLine(text).replaceAll("`", "'");
}
