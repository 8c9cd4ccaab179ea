import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Every tag with a hyphen is an element of the page, and not a component of
// Vue's.
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
