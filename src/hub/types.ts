import type { CallerLimits } from "../access/caller-limits.ts";
import type { Peer } from "../access/peer.ts";
import type { GitServer, HubAuditRecord, HubCallers, HubRequestRecord, Views } from "./ports.ts";

/** One source's webhook. */
export interface Webhook {
  /** The secret that the sender signs with. */
  readonly secret: string;
}

export interface HubOptions {
  readonly callers: HubCallers;
  readonly views: Views;
  readonly git: GitServer;
  /**
   * Where callers reach the hub, without a slash at the end; it may have a path. Archives in the catalog have URLs below
   * it. @default the origin that each request names
   */
  readonly origin?: string;
  /** What one caller may ask for. @default those of `CallerLimits` */
  readonly limits?: CallerLimits;
  /** The webhook of the source with that slug; `POST /webhooks/<slug>` starts a sync of it. Must not throw. @default none */
  webhookOf?(slug: string): Webhook | undefined;
  /** Starts a sync of a source, now or after the one that runs. Must not throw. @default nobody is told */
  onWebhook?(slug: string): void;
  /** Hears of each request once its answer has left. What it throws is dropped. */
  readonly onRequest?: (record: HubRequestRecord) => void;
  /** Hears of content that was taken. What it throws is dropped. */
  readonly onAudit?: (record: HubAuditRecord) => void;
  /** Hears of what failed inside, with its cause. What it throws is dropped. */
  onError?(error: unknown): void;
}

export interface Hub {
  /** Answers one request; rejects never. */
  fetch(request: Request, peer?: Peer): Promise<Response>;
}
