import 'all-widgets';

const section = document.querySelector('all-when-to-see-doctor');

section.hospital = {lang: 'en', name: 'Harbor Lane Hospital', phone: '555-0100'};
section.addEventListener('all-language', ({detail}) => {
  document.querySelector('output').textContent = detail.shown;
});
document.querySelector('button').addEventListener('click', () => {
  section.lang = 'en';
});
