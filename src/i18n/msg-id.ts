/** What follows the text of a message: its id with a note for the translator, or, in the bundle, the id alone. */
export type MsgOptions = string | {readonly id: string};

export const idOf = (options: MsgOptions): string => (typeof options === 'string' ? options : options.id);
