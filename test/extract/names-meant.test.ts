import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';
import { checkTable, rulebook } from './table-of-names.ts';

/**
 * Names of lands, bodies and firms that mean something else where they stand: a tongue, a team, a town, money, a family, part of a
 * title. A line is a text, `=>`, and all that it names with its kind; "nothing" where it names nothing.
 */
const READ = `
# A nationality's word for a tongue, and for who is of the land.
Norvane answers in Japanese, English, and Korean. => Norvane (company)
The official languages are French and Sango, Norvane said. => Norvane (company)
It will be translated into more languages - Italian, Swedish, Dutch and Filipino - by Norvane. => Norvane (company)
Norvane praised French Creole cooks. => Norvane (company)
Norvane met Swedish, Dutch and Filipino officials. => Norvane (company); Sweden (government); Netherlands (government); Philippines (government)
The English and French governments met Norvane. => France (government); Norvane (company)
Students are taught French as a foreign language at Norvane. => Norvane (company)
It was translated from Swedish, Norvane said. => Norvane (company)
Norvane took it from Swedish banks that speak of it. => Norvane (company); Sweden (government)
Norvane offers training in both English and Spanish. => Norvane (company)
The talk by Norvane is held in Norwegian at 08:30. => Norvane (company)
Norvane wrote it in Finnish.\\nIn case of doubt the Finnish version prevails. => Norvane (company)
The Finnish version of Norvane is cheaper. => Norvane (company); Finland (government)
In the note, French noted that Norvane rose. => Norvane (company)
The French noted that Norvane rose. => France (government); Norvane (company)
# A scale by the name of whoever made it.
It drops to 11 degrees Celsius, and Norvane rose. => Norvane (company)
# A word of the language that is nobody's given name, though its last word stands alone as a surname does or people stand beside it.
Norvane saw a Long Quillar pattern on Monday. The Quillar is rare, Norvane said. => Norvane (company); Long Quillar (company)
The list names Ada Quillson, Cheap Quillars and Bo Tarnow. => Ada Quillson (person); Cheap Quillars (company); Bo Tarnow (person)
Leon Multifamily opened units, Norvane said. => Leon Multifamily (company); Norvane (company)
# What somebody has learned, behind a name; a dash whose spaces were lost.
Ken Quillson, P.Geo., and Bo Tarnow, FAusIMM, met Norvane. => Ken Quillson (person); Bo Tarnow (person); Norvane (company)
Norvane owns Quillbee-which is old-and has 83 suites for Ada Quillson-of the palace. => Norvane (company); Quillbee (product); Ada Quillson (person)
# A sign with digits behind the name of a market, and the share that is told by it.
The latest update is out from Quillo-X Ltd. ( (AU:QX1) ).\\nThe most recent rating on QX1 stock is a hold. => Quillo-X Ltd. (company)
The latest update is out from Quillo Ltd. ( (SG:C9Q) ).\\nThe most recent rating on C9Q stock is a hold. => Quillo Ltd. (company)
# Where votes are cast for a house, and the house of a state.
Norvane told of the race for the Tarnhold Assembly seat and of the Quillpur Assembly by-election. => Norvane (company)
Norvane told of the Punjab Assembly election in the north. => Norvane (company); Punjab Assembly (government)
# A contract, a paper and a post by plain words; a treaty and a firm that are called so.
Norvane signed a Definitive Supply Agreement and the Master Guarantee Agreement. => Norvane (company)
Norvane received a Complete Response Letter and the Half Yearly Report. => Norvane (company)
Norvane has two External Directors, a Chief Winemaker and many Eligible Holders. => Norvane (company)
Norvane pays for its Fixed Rate Non-Cumulative Perpetual Preferred Stock in May. => Norvane (company)
Norvane breaks the Withdrawal Agreement. => Norvane (company); Withdrawal Agreement (law)
Norvane met with all that came to the Institute of Tide Directors on Monday. => Norvane (company); Institute of Tide Directors (organization)
# What a firm is called from here on, behind other words for it; and letters that a list knows, in quotation marks.
Northern Quill, Inc. (the "Company" or "NQG") said that it would buy a mill.\\nNQG has sold the old one. => Northern Quill, Inc. (company)
Algequill Pharmaceuticals Inc. (the “Company”, the “Issuer” or “AGQ Pharma”) bought a mill.\\nAGQ Pharma sold it. => Algequill Pharmaceuticals Inc. (company)
Aluflarpack AG ("AFP") said that it would buy a mill.\\nLater AFP has sold it to a man. => Aluflarpack AG (company)
Algequill Plc (the "Company" or the "Buyer") sold its "AFP" papers, and AFP told of it. => Algequill Plc (company); Agence France-Presse (publication)
# How many times over, where a firm is called so; a quarter of the sky before a continent.
Norvane is worth around 11x free cash flow. => Norvane (company)
Norvane has sued 11x over it. => Norvane (company); 11x (company)
Norvane grows in Europe and Southwest Asia. => Europe (place); Norvane (company); Southwest Asia (place)
# A class of things by plain words with hyphens.
Norvane works on new "Lens-Language-Action models" for it. => Norvane (company)
# An outlet by a plain word, behind a small article: where one speaks to it, reads it, or it stands among others.
Norvane told the Guardian that it would. => Norvane (company); The Guardian (publication)
Norvane sold its mill, as first reported by the Verge on Monday. => Norvane (company); The Verge (publication)
Norvane met an editor at the Atlantic. => Norvane (company); The Atlantic (publication)
Norvane has a deal with Forbes, the Atlantic and the Guardian. => Norvane (company); Forbes (publication); The Atlantic (publication); The Guardian (publication)
Norvane is the Guardian's owner. => Norvane (company); The Guardian (publication)
Norvane met the Guardian of the Gate. => Norvane (company)
Norvane told the Independent candidates so. => Norvane (company)
The Los Angeles Times called. Norvane told the Times so. => Los Angeles Times (publication); Norvane (company)
# A firm by an ordinary word, beside another before the same second half of a heading.
Amazon and Google-Backed Norvane Says Sales Could Reach 9 Billion in May\\nNorvane has grown. => Amazon (company); Google (company); Norvane (company)
# A letter of the Greeks, an adjective and its noun, and whoever a firm is called after.
The Delta column shows what Norvane lost. => Norvane (company)
Norvane met Delta on Monday. => Norvane (company); Delta Air Lines (company)
Beds were lost at Norvane since Ford got elected, and Ford has been sworn in. => Norvane (company)
Ford was hit by the tariffs, Norvane said. => Ford (company); Norvane (company)
Norvane asks for open-source AI.\\nOpen AI lowers the barriers. => Norvane (company)
Norvane competes with Open AI. => Norvane (company); OpenAI (company)
The list names Emily Quillson, Walt Disney and Frederick Tarnow, Norvane said. => Emily Quillson (person); Frederick Tarnow (person); Norvane (company)
The list names Norvane, Walt Disney and Microsoft. => Norvane (company); Disney (company); Microsoft (company)
It was told at President Carter's funeral, where Norvane stood. => Carter (person); Norvane (company)
# What a firm has by the name of another firm's thing.
It runs on Microsoft's Foundry and on GitHub's Copilot, Norvane said. => Microsoft (company); Azure AI Foundry (product); GitHub (company); GitHub Copilot (product); Norvane (company)
# A model by the word between its family and its version, and a thing by what stands behind its maker's name.
Anthropic released Claude Opus 4 on Thursday.\\nNorvane uses Opus. => Anthropic (company); Claude Opus 4 (model); Norvane (company)
Anthropic released Claude Opus 4 and Claude Sonnet 4.\\nIt dropped Claude 3.7 Sonnet.\\nNorvane uses Sonnet. => Anthropic (company); Claude Opus 4 (model); Claude Sonnet 4 (model); Claude 3.7 Sonnet (model); Norvane (company)
Apple released Apple TV+ in 2019.\\nNorvane competes with TV+. => Apple (company); Apple TV+ (product); Norvane (company)
# What somebody has passed or serves in, behind his name.
Mr. Arun Quillson, TVQ, Managing Director at Norvane, left. => Arun Quillson (person); Norvane (company)
Mr. Arun Quillson, SAP, Norvane and others left. => Arun Quillson (person); SAP (company); Norvane (company)
# Lines of accounts, and a class by plain words behind its letters.
Norvane defines Total Long-Term Financial Liabilities anew. => Norvane (company)
Norvane sells QDS (Quiet Depth Sensors) upgrades. => Norvane (company); QDS (?)
# Shares of a trade, and a paper of a land by its years.
Water Utilities stocks fell at Norvane. => Norvane (company)
The US 30 YR Bond fell, Norvane said. => United States (government); Norvane (company)
# A land's peninsula, and the seat of a land as a seat to stand for.
Norvane spoke of peace on the Korean peninsula. => Norvane (company)
The richest candidate is Ada Quillson from New Delhi, Norvane said. => Ada Quillson (person); Norvane (company)
# A land's name for its team, in a sentence on a game; the land where one plays.
Ada Quillson has played five ODIs for Australia as a batter and bowler. => Ada Quillson (person)
The India vs Pakistan semi-final was shown by Norvane. => Norvane (company)
The ODI between India and Pakistan was shown by Norvane. => Norvane (company)
The India and Pakistan cricket teams met Norvane. => Norvane (company)
Norvane sells cricket gear in Australia. => Norvane (company); Australia (government)
Norvane backs Spain's top football league. => Norvane (company); Spain (government)
# Money and papers by the names of lands and bodies, and a party by its letters.
The loonie, Aussie and kiwi fell, Norvane said. => Norvane (company)
Aussie shoppers like Norvane. => Australia (government); Norvane (company)
The euro followed the United States Treasury/Bund spread, Norvane said. => Norvane (company)
All INDIA alliance partners met Norvane. => Norvane (company)
The India bloc met Norvane. => Norvane (company)
INDIA exports fell, Norvane said. => India (government); Norvane (company)
# People whose name is a word, where their land is never named.
It was told by Ada Quillson, Ambassador for Poles and Maritime Issues, who left for Norvane. => Ada Quillson (person); Norvane (company)
Poles met Norvane in Poland. => Poland (government); Norvane (company)
# The body of a land of which no list knows one.
The Bangladesh Securities and Exchange Commission fined Norvane. => Bangladesh (government); Bangladesh Securities and Exchange Commission (government); Norvane (company)
# What a paper calls a firm that is to be bought, kin of one surname, firms before they merged, another committee, a meme.
Norvane will buy shares of the Target Company. => Norvane (company)
Each Ford member met Norvane. => Norvane (company)
Ford executives met Norvane. => Ford (company); Norvane (company)
Norvane rose since the merger of Heinz and Kraft. => Norvane (company); Heinz (?)
Kraft and Norvane met Heinz. => Kraft Heinz (company); Norvane (company); Heinz (?)
The popular “Doge” meme helps Norvane. => Norvane (company)
# Part of the title of a film; a land that a phrase in quotes names, and names in quotes.
He made "Ford v Ferrari," "Ada Jones and the Dial of Destiny," and left Norvane. => Norvane (company)
It is called the "Silicon Valley of Germany" by Norvane. => Germany (government); Silicon Valley (place); Norvane (company)
# Names that were cut: of an index, of a paper, with the sign of a firm or the mark of a footnote.
Norvane cites Yahoo! Finance and The Hill Sunday. => Norvane (company); Yahoo Finance (publication); The Hill Sunday (publication)
The Nasdaq futures rose, Norvane said. => Nasdaq 100 futures (product); Norvane (company)
Norvane buys AMZN Amazon.com Inc. and NVDA Nvidia Corp. now. => Norvane (company); Amazon (company); Nvidia (company)
The target on AMZNstock rose, Norvane said. => Amazon (company); Norvane (company)
Norvane buys MSTR Stock and Alibaba Group Holding Limited Sponsored ADR today. => Norvane (company); Strategy (company); Alibaba (company)
It waits for Quillbee.5 Trials of Norvane go on. => Quillbee (product); Norvane (company)
Brent crude BRN00 BRNJ25, the benchmark, fell, Norvane said. => Brent crude (product); Norvane (company)
# Letters that spell the small words of a name as well.
The Doctors for Ostrea met. DFO then sued Norvane. => Doctors for Ostrea (?); Norvane (company)
# Segments, tasks and calls to do something name no body.
The Orchard Tooling segment grew, and Orchard Tooling helps Norvane. => Norvane (company)
She is in charge of Logistics Management and of Group Executive Management at Norvane. => Norvane (company)
Norvane stays true to its Five Founding Principles. => Norvane (company)
# The tail of a firm that heads the article, and the first word of a firm's style, where somebody seems to be called so.
# A headline's short name of what the text names in full; alone it may be anybody's.
Elliott Takes Stake in Oil Giant BP\\nElliott Management met BP. => Elliott Management (company); BP (company)
Elliott Takes Stake in Oil Giant BP\\nNorvane met BP. => BP (company); Norvane (company)
Norsk Hydro: record results\\nHydro's profit rose. Hydro Quillers restructures. Hydro sells more. => Norsk Hydro (company); Hydro Quillers (?)
Hydro Quillers restructures, and Hydro sells more. => Hydro Quillers (?)
Shares of Velmota Gold Corp. (NYSE: VG) rose. Velmota digs. It shows the results of Maitar Velmota. => Velmota Gold Corp. (company); Maitar Velmota (?)
Maitar Velmota left the firm. Velmota said so. Shares of Velmota Gold Corp. (NYSE: VG) rose. => Maitar Velmota (?); Velmota Gold Corp. (company)
# Whoever heads the treasury of a land; an auction of a sort; somebody called as a firm is.
"I told my Secretary of the US Treasury to stop," Norvane said. => Norvane (company)
The Dutch bidding auction helped Norvane. => Norvane (company)
The Dutch bidder met Norvane. => Netherlands (government); Norvane (company)
It was founded by Paris Hilton and Ada Quillson, Norvane said. => Paris Hilton (person); Ada Quillson (person); Norvane (company)
# Numbers of the Romans, teams, and who asks in a list.
Norvane sells a factor XI inhibitor and met Xi. => Norvane (company); Xi Jinping (person)
The series opens on Monday with KKR vs RCB in the Premier League, Norvane said. => Premier League (organization); Royal Challengers Bengaluru (organization); Norvane (company)
Norvane competes with KKR. => Norvane (company); KKR (company)
* Christian Schwab, Velm Capital, asked Norvane about margins. => Velm Capital (?); Norvane (company)
Norvane and Schwab, the broker, rose. => Norvane (company); Charles Schwab (company)
# A tongue before an address, a state behind its town, the sign of a market.
Norvane tells of it in Spanish at: quill.example and in English. => Norvane (company)
SEATTLE, WASHINGTON / Quill Newswire / Norvane met Quillson. => Norvane (company); Seattle (place); Quill Newswire (?); Quillson (?)
Norvane and KKR:A005380 rose. => Norvane (company); A005380 (?)
It has a venture with Velm Power Corp. of India Ltd. and Norvane of India. => Velm Power Corp. (company); India Ltd. (?); India (government); Norvane (company)
# Letters that the article spells out otherwise.
They agreed on the India-Middle East-Europe Economic Corridor (IMEC).\\nThe IMEC begins in India, Norvane said. => India (government); India-Middle East-Europe Economic Corridor (law); Norvane (company)
Norvane works with Imec (IMEC). => Norvane (company); Imec (organization)
Restaurant Brands International met Norvane.\\nIts margins grew. RBI has many brands. => Restaurant Brands International (company); Norvane (company)
The Reserve Bank of India met Restaurant Brands International.\\nRBI cut its rate. => Reserve Bank of India (government); Restaurant Brands International (company)
NQT is a token that the NQT Foundation gives to Norvane. => NQT (?); NQT Foundation (organization); Norvane (company)
Its fund beats the Nikkei 225 (QXTF). QXTF is cheap, Norvane said. => Nikkei 225 (product); QXTF (?); Norvane (company)
# What no name ends with, and a line pasted twice.
Ada Quillson, CEO& Director at Norvane, left. => Ada Quillson (person); Norvane (company)
# A headline leaves the firm's last word out.
Mitsubishi Lens Velmical Reports Mixed Results and Revises Forecast\\nMitsubishi Lens Velmical Company met Norvane. Norvane left. => Mitsubishi Lens Velmical Company (company); Norvane (company)
# Streets and constituencies.
Its seat, located on Velmix Drive, is Norvane's. => Velmix Drive (place); Norvane (company)
Norvane sells Velmix Drive to all. => Norvane (company); Velmix Drive (product)
She met them at Wandool and Nilambool assembly constituencies for Norvane. => Wandool (place); Nilambool (place); Norvane (company)
# What runs on a chain is no treaty.
Velmix Protocol, a DeFi project, has tokens. => Velmix Protocol (product)
Norvane broke the Velmix Protocol on Monday. => Norvane (company); Velmix Protocol (law)
# A thing and its maker that a list knows apart.
Facebook (aka Meta) met Norvane. => Facebook (product); Meta (company); Norvane (company)
# A party of the land whose other parties are named.
The ruling People Power Party met the opposition Democratic Party. The U.S. and Norvane watched. => People Power Party (organization); Democratic Party of Korea (organization); United States (government); Norvane (company)
The Democratic Party met Norvane. => Democratic Party (organization); Norvane (company)
# Lines that list funds and firms: a known name opens or ends a longer one there, but a firm's style is its own.
It lists these:\\n* Norvane Overseas Growth Fund\\n* Norvane Quant U.S. Dividend Leaders ETF\\nQuillbee is sold. => Quillbee (product)
It lists these:\\n* Norvane Finance Roads Limited\\n* Shilarn Norvane Water Roads Limited\\nQuillbee is sold. => Quillbee (product)
It lists these:\\n* Norvane Industries Ltd and Quillbee Water Roads\\nQuillbee is sold. => Norvane (company); Quillbee (product)
Norvane Encourages Velmic Holders to Leave Growth Fund\\nQuillbee is sold. => Norvane (company); Quillbee (product)
Round Led by Norvane and Velm Growth Fund\\nQuillbee is sold. => Norvane (company); Quillbee (product)
# Families of indices go on with a number or a market behind their maker's name; a year is none.
The BSE 1000 holds most of it, Norvane said. => Norvane (company)
The MSCI Asia ex-Japan (.MIAP) fell, Norvane said. => Asia (place); Japan (government); Norvane (company)
Norvane joined MSCI in 2024. => Norvane (company); MSCI (company)
# What somebody calls his things, and letters among names of goods.
Norvane sells its TVC Series of monitors. => Norvane (company)
Norvane sells them under its TVC, Velmic and Quillbee brands. => Norvane (company); TVC (product); Velmic (product); Quillbee (product)
The TVC met Norvane. => TVC (government); Norvane (company)
Norvane sells the Quillbee 15vPro/Pro Max. => Norvane (company); Pro Max (product)
It is told on Schedule 14A by Norvane. => Norvane (company)
The 10-year JGB yield rose, Norvane said. => Norvane (company)
# A given name, whoever founded a firm, a programme, a tenant, and a land at a contest.
We will work with Jordan and his team at Norvane. => Norvane (company)
Norvane met Jordan and his own king. => Norvane (company); Jordan (government)
Geniuses like Ford built Norvane. => Norvane (company)
Firms like Ford built Norvane. => Ford (company); Norvane (company)
She hosts "The Hill" weeknights for Norvane. => Norvane (company)
Norvane relies on Bloomberg as a tenant. => Norvane (company)
Norvane shows the Trophy match between Ireland and Nepal. => Norvane (company)
Norvane watched talks between New Zealand and Pakistan. => Norvane (company); New Zealand (government); Pakistan (government)
# The adjective behind "The" before a noun, and the outlet of that name.
The Australian cricketer met Norvane. => Australia (government); Norvane (company)
The Australian reported on Norvane. => The Australian (publication); Norvane (company)
Aussie Holds Firm on Stronger Prices\\nThe AUD rose, Norvane said. => Norvane (company)
# Words of the sentence before and behind a known name, and an end that a table cut off.
Attacking Bitcoin would hurt Norvane. => Bitcoin (product); Norvane (company)
The Acting Secret Service Director met Norvane. => Secret Service (government); Norvane (company)
Norvane bought Regeneron Pharmaceut last year. => Norvane (company); Regeneron (company)
The structures at New Orient met Norvane. => New Orient (?); Norvane (company)
It was approved in the United States5, Norvane said. => United States (government); Norvane (company)
# A coin's words, where coins are told of.
Norvane holds ether, Ethereum and other tokens. => Norvane (company); Ethereum (product)
Norvane makes an ether bond. => Norvane (company)
# A people's word that somebody is called by, both houses of a state, and an exchange of the same house elsewhere.
Norvane is controlled by billionaire German Quillsander of the land. => Norvane (company); German Quillsander (person)
The German Quillsander works said so to Norvane. => Germany (government); Quillsander (?); Norvane (company)
Norvane hopes that the Ohio House and Senate will confirm it this year. The Senate of the land will not. => Norvane (company); Ohio (place); Ohio Senate (government); Senate (government)
Norvane hopes that NYSE Texas will open there this year. => Norvane (company); NYSE Texas (company)
`;

describe('what a name means where it stands', () => checkTable(READ));

describe('a capital', () => {
  /** Where the article speaks of the land, by the words. */
  const lands = (text: string) =>
    readArticle({ id: 'a', text: `${text}\n\nTaiwan, Japan and the U.S. met Norvane.` }, rulebook).entities.flatMap(
      ({ mentions, known }) =>
        known?.startsWith('government:') ? mentions.map(({ from, to }) => text.slice(from, to)).filter(Boolean) : [],
    );

  it.each([
    'Its plane left a base outside of Washington.',
    'It has offices in London, Dublin, Tokyo and Singapore.',
    'Flights on the new Ontario-Taipei route begin.',
    'TOKYO--Shares rose.',
    'Modi will visit Washington on Wednesday.',
    'It flies nonstop between ONT and Taipei.',
    'The states of California, Washington and Oregon sued.',
    'Futures rose in the Tokyo session.',
    'The seat is in New Taipei.',
  ])('is a town: %s', (text) => {
    expect(lands(text).filter((name) => name !== 'Singapore')).toEqual([]);
  });

  it.each([
    ['Tokyo said that it would retaliate.', 'Tokyo'],
    ['It has offices in Osaka, Cambridge (MA), Tokyo, Japan and Basel, as it told us.', 'Japan'],
    ['Tensions between Washington and Tokyo rose.', 'Washington Tokyo'],
    ['Norvane supports Washington, Tokyo and London.', 'Washington Tokyo'],
    ['It waits for a message from Washington.', 'Washington'],
  ])('stands for its government: %s', (text, names) => {
    expect(lands(text).sort()).toEqual(names.split(' ').sort());
  });
});

describe('an article on a game', () => {
  const text =
    'Tarnow leads the squad. Pakistan won the toss and its batters scored 300 for three wickets. New Zealand chase. ' +
    'The semi-final between Pakistan and New Zealand is played in Pakistan. Who is in the New Zealand squad? The skipper is unbeaten.';

  it('names a land only where it is a place', () => {
    const { entities } = readArticle({ id: 'a', text }, rulebook);
    const names = entities.flatMap(({ known, mentions }) =>
      known?.startsWith('government:') ? mentions.map(({ from, to }) => text.slice(from - 3, to)) : [],
    );
    expect(names).toEqual(['in Pakistan']);
  });
});
