/* What the operator's requests carry from the door to their handler: who asks, and what the log should hold of it. */

export interface OperatorEnv {
  Variables: {
    /** The token's name, or who Cloudflare Access says it is. */
    operator: string;
    /** What came of an act, for the log: ids, hashes and counts, never what is private. */
    detail?: Readonly<Record<string, string | number | boolean | null>>;
  };
}

/** What stands before the operator's interface, as the Worker's event and bindings have it. */
export interface Door {
  readonly access?: CloudflareAccessContext | undefined;
  /** Counts failed attempts, by client. */
  readonly attempts?: RateLimit | undefined;
}
