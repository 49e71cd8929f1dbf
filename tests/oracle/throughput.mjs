// Reviews scheduled a second, ts-fsrs 5.4.2 beside ours on the same log in the same run; no test needs it:
//   npm install ts-fsrs@5.4.2 && node tests/oracle/throughput.mjs LOG.csv build/release/bin/shixi_bench
// The log: card_id,review_time_ms,rating in order of time. Ends with the same sum of stabilities where both agree.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createEmptyCard, fsrs, generatorParameters } from 'ts-fsrs';

const [log, bench] = process.argv.slice(2);
const rows = readFileSync(log, 'utf8').trim().split('\n').slice(1).map((line) => line.split(',').map(Number));
const numbers = new Map();
const reviews = rows.map(([card, ms, rating]) => {
  if (!numbers.has(card)) numbers.set(card, numbers.size);
  return { card: numbers.get(card), at: new Date(ms), rating };
});

// Next state, spread interval and due day of every review.
function scheduledByThem() {
  const scheduler = fsrs(generatorParameters({ enable_fuzz: true }));
  const cards = [];
  const started = process.hrtime.bigint();
  for (const { card, at, rating } of reviews) {
    cards[card] = scheduler.next(cards[card] ?? createEmptyCard(at), at, rating).card;
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { perSecond: reviews.length / seconds, stabilities: cards.reduce((sum, card) => sum + card.stability, 0) };
}

function scheduledByUs() {
  const told = execFileSync(bench, ['--benchmark_filter=^Schedule/given', '--benchmark_min_time=2'], {
    env: { ...process.env, SHIXI_BENCH_LOG: log }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const line = told.split('\n').find((text) => text.startsWith('Schedule/given'));
  const [perSecond, stabilities] = line.match(/[\d.]+[kM]?\/s|[\d.]+[kM]/g).map((text) =>
    parseFloat(text) * (text.includes('M') ? 1e6 : text.includes('k') ? 1e3 : 1));
  return { perSecond, stabilities };
}

const warm = scheduledByThem();
const them = [scheduledByThem(), scheduledByThem(), warm].reduce((best, run) => run.perSecond > best.perSecond ? run : best);
const us = scheduledByUs();
for (const [name, run] of [['ts-fsrs next()', them], ['shixi', us]]) {
  console.log(`${name}: ${Math.round(run.perSecond)} reviews/s, stabilities ${run.stabilities.toPrecision(6)}`);
}
console.log(`ratio ${(us.perSecond / them.perSecond).toFixed(1)}`);
