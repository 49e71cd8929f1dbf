// Golden vectors of FSRS-6, written a second time from the published formulas, in another language.
//   node tests/oracle/fsrs6.mjs > tests/oracle/fsrs6.txt
// Lines: "p w0 … w20 retention" begins a card; then, one a review,
// "rating elapsedDays recallBefore stability difficulty interval". Numbers are the shortest that read back exactly.
const DEFAULTS = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
  0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const RANGES = [[0.001, 100], [0.001, 100], [0.001, 100], [0.001, 100], [1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75],
  [0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4], [0, 1], [1, 6], [0, 2], [0, 2], [0, 0.8],
  [0.1, 0.8]];
const clamp = (x, low, high) => Math.min(Math.max(x, low), high);

let seed = 2026;
function random() { // mulberry32
  seed = (seed + 0x6D2B79F5) >>> 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function model(given) {
  const w = given.map((x, i) => clamp(x, ...RANGES[i]));
  const factor = Math.exp(Math.log(0.9) / -w[20]) - 1;
  const d0 = (g) => w[4] - Math.exp(w[5] * (g - 1)) + 1;
  const recall = (t, s) => Math.pow(1 + factor * t / s, -w[20]);
  const stability = (s, d, t, g) => {
    const r = recall(t, s);
    if (t === 0) {
      const gain = Math.exp(w[17] * (g - 3 + w[18])) * Math.pow(s, -w[19]);
      return s * (g >= 2 ? Math.max(gain, 1) : gain);
    }
    if (g === 1) {
      const left = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r));
      return Math.min(left, s / Math.exp(w[17] * w[18]));
    }
    return s * (1 + Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp(w[10] * (1 - r)) - 1)
      * (g === 2 ? w[15] : 1) * (g === 4 ? w[16] : 1));
  };
  return {
    recall,
    first: (g) => ({ s: clamp(w[g - 1], 0.001, 36500), d: clamp(d0(g), 1, 10) }),
    next: ({ s, d }, t, g) => ({
      s: clamp(stability(s, d, t, g), 0.001, 36500),
      d: clamp(w[7] * d0(4) + (1 - w[7]) * (d - w[6] * (g - 3) * (10 - d) / 9), 1, 10),
    }),
    interval: (s, retention) => s / factor * (Math.pow(retention, -1 / w[20]) - 1),
  };
}

function parameters(index) {
  if (index % 4 === 0) return DEFAULTS;
  const spread = index % 4 === 3 ? 3 : 0.6; // some are far out of range
  return DEFAULTS.map((x) => +(x * Math.exp((random() - 0.5) * spread)).toFixed(4));
}

for (let index = 0; index < 120; ++index) {
  const w = parameters(index), m = model(w), retention = +(0.7 + random() * 0.28).toFixed(3);
  console.log(['p', ...w, retention].join(' '));
  let state = null;
  for (let left = 2 + Math.floor(random() * 20); left > 0; --left) {
    const u = random();
    const days = state === null || u < 0.3 ? 0 : u < 0.9 ? 1 + Math.floor(Math.exp(random() * 5)) : 1 + Math.floor(random() * 2000);
    const rating = random() < 0.15 ? 1 : random() < 0.2 ? 2 : random() < 0.85 ? 3 : 4;
    const before = state === null ? 1 : m.recall(days, state.s);
    state = state === null ? m.first(rating) : m.next(state, days, rating);
    console.log([rating, days, before, state.s, state.d, m.interval(state.s, retention)].join(' '));
  }
}
