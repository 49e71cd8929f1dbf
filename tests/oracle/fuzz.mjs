// Ranges of days an interval may be spread over, by ts-fsrs 5.4.2, for tests that need no Node:
//   npm install ts-fsrs@5.4.2 && node tests/oracle/fuzz.mjs > tests/oracle/fuzz.txt
// Lines: interval previous maximum least most.
import { get_fuzz_range } from 'ts-fsrs';

const intervals = [2.5, 2.6, 3, 3.49, 3.5, 4, 5.5, 6.9, 7, 7.1, 10, 13.37, 19.9, 20, 21, 30.5, 50, 99.5, 100, 250, 365, 999, 2000, 36500];
for (const maximum of [36500, 90]) {
  for (const interval of intervals.filter((days) => days <= maximum)) {
    for (const previous of [0, 1, Math.floor(interval), Math.floor(interval) - 1, Math.ceil(interval * 2)]) {
      const { min_ivl: least, max_ivl: most } = get_fuzz_range(interval, Math.max(0, previous), maximum);
      console.log([interval, Math.max(0, previous), maximum, least, most].join(' '));
    }
  }
}
