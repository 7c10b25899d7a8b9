/** Key of the only field of the message that tells a height, and the text of a request for it. */
export const key = 'all-widgets-height';
