// What is to be seen on a screenshot: a PNG of 8 bits a channel, as browsers
// take them.
import { inflateSync } from 'node:zlib';

const LOUD = 60;

/**
 * How many pixels of a picture have a colour. White, black and what lies
 * between have none.
 */
export function colouredPixels(png) {
  const { width, height, channels, pixels } = decode(Buffer.from(png));
  let count = 0;
  for (let at = 0; at < width * height * channels; at += channels) {
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > LOUD)
      count += 1;
  }
  return count;
}

function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels || png[28])
    throw new Error('A kind of PNG that no browser makes of a page.');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= channels ? pixels[at - channels] : 0;
      const up = row ? pixels[at - stride] : 0;
      const corner =
        row && column >= channels ? pixels[at - stride - channels] : 0;
      pixels[at] =
        raw[row * (stride + 1) + 1 + column] +
        [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return { width, height, channels, pixels };
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
