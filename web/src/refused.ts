/** An error with a sentence for the reader. */
export class Refused extends Error {}
