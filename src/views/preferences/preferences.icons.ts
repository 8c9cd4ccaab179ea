/** What is done with a card, as lines on 18 by 18. */
export const cardIcons = {
  turn: 'M3 7.5a6.2 6.2 0 0 1 11.6-1M15 10.5a6.2 6.2 0 0 1-11.6 1M14.8 3v3.6h-3.6M3.2 15v-3.6h3.6',
  copy: 'M6.5 6.5H15V15H6.5zM11.5 6.5V3H3v8.5h3.5',
  print: 'M5 6.5V3h8v3.5M5 12.5H3v-6h12v6h-2M5 10.5h8V15H5z',
} as const;
