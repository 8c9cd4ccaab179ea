/** One thing that the doctor found. */
export interface Finding {
  readonly level: 'fine' | 'look' | 'wrong';
  /**
   * What it is about: `version`, `script`, `copies`, `policy`, `elements`,
   * `attributes`, `console`, `tokens`, `scheme`, `contrast`, `content`,
   * `packs`, `country`, `helplines`, `language`, `storage`, `moves`.
   */
  readonly about: string;
  readonly text: string;
}
