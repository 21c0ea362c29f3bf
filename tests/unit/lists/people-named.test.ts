/** How many people bear a name, against references: registers' counts where there are some, else a reader's bands. */
import { commonness, withoutTitles } from '../../../src/lists/commonness';
import { nameTokens } from '../../../src/lists/keys';
import type { NameStatistics } from '../../../src/lists/name-statistics';
import { peopleNamed } from '../../../src/lists/person-bearers';
import { readNameStatistics } from '../../../tools/list/name-statistics';

let statistics: NameStatistics;
beforeAll(async () => {
  statistics = await readNameStatistics();
});

const people = (name: string): number =>
  [...peopleNamed(withoutTitles(nameTokens(name)), statistics).values()].reduce((sum, one) => sum + one, 0);
const bits = (name: string, country = 'XX'): number =>
  commonness(name, 'person', statistics, { main: name, country });

/** Name, and from how many to how many people bear it. */
const REFERENCES: [name: string, least: number, most: number][] = [
  ['张伟', 96_000, 870_000],
  ['王伟', 100_000, 920_000],
  ['王芳', 95_000, 860_000],
  ['李娜', 88_000, 790_000],
  ['王秀英', 89_000, 800_000],
  ['李强', 81_000, 730_000],
  ['Zhang Wei', 150_000, 1_300_000],
  ['Li Qiang', 87_000, 780_000],
  ['Wang Yi', 46_000, 420_000],
  ['王毅', 17_000, 150_000],
  ['Xi Jinping', 86, 780],
  ['Li Ming', 73_000, 660_000],
  ['Wang Wei', 160_000, 1_500_000],
  ['Jack Ma', 5, 400],
  ['Liu Yang', 70_000, 630_000],
  ['Lai Ching-te', 14, 130],
  ['Tsai Ing-wen', 5, 200],
  ['김영숙', 25_000, 230_000],
  ['Kim Jong-un', 6700, 60_000],
  ['김정은', 6700, 60_000],
  ['Kim Min-jun', 7800, 70_000],
  ['이재명', 570, 5100],
  ['Lee Jae-myung', 570, 5100],
  ['손흥민', 4.7, 42],
  ['Park Geun-hye', 88, 790],
  ['Lee Min-ho', 6900, 62_000],
  ['佐藤誠', 2500, 22_000],
  ['田中実', 1200, 11_000],
  ['Hiroshi Sato', 10_000, 60_000],
  ['大谷翔平', 69, 620],
  ['Shinzo Abe', 40, 360],
  ['Naomi Osaka', 18, 160],
  ['Nguyen Van Anh', 10_000, 200_000],
  ['Nguyễn Văn Hùng', 39_000, 350_000],
  ['Narendra Modi', 170, 1600],
  ['Manmohan Singh', 9500, 85_000],
  ['Rahul Gandhi', 470, 4200],
  ['Amit Shah', 5200, 46_000],
  ['Rahul Kumar', 64_000, 580_000],
  ['Amit Kumar', 69_000, 620_000],
  ['Virat Kohli', 2.9, 26],
  ['Sachin Tendulkar', 7.3, 66],
  ['Priyanka Chopra', 310, 2800],
  ['Imran Khan', 39_000, 350_000],
  ['Salman Khan', 13_000, 120_000],
  ['Shah Rukh Khan', 400, 3600],
  ['Mohammad Rizwan', 3500, 32_000],
  ['Muhammad Yunus', 4400, 40_000],
  ['Muhammad Ali', 1_000_000, 9_000_000],
  ['Mahmoud Abbas', 7300, 65_000],
  ['محمود عباس', 7300, 65_000],
  ['Mohamed Salah', 34_000, 300_000],
  ['Mohammed bin Salman', 17_000, 150_000],
  ['Ahmed Mohamed', 230_000, 2_100_000],
  ['Abdel Fattah el-Sisi', 3, 300],
  ['Ali Khamenei', 66, 590],
  ['علی محمدی', 9100, 82_000],
  ['Mehmet Yılmaz', 6400, 58_000],
  ['Recep Tayyip Erdoğan', 11, 100],
  ['Hakan Fidan', 35, 310],
  ['Александр Иванов', 19_000, 170_000],
  ['Елена Иванова', 12_000, 110_000],
  ['Vladimir Putin', 14, 130],
  ['Владимир Путин', 14, 130],
  ['Sergey Lavrov', 400, 3600],
  ['Dmitry Medvedev', 1400, 13_000],
  ['Alexander Lukashenko', 530, 4800],
  ['Volodymyr Zelenskyy', 37, 340],
  ['Elon Musk', 0, 3],
  ['Keanu Reeves', 1.5, 13],
  ['Chris Evans', 970, 8700],
  ['Michael Smith', 21_000, 190_000],
  ['James Smith', 22_000, 200_000],
  ['Mike Johnson', 6500, 58_000],
  ['Donald Trump', 9, 81],
  ['Tom Holland', 210, 1900],
  ['Virgil van Dijk', 0.33, 3],
  ['Antonio García', 58_000, 520_000],
  ['José García', 160_000, 1_400_000],
  ['María Carmen García', 40_000, 360_000],
  ['Lionel Messi', 0.1, 0.9],
  ['Pedro Sánchez', 29_000, 260_000],
  ['José da Silva', 170_000, 1_500_000],
  ['Cristiano Ronaldo', 9, 81],
  ['Mario Rossi', 1400, 12_000],
  ['Giuseppe Russo', 1900, 17_000],
  ['Giuseppe Conte', 430, 3900],
  ['Jean Martin', 2300, 21_000],
  ['Emmanuel Macron', 4.3, 39],
  ['Peter Müller', 4300, 38_000],
  ['Angela Merkel', 40, 360],
  ['Anna Nowak', 2100, 19_000],
  ['Donald Tusk', 0.067, 0.6],
  ['Giannis Antetokounmpo', 0.1, 0.9],
  ['Γιώργος Παπαδόπουλος', 930, 8400],
  ['David Cohen', 1300, 12_000],
  ['Benjamin Netanyahu', 0.2, 1.8],
  ['Bola Ahmed Tinubu', 0, 10],
  ['Muhammadu Buhari', 16, 140],
  ['Abiy Ahmed', 370, 3300],
  ['Maria Santos', 100_000, 2_000_000],
  ['Joko Widodo', 830, 7500],
  ['Siti Nurhaliza', 130, 1200],
  // Cultures that have no row above.
  ['Anna Johansson', 1500, 15_000],
  ['Jan Novák', 2000, 30_000],
  ['Jan de Vries', 1000, 30_000],
  ['Maria Reyes', 2000, 500_000],
  ['Thabo Nkosi', 50, 20_000],
  ['Kwame Mensah', 300, 60_000],
  ['Mamadou Diallo', 3000, 300_000],
  ['Peter Otieno', 500, 100_000],
  ['Ahmad bin Ismail', 500, 100_000],
  ['Somchai Saelee', 20, 2000],
  ['Thaksin Shinawatra', 0, 20],
  ['Сергей Новик', 50, 5000],
  ['Gurpreet Singh', 20_000, 400_000],
];

test.each(REFERENCES)('%s is borne by %d to %d people', (name, least, most) => {
  const found = people(name);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});

describe('order and spelling', () => {
  test.each([
    ['Zhang Wei', 'Wei Zhang'],
    ['Kim Min-jun', 'Min-jun Kim'],
    ['Kim Min-jun', 'Kim Minjun'],
    ['Kim Min-jun', 'Kim Min Joon'],
    ['Nguyễn Văn An', 'Nguyen Van An'],
    ['张伟', '張偉'],
    ['محمود عباس', 'Mahmoud Abbas'],
    ['Александр Иванов', 'Aleksandr Ivanov'],
    ['Mohammed bin Salman', 'Mohammed Salman'],
    ['José Da Silva', 'Jose da Silva'],
  ])('%s and %s are as common to a factor of three', (one, other) => {
    expect(people(one) / people(other)).toBeGreaterThan(1 / 3);
    expect(people(one) / people(other)).toBeLessThan(3);
  });

  test('a woman bears the name of her family', () => {
    expect(people('Елена Иванова')).toBeGreaterThan(people('Елена Иванов') / 2);
  });
});

describe('what the statistics lack', () => {
  test('a pair of names of which they have no word is a wide guess, never nobody', () => {
    expect(bits('Sonu Qwertian', 'IN')).toBeGreaterThan(4);
    expect(bits('Ulugbek Zzyzwhatov', 'UZ')).toBeGreaterThan(4);
    expect(bits('Ulugbek Zzyzwhatov', 'UZ')).toBeLessThan(10);
  });

  test('in another script as many bear a name as in Latin letters', () => {
    const of = { main: 'Narendra Modi', country: 'IN' };
    expect(commonness('नरेन्द्र मोदी', 'person', statistics, of)).toBeCloseTo(bits('Narendra Modi', 'IN'));
    expect(commonness('Илон Маск', 'person', statistics, { main: 'Elon Musk', country: 'US' })).toBeLessThan(
      1,
    );
    expect(commonness('იოსებ ჯუღაშვილი', 'person', statistics)).toBeGreaterThan(5);
  });

  test('a given name of one language beside a family name of another is no name of theirs', () => {
    expect(people('Kim Kardashian')).toBeLessThan(20);
  });
});

describe('titles', () => {
  test.each(['Stephen King', 'Aaron Judge', 'Regina King'])('%s keeps the family name', (name) => {
    expect(bits(name)).toBeLessThan(bits(name.split(' ')[0] ?? '') - 3);
  });

  test.each([
    ['Senator Tim Scott', 'Tim Scott'],
    ['Dr. Anna Nowak', 'Anna Nowak'],
    ['Martin King Jr.', 'Martin King'],
  ])('%s is %s', (titled, plain) => {
    expect(bits(titled)).toBe(bits(plain));
  });
});

test('short forms are as common as people write them', () => {
  expect(people('Mike Johnson')).toBeGreaterThan(people('Michael Johnson') / 5);
  expect(people('Chris Evans')).toBeGreaterThan(1000);
});
