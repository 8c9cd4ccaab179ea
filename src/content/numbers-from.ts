/**
 * The whole numbers from one on, up to and without the other. A loop, since old
 * libraries replace `Array.from`.
 */
export function numbersFrom(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) numbers.push(number);
  return numbers;
}
