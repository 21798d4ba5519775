/** Where domain time comes from. Leases and schedules use the database's clock instead. */
export interface Clock {
  /** The present moment. */
  now(): Date
}
