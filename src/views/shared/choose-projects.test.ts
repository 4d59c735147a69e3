import { expect, it } from 'vitest';
import { canChoose, chooseProjects, chooseWithin, tickProjects } from './choose-projects.ts';

it('chooses what was pressed, and nothing at a second press', () => {
  expect(chooseProjects([], ['P03', 'P07', 'P03'], false)).toEqual(['P03', 'P07']);
  expect(chooseProjects(['P01'], ['P03'], false)).toEqual(['P03']);
  expect(chooseProjects(['P07', 'P03'], ['P03', 'P07'], false)).toEqual([]);
});

it('adds to the choice and takes away from it', () => {
  expect(chooseProjects(['P01'], ['P03'], true)).toEqual(['P01', 'P03']);
  expect(chooseProjects(['P01', 'P03'], ['P03'], true)).toEqual(['P01']);
});

it('leaves the choice where too many projects are meant for an address', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `S${index}`);
  expect(canChoose(many)).toBe(false);
  expect(chooseProjects(['P01'], many, false)).toEqual(['P01']);
});

it('takes what a rectangle touched, alone or with what was chosen before', () => {
  expect(chooseWithin(['P01'], ['P03', 'P07', 'P03'], false)).toEqual(['P03', 'P07']);
  expect(chooseWithin(['P01', 'P03'], ['P03', 'P07'], true)).toEqual(['P01', 'P03', 'P07']);
  expect(chooseWithin(['P01'], [], false)).toEqual(['P01']);
});

it('adds ticked rows to the choice, takes others away, and keeps it where they were too many', () => {
  expect(tickProjects(['P01'], ['P02', 'P01'], true)).toEqual(['P01', 'P02']);
  expect(tickProjects(['P01', 'P02'], ['P01'], false)).toEqual(['P02']);
  expect(tickProjects(['P01'], ['P01'], false)).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, index) => `S${index}`);
  expect(tickProjects(['P01'], many, true)).toEqual(['P01']);
});
