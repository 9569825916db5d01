import { isCompany, isNobody, isRole } from '../../../../src/article/facts/authors/name-words.ts';

test.each(['The Canadian Press', 'River GmbH', 'paper.com', 'Podium Staff'])('%p is a company', (name) =>
  expect(isCompany(name)).toBe(true),
);

test.each(['Staff Writer', 'CEO', 'Ada Reed, Ph.D.', 'Editor-in-chief', 'Political correspondent*'])(
  '%p is a role',
  (name) => expect(isRole(name)).toBe(true),
);

test.each(['Ada Reed', 'Leadbetter', 'Moremi'])('%p is neither a role nor a company', (name) => {
  expect(isRole(name)).toBe(false);
  expect(isCompany(name)).toBe(false);
});

test.each(['Admin', 'super user', 'Authors:', 'N/A', 'Our Editorial Guidelines'])('%p is nobody', (name) =>
  expect(isNobody(name)).toBe(true),
);
