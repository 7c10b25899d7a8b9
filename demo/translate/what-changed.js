/** A sentence on the messages that differ from those of the last time. */
export const whatChanged = (before, units) => {
  const old = new Map(before.map((unit) => [unit.id, JSON.stringify(unit)]));
  const changed = units.filter((unit) => old.get(unit.id) !== JSON.stringify(unit)).map(({id}) => id);
  const few = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
  return `${clock()}: ${changed.length ? `changed ${few}` : 'read again, and no message has changed'}.`;
};

const clock = () => new Date().toLocaleTimeString('en-GB');
