/** Why something is not added: shown as written, without a stack. */
export class AddError extends Error {
  override readonly name = 'AddError';

  /**
   * @param where The file, address or field that is meant.
   * @param what What is wrong there, without a full stop.
   * @param remedy What to do about it, as a sentence.
   */
  constructor(
    readonly where: string,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${what}. ${remedy}`);
  }
}
