import type { NextConfig } from 'next';

export default {
  // The page is written on the server at build time, as it is without this;
  // with it any server of files can give it.
  output: 'export',
  distDir: 'dist',
  // Other lock files above this folder are no part of it.
  turbopack: { root: import.meta.dirname },
  // `npm run check` does it.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
