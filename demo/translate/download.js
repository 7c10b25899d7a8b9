/** Gives a text to the browser as a file to keep. Nothing is sent anywhere. */
export const download = (name, text, type) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // A browser may still read it for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
