/** What messages call the key of the configuration that names a policy, and what it must name. */
export const POLICY_KEY = 'cncfLandscape.policy';
export const POLICY_FILE_KINDS =
  'a technology-policy.yaml, or of the JSON of a tech radar';

/** The text of a policy, with what names this state of it. */
export interface PolicyText {
  text: string;
  etag: string;
}

/** Somewhere that a policy is read from. */
export interface PolicySource {
  /** How the configuration names it, without what is secret in it. */
  readonly location: string;
  /**
   * Reads it, or nothing where it is as it was.
   *
   * @throws with a message for the operator where it cannot be read
   */
  read(options?: {
    etag?: string;
    signal?: AbortSignal;
  }): Promise<PolicyText | 'unchanged'>;
}
