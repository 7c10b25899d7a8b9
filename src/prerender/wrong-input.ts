/** Whoever asked has asked for something that there is not; the message is one sentence that says what to do. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}
