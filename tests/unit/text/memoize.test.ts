import { memoize } from '../../../src/text/memoize';

const counting = (most: number) => {
  const asked: string[] = [];
  const length = memoize((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, length };
};

test('what was read is not read again', () => {
  const { asked, length } = counting(10);
  expect([length('name'), length('name'), length('')]).toEqual([4, 4, 0]);
  expect(length('')).toBe(0);
  expect(asked).toEqual(['name', '']);
});

test('it never holds more than it may, nor endless texts', () => {
  const { asked, length } = counting(2);
  for (const text of ['a', 'b', 'c', 'a']) length(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
  const endless = 'a'.repeat(1000);
  expect([length(endless), length(endless)]).toEqual([1000, 1000]);
  expect(asked.filter((text) => text === endless)).toHaveLength(2);
});
