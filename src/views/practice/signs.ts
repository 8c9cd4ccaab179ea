import type { Sign } from '../../content/terms.js';

/**
 * The signs of the practices: one stroke each, drawn around a middle of 0, some
 * 60 wide and 40 high. A sign says with what something is done, as a cup.
 */
export const signs: Readonly<Record<Sign, string>> = {
  back: 'M-8-18v32M8-18v32M-36 18h72',
  bench: 'M-34-2h68M-34 7h68M-26 7v13M26 7v13',
  blanket:
    'M-26-18h40a9 9 0 0 1 0 18h-40M14 0a9 9 0 0 1 0 18h-40M-26-9H2M-26 9H2',
  breath: 'M-34-4H8a9 9 0 1 0-9-9M-20 8h46a9 9 0 1 1-9 9',
  clock: 'M0-18a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM0-9V0l7 5',
  cup: 'M-20-12h34V2A14 14 0 0 1 0 16h-6A14 14 0 0 1-20 2zM14-8h4a7 7 0 0 1 0 14h-5M-26 21h46',
  door: 'M-13 18v-36h26v36M-13-18l16 7v34l-16-5M-34 18h21M13 18h21',
  drop: 'M0-20c8 12 13 16 13 24a13 13 0 0 1-26 0c0-8 5-12 13-24z',
  eye: 'M-28 0Q0-28 28 0 0 28-28 0zM0-7a7 7 0 1 1 0 14A7 7 0 0 1 0-7z',
  fence: 'M-22 18V-8l6-8 6 8v26M10 18V-8l6-8 6 8v26M-34 6h68',
  flag: 'M-14 20v-38h32l-9 10 9 10h-32',
  hand: 'M-42-8h12C-18-8-14 2-4 2h16a6 6 0 0 1 0 12H-4M14 4l20-10a6 6 0 0 1 6 10L16 17q-4 3-10 3h-48',
  heart: 'M0 18C-32-4-18-26 0-8 18-26 32-4 0 18z',
  house: 'M-24 0L0-20 24 0M-17-5v24h34V-5M-4 19V7h9v12',
  lamp: 'M-18 2l9-20H9l9 20zM0 2v16M-14 20h28',
  less: 'M-28-14h56M-18 0h36M-8 14h16',
  letter: 'M-24-16h48v32h-48zL0 3l24-19',
  list: 'M-8-14h30M-8 0h30M-8 14h18M-22-14h2M-22 0h2M-22 14h2',
  morning: 'M-40 14h80M-16 14a16 16 0 0 1 32 0M0-11v-8M-20-4l-6-6M20-4l6-6',
  music:
    'M-10 13v-28l26-6v28M-10 13a6 5 0 1 1-6-5 6 5 0 0 1 6 5zM16 7a6 5 0 1 1-6-5 6 5 0 0 1 6 5z',
  night: 'M4 18A18 18 0 1 1 4-18 22 22 0 0 0 4 18zM20-14v10m-5-5h10',
  path: 'M-44 14C-18 12-12-2 6-4s30-2 38-16M-24 20c14-2 26-8 36-10',
  phone:
    'M-8-20H8a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H-8a4 4 0 0 1-4-4v-32a4 4 0 0 1 4-4zM-3 13h6',
  plus: 'M-6-19H6v13h13V6H6v13H-6V6h-13V-6h13z',
  question: 'M-10-9a10 10 0 1 1 15 9q-5 3-5 9M0 19v1',
  return: 'M-14-18l-9 9 9 9M-23-9H9a12 12 0 0 1 0 25H-9',
  senses:
    'M-38 6a4 4 0 1 0 .1 0zM-22-10a4 4 0 1 0 .1 0zM0-17a4 4 0 1 0 .1 0zM22-10a4 4 0 1 0 .1 0zM38 6a4 4 0 1 0 .1 0z',
  sound: 'M-26-4v8M-13-12v24M0-20v40M13-11v22M26-4v8',
  star: 'M0-20l6 13 14 2L9 5l3 14L0 12l-12 7 3-14-11-10 14-2z',
  still: 'M-56-4h112M-34 8h68M-16 20h32',
  wave: 'M-44-6q11-11 22 0t22 0 22 0 22 0M-28 10q9-9 18 0t18 0 18 0',
  words:
    'M-12 12h28a8 8 0 0 0 8-8v-14a8 8 0 0 0-8-8h-32a8 8 0 0 0-8 8V4a8 8 0 0 0 4 7l-3 10zM-12-8h24M-12 2h14',
};
