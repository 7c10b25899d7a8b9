/** One fault in a page: the id of its sentence, and the values in it. */
export const fault = (id, values = {}) => ({id: `fault.${id}`, values});
