/** @type {import('@react-router/dev/config').Config} */
export default {basename: '/react-router/', prerender: true};
