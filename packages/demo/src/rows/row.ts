/** ISO 8601 in UTC. */
export type Instant = string;

export interface OfClinic {
  readonly clinicId: string;
}

export interface OfChild extends OfClinic {
  readonly id: string;
  readonly childId: string;
}

export interface Versioned {
  readonly version: number;
}
