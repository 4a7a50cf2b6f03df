interface Sourced {
  readonly start: string | null;
  readonly claims: readonly string[];
}

/** Whether no words tell the day, and that of the report stands for it: a time without a claim. The day is the last it can have been. */
export const isDayOfReport = <W extends Sourced>(when: W | null): when is W & { readonly start: string } =>
  when !== null && when.start !== null && when.claims.length === 0;
