/** What the radar and the list beside it have in common: what is pointed at in one is marked in the other. */
export interface Pointing {
  /** The id of the decision that is pointed at. */
  active?: string;
  onActive: (id: string | undefined) => void;
  /** Opens the details of a technology. */
  onOpen: (name: string) => void;
}
