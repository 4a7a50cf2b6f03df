/** A text someone published, exactly as it is stored. Every offset in Cairn is a UTF-16 offset into `text`. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601 date or date-time with offset; anchors relative dates. Null: unknown, and then they stay relative. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the language the report is written in. */
  readonly language: string | null;
}
