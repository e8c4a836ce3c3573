import type { CommandEntry, ProgramTable } from "./create-program.ts";

const entries: readonly CommandEntry[] = [
  {
    usage: "init [dir]",
    summary: "Write a small working plugin with its configuration and a workflow.",
    load: () => import("./commands/init.ts"),
  },
  {
    usage: "validate [path]",
    summary: "Check a plugin or a marketplace; every finding at once, with place and fix.",
    load: () => import("./commands/validate.ts"),
  },
  {
    usage: "thin-client [plugin]",
    summary: "Write the thin client: stubs that call your host and hold none of your prompts.",
    load: () => import("./commands/thin-client.ts"),
  },
  {
    usage: "image [plugin]",
    summary: "Build the plugin's image, and push it or write it to a file.",
    load: () => import("./commands/image.ts"),
    below: [
      {
        usage: "verify <ref> [plugin]",
        summary: "Build a published image again from its source, and compare layer by layer.",
        load: () => import("./commands/verify-image.ts"),
      },
    ],
  },
  {
    usage: "serve [plugin]",
    summary: "Host the plugin on this machine and write a thin client for it.",
    load: () => import("./commands/serve.ts"),
  },
  {
    usage: "keys <add|list|revoke> [name]",
    summary: "Make, list and take back the keys of a host's callers; only their digests are kept.",
    load: () => import("./commands/keys.ts"),
  },
  {
    usage: "broker",
    summary: "Hold the model's key apart from the hosts, and give each run a token instead.",
    load: () => import("./commands/broker.ts"),
  },
  {
    usage: "deploy <kind> [plugin]",
    summary: "Write manifests that run the plugin and its model broker: compose, kubernetes or ecs.",
    load: () => import("./commands/deploy.ts"),
  },
  {
    usage: "build [plugin]",
    summary: "Write all that one deployment target needs: thin client and manifests, or a marketplace.",
    load: () => import("./commands/build.ts"),
  },
  {
    usage: "marketplace",
    summary: "Many marketplaces as one.",
    load: () => import("./commands/marketplace.ts"),
    below: [
      {
        usage: "sync",
        summary: "Read the marketplaces of marketplaces.yaml and all their plugins into the state folder.",
        load: () => import("./commands/marketplace-sync.ts"),
      },
      {
        usage: "serve",
        summary: "Serve them as one to callers with a token: by git, as a ZIP, by URL.",
        load: () => import("./commands/marketplace-serve.ts"),
      },
      {
        usage: "build",
        summary: "Write what was synchronised to a folder: as files, git repository, ZIP and archives.",
        load: () => import("./commands/marketplace-build.ts"),
      },
      {
        usage: "builds <list|diff|pin|unpin> [hash] [other]",
        summary: "List the views that were built, compare two, and serve one of them again.",
        load: () => import("./commands/marketplace-builds.ts"),
      },
      {
        usage: "subscriptions <list|add|remove> [name] [keys...]",
        summary: "Show and change what callers have chosen, where the configuration has them choose.",
        load: () => import("./commands/marketplace-subscriptions.ts"),
      },
    ],
  },
  {
    usage: "doctor [target]",
    summary: "Say for each plugin of a marketplace which clients can install it, and why others can't.",
    load: () => import("./commands/doctor.ts"),
  },
  {
    usage: "publish [plugins...]",
    summary: "Put the thin client into a marketplace: a folder, a git repository, or a pull request on GitHub.",
    load: () => import("./commands/publish.ts"),
  },
];

const description = `Ship a Claude Code plugin as a hosted service.

Exit codes: 0 done, 1 findings or failure, 2 wrong usage, 130 stopped by Ctrl-C (serve, broker: 0, when all came to its end).`;

/** The command line `claude-bazaar`. */
export const wholeProgram: ProgramTable = { name: "claude-bazaar", description, entries };
