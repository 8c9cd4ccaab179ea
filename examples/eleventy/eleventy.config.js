/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  config.addPassthroughCopy('src/*.{css,js}');
  config.addPassthroughCopy({
    'node_modules/aftercare-elements/dist/cdn': 'vendor',
  });
  return { dir: { input: 'src', output: 'dist' } };
}
