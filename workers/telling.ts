/** What to say of a transaction's work, once it is committed: a rolled-back one has nothing to tell. */
export type Telling = () => void
