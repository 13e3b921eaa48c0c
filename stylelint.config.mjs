// Decides which CSS is refused: above all properties that would not mirror in Arabic. It decides nothing about the look.
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    // Left and right must mirror; top, bottom, width and height may be written either way.
    'csstools/use-logical': [
      'always',
      {
        except: [
          /(^|-)(top|bottom)$/,
          /(^|-)(width|height)$/,
          /^(border|scroll-)?-?(margin|padding)?-?(top|bottom)(-(color|style|width))?$/,
        ],
      },
    ],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'no-duplicate-selectors': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'unit-no-unknown': true,
  },
};
