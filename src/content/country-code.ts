/** The code of a country as it is kept: small letters become capital ones. */
export const countryCode = (country: string): string =>
  /^[a-z]{2}$/.test(country) ? country.toUpperCase() : country;
