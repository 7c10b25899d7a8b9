/** Thrown for invalid input, such as an unknown tag. The message says how to fix it. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}
