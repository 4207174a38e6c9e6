import { describe } from 'vitest';
import { checkTable } from './table-of-names.ts';

/**
 * Which bearer of a name is meant, and what is a name of its own rather than a piece of a longer one. A line is a text, `=>`,
 * and all that it names with its kind.
 */
const SENSES = `
# What an offer calls its own funds and papers, unless it is short for one of them.
Each Fund may buy notes of Norvane. Each Fund's shares fell, and a Fund rose. => Norvane (company)
It was told by Tarnow Growth Trust (the "Fund") and by Norvane. The Fund said so. => Tarnow Growth Trust (?); Norvane (company)
It was told by Velm Health Fund and Velm Income Fund, and by Norvane. The value of a Fund fell. => Velm Health Fund (?); Velm Income Fund (?); Norvane (company)
Norvane sells shares and other securities ("Securities"). The Securities and Exchange Commission saw no Securities. => Norvane (company); Securities and Exchange Commission (government)
# What an article counts by the name of a firm is none.
It has a Mineral Resource estimate. Mineral Resources rose at Norvane. => Norvane (company)
Mineral Resources met Norvane. => Mineral Resources (company); Norvane (company)
# A land or its seat ends a longer name, or opens one.
Quillspace North America met Norvane. => Quillspace North America (?); Norvane (company)
Bakers Canada met Norvane. => Bakers Canada (?); Norvane (company)
Meanwhile Canada met Norvane, and former Canada coach Ada Quillson left. => Canada (government); Norvane (company); Ada Quillson (person)
HELP USA, a leader, met Norvane. => HELP USA (?); Norvane (company)
It is the Australia Pacific LNG plant, and Australia has others. => Australia Pacific (?); Australia (government)
Beijing Norvane Office Software rose. => Beijing Norvane Office Software (?)
British American Quillco fell, and Indian American voters rose. => British American Quillco (?); India (government); United States (government)
The captain spoke of Miss Canada, and of Canada. => Canada (government)
# Where one name ends and the next begins.
It falls under the Fair Orchard Regulation Norvane A/S. => Fair Orchard Regulation (law); Norvane (company)
The new Tarnbee(TM) 2 platform is cheap, and Norvane likes Tarnbee(SM). => Tarnbee 2 (product); Norvane (company); Tarnbee (product)
Norvane met Michael Quillson⚡ and Bo Tarnow. => Norvane (company); Michael Quillson (person); Bo Tarnow (person)
The deal of Norvane and Premier Finance Corp. is done. => Norvane (company); Premier Finance Corp. (company)
Domain Holdings Australia met Norvane. => Domain Holdings Australia (company); Norvane (company)
It was told by Peoples Bancorp of North Carolina Inc. and by Norvane. => Peoples Bancorp of North Carolina Inc. (company); Norvane (company)
It was said by Ada Quillson, KeyBank Cleveland Market President, and Norvane. => Ada Quillson (person); KeyCorp (company); Cleveland (place); Norvane (company)
Quillson Holdings Pvt. Ltd. met Norvane. => Quillson Holdings Pvt. Ltd. (company); Norvane (company)
Velm Uranium and Enrichment Ltd. met Norvane. => Velm Uranium and Enrichment Ltd. (company); Norvane (company)
Velm Uranium and Norvane Ltd. met. => Velm Uranium (?); Norvane (company)
Citi On Lenses\\nThe price rises at Norvane. => Citigroup (company); Norvane (company)
Steelmakers POSCO Holdings and Norvane fell. => POSCO (company); Norvane (company)
Norvane 1H Net GBP45.9M => Norvane (company)
# A post that stands beside a body's name, letters or a version, and is nobody's of them.
It was said by Asmita Quillson, director of the Asmita Quillson Global School of Trading, and by Norvane. => Asmita Quillson (person); Asmita Quillson Global School of Trading (organization); Norvane (company)
The Joint Commissioner, CGSX, has fined Norvane. => CGSX (?); Norvane (company)
Norvane met singer QZA. => Norvane (company); QZA (person)
# A market told twice is no index, and the sign of a firm is not whoever is called so.
It is told by Norvane.\\nAbout Nasdaq\\nNasdaq is a technology firm. => Norvane (company); Nasdaq (company)
It was told by Quillson Technology Holding Co., Ltd. (TWSE: 3711, NYSE: ASX). => Quillson Technology Holding Co., Ltd. (company); Taiwan Stock Exchange (company); New York Stock Exchange (company)
# The house that makes indices, by its letters.
It is in the S&P's High Yield Quill Index, Norvane said. => S&P Global (company); High Yield Quill Index (product); Norvane (company)
# A town's name that is also a given name, before a surname that is also a firm's.
It was told by its CEO, Victoria Elliott, on Monday. => Victoria Elliott (person)
# A firm's unit in a land, though the firm is called by a surname or a word, and what stands before its name.
It was told of Cummins India, Quillspace and others. => Cummins India (?); Quillspace (?)
It lowers its forecast for Apple China by 5%, and for Norvane. => Apple China (?); Norvane (company)
It was told of Graphite India, and of Norvane. => Graphite India (?); Norvane (company)
It lowers its forecast for Apple, China and Norvane. => Apple (company); China (government); Norvane (company)
It was told of Thales UK and Velm. The UK met Thales. => Thales UK (?); Velm (?); United Kingdom (government); Thales (company)
Shares of Thales Norvane rose. Norvane met Thales. => Thales (company); Norvane (company)
# Letters or a name before a land are no person's, and the land is nobody's surname.
It was told by QY India. QY India said that India grew. => QY India (?); India (government)
Velmette India grew. India said so. => Velmette India (?); India (government)
It was told of Chase U.K. and Norvane. => Chase U.K. (?); Norvane (company)
It was told by QY Quillada of Norvane. => QY Quillada (person); Norvane (company)
It was told by Ada Jordan. Jordan said so. => Ada Jordan (person)
# Days with names begin no name, and a paper named in full is meant by its last word.
On Christmas Eve Norvane Labs grew. It was told by Norvane Labs. => Norvane Labs (?)
On New Year's Eve Norvane Labs grew. It was told by Norvane Labs. => Norvane Labs (?)
The New York Times grew. The Times grew. => The New York Times (publication)
The Times grew. The New York Times grew. => The Times (publication); The New York Times (publication)
# What the article tells behind "&" is no name's beginning, and states that sue are no land.
It grew in the U.S. & Canada, Norvane said. => United States (government); Norvane (company); Canada (government)
The judge heard the reasons told by the States, and Norvane left. => Norvane (company)
# A party in a chamber is not the chamber, nor a word that opens another spelling the firm.
House Republicans met Norvane. => House Republicans (organization); Norvane (company)
It was told by House Tories to Norvane. The House saw it. => House Tories (?); Norvane (company)
Open AI met Norvane. The Open models help. => OpenAI (company); Open (?); Norvane (company)
Microsoft Corp. met Norvane. => Microsoft (company); Norvane (company)
# A surname that is also a trade, and the trade before a name.
It was told by the firm of Paul Elliott Singer. Elliott Management met Norvane. => Paul Elliott Singer (person); Elliott Management (company); Norvane (company)
It was told by singer Ada Quillson of Norvane. => Ada Quillson (person); Norvane (company)
# Who heads a department; a fund that goes by a title.
It was told by the Secretary of the Treasury to Norvane. => Norvane (company)
It was told by Treasury Secretary Ada Quillson to Norvane. => Ada Quillson (person); Norvane (company)
Activist Norvane met Ada Quillson. => Norvane (company); Ada Quillson (person)
Activist Bo Quillson met Norvane. => Bo Quillson (person); Norvane (company)
# Letters of a body in another land, in an article that does not name the land nor the body in full.
It helps patients with microsatellite stable (MSS) cancer, Norvane said. => MSS (?); Norvane (company)
China and its MSS met Norvane. => China (government); Ministry of State Security (government); Norvane (company)
It was told that a PCB broke at Norvane. => PCB (?); Norvane (company)
The captain of Pakistan told the PCB and Norvane. => Pakistan (government); Pakistan Cricket Board (organization); Norvane (company)
It was told by the Competition Commission of India (CCI) to Norvane. The CCI left. => Competition Commission of India (government); Norvane (company)
# A building that bears a person's name.
They lost at the Narendra Modi Stadium, and Narendra Modi saw it. => Narendra Modi Stadium (?); Narendra Modi (person)
Trump lived in the Trump Tower. => Donald Trump (person); Trump Tower (?)
# An index by the letters of its family, and others of it.
The FTSE rose 1%. => FTSE 100 (product)
Italy's FTSE rose, and Norvane fell. => Italy (government); Norvane (company)
Norvane bought the FTSE 3-Month papers, and the FTSE rose. => Norvane (company); FTSE 100 (product)
Norvane bought the FTSE Quillon Velmets Index. => Norvane (company); FTSE Quillon Velmets Index (product)
# A market's index, by what is told of the shares on it, and the market itself.
Norvane was the worst performer on the Nasdaq. => Norvane (company); Nasdaq Composite (product)
Norvane is listed on the Nasdaq, and its shares fell on the Nasdaq. => Norvane (company); Nasdaq (company)
# A coin and a body by the same letters.
Norvane bought BTC, XRP and DOGE. => Norvane (company); Bitcoin (product); XRP (product); Dogecoin (product)
The price rose, and DOGE's latest transaction price is $0.26, said Norvane. => Dogecoin (product); Norvane (company)
The U.S. said that Norvane met DOGE and its staff, who sold XRP. => United States (government); Norvane (company); Department of Government Efficiency (government); XRP (product)
TRUMP is a popular meme coin, said Norvane. => $TRUMP (product); Norvane (company)
The meme coin fell.\\nTRUMP'S TARIFFS HIT NORVANE\\nHe met Norvane and President Trump. => Norvane (company); Donald Trump (person)
# What the article sets letters for, at the start of a sentence or in a heading, and behind "shares".
Basis point (BP) equals a hundredth of a point, said Norvane. => Norvane (company)
Movers: Norvane, X and more.\\nShares of others fell. U.S. Steel shares (X) rose. => Norvane (company); U.S. Steel (company)
# A letter or a code that names nothing here.
It has the X gender marker, and Gen X likes Norvane. => Norvane (company)
Here U = September, X = November, said Norvane. => Norvane (company)
Norvane spoke of the X's and O's on X. => Norvane (company); X (company)
It was the first school to reach R1 status, said Norvane. => Norvane (company)
DeepSeek met Norvane, which said that R1 is fast. => DeepSeek (company); Norvane (company); DeepSeek R1 (model)
The school has few AP classes, said Norvane. => Norvane (company)
# A common word behind "the", before a preposition.
Norvane spoke of the implementation of the Strategy to date. => Norvane (company)
# A body of a state that is not said.
It went through the state Senate, Norvane said. => Norvane (company)
It went to the Texas state Senate, Norvane said. => Texas (place); Texas Senate (government); Norvane (company)
In swing state Senate races Norvane spent more. => Senate (government); Norvane (company)
Norvane sells shares ("Securities"). The Securities and Exchange Commission said so. No offer of Securities is made. => Norvane (company); Securities and Exchange Commission (government)
It was told by Ada Quillson, Head of Strategy, Business Marketing at Norvane. => Ada Quillson (person); Norvane (company)
# A capital's name that is also a region's.
Norvane has its seat in Velmville, Washington, and Washington said so. => Norvane (company); Velmville (?); Washington State (place); United States (government)
Norvane met lawmakers in Moscow, Washington, and Kyiv. => Norvane (company); Russia (government); United States (government); Ukraine (government)
It rained in western Washington, said Norvane. => Washington State (place); Norvane (company)
It was told by Washington Sen. Ada Quillson of Norvane. => Washington State (place); Ada Quillson (person); Norvane (company)
# A surname that is also a land's, in the headline before the person's full name.
Jordan defends Norvane's plan in May\\nRep. Ada Jordan met Norvane. “It is good,” Jordan said. => Ada Jordan (person); Norvane (company)
# Whose administration it is, where another presides.
Under the Biden administration it was late, but President Trump asked the administration for Norvane. => Biden administration (government); Donald Trump (person); Norvane (company)
`;

describe('senses', () => checkTable(SENSES));
