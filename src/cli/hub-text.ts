import type { HubRequestRecord } from "../hub/ports.ts";
import { paragraph } from "./output.ts";
import { quoted } from "./serve-text.ts";
import type { Terminal } from "./terminal.ts";
import { printable } from "./text-width.ts";

/** What a caller needs to get at a hub, and what shell lines say it. */
export interface HubDoor {
  /** Where callers reach it. */
  readonly url: string;
  /** The served marketplace's name. */
  readonly name: string;
  /** The token that was made for this run, if one was. */
  readonly token: string | undefined;
  /** Whether callers choose what they are served. */
  readonly subscribe?: boolean | undefined;
}

/** Lines for a caller's shell. */
export interface HubCommands {
  readonly token: string;
  readonly credential: string;
  readonly git: string;
  readonly zip: string;
  /** Where callers choose: what is offered. */
  readonly offered?: string;
  /** Where callers choose: how one is. */
  readonly choose?: string;
}

/** Commands for a caller; the token is in a variable, and in no URL: clients keep and show those. */
export function hubCommands({ url, name, token, subscribe }: HubDoor): HubCommands {
  const helper = `!f() { test "$1" = get && echo username=token && echo "password=$BAZAAR_TOKEN"; }; f`;
  const asked = `curl -fH "Authorization: Bearer $BAZAAR_TOKEN"`;
  const choices = {
    offered: `${asked} ${quoted(`${url}/subscriptions`)}`,
    choose: `${asked} -X PUT '${url}/subscriptions/<slug>/<plugin>'`,
  };
  return {
    token: `export BAZAAR_TOKEN=${token ?? "<your token>"}`,
    credential: `git config --global credential.${quoted(url)}.helper ${quoted(helper)}`,
    git: `claude plugin marketplace add ${quoted(`${url}/marketplace.git`)}`,
    zip: `${asked} -o ${quoted(`${name}.zip`)} ${quoted(`${url}/marketplace.zip`)}`,
    ...(subscribe === true && choices),
  };
}

/** How to use a hub, as lines. */
export function hubLines(terminal: Terminal, door: HubDoor): string[] {
  const { token, credential, git, zip, offered, choose } = hubCommands(door);
  return [
    ...paragraph(terminal, `Serving at ${door.url}. Claude Code adds it with the token in a variable:`),
    "",
    ...[token, credential, git].map((line) => `  ${line}`),
    "",
    ...paragraph(terminal, archivesText(door.url)),
    ...paragraph(terminal, "As one ZIP:"),
    "",
    `  ${zip}`,
    "",
    ...choiceLines(terminal, offered, choose),
  ];
}

function choiceLines(terminal: Terminal, offered?: string, choose?: string): string[] {
  if (offered === undefined || choose === undefined) return [];
  const said = "Callers are served what they choose. What is offered to them, and how one is chosen:";
  return [...paragraph(terminal, said), "", `  ${offered}`, `  ${choose}`, ""];
}

function archivesText(url: string): string {
  return url.startsWith("https://")
    ? `By URL, for clients that want archives: ${url}/marketplace.json, as an entry of extraKnownMarketplaces with the header "Authorization: Bearer <token>" (docs/marketplaces.md).`
    : "By URL, with archives, which clients take over https only: put TLS in front, and say with --endpoint https://... how callers reach it.";
}

/** A line of the access log. */
export function requestLine({ method, path, status, bytes, durationMs, caller, code }: HubRequestRecord): string {
  const who = caller === undefined ? "" : ` ${caller}`;
  const why = code === undefined ? "" : ` ${code}`;
  return printable(`${method} ${path} ${status}${why} ${bytes} B in ${Math.round(durationMs)} ms${who}`);
}
