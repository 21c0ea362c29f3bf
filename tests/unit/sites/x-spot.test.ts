/** @jest-environment jsdom */
import { spotBeside } from '../../../src/sites/x/spot';
import { find } from './sample';

const ROW = 'style="display: flex; flex-direction: row"';
const COLUMN = 'style="display: flex; flex-direction: column"';

/** Draws a row into the page, `data-box` being the box that holds the name alone; gives that box. */
function drawn(html: string): Element {
  document.body.innerHTML = html;
  return find(document, '[data-box]');
}

const spot = (): string | null => spotBeside(find(document, '[data-box]')).getAttribute('data-is');

test('a box that lies beside the handle is its own spot', () => {
  const box = drawn(`<div ${ROW}><div data-box><b>Name</b></div><div>@handle</div></div>`);
  expect(spotBeside(box)).toBe(box);
});

test('above the handle the mark goes behind the badges, in the name’s own line', () => {
  drawn(
    `<div ${COLUMN}><div data-box ${COLUMN}><a href="/handle" ${COLUMN}><div ${ROW}><div dir="ltr">Name</div><div dir="ltr" data-is="badges"></div></div></a></div><div>@handle</div></div>`,
  );
  expect(spot()).toBe('badges');
});

test('as far out as things are laid side by side: behind the link, not in it', () => {
  drawn(
    `<div ${COLUMN}><div data-box ${ROW}><a href="/handle" data-is="link"><div ${ROW}><span>Name</span><span data-is="badges"></span></div></a></div><div>@handle</div></div>`,
  );
  expect(spot()).toBe('link');
});

test('where nothing around the name is a row, the box is its own spot', () => {
  const box = drawn(`<div><span data-box><span>Name</span></span> followed you</div>`);
  expect(spotBeside(box)).toBe(box);
});

test('the mark itself is no part of the line, and what comes behind it later moves it nowhere', () => {
  const box = drawn(
    `<div ${COLUMN}><div data-box ${ROW}><span data-is="name">Name</span><deadringer-mark></deadringer-mark></div></div>`,
  );
  expect(spot()).toBe('name');
  box.insertAdjacentHTML('beforeend', '<span data-is="late"></span>');
  expect(spot()).toBe('name');
});

test('a line that was drawn anew has a new spot', () => {
  const box = drawn(`<div ${COLUMN}><div data-box ${ROW}><span data-is="before">Name</span></div></div>`);
  expect(spot()).toBe('before');
  box.innerHTML = '<span>Name</span><span data-is="after"></span>';
  expect(spot()).toBe('after');
});
