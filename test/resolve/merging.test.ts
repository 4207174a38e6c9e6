import { describe, expect, it } from 'vitest';
import { type EntitySketch, graphOf, namesIn } from './readings.ts';

const company = (name: string, more: Partial<EntitySketch> = {}): EntitySketch => ({
  name,
  kinds: { company: 2 },
  ...more,
});
const person = (name: string): EntitySketch => ({ name, kinds: { person: 2.2 } });
const body = (name: string): EntitySketch => ({ name, kinds: { government: 2 } });
const land = (name: string): EntitySketch => ({ ...body(name), known: `government:${name.toLowerCase()}` });
const product = (name: string, more: Partial<EntitySketch> = {}): EntitySketch => ({
  name,
  kinds: { product: 2 },
  ...more,
});

const law = (name: string, more: Partial<EntitySketch> = {}): EntitySketch => ({ name, kinds: { law: 2 }, ...more });

/** Names of things in articles of their own. */
const apart = (...entities: readonly EntitySketch[]) => graphOf(...entities.map((entity) => ({ entities: [entity] })));

describe('names of one thing', () => {
  const SAME: readonly (readonly [EntitySketch, EntitySketch, reason: string])[] = [
    [company('Norvane'), company('Norvane Inc.'), 'legal suffix'],
    [company('Quill Robotics'), company('Quill Robotics Co., Ltd.'), 'legal suffix'],
    [company('Oak & Pine'), company('Oak and Pine'), 'sign for a word'],
    [company('DataVelm'), company('Data Velm'), 'spacing'],
    [company('Velm-Oskar'), company('Velm Oskar'), 'hyphen'],
    [company('Björkvelm'), company('Bjorkvelm'), 'accents'],
    [company('Norvane'), company('NORVANE'), 'capitals'],
    [company('Quillbee'), company('Quillbee.io'), 'domain ending'],
    [
      { name: 'The Hill', kinds: { publication: 3 }, known: 'publication:the-hill' },
      { name: 'TheHill.com', kinds: { company: 0.5 }, reason: 'it is called by its address' },
      'address of a paper',
    ],
    [company('Pontvelm'), company('Groupe Pontvelm'), 'group before the name'],
    [
      company('Regeneron', { known: 'company:regeneron' }),
      company('Regeneron Pharmaceticals'),
      'slip behind a rare word',
    ],
    [
      company('Regeneron', { known: 'company:regeneron' }),
      product('Regeneron Pharmaceticals'),
      'slip, as a thing of the firm',
    ],
    [company('AQ Tarnhold ASA'), person('AQ Tarnhold'), 'two letters before a word, with a legal suffix elsewhere'],
    [company('Velq Inc.'), company('VELQ'), 'four letters in capitals'],
    [company('Norvane'), company('Norvane Nv'), 'legal suffix as a table writes it'],
    [company('Regeneron', { known: 'company:regeneron' }), company('Regeneron Pharmaceut'), 'end cut off by a table'],
    [
      { ...body('Hong Kong'), known: 'government:hong-kong' },
      body('Hong Kong Special Administrative Region Government'),
      'full style',
    ],
    [company('Aclavel'), company('Aclavel Therapeutics, Inc.'), 'word for the trade of a rare name'],
    [company('Norvane Corp'), company('NORVANE CORP'), 'legal suffix in capitals'],
    [company('La Norvane S.p.A.'), company('La Norvane S.P.A.'), 'legal suffix in capitals with stops'],
    [company('Norvex'), company('Company NORVEX'), '"Company" before the name'],
    [company('Norvexa'), company('Joint Stock Company Norvexa'), 'legal form before the name'],
    [company('Norvexa Group'), company('AB Norvexa'), 'legal form in short before the name'],
    [company('NVX'), company('Royal NVX N.V.'), 'a title of honour before the name'],
    [company('Velmarc Power'), company('Velmarc Power Systems'), 'word for the trade of a name of two words'],
    [person('Andy Quillson'), person('Andrew Quillson'), 'short given name'],
    [person('Ada Quillson'), person('Ada Quilson'), 'a letter left out'],
    [person('Adelina Quillson'), person('Adellina Quillson'), 'a letter twice'],
    [person('Marc Quillson'), person('Mark Quillson'), 'letters that are heard alike'],
    [person('Quillson Ada'), person('Ada Quillson'), 'words in another order'],
    [product('SnugPot'), product('SnugPots'), 'plural'],
    [product('Quill Watch'), product('Quill Watches'), 'plural'],
    [person('Hardeepal Singh Puri'), person('Hardeepal Puri'), 'middle name behind a rare given name'],
    [company('QVX'), company('QVX, Inc.'), 'legal suffix behind letters'],
    [person('Ravi Singh Quillwal'), person('Ravi Quillwal'), 'middle name'],
    [body('Office of the Quill Counsel'), body('Office of Quill Counsel'), '"the" behind "of"'],
    [product('TX-90'), product('TX90'), 'hyphen before digits'],
    [person('Ada Quillson'), person('Ada T. Quillson'), 'middle initial'],
    [person('Zoë Quillson'), person('Zoe Quillson'), 'accent'],
    [company('Apple', { known: 'company:apple' }), company('Apple Inc.'), 'legal suffix on a known name'],
    [company('Velm Tide Solution'), company('Velm Tide Solutions'), 'plural of three words'],
    [company('Velm Public Limited Company'), company('Velm plc'), 'legal suffix of three words'],
    [product('Velm 40'), product('Velm 40 Index'), 'the word "Index"'],
    [land('India'), body('Republic of India'), 'full style of a land'],
    [
      { ...body('Consumer Financial Protection Bureau'), known: 'government:consumer-financial-protection-bureau' },
      body('Consumer Financial Protect Bureau'),
      'another form of a word',
    ],
    [land('Iran'), body('Islamic Republic of Iran'), 'full style of a land with its faith'],
    [land('India'), body('India SAR Government'), 'its government'],
    [company('UBS', { known: 'company:ubs' }), company('UBS Group'), '"Group" behind the whole of a known name'],
    [company('YouTube', { known: 'company:youtube' }), company('Youtube'), 'known name in other capitals'],
    [product('Quillvault'), product('Quillvault Platform'), 'the word for what it is'],
    [company('Tarn Power'), company('Tarn Power Systems'), 'last word of a long style'],
    [company('Velm Tide'), company('Velm Tide Private Limited'), 'legal suffix of two words'],
    [company('Quill Dannen'), company('Quill Dannen P.C.'), 'legal suffix with stops'],
    [company('VELM'), company('Velm Inc.'), 'a firm in capitals of four letters'],
    [law('Fair Orchards Act'), law('Fair Orchards Act of 2019'), 'the year of a law'],
    [law('Fair Orchards Act'), law('Fair Orchards Act, 2019'), 'the year of a law behind a comma'],
    [company('Tarn Investment Advisers'), company('Tarn Investment Advisors'), 'two spellings of a word'],
    [product('Velmdoge'), product('Velmdoge Coin'), 'the word for what it is'],
    [company('Wilson'), company('Wilson Group'), 'a surname that both tell to be a firm'],
    [company('Quillmar Engineering'), company('Quillmar Engg'), 'a word in short'],
    [company('Quillmar Technologies Ltd.'), company('Quillmar Tech'), 'a word in short that may stand for two'],
    [company('Quillmar Tide Holdings'), company('Quillmar Tide Hldgs Inc'), 'a suffix in short'],
    [land('Vietnam'), body('Socialist Republic of Vietnam'), 'full style of a land with its order'],
    [land('India'), body('India Administration'), 'its administration'],
    [
      { ...body('District of Delaware'), known: 'government:district-of-delaware' },
      body('United States District Court for the District of Delaware'),
      'a court by its district',
    ],
    [company('Tarnow Stock Exchange'), company('Stock Exchange of Tarnow'), 'an exchange in another order'],
    [company('BofA Tarn Studies'), company('Bank of America Tarn Studies'), 'an owner in short'],
    [body('US Board of Lens Trade'), body('United States Board of Lens Trade'), 'a land in short'],
    [body('India Quill Oil Board'), body('Indian Quill Oil Board'), 'a body by the name and the adjective of its land'],
    [law('Velmic Regulation (EU) No 2016/77'), law('Velmic Regulation (EU) 2016/77'), '"No" before its number'],
    [
      { name: 'World Orchard Lens and Entertainment Summit', kinds: { organization: 2 } },
      { name: 'World Orchard Lens Entertainment Summit', kinds: { organization: 2 } },
      '"and" between words of a long name',
    ],
    [law('Tavish Securities Market Act'), law('Tavish Securities Markets Act'), 'a plural within a law'],
    [body('House Lens Trade Committee'), body('House Committee on Lens Trade'), 'a committee in another order'],
    [body('Tarnia Supreme Court'), body('Supreme Court of Tarnia'), 'a court in another order'],
    [body('Ministry of Lens and Broadcasting'), body('Lens and Broadcasting Ministry'), 'a ministry of several fields'],
    [body('Office of Quill Rights'), body('Office for Quill Rights'), 'another small word'],
    [
      company('Quillo Hartmore Limited'),
      { name: 'Quillo Hartmore', kinds: { person: 2 } },
      'a firm that is taken for somebody by its form',
    ],
    [law('Fair Orchards Bill'), law('New Fair Orchards Bill'), '"New" before the name of a bill'],
  ];

  it.each(SAME)('$0.name and $1.name are one ($2)', (a, b) => {
    const graph = apart(a, b);
    expect(namesIn(graph)).toHaveLength(1);
    expect(graph.nodes[0]?.attributes.articles).toEqual(['a', 'b']);
  });

  const DIFFERENT: readonly (readonly [EntitySketch, EntitySketch, reason: string])[] = [
    [product('Tern 2'), product('Tern 3'), 'digits'],
    [company('Quillmar Engineering'), company('Quillmar Energy'), 'words of another sense'],
    [land('North Korea'), body('Republic of Korea'), 'two lands of one name'],
    [land('Shanghai'), body('Shanghai Administration'), 'an administration of no land'],
    [company('India Quill Works'), company('Indian Quill Works'), 'firms by the name and the adjective of a land'],
    [company('BofA Tarn Studies'), company('Bank of India Tarn Studies'), 'two owners'],
    [company('Quill and Tarnow'), company('Quill Tarnow'), '"and" between two words'],
    [body('Financial Market Authority'), body('Financial Markets Authority'), 'bodies of two lands, a plural apart'],
    [body('Lens Ministry'), body('Ministry of Lens'), 'ministries of one field, which many lands have'],
    [
      { name: 'University of Tarnow', kinds: { organization: 2 } },
      { name: 'Tarnow University', kinds: { organization: 2 } },
      'universities in another order',
    ],
    [company('Ada Hartmore Limited'), { name: 'Ada Hartmore', kinds: { person: 2 } }, 'a firm that bears a name'],
    [law('Green Deal'), law('New Green Deal'), '"New" before what is no bill'],
    [company('Origin Energy', { known: 'company:origin-energy' }), company('Origis Energy'), 'slip in the first word'],
    [product('Tern 2'), product('Tern 2.5'), 'digits behind a point'],
    [product('Tern 2.5'), product('Tern 25'), 'a point between the digits'],
    [product('Tern'), product('Tern Pro'), 'version word'],
    [product('Tern 9'), product('Tern 9s'), 's behind digits'],
    [company('Norvane'), person('Norvane'), 'kinds that exclude each other'],
    [company('Norvane Foods'), company('Norvane Steel'), 'two arms of a name'],
    [person('Ada Quillson'), person('Eda Quillson'), 'given names'],
    [person('Ada Quillson'), person('Quillson'), 'a surname alone may be anybody'],
    [person('Andy Miller'), person('Andrew Miller'), 'a surname that many bear'],
    [body('Kenyan Supreme Court'), { ...body('Supreme Court'), known: 'government:supreme-court' }, 'another land'],
    [person('Paul Quillmar'), person('Paula Quillmar'), 'a vowel that makes another given name'],
    [person('Tom Quillbar'), person('Tom Quillmar'), 'a letter that is heard'],
    [law('Fair Orchards Act of 1998'), law('Fair Orchards Act of 2019'), 'years of a law'],
    [
      law('Securities Act', { known: 'law:securities-act' }),
      law('Securities Act of 1961'),
      'a year that a list does not tell of the law',
    ],
    [company('k-ID', { known: 'company:k-id' }), company('Kid Group'), 'a word without its hyphen'],
    [company('Velmor'), company('Velmor Systems'), 'word for a unit behind one word'],
    [company("Barron's", { known: 'publication:barron-s' }), person('Barron'), 'no possessive'],
    [company('Beacon'), company('AB Beacon'), 'letters before an ordinary name'],
    [company('Beacon'), company('Beacon Technologies'), 'word for the trade of an ordinary name'],
    [
      company('CVS Health', { known: 'company:cvs-health' }),
      company('CVS Holdings'),
      '"Holdings" behind letters that stand for another word too',
    ],
    [company('Monday.com'), company('Monday'), 'an ordinary word before a domain ending'],
    [company('Canva', { known: 'company:canva' }), product('Canvas'), 'no several of a firm'],
    [company('Quillvault'), product('Quillvault Platform'), 'a firm and what it runs'],
    [product('W-2'), product('W2'), 'a short code'],
    [product('S2'), product('S2'), 'a short code in two stories'],
    [product('iMac', { known: 'product:imac' }), company('IMAC Holdings, Inc'), 'a firm in capitals and a thing'],
    [company('X', { known: 'company:x' }), company('XCOM'), 'an address in capitals without its stop'],
    [product('Genesis'), product('Genesis Project'), 'an ordinary word and a project called by it'],
    [product('Falcon'), product('Falcons'), 'an ordinary word in the plural'],
    [product('$TRUMP', { known: 'product:trump' }), product('Trumps'), 'capitals in the plural keep their capitals'],
    [
      company('American Express', { known: 'company:american-express' }),
      company('American Express Services'),
      'a unit of a known firm',
    ],
    [company('VELM'), product('Velm'), 'letters of a firm and a thing'],
    [{ name: 'Wilson', kinds: { person: 0.8 } }, company('Wilson Group'), 'a surname of somebody'],
    [{ name: 'Boston', kinds: { organization: 0.8 } }, company('Boston, LLC'), 'a place, or what is called by it'],
    [company('Velmhill'), company('TheVelmhill.com'), 'address of a firm with an article'],
    [
      company('FullStory', { known: 'company:fullstory' }),
      product('Full Story'),
      'two words that spell a firm by chance',
    ],
  ];

  it.each(DIFFERENT)('$0.name and $1.name are two ($2)', (a, b) => {
    expect(namesIn(apart(a, b))).toHaveLength(2);
  });

  it('tell why each was taken for the name', () => {
    const graph = apart(company('Norvane'), company('Norvane'), company('Norvane Inc.'), company('Norvane.com'));
    expect(graph.nodes.map((node) => node.attributes.merges)).toEqual([
      [
        { name: 'Norvane Inc.', reason: 'same name with or without a legal suffix' },
        { name: 'Norvane.com', reason: 'without the ending ".com"' },
      ],
    ]);
  });
});

describe("a land's name with a legal suffix", () => {
  it('is what is left of a firm', () => {
    const lands = (name: string) =>
      apart(land('India'), { name, kinds: { government: 1 } }).nodes.map((n) => n.attributes.articles);
    expect(lands('India Ltd.')).toEqual([['a']]);
    expect(lands('India Inc')).toEqual([['a']]);
  });
});

describe('a middle initial', () => {
  it('is left out where one person bears the name, and put before a reader where two do', () => {
    const graph = apart(person('Ada Quillson'), person('Ada F. Quillson'), person('Ada N. Quillson'));
    expect(namesIn(graph)).toHaveLength(3);
    expect(graph.attributes.review.map(({ reason }) => reason)).toEqual([
      'Ada F. Quillson: without the middle initial',
      'Ada N. Quillson: without the middle initial',
    ]);
  });
});

describe('a surname that many bear', () => {
  it('makes no one person of two given names', () => {
    const families = ['Ada', 'Bo', 'Carl', 'Dora', 'Emil', 'Fay', 'Gus'].map((given) => person(`${given} Quillmark`));
    expect(namesIn(apart(person('Michael Quillmark'), person('Mike Quillmark')))).toHaveLength(1);
    expect(namesIn(apart(person('Michael Quillmark'), person('Mike Quillmark'), ...families))).toHaveLength(9);
  });
});

describe('a middle name', () => {
  it('tells two people apart who share the others', () => {
    const graph = apart(person('Ravi Quillwal'), person('Ravi Singh Quillwal'), person('Ravi Kant Quillwal'));
    expect(namesIn(graph)).toHaveLength(3);
  });
});

describe('a long name with an s too many', () => {
  it('is the name whose first word nobody else has, and no other of a single word', () => {
    const three = (name: string) => Array.from({ length: 3 }, () => ({ entities: [company(name)] }));
    const one = (name: string) => ({ entities: [company(name)] });
    expect(namesIn(graphOf(...three('Quillmere Innovation'), one('Quillmere Innovations')))).toHaveLength(1);
    expect(namesIn(graphOf(...three('Beacon Innovation'), one('Beacon Innovations')))).toHaveLength(2);
  });
});

describe('a name one letter off', () => {
  const right = (...more: readonly EntitySketch[]) => ({ entities: [company('Commertarn'), ...more] });
  const wrong = (...more: readonly EntitySketch[]) => ({ entities: [company('Comertarn'), ...more] });

  it('is a slip of the hand beside something that few name', () => {
    const graph = graphOf(right(), right(), right(person('Ada Quillson')), wrong(person('Ada Quillson')));
    expect(namesIn(graph)).toEqual(['Ada Quillson (person)', 'Commertarn (company)']);
  });

  it('is put before a reader where nothing else tells', () => {
    const graph = graphOf(right(), right(), right(), wrong());
    expect(namesIn(graph)).toHaveLength(2);
    expect(graph.attributes.review.map(({ reason }) => reason)).toEqual(['Comertarn: misspelling of Commertarn']);
  });

  it('is a slip of the hand of what a list knows and the news are full of', () => {
    const full = Array.from({ length: 60 }, () => ({ entities: [company('Barclays')] }));
    expect(namesIn(graphOf(...full, { entities: [company('Barcalys')] }))).toHaveLength(1);
    expect(namesIn(graphOf(...full.slice(51), { entities: [company('Barcalys')] }))).toHaveLength(2);
    // What stands behind "the" counts as a thing.
    expect(namesIn(graphOf(...full, { entities: [product('Barcalys')] }))).toHaveLength(1);
  });

  it('is a slip of the hand of whom all the news are of, where both are heard alike', () => {
    const full = Array.from({ length: 20 }, () => ({ entities: [person('Marc Gordon')] }));
    expect(namesIn(graphOf(...full, { entities: [person('Mark Gordon')] }))).toHaveLength(1);
    expect(namesIn(graphOf(...full.slice(9), { entities: [person('Mark Gordon')] }))).toHaveLength(2);
    expect(namesIn(graphOf(...full, { entities: [person('Mary Gordon')] }))).toHaveLength(2);
  });

  it('is another name where it is short, a version or a word', () => {
    const beside = person('Ada Quillson');
    const pairs = [
      [company('Velmo'), company('Velma')],
      [product('Commertarn 4'), product('Comertarn 5')],
      [company('Tarnow Portals'), company('Tarnow Portraits')],
    ] as const;
    for (const [a, b] of pairs) {
      const graph = graphOf({ entities: [a] }, { entities: [a] }, { entities: [a, beside] }, { entities: [b, beside] });
      expect(namesIn(graph)).toHaveLength(3);
    }
  });
});

describe('short names', () => {
  const full = company('Norvane Test Bureau', { also: { NTB: 'initials of Norvane Test Bureau' } });

  it('that one article gives serve in another that has only the short one', () => {
    const graph = apart(full, { name: 'NTB' });
    expect(namesIn(graph)).toEqual(['Norvane Test Bureau (company)']);
    expect(graph.nodes[0]?.attributes.merges).toEqual([{ name: 'NTB', reason: 'initials of Norvane Test Bureau' }]);
  });

  it('stay apart where two bodies are called so, and are put before a reader', () => {
    const other = company('New Tide Board', { also: { NTB: 'initials of New Tide Board' } });
    const graph = apart(full, other, company('NTB'));
    expect(namesIn(graph)).toHaveLength(3);
    expect(graph.attributes.review).toHaveLength(2);
  });

  it('of a rare sort stand for the one firm that is called so, unless another begins alike', () => {
    const norvane = company('Norvane Aerospace', { also: { Norvane: 'short for Norvane Aerospace' } });
    expect(namesIn(apart(norvane, { name: 'Norvane' }))).toEqual(['Norvane Aerospace (company)']);
    expect(namesIn(apart(norvane, company('Norvane Foods'), company('Norvane')))).toHaveLength(3);
  });

  it('are tickers where they stand in brackets behind a firm', () => {
    const firm = company('Norvane', { behind: ' (NASDAQ: NRVX)' });
    expect(namesIn(apart(firm, { name: 'NRVX' }))).toEqual(['Norvane (company)']);
    expect(namesIn(apart(company('Norvane'), company('NRVX')))).toHaveLength(2);
    const country = { name: 'Tavland', kinds: { government: 3 }, behind: ' (TVD)' };
    expect(namesIn(apart(country, { name: 'TVD', kinds: { government: 1 } }))).toHaveLength(2);
    const market = { ...land('Japan'), behind: ' (NKY:IND)' };
    const paper = { name: 'IND', kinds: { government: 1 } };
    expect(namesIn(graphOf({ entities: [market, paper] }, { entities: [land('Japan'), paper] }))).toHaveLength(2);
  });

  it('are no signs of an index, which is not listed', () => {
    const index = product('Velm Industrial Average', { behind: ' (NYSE: VXA)' });
    expect(namesIn(apart(index, product('VXA')))).toHaveLength(2);
    expect(namesIn(apart(company('Velm Industrial', { behind: ' (NYSE: VXAX)' }), { name: 'VXAX' }))).toHaveLength(1);
  });

  it('are no tickers where they are the initials of another body', () => {
    const firm = company('Norvane', { behind: ' (NASDAQ: NRVX)' });
    const body = company('New Regional Velm Xenon');
    expect(namesIn(apart(firm, body, { name: 'NRVX' }))).toHaveLength(2);
    expect(apart(firm, body, company('NRVX')).nodes.map(({ attributes }) => attributes.label)).toContain('NRVX');
  });

  it('of few letters are a firm only where its own name stands too', () => {
    const firm = company('Norvane', { behind: ' (NASDAQ: NRV)' });
    const alone = company('NRV');
    expect(namesIn(apart(firm, alone))).toHaveLength(2);
    expect(namesIn(graphOf({ entities: [firm] }, { entities: [company('Norvane'), alone] }))).toEqual([
      'Norvane (company)',
    ]);
    const listed = company('Norvane', { behind: ' is on the Velm Exchange (NRVX)' });
    expect(namesIn(apart(listed, company('Velm Exchange'), company('NRVX')))).toHaveLength(3);
  });

  it('are no currency and no given name', () => {
    const firm = company('Norvane', { behind: ' (NOK)' });
    const graph = apart(firm, company('NOK'));
    expect(namesIn(graph)).toEqual(['Norvane (company)']);
    expect(graph.nodes[0]?.attributes.aliases).toEqual([]);
    expect(namesIn(apart(company('ADA'), company('Ada')))).toHaveLength(2);
  });

  it('of four letters or more are initials of the one body of their kind', () => {
    const office = { name: 'Federal Office of Quill Safety', kinds: { government: 1.6 } };
    expect(namesIn(apart(office, { name: 'FOQS', kinds: { government: 1 } }))).toHaveLength(1);
    expect(namesIn(apart(office, { name: 'FOQS', kinds: { company: 2 } }))).toHaveLength(2);
    expect(namesIn(apart(office, { name: 'FOQX', kinds: { government: 1 } }))).toHaveLength(2);
  });
});

describe("a thing's name without its maker's", () => {
  const full = product('Norvane Murmurly');

  it('is the thing in an article that uses both names', () => {
    const graph = graphOf({ entities: [full, { name: 'Murmurly' }] });
    expect(namesIn(graph)).toEqual(['Norvane Murmurly (product)']);
    expect(graph.nodes[0]?.attributes.merges).toEqual([
      { name: 'Murmurly', reason: "Norvane Murmurly without its maker's name" },
    ]);
  });

  it('is another thing elsewhere, or where it is a firm, or where two end so', () => {
    expect(namesIn(apart(full, product('Murmurly')))).toHaveLength(2);
    expect(namesIn(graphOf({ entities: [full, company('Murmurly')] }))).toHaveLength(2);
    expect(namesIn(graphOf({ entities: [full, product('Velmar Murmurly'), product('Murmurly')] }))).toHaveLength(3);
  });
});

describe('two bearers of one name', () => {
  it('are told apart by kinds that exclude each other, and named to a reader', () => {
    const graph = apart(company('Quillson'), company('Quillson'), person('Quillson'));
    expect(namesIn(graph)).toEqual(['Quillson (company)', 'Quillson (person)']);
    expect(graph.attributes.review).toEqual([
      {
        a: 'company:quillson',
        b: 'person:quillson',
        reason: 'same name, but of kinds that exclude each other',
      },
    ]);
  });

  it('are told apart by their makers where the name is an ordinary word', () => {
    const made = (maker: string, name: string) => ({
      entities: [company(maker), product(name)],
      claims: [[maker, 'develops', name]] as const,
    });
    expect(namesIn(graphOf(made('Norvane', 'Pulse'), made('Velmar', 'Pulse')))).toEqual([
      'Norvane (company)',
      'Pulse (product)',
      'Pulse (product)',
      'Velmar (company)',
    ]);
    expect(namesIn(graphOf(made('Norvane', 'Quillbee'), made('Velmar', 'Quillbee')))).toHaveLength(3);
  });
});
