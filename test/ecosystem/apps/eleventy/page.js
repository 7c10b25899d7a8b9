const section = document.querySelector('all-when-to-see-doctor');

section.hospital = JSON.parse(document.getElementById('hospital').textContent);
section.addEventListener('all-language', ({detail}) => {
  document.querySelector('output').textContent = detail.shown;
});
document.querySelector('button').addEventListener('click', () => {
  document.documentElement.lang = 'en';
});
