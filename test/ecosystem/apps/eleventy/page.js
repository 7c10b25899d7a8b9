document.addEventListener('all-language', ({detail}) => {
  document.querySelector('output').textContent = detail.shown;
});
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('all-when-to-see-doctor').lang = 'en';
});
