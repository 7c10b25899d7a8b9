import {reactRouter} from '@react-router/dev/vite';
import {defineConfig} from 'vite';

export default defineConfig({
  base: '/react-router/',
  plugins: [reactRouter()],
  // The packages are in the folder above the apps.
  server: {fs: {allow: ['../..']}},
});
