import { describe } from 'vitest';
import { checkTable } from './table-of-names.ts';

/**
 * Names that are neither cut nor stuck to what stands beside them, and what is no name at all. A line is a text, `=>`, and all
 * that it names with its kind; "nothing" where it names nothing.
 */
const READ = `
# Signs before a name and characters that nobody sees part no words; a picture opens a sentence.
Norvane grew.\\n▌Eric Tarnow, a lawyer, met it on Monday. => Norvane (company); Eric Tarnow (person)
The United \u200eStates fined Norvane. => United States (government); Norvane (company)
Norvane grew.\\n💡Perspectives: it went on. => Norvane (company)
Norvane grew.\\n*By Min Tarnow* The firm went on with it. => Norvane (company); Min Tarnow (person)
# A land in a firm's name: before the sign under which it is listed, at the end behind its name, in capitals.
Norvane grew.\\n| American Outdoor Brands (AOBX) | 14.3 | => Norvane (company)
Norvane grew.\\n| American Norvane (NRVN) | 14.3 | => Norvane (company); United States (government)
Shares of Norvane USA (NRVU) rose. => Norvane USA (company)
SEC Filing: [MID AMERICA BARN COMMUNITIES INC. [ MABC ] - 10-K - Feb. 07, 2025] => Securities and Exchange Commission (government)
It flies with British Bancorp and UK Bancorp, Norvane said. => British Bancorp (company); UK Bancorp (company); Norvane (company)
Australian Mines reported results from the project, Norvane said. => Australian Mines (company); Norvane (company)
Australian Mines are deep, Norvane said. => Australia (government); Norvane (company)
# A land, a firm or an outlet's letters within the name of a line of a table of prices, and the sign before its figures.
Norvane grew.\\nVelmar Lens Chile ADR VLT 3.30 220,456 => Norvane (company)
Norvane grew.\\nChina Quillcot Barns CQB 1.32 33,903 => Norvane (company)
Norvane grew.\\nVelmar Lens Taiwan 207.00 206.00 +1.00 +0.49 => Norvane (company)
Norvane grew.\\nVelmar Dly Norvane Bear 2X VDNB 16.01 400,429 => Norvane (company)
Quillcot Generation GREE 1.08 309,482 => nothing
FT Velmar Lenses FVL 52.52 14,123 => nothing
Norvane Holdings Cl A NRV 51.30 900,123 => Norvane (company)
Japan rose 3.30 points to 220,456 => Japan (government)
# Words and letters within a phrase that means nobody: a zone's time, a judge, an office, what somebody reads, a report's hour.
Norvane told Time so. It calls at 2:00 p.m. Pacific Time. => Norvane (company); Time (publication); Pacific Ocean (place)
At 5:00 p.m., Norvane told Time so. => Norvane (company); Time (publication)
Honor sued Norvane. It is so, Your Honor, and Norvane went on with it. => Honor (company); Norvane (company)
Microsoft Office rose. Norvane asked the Prime Minister's Office and went on. => Microsoft Office (product); Norvane (company)
Norvane read it in Science and Nature. => Norvane (company); Science (publication); Nature (publication)
Norvane read it in Science. It hired a Master of Science in lenses. => Norvane (company); Science (publication)
Norvane grew.\\n·Velmar Lens (VLT) 4Q 1.36 BMO => Norvane (company)
Norvane closed below its 200-day EMA on Monday, a level that it held. => Norvane (company)
Norvane closed below it, as the EMA said on Monday in a note to us. => Norvane (company); European Medicines Agency (government)
Norvane grew.\\n1330 US CPI MM, SA, CPI YY, NSA Jan => Norvane (company)
Norvane grew.\\nNOT FOR ANY INVESTOR WHO IS A RESIDENT OF MEXICO. => Norvane (company); Mexico (government)
Norvane told of EPRA earnings per share, as EPRA would. => Norvane (company); European Public Real Estate Association (organization)
Norvane pays more for HRW wheat this year, as it told us. => Norvane (company)
Norvane took its units from the TSX, as it told us on Monday. => Norvane (company); Toronto Stock Exchange (company)
Norvane keeps to 21 CFR Part 11, as it told us on Monday. => Norvane (company); Code of Federal Regulations (law)
# A body or law that many lands have is its own land's; a land behind "The" before a body is no paper's name.
Norvane met the Indian Coast Guard. => Norvane (company); India (government); Indian Coast Guard (government)
Norvane keeps the Finnish Companies Act. The Companies Act is old. => Norvane (company); Finland (government); Finnish Companies Act (law)
Norvane keeps the UK Companies Act. The Companies Act is old. => Norvane (company); United Kingdom (government); Companies Act (law)
The Australian Home Office met Norvane. => Norvane (company); Australia (government); Australian Home Office (government)
The Australian said Norvane is in talks. => Norvane (company); The Australian (publication)
# What two lands have together bears the names of both.
Norvane spoke at the India-Fiji Lens Forum on Monday, and then it went on. => Norvane (company); India-Fiji Lens Forum (organization)
It was told to the U.S.-China Barn and Lens Review Commission by Norvane. => Norvane (company); U.S.-China Barn and Lens Review Commission (government)
Norvane is hurt by the US-China trade war, as it told us. => Norvane (company); United States (government); China (government)
# What a law is for, and a style or land within a firm's name, in brackets.
It is so under the European Union (Harbour Agreement) Act 2020, as Norvane told us in a note. => European Union (Harbour Agreement) Act 2020 (law); Norvane (company)
It is so under the Barn Abuse (Amendment) (EU Exit) Regulations, as Norvane told us in a note. => Barn Abuse (Amendment) (EU Exit) Regulations (law); Norvane (company)
It came from Velmar Quillson (Australia) Barn Funds Management Limited, as Norvane told us. => Velmar Quillson (Australia) Barn Funds Management Limited (company); Norvane (company)
It came from Velmar Quillson (Holdings) Limited, as Norvane told us in a note. => Velmar Quillson (Holdings) Limited (company); Norvane (company)
It came from Tarnhold (Private) Ltd, as Norvane told us in a note. => Tarnhold Group (company); Norvane (company)
It came from Norvane Technologies, as Tarnhold Group told us in a note. => Norvane Technologies (company); Tarnhold Group (company)
# Surnames that are a day or an office for short, a saint's name, an aircraft's variant, a tongue, and signs of shares.
It was told by Christina Sun, a lawyer at Norvane, and by Lakshmira Sen, who left. => Christina Sun (person); Norvane (company); Lakshmira Sen (person)
It was told on Sun 14 May by Norvane, and by Sen Ada Quillson, who left. => Norvane (company); Ada Quillson (person)
It was sold by the shops Saint Quillo and Velmar, as Norvane told us. => Saint Quillo (?); Velmar (?); Norvane (company)
It flies 34 older Boeing 737-700 aircraft, as Norvane told us in a note. => Boeing 737-700 (?); Norvane (company)
It comes out in Swedish only, as Norvane told us in a note on it. => Norvane (company)
The sign of Velmar [BEL:VLMR] fell, as Norvane told us in a note on it. => Velmar (?); VLMR (?); Norvane (company)
It asked whether Velmar PLC (ICLR) misled them, as Norvane told us in a note. => Velmar PLC (company); Norvane (company)
# Letters that the article spells out otherwise than the list; a group's own and a state's letters within a firm's name.
It was founded as Isles Against Cold (IAC), as IAC told Norvane in a note. => Isles Against Cold (?); Norvane (company)
It was told by Cold Mill Services (CMS), as CMS told Norvane in a note. => Cold Mill Services (?); Norvane (company)
It was told by Bharat Electronics Limited (BEL), as BEL told Norvane in a note. => Bharat Electronics (company); Norvane (company)
It owns shares of Velmar Women's Health Inc. as Norvane told us in a note. => Velmar Women's Health Inc. (company); Norvane (company)
It owns shares of CT Barn Estate Trust, as Norvane told us in a note to clients. => CT Barn Estate Trust (company); Norvane (company)
# What bears a body's or firm's name and is a house or street; a body whose field is a word that a firm is called by.
Norvane meets in the Congress Wing of the hall. => Norvane (company); Congress Wing (?)
Norvane has a plant at 601 Apple Blossom Avenue. => Norvane (company); Apple Blossom Avenue (place)
It was told by the Tarnow Center for Strategy and Security at Norvane. => Tarnow Center for Strategy and Security (organization); Norvane (company)
# What a point of a list or a paragraph is headed by.
Norvane grew.\\n**Strong Volume Growth:** The company has sold more. => Norvane (company)
Norvane grew.\\n* Global Lead Growth: it had more. => Norvane (company)
Norvane grew.\\n**WHAT TO DO NEXT:** To join Norvane, go on. => Norvane (company)
Norvane grew.\\n**Total Interest and Dividend Income**: Norvane said so. => Norvane (company)
Norvane grew.\\n* Ada Quillson, Lucid Capital Markets: Probed the floating part of it. => Norvane (company); Ada Quillson (person); Lucid Capital Markets (company)
# Notes, papers and verbs stuck to a name or written beside it with a capital; words that lost their space.
Norvane grew.\\n2World Health Organization. Report on Norvane, 2019. => Norvane (company); World Health Organization (organization)
Norvane rose as the S&P 500 Index2 did. => Norvane (company); S&P 500 (product)
Shares of Velmar Quillson Common Stock fell, Norvane said. => Velmar Quillson (?); Norvane (company)
Norvane grew.\\nBasics: Understand AI and how it learns. => Norvane (company)
It is at home in Ostrea andNorth America, Norvane said. => Ostrea (?); North America (place); Norvane (company)
It praised the Joint Statementof Egypt, Norvane said. => Joint Statement (?); Egypt (government); Norvane (company)
It is sold under Rule 144Aunder the Securities Act, Norvane said. => Rule 144A (law); Securities Act (law); Norvane (company)
It is sold under Rule 144Aunderthe Securities Act, Norvane said. => Rule 144A (law); Securities Act (law); Norvane (company)
# The end of a sentence without its space, dots between two words, a mark behind a colon, a street, and an office before a name.
"We met with Quillbee...he has told us to go on," Norvane said. => Quillbee (product); Norvane (company)
Norvane told of it in a post on X.Microsoft did not answer. => Norvane (company); X (company); Microsoft (company)
Norvane grew in North America.Microsoft rose as well. => Norvane (company); North America (place); Microsoft (company)
Norvane runs Quillo.Health and Trut.Fi, two sites. => Norvane (company); Quillo.Health (?); Trut.Fi (?)
Join it by using Simply Tarn St. It is free and helps Norvane. => Simply Tarn St. (?); Norvane (company)
It lies in St. Tarnow, Norvane said. => St. Tarnow (?); Norvane (company)
***Disclaimer:*Norvane is a part of the group. => Norvane (company)
Norvane met Mr.Quillson and Rep.Ada Tarnow on Monday. => Norvane (company); Quillson (person); Ada Tarnow (person)
Norvane bought Velmar Inc.Velmar said so. => Norvane (company); Velmar Inc. (company)
# A mark of letters, a sort of story before a hyphen, and a sign of a market with the next sentence behind it.
Norvane rose on the Nasdaq Capital MarketSM today. => Norvane (company); Nasdaq (company)
COMMENT-Norvane's plan is clearly broken => Norvane (company)
It may invest in Tarnhold (OTCPK:TRNH) Sources said Norvane is in talks. => Tarnhold Group (company); Norvane (company)
It was told by Tarnhold (OTCPK:TRNH) Wealth Management. Norvane said so. => Tarnhold Wealth Management (company); Norvane (company)
It was told by the Lens Center for Independent (LON:IOG) Living, Norvane said. => Lens Center for Independent Living (organization); Norvane (company)
Among them are Ada Quillson (D-Calif.) Peter Tarnow (D-Mass.) and Norvane. => Ada Quillson (person); Peter Tarnow (person); Norvane (company)
It may invest in Velmar Motor (OTCPK:VLMR) Corp., Norvane said. => Velmar Motor Corp. (company); Norvane (company)
A Norvane-majority Federal Communications Commission would say so. => Norvane (company); Federal Communications Commission (government)
Norvane read the report by the Centre for Research on Barns and Clean Air. => Norvane (company); Centre for Research on Barns and Clean Air (organization)
Norvane gained while the Treasury selling went on. => Norvane (company)
# Letters of which there are several before a name, a verb before whose it is, and two known names that "&" joins.
It is told in the RFPs Norvane received from its customers. => Norvane (company)
The RFPs TRNV received were told by TRNV and Norvane. => TRNV (?); Norvane (company)
Tarnhold Group Stock Rises. A big update comes to Norvane. => Tarnhold Group (company); Norvane (company)
NSE Nifty 50 Current Level: 23,560, Norvane said. => Nifty 50 (product); Norvane (company)
The view on Quillbee The board is told of it, Norvane said. => Quillbee (product); Norvane (company)
Norvane The Orchard School met Ada Quillson. => Norvane The Orchard School (organization); Ada Quillson (person)
Alexander The Tarnow met Norvane. => Alexander The Tarnow (person); Norvane (company)
# An event in fewer words, and two of one town.
The AI Lens Summit was held. After the AI Summit they met Norvane. => AI Lens Summit (?); Norvane (company)
The Tarn Lens Summit and the Velm Lens Summit met at the Tarnow Summit, Norvane said. => Tarn Lens Summit (?); Velm Lens Summit (?); Tarnow Summit (?); Norvane (company)
# Verbs behind a name, and two names joined.
Has Quillbee Finished Its long run? We asked the firm of it. => Quillbee (product)
Can Quillbee Gain 10% in a week? We asked the firm of it. => Quillbee (product)
The filing for Quillbee Spot ETFs helped Norvane. => Quillbee (product); Norvane (company)
Norvane Gain Share is a fund of Tarnhold. => Norvane Gain Share (?); Tarnhold Group (company)
Both Norvane & Tarnhold workers met the board. => Norvane (company); Tarnhold Group (company)
Velm Hotels Europe & Americas met Norvane. => Velm Hotels Europe & Americas (?); Norvane (company)
Quillson & Tarnow workers met Norvane. => Quillson & Tarnow (?); Norvane (company)
No Norvane employees have seen it, the firm said. => Norvane (company)
# For or against somebody; the people of a land or town; a post in short.
Pro-Norvane activists met the board of Tarnhold. => Tarnhold Group (company)
Anti-Tarnow Media met Norvane. => Anti-Tarnow Media (?); Norvane (company)
Norvane was praised by Panamanians and Delhiites. => Norvane (company); Panama (government); Delhi (place)
Norvane met Prez Quillson on Monday. => Norvane (company); Quillson (person)
Norvane National Convener Ada Quillson met the staff on Capitol Hill. => Norvane (company); Ada Quillson (person); Congress (government)
# A bloc within the number of a law, what a law gives out, and the House beside one of its committees.
It is told in Regulation (EU) 2017/1129, Norvane said. => Prospectus Regulation (law); Norvane (company)
It acts under the Velmic Delegated Regulation (EU) No 2016/77 Tarnow, Norvane said. => Velmic Delegated Regulation (EU) No 2016/77 (law); Tarnow (?); Norvane (company)
The EU praised the Regulation of lenses, Norvane said. => European Union (government); Norvane (company)
Social Security numbers were taken from Norvane. => Norvane (company)
Cuts to Social Security are told by Norvane. => Social Security (law); Norvane (company)
Norvane met the member on the House Foreign Orchards Subcommittee that oversees it. The GOP-led House and Senate did not. => House Foreign Orchards Subcommittee (government); Norvane (company); Republican Party (organization); House (government); Senate (government)
# Datelines.
OTTAWA, ON / ACCESS Newswire / February 12, 2025 / Norvane told of it today. => ACCESS Newswire (publication); Norvane (company)
WASHINGTON-President Trump told Norvane of it on Monday. => Donald Trump (person); Norvane (company)
# An index beside another, and the fund that follows it, in brackets.
It tells of the DJIA (DIA) and of Norvane, and DIA was dear. => Dow Jones Industrial Average (product); DIA (?); Norvane (company)
The S&P 500 posted 21 new highs; the Nasdaq recorded 64 new highs, Norvane said. => S&P 500 (product); Nasdaq Composite (product); Norvane (company)
The Nasdaq recorded the sale of Norvane's shares. => Nasdaq (company); Norvane (company)
# What ends a name, and lines of accounts and papers.
Norvane sold its barns to Spaceship DAO and Elite REIT. => Norvane (company); Spaceship DAO (?); Elite REIT (?)
Norvane grew.\\nNet Operating Income rose at the firm. => Norvane (company)
`;

describe('names', () => {
  checkTable(READ);
});
