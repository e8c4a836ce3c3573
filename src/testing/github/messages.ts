/** The first message of the stand-in: from now on it answers. */
export interface Ready {
  readonly origin: string;
}

export interface ControlCall {
  readonly id: number;
  /** A function of the control. */
  readonly name: string;
  readonly args: readonly unknown[];
}

export type ControlAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: string };
