import { messageOf } from "../../core/errors.ts";

/** Tells of trouble once, and not at each look. */
export class Troubles {
  readonly #told: (error: unknown) => void;
  #last = "";

  /** @param told Hears of it. @default nobody */
  constructor(told: (error: unknown) => void = () => {}) {
    this.#told = told;
  }

  tell(error: unknown): void {
    const message = messageOf(error);
    if (message !== this.#last) this.#told(error);
    this.#last = message;
  }

  /** What comes now is told, though it be the same. */
  over(): void {
    this.#last = "";
  }
}
