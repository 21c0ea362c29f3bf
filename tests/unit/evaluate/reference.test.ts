/**
 * The statistics against values that others computed: SciPy 1.17.1 (`scipy.stats.binomtest(k, n).proportion_ci('exact')`,
 * `scipy.stats.beta.ppf`, `scipy.special.betainc` and `gammaln`, `scipy.optimize.isotonic_regression`), NumPy for the
 * calibration error, and a published table. Nothing here was computed by the code under test.
 */
import { isotonicTable } from '../../../tools/calibrate/isotonic';
import {
  calibrationError,
  exactInterval,
  incompleteBeta,
  logGamma,
  upperBound,
} from '../../../tools/evaluate/statistics';

/** To eight digits, however small the number is. */
const isAs = (found: number, reference: number): void => {
  if (reference === 0) expect(found).toBeCloseTo(0, 12);
  else expect(found / reference).toBeCloseTo(1, 8);
};

test.each([
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 5 (Clopper and Pearson), to four places.
  [81, 263, 0.2527, 0.3676],
  [15, 148, 0.0578, 0.1617],
  [0, 20, 0, 0.1684],
  [1, 29, 0.0009, 0.1776],
])('the published interval of %i of %i', (hits, of, low, high) => {
  const found = exactInterval(hits, of);
  expect([found.low, found.high].map((side) => Number(side.toFixed(4)))).toEqual([low, high]);
});

test.each([
  [81, 263, 0.25273674558504267, 0.36762192260134746, 0.35817849557578413],
  [15, 148, 0.05784401008344801, 0.16165049034947895, 0.15176837024062823],
  [0, 20, 0, 0.16843347098308548, 0.13910834066826516],
  [1, 29, 0.0008726468835971072, 0.17764429548841465, 0.1533920245261827],
  [0, 30_000, 0, 0.00012295508888569913, 9.985275683338813e-5],
  [3, 12_345, 5.011800232385944e-5, 0.0007100223050110694, 0.0006279598057146374],
  [997, 1000, 0.9912579767613423, 0.9993809000683501, 0.9991818246017782],
  [29_990, 30_000, 0.9993870738531503, 0.9998401425071067, 0.9998191423678077],
  [250_000, 500_000, 0.4986130995363228, 0.5013869004636772, 0.5011640849944693],
])('SciPy’s exact interval and one-sided bound of %i of %i', (hits, of, low, high, bound) => {
  const found = exactInterval(hits, of);
  isAs(found.low, low);
  isAs(found.high, high);
  isAs(upperBound(hits, of), bound);
});

test.each([
  [0.2, 2, 5, 0.34464],
  [0.31, 81, 183, 0.551310093402914],
  [0.5, 250, 251, 0.5178323227766746],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.001, 1, 30_000, 0.9999999999999079],
])('SciPy’s incomplete beta function I(%f; %f, %f)', (x, a, b, reference) => {
  isAs(incompleteBeta(x, a, b), reference);
});

test.each([
  [0.5, 0.5723649429247],
  [1, 0],
  [3.3, 0.9870985778947343],
  [171.5, 709.1431630309283],
  [30_001, 279274.6532369701],
  [1e6, 12815504.569147611],
])('SciPy’s logarithm of the gamma function of %f', (x, reference) => {
  isAs(logGamma(x), reference);
});

test('SciPy’s isotonic regression of weighted shares', () => {
  // y = posing / n, weights = n; fitted 0.1, 0.24 twice, 0.4333 twice, 0.45, 0.825 twice, 0.95, blocks at mean odds.
  const cases = [
    { n: 10, posing: 1 },
    { n: 20, posing: 6 },
    { n: 30, posing: 6 },
    { n: 10, posing: 5 },
    { n: 20, posing: 8 },
    { n: 20, posing: 9 },
    { n: 10, posing: 9 },
    { n: 30, posing: 24 },
    { n: 20, posing: 19 },
  ];
  const outcomes = cases.flatMap(({ n, posing }, at) =>
    Array.from({ length: n }, (_, i) => ({ odds: at - 4, poses: i < posing })),
  );
  expect(isotonicTable(outcomes)).toEqual([
    [-4, 0.1],
    [-2.4, 0.24],
    [-0.33, 0.4333],
    [1, 0.45],
    [2.75, 0.825],
    [4, 0.95],
  ]);
});

test('NumPy’s calibration error over 15 bins of equal width', () => {
  const posing = [0.05, 0.33, 0.52, 0.55, 0.74, 0.86, 0.93, 0.97, 1];
  const others = [0.03, 0.22, 0.31, 0.48, 0.71, 0.99];
  const scored = [
    ...posing.map((probability) => ({ probability, poses: true })),
    ...others.map((probability) => ({ probability, poses: false })),
  ];
  isAs(calibrationError(scored), 0.27266666666666667);
});
