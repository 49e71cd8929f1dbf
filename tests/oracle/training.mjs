// Logs of made-up learners and what fsrs-rs 6.5.0 trains on them, for tests that need no Node:
//   npm install @open-spaced-repetition/binding@0.5.0 && node tests/oracle/training.mjs > tests/oracle/training.txt
// Lines: "log NAME"; "r card day rating" in order of time; "w EPOCHS w0 … w20" (0 epochs: the start values alone).
import * as rs from '@open-spaced-repetition/binding';

const TRUTH = [0.35, 1.1, 3.6, 14, 5.9, 0.7, 2.4, 0.03, 1.5, 0.22, 0.95, 1.7, 0.08, 0.31, 1.4, 0.45, 2.2, 0.45, 0.25, 0.1, 0.25];

function randomFrom(start) { // mulberry32
  let seed = start;
  return () => {
    seed = (seed + 0x6D2B79F5) >>> 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const w = TRUTH, F = 0.9 ** (-1 / w[20]) - 1, clamp = (x, a, b) => Math.min(Math.max(x, a), b);
const recall = (t, s) => (1 + F * t / s) ** -w[20];
const firstD = (g) => clamp(w[4] - Math.exp(w[5] * (g - 1)) + 1, 1, 10);
function next({ s, d }, t, g) {
  const r = recall(t, s);
  const grown = t === 0 ? s * Math.max(Math.exp(w[17] * (g - 3 + w[18])) * s ** -w[19], g > 1 ? 1 : 0)
    : g === 1 ? Math.min(w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r)), s / Math.exp(w[17] * w[18]))
      : s * (1 + Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - r)) - 1) * (g === 2 ? w[15] : 1) * (g === 4 ? w[16] : 1));
  const damped = d - w[6] * (g - 3) * (10 - d) / 9;
  return { s: clamp(grown, 0.001, 36500), d: clamp(w[7] * (w[4] - Math.exp(w[5] * 3) + 1) + (1 - w[7]) * damped, 1, 10) };
}

// A learner who sees `cards` cards over `days` days, mostly on time, and now and then again on the same day.
function logOf(seed, cards, days) {
  const random = randomFrom(seed), reviews = [];
  for (let card = 0; card < cards; ++card) {
    let day = Math.floor(random() * days / 2), memory = null, last = day;
    while (day < days) {
      const forgot = memory && random() > recall(day - last, memory.s);
      const x = random();
      const g = !memory ? (x < 0.3 ? 1 : x < 0.4 ? 2 : x < 0.9 ? 3 : 4) : forgot ? 1 : x < 0.12 ? 2 : x < 0.9 ? 3 : 4;
      reviews.push({ card, day, g, order: day + random() });
      memory = memory ? next(memory, day - last, g) : { s: w[g - 1], d: firstD(g) };
      last = day;
      day += g === 1 && random() < 0.5 ? 0 : Math.max(1, Math.round(memory.s * (0.6 + random())));
    }
  }
  reviews.forEach((r, at) => { r.at = at; });
  // By day; reviews of one card keep their order within it.
  return reviews.sort((a, b) => a.day - b.day || a.at - b.at);
}

function itemsOf(reviews) {
  const history = new Map(), items = [];
  for (const { card, day, g } of reviews) {
    const before = history.get(card) ?? { list: [], day };
    const list = [...before.list, new rs.FSRSBindingReview(g, day - before.day)];
    history.set(card, { list, day });
    if (day > before.day) items.push(new rs.FSRSBindingItem(list));
  }
  return items;
}

const config = (epochs) => ({ enableShortTerm: true, numRelearningSteps: 1, timeout: 1,
  trainingConfig: { numEpochs: epochs, batchSize: 512, seed: 2023, maxSeqLen: 256, learningRate: 4e-2, gamma: 1 } });

for (const [name, seed, cards, days] of [['year', 5, 260, 365], ['few', 11, 9, 120], ['missing', 3, 60, 200]]) {
  const all = logOf(seed, cards, days);
  const reviews = name === 'missing' ? all.filter((r) => all.find((f) => f.card === r.card).g % 2 === 1) : all;
  console.log(`log ${name}`);
  for (const { card, day, g } of reviews) console.log(`r ${card} ${day} ${g}`);
  const items = itemsOf(reviews);
  for (const epochs of [0, 5, 8]) console.log(`w ${epochs} ${Array.from(await rs.computeParameters(items, config(epochs))).join(' ')}`);
}
