import { isHostOf } from '../../src/shared/host.ts';

test.each([
  ['paper.example', 'paper.example', true],
  ['www.paper.example', 'paper.example', true],
  ['a.b.paper.example', 'paper.example', true],
  ['newspaper.example', 'paper.example', false],
  ['paper.example', 'www.paper.example', false],
  ['paper.example.evil.example', 'paper.example', false],
  ['', 'paper.example', false],
])('%j of %j: %p', (host, site, expected) => expect(isHostOf(host, site)).toBe(expected));
