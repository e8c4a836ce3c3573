import type { Draft } from "./draft.ts";
import { filesReadme, filesScriptPath } from "./files-hooks.ts";
import { descriptionOf } from "./manifest.ts";
import { inlineCode, localSentOf, startsPrograms } from "./readme-local.ts";
import type { ComponentId } from "./types.ts";

/** What the README says first; the leak check must know that these words are ours. */
const aboutOf = (mixed: boolean) =>
  `This is the thin client of a hosted plugin. ${
    mixed
      ? "Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,"
      : "The plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"
  } Claude Code calls the plugin's host and shows you the host's answer.`;

/** The README: what this is, what is sent where and when, how to set the key, how to stop it. */
export function readmeOf(draft: Draft): string {
  const { settings } = draft;
  const first = aboutOf(hasLocal(draft));
  const title = [`# ${oneLine(draft.plugin.manifest.displayName ?? settings.name)}`, oneLine(descriptionOf(draft))];
  // A long title is no description: what it repeats of a prompt is for the leak check to find.
  draft.publicLines.push([...title.filter((line, at) => at > 0 || line.length < 40), first].join("\n\n"));
  const files = filesReadme(draft);
  const sections = [
    title,
    [first],
    ["## Parts", ...partsOf(draft)],
    ["## What is sent, where and when", ...sentOf(draft)],
    files,
    ["## Access", ...accessOf(draft)],
    [
      "## Stop",
      `\`claude plugin disable ${settings.name}\` stops all of it, \`claude plugin uninstall ${settings.name}\` removes it.`,
    ],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n\n"))
    .join("\n\n")}\n`;
}

function hasLocal({ components }: Draft): boolean {
  return components.some(({ placement }) => placement === "local");
}

function partsOf(draft: Draft): string[] {
  const remote = partLines(draft, (id) => !draft.isLocal(id));
  const shown = remote.length === 0 ? "None." : remote.join("\n");
  if (!hasLocal(draft)) return [shown];
  const servers = draft.plugin.mcpServers.filter(({ name }) => draft.isLocal(`mcp:${name}`));
  const local = [
    ...partLines(draft, (id) => draft.isLocal(id)),
    ...servers.map(({ name }) => `- MCP server \`${inlineCode(name)}\``),
  ];
  return ["Answered by the host:", shown, "Open copies, which work on your machine:", local.join("\n")];
}

/** One part per line with its kind in front: a plugin's own help text may list the bare names one after the other. */
function partLines(draft: Draft, wanted: (id: ComponentId) => boolean): string[] {
  const { plugin, settings } = draft;
  const named = (kind: string, name: string) => `- ${kind} \`${inlineCode(name)}\``;
  const prompts = [...plugin.commands, ...plugin.skills, ...plugin.agents].filter(({ kind, name }) =>
    wanted(`${kind}:${name}`),
  );
  const hooks = plugin.hooks.filter(({ id }) => wanted(`hook:${id}`));
  const lines = [
    ...prompts.map(({ kind, name }) => named(kind, `${kind === "command" ? "/" : ""}${settings.name}:${name}`)),
    ...[...new Set(hooks.map(({ event }) => event))].map((event) => named("hook", event)),
  ];
  draft.publicLines.push(lines.filter((line) => !/`.* .*`/.test(line)).join("\n"));
  return lines;
}

function sentOf(draft: Draft): string[] {
  const { plugin, settings } = draft;
  const remote = (prefix: string) =>
    draft.components.some((component) => component.placement === "remote" && component.id.startsWith(prefix));
  const secured = settings.endpoint.startsWith("https:") ? "over https" : "on this machine only";
  const hooks = plugin.hooks.filter((hook) => !draft.isLocal(`hook:${hook.id}`));
  const events = [...new Set(hooks.map((hook) => hookLine(hook.event, hook.matcher)))];
  const mixed = hasLocal(draft);
  const what = mixed ? "What the host needs for its parts" : "Everything";
  return [
    `${what} goes to ${settings.baseUrl}, ${secured}, and nowhere else.`,
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
    `${mixed ? "For the host's parts nothing" : "Nothing"} else is read or sent${draft.files.has(filesScriptPath) ? " but the files below" : ""}. The host's answers come from a program that its publisher runs.`,
    ...localSentOf(draft),
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

function guardsOf(draft: Draft): string[] {
  const hooks = draft.plugin.hooks.filter(({ id }) => !draft.isLocal(`hook:${id}`));
  const said = (sentence: string, wanted: ReadonlySet<string>) => {
    const events = [...wanted].filter((event) => hooks.some((hook) => hook.event === event)).toSorted();
    return events.length === 0 ? [] : [`${sentence}: ${events.join(", ")}.`];
  };
  return [
    ...said("If the host can't be reached, these events are blocked", draft.settings.failClosed),
    ...said("At these events the host may say yes for you", draft.settings.hookAllows),
  ];
}

function accessOf(draft: Draft): string[] {
  const { settings } = draft;
  const { modelKeyOption: option } = settings;
  const paid = option ? [`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${option}\`.`] : [];
  if (settings.auth === "oauth") {
    return [
      "Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",
      ...paid,
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
    `Claude Code keeps the option with its other credentials, and sends it to the ${
      hasLocal(draft)
        ? `host.${startsPrograms(draft) ? " Programs that an open copy starts can read the key too." : ""}`
        : "address above only."
    }`,
    ...paid,
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
