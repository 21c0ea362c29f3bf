import fc from 'fast-check';
import { reportFileName, reportText } from '../../../src/ui/report-text';
import { REPORT } from './samples';

test('the text of a report reads back as the report', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (displayName) => {
      const report = { ...REPORT, profile: { ...REPORT.profile, displayName } };
      expect(JSON.parse(reportText(report))).toEqual(JSON.parse(JSON.stringify(report)));
    }),
  );
});

test('nothing invisible stands in the text', () => {
  const displayName = 'a\u202eb\u200bc\u2028d\u{e0041}e';
  const text = reportText({ ...REPORT, profile: { ...REPORT.profile, displayName } });
  expect(text).toContain('a\\u202eb\\u200bc\\u2028d\\udb40\\udc41e');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('the file has a name that every system allows', () => {
  expect(reportFileName(REPORT)).toBe('deadringer-2026-11-22-x-GeorgeWBushs.json');
  const hostile = { ...REPORT, profile: { ...REPORT.profile, handle: '../../<b>'.repeat(1000) } };
  expect(reportFileName(hostile)).toMatch(/^[\w.-]{1,80}\.json$/);
});
