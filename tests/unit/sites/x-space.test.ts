/** @jest-environment jsdom */
import { readSpace } from '../../../src/sites/x/space';
import { find } from './sample';

const picture = (handle: string): string =>
  `<div><div><div data-testid="UserAvatar-Container-${handle}"><img alt=""></div></div></div>`;
const NAME = '<span><span>Sample Person</span></span>';

function read(inside: string): { names: string[]; unread: number } {
  document.body.innerHTML = `<div data-testid="SpaceDockExpanded">${inside}</div>`;
  const { names, unread = [] } = readSpace(find(document, '[data-testid="SpaceDockExpanded"]'));
  return {
    names: names.map(({ profile }) => `${profile.displayName} @${profile.handle} ${profile.badge ?? '-'}`),
    unread: unread.length,
  };
}

const GREY = '<svg data-testid="icon-verified"><path fill="#829aab"></path></svg>';

test('the line under a picture gives the name, the picture the handle, the drawing behind the name the badge', () => {
  expect(
    read(`<div>${picture('sample_person')}<div dir="ltr">${NAME}<span>${GREY}</span></div></div>`),
  ).toEqual({
    names: ['Sample Person @sample_person government'],
    unread: 0,
  });
});

test('where no tick is drawn nothing is said of one', () => {
  expect(
    read(`<div>${picture('sample_person')}<div dir="ltr">${NAME}<span></span></div></div>`).names,
  ).toEqual(['Sample Person @sample_person -']);
});

test.each<[string, string]>([
  ['no line', picture('sample_person')],
  ['another thing between', `${picture('sample_person')}<button>More</button><div dir="ltr">${NAME}</div>`],
  ['words behind the name', `${picture('sample_person')}<div dir="ltr">${NAME}<span>Host</span></div>`],
  ['a line without a span', `${picture('sample_person')}<div dir="ltr">Host</div>`],
  ['a name of spaces', `${picture('sample_person')}<div dir="ltr"><span> </span></div>`],
])('%s: unread, not guessed at', (_, made) => {
  expect(read(`<div>${made}</div>`)).toEqual({ names: [], unread: 1 });
});

test('a line behind two pictures is nobody’s', () => {
  const two = `<div>${picture('one')}${picture('two')}</div><div dir="ltr">${NAME}</div>`;
  expect(read(two)).toEqual({ names: [], unread: 2 });
});

test('a picture that says not whose it is counts for nothing', () => {
  expect(read(`${picture('unknown')}<div dir="ltr">${NAME}</div>`)).toEqual({ names: [], unread: 0 });
});
