/** The key of the policy in the configuration, and the expected value, for messages. */
export const POLICY_KEY = 'cncfLandscape.policy';
export const POLICY_FILE_KINDS =
  'a technology-policy.yaml, or of the JSON of a tech radar';

/** The text of a policy, with an etag of its state. */
export interface PolicyText {
  text: string;
  etag: string;
}

/** A source of a policy. */
export interface PolicySource {
  /** Its location as in the configuration, without secrets. */
  readonly location: string;
  /**
   * Reads the policy, unless it is unchanged.
   *
   * @throws with a message for the operator if it cannot be read
   */
  read(options?: {
    etag?: string;
    signal?: AbortSignal;
  }): Promise<PolicyText | 'unchanged'>;
}
