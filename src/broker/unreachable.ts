/** Why the API was not even asked, from an `Upstream` that knows; the message is for the broker's owner. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
  /** One sentence for the run, which names no host. */
  readonly said: string;
  /** Whether asking again can't help. */
  readonly final: boolean;

  constructor(message: string, said: string, final: boolean, cause?: unknown) {
    super(message, { cause });
    this.said = said;
    this.final = final;
  }
}
