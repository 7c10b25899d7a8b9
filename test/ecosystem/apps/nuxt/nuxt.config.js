export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: {enabled: false},
  app: {
    baseURL: '/nuxt/',
    head: {
      title: 'all-widgets in Nuxt',
      htmlAttrs: {lang: 'en'},
      link: [{rel: 'icon', href: 'data:,'}],
    },
  },
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('all-')}},
  nitro: {output: {publicDir: '../../built/nuxt'}},
});
