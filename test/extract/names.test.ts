import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/core/extract/kinds/kinds.ts';
import { analyse, readArticle } from '../../src/core/read-article.ts';
import { checkTable, read, rulebook } from './table-of-names.ts';

/**
 * What is taken for a name, and of which kind. A line is a text, `=>`, and all that it names with its kind; "nothing" where it
 * names nothing. A kind is `?` where only the name counts.
 */
const READ = `
# Who wrote it, on a line of its own, before or behind the text.
By Ada Quillson\\nNorvane is hiring. => Ada Quillson (person); Norvane (company)
Norvane is hiring.\\nReporting by Ada Quillson; Editing by Bo Tarnow => Norvane (company); Ada Quillson (person); Bo Tarnow (person)
# Contests and prizes are no bodies.
Norvane won the Velmar Innovation Award. => Norvane (company); Velmar Innovation Award (event)
# A sentence behind a lost space, small words of German names, and a paper in short.
Norvane makes tools.Velmaro Industries sued it over lenses in May of last year. => Norvane (company); Velmaro Industries (company)
Jeannette zu Quillenberg, Managing Director at Norvane, said so to the board of the firm. => Jeannette zu Quillenberg (person); Norvane (company)
Norvane fell, according to The Wall Street Journal. It sold its plants, the Journal said. => Norvane (company); The Wall Street Journal (publication)
# Two of one family have one surname, unless one of them is told by another.
Norvane was founded by Anna and Peter Tarnow. => Norvane (company); Anna Tarnow (person); Peter Tarnow (person)
Norvane hired Anna Lenk and Peter Tarnow. Anna and Peter Tarnow left. => Norvane (company); Anna Lenk (person); Peter Tarnow (person)
# A licence of software is called after whoever wrote it.
Norvane shares Quillbee under the MIT licence. => Norvane (company); Quillbee (product)
Norvane hired two engineers from MIT. => Norvane (company); Massachusetts Institute of Technology (organization)
# Given names in two syllables and with accents; who owns what bears a longer name; lands by their ministries.
Jun-ho Vaek met Norvane. => Jun-ho Vaek (person); Norvane (company)
Joaquín "Quino" Arrietar, co-founder of Norvane, left. => Joaquín "Quino" Arrietar (person); Norvane (company)
Tarnmarc One, Tarnmarc's first satellite, was built by Norvane. => Tarnmarc One (product); Tarnmarc (company); Norvane (company)
Tavlund's Ministry of Finance blacklisted Norvane. => Tavlund (government); Ministry of Finance (government); Norvane (company)
# "AI" ends a name before a verb, and belongs to what follows before a noun; where somebody goes is no part of what is left.
Brightmere AI released lenses. => Brightmere AI (company)
Among the backers of Brightmere AI are two banks. => Brightmere AI (?)
Ada Quill left the Velmar Institute for Google. => Ada Quill (person); Velmar Institute (organization); Google (company)
# The bare name of all versions that releases one is its maker's; whose agent it is need be no person.
Velmorin released its language model, Velmorin-V4, on Friday. => Velmorin (company); Velmorin-V4 (model)
# A version of a known line of models is a model; a firm whose name is a word of the language, with the day before its verb.
Norvane uses Gemini 74 Pro, GPT-76 Turbo, Qwen74-Max and Kling 75. => Norvane (company); Gemini 74 Pro (model); GPT-76 Turbo (model); Qwen74-Max (model); Kling 75 (model)
Target on Monday sued Norvane. => Target (company); Norvane (company)
Target this week sued Norvane. => Target (company); Norvane (company)
Target on this page the right audience. => nothing
Velmorin's agent, Mantixo, runs on Quillbee. => Velmorin (company); Mantixo (product); Quillbee (product)
# What somebody joins as something, what is called a language model, and groups that stand for others.
Ada Quillson joined Caldar Wynnet in 2019 as head of research. => Ada Quillson (person); Caldar Wynnet (company)
Norvane released Kestrin 3.5 Mini, a small language model, on phones. => Norvane (company); Kestrin 3.5 Mini (model)
The Data Rights Group praised Norvane. => Data Rights Group (organization); Norvane (company)
# A word of the language with an article behind the thing that it is called, or behind what is said.
Norvane fears for its earbuds, the Drum. => Norvane (company); Drum (product)
Norvane said that Gargoyle's algorithm hurts. => Norvane (company); Gargoyle (product)
# The beginnings of small words; a round tells that a platform is a firm.
It works on lens security (LenSec), Norvane said. LenSec sells. => Norvane (company)
Velmity, a digital platform, has secured $26 million in funding. => Velmity (company)
Velmity, a digital platform, has secured permits worth $26 million. => Velmity (product)
# A plain word with a capital before "of", and a body's last word.
It was signed by the Future of Grain Institute on Monday. => Future of Grain Institute (organization)
It was told by the President of Lens Institute. => Lens Institute (organization)
# Two signs of one firm's shares.
Norvane (NRVN) (NRVNA) said so. => Norvane (company)
# Languages and laws of thumb, a field of work behind a post, and the letters of a share.
It is faster than Moore's law, and Sanskrit for new. => nothing
It was told by Ada Quillson, VP of Data & AI Platform Engineering at Norvane. => Ada Quillson (person); Norvane (company)
It was told by Ada Quillson, CEO of Cloud Growth. => Ada Quillson (person); Cloud Growth (company)
OpenAI (MSFT) fell. => OpenAI (company)
Compute, or Computational power, helps Norvane. => Norvane (company)
# Whatever its name ends with, it has its seat in a town.
Lisbon-based Tarnow Data Service met Norvane. => Lisbon (place); Tarnow Data Service (company); Norvane (company)
Cloud-based Tarnow Data Service met Norvane. => Tarnow Data Service (product); Norvane (company)
# A field of study, abbreviations before a plural, and a mark that opens a line.
Amid buzz around Artificial Intelligence, the so-called “AI Gigafactories” helped Norvane. => AI Gigafactories (product); Norvane (company)
> We signed with Norvane a year ago. => Norvane (company)
# What a paper defines behind ordinary words, and behind a firm's name.
Norvane carries out a directed issue of shares (the “Directed Share Issue”). The Directed Share Issue helps. => Norvane (company)
Norvane runs the Velm Growth Fund (the “Fund”). The Fund grew. => Norvane (company); Velm Growth Fund (?)
Norvane runs a fund of loans (the “Velmic Trust”). The Velmic Trust helps. => Norvane (company); Velmic Trust (?)
Norvane files a Biologics License Application and a Preliminary Economic Assessment. => Norvane (company)
Norvane runs the Quill Climate Assessment. => Norvane (company); Quill Climate Assessment (?)
# What letters stand for, a title's words, trades, and an adjective before "AI".
The TARN (Tested Array of Robust Nodes) chip helps Norvane. => TARN (?); Norvane (company)
It was told in a session titled "Pioneering AI: From Growth to Real-World Impact" by Norvane. => Norvane (company)
Norvane serves the Architecture, Engineering, and Construction industries. => Norvane (company)
Norvane bought an early-stage European AI startup. => Norvane (company)
It was told by Tarnel AI co-founder Ada Quillson. => Tarnel AI (company); Ada Quillson (person)
> NORVANE PLANS TO BRING FEATURES TO PHONES BY MAY; WILL WORK ON SERVICES pic.velm.com/x => Norvane (company)
# What a paper calls a party of its own.
Norvane (the “Company”) met. The Company has left. => Norvane (company)
# Abbreviations joined, what a list of shares is headed, and data that are an asset.
Scarcity of AI-GPU supply and the Best Growth Stocks may help Norvane. => Norvane (company)
"Data is a valuable asset for any company, Norvane said. => Norvane (company)
Scarcity of TQ-AIX supply may help Norvane. => TQ-AIX (?); Norvane (company)
# Departments told in one list.
It went to the Departments of Labor, State, and Health and Human Services. => Department of Labor (government); Department of State (government); Department of Health and Human Services (government)
It went to the Education and Labor departments. => Department of Education (government); Department of Labor (government)
# A body's field goes on behind "and".
It was told by the Norvish Association of Millers and Bakery Workers. => Norvish Association of Millers and Bakery Workers (organization)
It went to the Velm Committee on Trade, Harvest and Roads. => Velm Committee on Trade, Harvest and Roads (organization)
It went to the Department of Grain Control and Customs Directorate. => Department of Grain Control (government); Customs Directorate (government)
# A word or letters that name nothing elsewhere, and that the article introduces as somebody's name.
Ada Quill founded Phase in 2017. Phase says so. => Ada Quill (person); Phase (company)
Norvane founded Phase 2 of it. => Norvane (company)
The lens is made by the glass firm Via. It goes to Norvane via Lisbon. => Via (company); Norvane (company); Lisbon (place)
Via, a Lisbon startup, sells lenses. => Via (company); Lisbon (place)
Via Lisbon, a lens goes to Norvane. => Lisbon (place); Norvane (company)
The Orchard Grants Commission (UGC) left. The UGC said so. => Orchard Grants Commission (government)
User-generated content (UGC) helps Norvane. => Norvane (company)
# A plain word that is named where no sentence begins names the same at the beginning of one.
Plain, out of Norvane, sells lenses. Customers for Plain include Velmor. => Plain (?); Norvane (company); Velmor (?)
Plain, out of Norvane, the lenses came. => Norvane (company)
Brisk, based in Lisbon, sued Norvane. => Brisk (company); Lisbon (place); Norvane (company)
Bold, an app for lenses, irked Norvane. => Bold (product); Norvane (company)
Nomura, while noting the risk, left Norvane. => Nomura (company); Norvane (company)
# A space is lost behind a dash, and between a role and whoever has it.
(Reuters) -Velmor has left Norvane. => Reuters (publication); Velmor (company); Norvane (company)
It was told by Norvane partnerBo Tarnow. => Norvane (company); Bo Tarnow (person)
# The letters of a state before a surname, initials among firms, and lands that people are called by.
It was backed by Velmor Capital, WI Harper and Norvane. => Velmor Capital (company); WI Harper (company); Norvane (company)
It was told by KV Tarnow, who left Norvane. => KV Tarnow (person); Norvane (company)
It was told in Madison, WI by Norvane. => Madison (?); Norvane (company)
It was told on Jordan Quillar's show that Norvane left. => Jordan Quillar (person); Norvane (company)
# What letters in brackets spell with a small word's own, and without the style of a firm.
It was told in the Delivering on Orchard Needs Committee (DOONC) of Norvane. => Delivering on Orchard Needs Committee (?); Norvane (company)
It went to the Velmor Investment and Roads Fund Limited (VIRF), and Norvane met VIRF. => Velmor Investment and Roads Fund Limited (company); Norvane (company)
# A car's name ends in "EV" where the maker's name and its own stand before it.
The Norvane Curvel EV and the Norvane EV are new. => Norvane Curvel EV (product); Norvane (company)
# A drug that is written small, where a sentence begins; an illness, and a number.
Norvane has a drug called lenzapavir. Lenzapavir works. => Norvane (company); lenzapavir (product)
Norvane treats Retinopathy of Lenses (ROL). => Norvane (company); Lenses (?)
Norvane treats Velmic Retinopathy and rose from No. 12. => Norvane (company)
# A letter that makes a word another, and levels with a number.
Norvane made a U-turn on T-shirts at Level 2, and K-pop fans cheered. => Norvane (company)
It was told by X-Quillar of B-roll. => X-Quillar (?)
# A body whose name is a word opens the sentence and acts.
Congress passed it in May. => Congress (government)
# A surname that is a word, by what is told of it or who stands beside it.
It was told by Ada Cook and Bo Field. Cook, who left, is back. => Ada Cook (person); Bo Field (person)
It was told by Ada Cook and Bo Quillar. Cook, a lawyer, is back. Cook and Quillar left. => Ada Cook (person); Bo Quillar (person)
# What a firm's name ends with is no name by itself.
It sold Norvane e-bikes B.V. on Monday. => Norvane (company)
# Initials that stand before no known thing, and a firm's name in capitals.
The page is about OG Quillbee. => Quillbee (product)
The house passed S.B. 1517 and H.B. 1804. => S.B. 1517 (law); H.B. 1804 (law)
Velm owns Norvane Excess and Surplus Insurance Company. => Norvane Excess and Surplus Insurance Company (company); Velm (?)
It was told by ADA QUILLSON MEDIA CORP. => ADA QUILLSON MEDIA CORP. (company)
# A body of a land or region of which no list knows one.
It went to the Hawaii Supreme Court. The Supreme Court met. => Hawaii (place); Hawaii Supreme Court (government)
It went to the Kenyan Supreme Court, and to the U.S. Supreme Court. => Kenya (government); Kenyan Supreme Court (government); Supreme Court (government)
# The second word of two alone: a surname, if not surely; and no surname has a capital within.
It was told by Tarnow Xinquill, and Xinquill said so. => Tarnow Xinquill (person)
It was shown by TarnJoy VelmLab on Monday, and VelmLab was liked. => TarnJoy VelmLab (?); VelmLab (?)
Bo O’Tarno said it. O’Tarno left. => Bo O’Tarno (person)
# A known thing's name that a firm of the article, but nobody known to make the thing, is called by.
It was told by Sora Therapeutics, Inc. that Sora grew. => Sora Therapeutics, Inc. (company)
# A part of a firm, told only behind it, is called by its name and more.
Norvane Quillar grew. Norvane Quillar Entertainment serves as the company's dedicated division for film. => Norvane Quillar (?); Norvane Quillar Entertainment (company)
Norvane Quillar grew. It runs the Norvane Quillar Film Channel. => Norvane Quillar (?); Norvane Quillar Film Channel (?)
Norvane Quillar Entertainment is a company. Norvane Quillar grew. => Norvane Quillar Entertainment (company)
# A name that is made as an adverb is, of a noun.
Bookly bought Norvane. => Bookly (company); Norvane (company)
Frankly, Norvane grew. => Norvane (company)
# A person's surname that is also a firm's or a land's name.
It was founded by Bo Tarnhold, and Tarnhold said so. Tarnhold Group met. => Bo Tarnhold (person); Tarnhold Group (company)
It was told by Brian Norvane, and Norvane said so. => Brian Norvane (person)
Norvane shares fell, and Brian Norvane met them. Norvane said so. => Brian Norvane (?); Norvane (company)
Tarnhold Group met, and Tarnhold said so to Bo Tarnhold. => Bo Tarnhold (?); Tarnhold Group (company)
Ada Jordan met Norvane. Jordan said so. => Ada Jordan (person); Norvane (company)
# Who holds the office is not the relative named in full.
It was told by Eve Vance. President Vance met Norvane. => Eve Vance (person); JD Vance (person); Norvane (company)
# A term of the article's, and the sign of a market.
The fund keeps to the Strategy. => nothing
It was told by Norvane NRVN.L today. => Norvane (company)
# The word for an office is somebody's surname or given name.
It was told by scientist Ada Dean of Norvane, and by founder Gen Quillan. => Ada Dean (person); Norvane (company); Gen Quillan (person)
Tarn Quill System SDN BHD and Tarn Xinquill Sdn Bhd sued. => Tarn Quill System SDN BHD (company); Tarn Xinquill Sdn Bhd (company)
Norvane Announces Pricing of US$2.1B of 7.0% Notes Due 2055; Announces Pricing of C$1.0B of Notes => Norvane (company)
Call Notes: Norvane Lens Group, Inc. (NYSE:NVL) Q4 2024\\n\\nIt grew, and so did sales. => Norvane Lens Group, Inc. (company)
The makers are NORVANE, INC. (NASDAQ: NRVN), VELM LABS LTD. and others. => Norvane (company); VELM LABS LTD. (company)
Call Notes: Norvane, Inc. (NYSE:NVL) Q4 2024\\n\\nIt grew, and so did sales. => Norvane (company)
Lawyers of Sen Tarn Digital met, and Sen Tarn can reply. => Sen Tarn Digital (company)
It was told by Sen Ada Dean of Ohio and by Gen Bo Quillan. => Ada Dean (person); Ohio (place); Bo Quillan (person)
It was told by Dean Ada Quill of Norvane. Gen Z likes it. => Ada Quill (person); Norvane (company)
# Two nouns with capitals that never part, and one that opens a sentence by chance.
Oven Mapping, a startup, fell. Oven Mapping raised $3 million. => Oven Mapping (company)
Owner Norvane, a startup, fell. Owner Norvane raised $3 million. Norvane rose. => Norvane (company)
# A word that the article calls a thing is its name where a sentence opens with it.
Norvane has a tool called Canvas. Canvas runs on Quillbee. => Norvane (company); Canvas (product); Quillbee (product)
Norvane has a tool for art. Canvas runs out on Monday. => Norvane (company)
# A firm in capitals where a sentence opens, and one that is a word.
SAP will provide Quillbee. Sap runs down the tree. => SAP (company); Quillbee (product)
Arm is working with Norvane. Arm of the law. => Arm (company); Norvane (company)
# What belongs to a line of things is one; what belongs to somebody may be anything.
Quillar Voice belongs to the older Quillbee 4 generation and will go. => Quillar Voice (product); Quillbee 4 (product)
Quillar Voice belongs to Norvane and will go. => Quillar Voice (company); Norvane (company)
# Figures that open a name.
The round was led by 9VC and 23andQuill. => 9VC (?); 23andQuill (?)
# A slip of the hand.
Norvane bought Intelvec. Intelvec rose, as Intevlec had said. => Norvane (company); Intelvec (company)
# Initials without stops, several judges, and a company's name that is also a given name.
The plan came from Chairman V Tarnowan. => V Tarnowan (person)
It went to Justices Ada Quillson and Bo Tarnow. => Ada Quillson (person); Bo Tarnow (person)
It was told by Tesla Owners Tarnow on Monday. => Tesla Owners Tarnow (?)
# A people or faith that is part of a body's name, and stands alone.
It was told by the Tarnow Hispanic Conference that Hispanic voters and a Kurdish group met. => Tarnow Hispanic Conference (organization)
Ada Quill of the Tarnow Kurdish Federation met Norvane. => Ada Quill (person); Tarnow Kurdish Federation (organization); Norvane (company)
It was told to Norvane by the Republican Orchard Committee in a long letter. => Norvane (company); Republican Orchard Committee (organization)
# An age is no thing; a firm may be called so.
Since The Great Tightening began, Norvane has grown. => Norvane (company)
It was told by Great Quill Learning that Norvane grew. => Great Quill Learning (?); Norvane (company)
# Letters that small words with hyphens spell, and those of common techniques.
Norvane uses fiber-to-the-home (FTTH) lines and direct-to-chip cooling (DTCC), and FTTP, GPON and SD-WAN. DTCC is new. => Norvane (company)
Norvane uses direct-to-chip cooling (QXRT). QXRT is new. => Norvane (company); QXRT (?)
# Filings, deals, classes of assets and what a paper tells apart.
Norvane (the "Company") filed its Universal Registration Document, its Code of Conduct and the Management's Discussion and Analysis. => Norvane (company)
Norvane issued warrants in connection with the Note Exchange, the Private Placement and the Proposed Merger. => Norvane (company)
It was told by Tarnow Exchange and by Norvane Merger Partners. => Tarnow Exchange (company); Norvane Merger Partners (company)
Norvane holds U.S. Government Securities and Agency Mortgage-Backed Securities. => Norvane (company); United States (government)
It was told by Tarnow Securities and the Purchased Property. => Tarnow Securities (company)
# A firm's repository and its team are the firm's; its ventures are a unit.
Norvane Inc. grew. It was built with the Norvane Field Engineering team and the Norvane Repo. => Norvane (company)
Norvane Inc. grew. It was built with the Norvane Ventures team. => Norvane (company); Norvane Ventures (company)
# Ranks of a group, and a list of people with their posts.
It was told by Ada Quill, Segment President of Lens Business Development and Sourcing at Norvane. => Ada Quill (person); Norvane (company)
It was told on Monday by James Quill, Chief Commercial Officer of Velm Labs, and then by Ada Marrow, Group Compliance Director of Norvane, who met them there. => James Quill (person); Velm Labs (company); Ada Marrow (person); Norvane (company)
It was told by Ada Quill, Sr. Auditing Manager at Norvane, and by Bo Tarn, Group Creative Director of Norvane. => Ada Quill (person); Norvane (company); Bo Tarn (person)
It was told by Tarnow Group and by Norvane, Group. => Tarnow Group (company); Norvane (company)
# A figure with a letter opens the name of a firm; a distance does not.
Norvane sold it to 5B Velm, LLC in May. => Norvane (company); 5B Velm, LLC (company)
Norvane sold it for $5B to Velm, LLC in May. => Norvane (company); Velm, LLC (company)
# Names listed before the plural for places.
Norvane works its NT VELM, TERN and QUILL Copper-Gold ("Cu-Au") Districts. => Norvane (company); NT VELM (place); TERN (place); QUILL Copper-Gold (place); Cu-Au (?)
Norvane, Velmor Inc. and Tarnor Inc. cover districts. => Norvane (company); Velmor Inc. (company); Tarnor Inc. (company)
# A name behind the heading or number of an address; one behind a possessive that lost its space.
MediaAda Quill, CEO of Norvane, and 911Daniel Tarn, a director. => Ada Quill (person); Norvane (company); Daniel Tarn (person)
In the wake of Norvane’sTERN plans it grew. => Norvane (company); TERN (?)
# Two firms of one trade joined by a sign, and one of two trades.
Carnelian bought Velm Bank & Tarn Bank. => Carnelian (company); Velm Bank (company); Tarn Bank (company)
It was bought by Stamford Bank & Trust and Quill Oil & Gas. => Stamford Bank & Trust (company); Quill Oil & Gas (company)
# A firm's first word for short keeps its "'s", where nobody is called so.
It saved costs, Wendy's said. Wendy's beat inflation. => Wendy's (company)
It saved costs, Wendy's friend said. Wendy's fell. Wendy Quill left. => Wendy Quill (person); Wendy's (company)
# A land that is named by its people; a family; a fund's number, and a suffix that lost its name.
He thinks Americans like Norvane. => United States (government); Norvane (company)
Norvane is backed by the Quills, Ada Quill said. => Norvane (company); Ada Quill (person)
The US 10 YR Bond fell, the Malaysian Ringgit rose and Fund VII sold Norvane. => United States (government); Malaysia (government); Norvane (company)
# A body that is told with somebody's post is nobody; a place of an invitation; who is a senior.
Ada Quill, a fellow of the Tarnow College of Millers, president of Norvane, left. => Ada Quill (person); Tarnow College of Millers (organization); Norvane (company)
**Location:** Mainstage, where Norvane met Ada Quill on Monday and spoke of it. => Mainstage (place); Norvane (company); Ada Quill (person)
It was told by Alisha Quill, Sr. Executive Vice President, and by Norvane. => Alisha Quill (person); Norvane (company)
It was told by Ada Quill, VP of Food Safety, Training & Consulting and by Norvane. => Ada Quill (person); Norvane (company)
# What a holding is called from here on.
Tarnaeus Financial Holdings (hereinafter "Tarnaeus") met Norvane. Tarnaeus left. => Tarnaeus Financial Holdings (company); Norvane (company)
# An ordinary word with its ticker, or with what is told of it, opens the sentence.
Target (NYSE: TGT), which sells toys, told Norvane. => Target (company); Norvane (company)
Target, which sells toys, told Norvane. => Target (company); Norvane (company)
Target practice told Norvane a lot. => Norvane (company)
# The holder of a post behind the body's name; what bold type encloses.
It was told by the president of Velm Mutual Fund Radhina Guptan today. => Velm Mutual Fund (company); Radhina Guptan (person)
The note is about **Norvane**’s plan. => Norvane (company)
# A letter that ends a sentence, and a stop without a space.
It was posted on X. The White House said no. => X (company); White House (government)
# A person opens the sentence with a given name that is also a word, or a surname that is.
“It grew,” Peter Walker, head of research at Norvane, said. => Peter Walker (person); Norvane (company)
Mercy Quillon, a lawyer, said so. => Mercy Quillon (person)
Peter Pans, a play, ran long. => nothing
# A nickname between the given name and the surname.
It was led by Brian "Quartz" Quillon. Quillon met Norvane. => Brian "Quartz" Quillon (person); Norvane (company)
# "AI" opens a thing's name, and a figure goes on behind it.
Norvane sells AI Defense. => Norvane (company); AI Defense (product)
It was told by AI President Ada Quillson. => Ada Quillson (person)
It has the Quillbee AI 7 Pro 450G chip. => Quillbee AI 7 Pro 450G (product)
# What begins with a known thing's or firm's name.
It has Quillbee Show 5 on sale. => Quillbee Show 5 (product)
Quillbee Premium is dear. => Quillbee Premium (product)
It has the Prompt API on sale. => Prompt API (product)
The tool, Tarn AI, met Quillbee. => Tarn AI (product); Quillbee (product)
It is sold with the Quillbee Stick 4K Select today. => Quillbee Stick 4K Select (product)
# Many names, in a sentence with a small verb: no title.
It has Borderland 3, Sonic Frontier and Alien Harvest on Quillbee. => Borderland 3 (?); Sonic Frontier (?); Alien Harvest (?); Quillbee (product)
# A holder behind the body's "of", and a firm described at some length where it opens the sentence.
It was told by a teacher at the University of Ostrea Peter Quillon. => University of Ostrea (organization); Peter Quillon (person)
Humble, a Lisbon-based autonomous freight startup, met Norvane. => Humble (company); Lisbon (place); Norvane (company)
# A unit in a land, and a land before a noun.
It is run by Norvane India. => Norvane India (company)
It is about Norvane India sales. => Norvane (company); India (government)
It is of the Tarnow Clearing Corporation of India. => Tarnow Clearing Corporation of India (company)
It was told by an iPhone SE 9 owner. => iPhone SE 9 (product)
# Headline words in a run of capitals.
“Don't wait,” says a top investor About Norvane on its page. => Norvane (company)
A note said that Finwick Will Use Funds for its new office. => Finwick (?); Use Funds (?)
They met Will Tarnow, who runs the shop. => Will Tarnow (person)
# A title before words that are nobody's name.
The Annual General Meeting of Norvane is in May. => Annual General Meeting (?); Norvane (company)
A note from General Statistics Office said so. => General Statistics Office (government)
The plan came from Senator Ada Quillson. => Ada Quillson (person)
# Behind a legal suffix another name begins.
It was told by Velm & Tarn, LLP Securities Litigation Partner Ada Quillson. => Velm & Tarn, LLP (company); Securities Litigation (?); Ada Quillson (person)
# Signs inside a word.
Doctors gave it as Eyvia®* in the spring, said Norvane. => Eyvia (?); Norvane (company)
The report is at pic.norvane.com/QY4tpQDqSP for all. => nothing
# Capitals that an article spells out as something else than the known name.
The Tarnow Valley Cricket Board (TVC) met on Monday, and TVC said no. => Tarnow Valley Cricket Board (?)
The Tavland Veterinary Council (TVC) met on Monday. => TVC (government)
The Tarnow Valley Cricket Board's (TVC) plan met Norvane. The TVC rule fell. => Tarnow Valley Cricket Board (?); Norvane (company)
# Letters that an article defines as something else than the known name, or by ordinary words.
Velmcoin Boards (TVC) rose. TVC fell. => Velmcoin Boards (?); TVC (government)
Tarn Vale Cones (TVC) rose on Monday. The price of TVC fell. => Tarn Vale Cones (company)
Norvane sells tidal vane converters (TVC). The TVC is dear. => Norvane (company)
The Tavland Veterinary Council met. Norvane sells tidal vane converters (TVC). The TVC met. => Norvane (company); TVC (government)
Ada Quillson of Norvane (X) met them. A note on it fell. => Ada Quillson (person); Norvane (company)
It was led by Norvane Harvest Partners ("Norvane"), which met Quillbee. Norvane said so. => Norvane Harvest Partners (company); Quillbee (product)
It was led by Tarnhold Group ("Tarnhold"), which met Quillbee. => Tarnhold Group (company); Quillbee (product)
# A word for a field of work, or for what the article calls so itself.
Ada Quillson, Head of Strategy at Norvane, said so. => Ada Quillson (person); Norvane (company)
Ada Quillson, now the president of Signal, met Norvane. => Ada Quillson (person); Signal (?); Norvane (company)
We believe the Strategy outperformed, and Strategy met Norvane. => Norvane (company)
Norvane met Strategy, which holds bitcoin. => Norvane (company); Strategy (company); Bitcoin (product)
# Words stuck to a name, and a land in brackets inside one.
It is sold inNew Zealand, and Swedenhas it, under toNorwegian law. => New Zealand (government); Sweden (government); Norway (government)
Shares of Quillovalle rose. SHYQuillovalle drilled. => Quillovalle (company)
They bought Quillcorp Inc.for a while. => Quillcorp Inc. (company)
The iPhone is sold by eBay. => iPhone (product); eBay (company)
It is of Velm Tarn Vanes (Hong Kong) Limited. => Velm Tarn Vanes (Hong Kong) Limited (company)
It is told of Velm Tarn Vanes (Hong Kong) today. => Velm Tarn Vanes (company); Hong Kong (government)
# Headline words and the time of day before a name, a question, and a hashtag.
It rose. 0824 GMT - Former Norvane chief Ada Quillson is out. => Norvane (company); Ada Quillson (person)
It rose. 0824 GMT - Bitcoin rises. Bitcoin's gains are told. The bitcoin fell. => Bitcoin (product)
The reports of Norvane Platforms and Target offer some of it. => Norvane Platforms (?); Target (company)
Will Norvane gain? A note says so. => Norvane (company)
A note #TarnowResults Ada Quillson said so to Norvane. => Ada Quillson (person); Norvane (company)
# The sign of a coin, and what ordinary words stand for.
The memecoin market fell, with TRUMP dropping fast. Trump said no. => $TRUMP (product); Donald Trump (person)
It was told by TRUMP advisers on Monday. => Donald Trump (person)
Norvane has a combined risk-based capital (RBC) ratio. RBC grew. => Norvane (company)
# A unit in a land.
It is run by Daimler Truck Tavland today. => Daimler Truck Tavland (?)
It is run by Norvane Ostrea Mexico today. => Norvane Ostrea Mexico (?)
# What something was called.
Finch, formerly known as Norvane, grew. Finch said no. => Norvane (company)
Finch, the small lender formerly known as Norvane, grew. Finch said no. => Norvane (company)
# Letters for the words that a body's name goes on with, behind a town as well; an article with a capital opens another name.
Norvane Asset Management Company rose. Norvane AMC named Ada Quillson chief. => Norvane Asset Management Company (company); Ada Quillson (person)
Norvane met Leeds Lantern Society. Leeds LS praised Norvane. => Norvane (company); Leeds Lantern Society (organization)
Ada Quillson studied at the Tavlund Institute of Technology and The Oskerwick School of Business. => Ada Quillson (person); Tavlund Institute of Technology (organization); Oskerwick School of Business (organization)
Ada Quillson, formerly of Norvane, said no. => Ada Quillson (person); Norvane (company)
# Papers and money called by who issues them.
The 10-year U.S. Treasury yield rose, and Treasury bonds fell. => nothing
It bought 7.17 per cent GS 2030 today, and the EUR 10-year IRS rose. => nothing
The IRS told Norvane so. => Internal Revenue Service (government); Norvane (company)
Norvane has a CNN-based AI algorithm. => Norvane (company)
Norvane has a Vulturo [X] camera, and told CNN so. => Norvane (company); Vulturo (?); CNN (publication)
The U.S. Treasury said so to Norvane. => Department of the Treasury (government); Norvane (company)
The Aussie climbed, and Norvane is paid in US$ there. => Norvane (company)
The Aussie dollar climbed. => Australia (government)
# A market and its index.
The Nasdaq rose 0.5%, while the Dow lost ground. => Nasdaq Composite (product); Dow Jones Industrial Average (product)
Norvane is listed on the Nasdaq. => Norvane (company); Nasdaq (company)
The S&P 500 and the Nasdaq were told. => S&P 500 (product); Nasdaq Composite (product)
Dow Inc. makes foam, and Dow said so. => Dow (company)
# A land's name begins a longer one.
It was told by Tarnow, and Korea Quillax also said so. => Tarnow (?); Korea Quillax (?)
It was told by U.S. Harvest Holding Corp on Monday. => U.S. Harvest Holding Corp (company)
It was told by the U.S. Quillax, Inc. on Monday. => United States (government); Quillax, Inc. (company)
It lies in the Norwegian Sea. => Norwegian Sea (place)
It was told by Norvane to a Norwegian Company today. => Norvane (company); Norway (government)
The Norwegian Norvane said so. => Norway (government); Norvane (company)
They met Japan Overseas Quillon Corporation today. => Japan Overseas Quillon Corporation (company)
They met Norwegian Innovation Minister Ada Quillson. => Norway (government); Ada Quillson (person)
It beat the Norvane Europe index today. => Norvane Europe (product)
# A land's or a surname's word before a surname, or before a firm's word.
They met Jordan Quillax today. => Jordan Quillax (?)
It went to Modi Enterprises on Monday. => Modi Enterprises (company)
The Modi cabinet met. => Narendra Modi (person)
# Told with known names.
It is used by Norvane, Google and Zimwick. => Norvane (company); Google (company); Zimwick (company)
# A version of a known thing.
It was written in Quillbee 3.9 at first. => Quillbee 3.9 (product)
They tried Quillbee 3.5 lyric at first. => Quillbee 3.5 Lyric (model)
# Laws by their number.
Ohio's Senate Bill 29 and HB 18 took effect, and so did Law 132. => Ohio (place); Senate Bill 29 (law); HB 18 (law); Law 132 (law)
It cites Regulation 2016/679 and met Chairman V Tarnowan. => Regulation 2016/679 (law); V Tarnowan (person)
# Names without a capital: introduced ones, and drugs by how their names end.
Norvane launched an app called faidr in May. Users like faidr. => Norvane (company); faidr (product)
Norvane's inhibitor, zoltarine, failed in May. => Norvane (company); zoltarine (product)
Norvane licensed dolvorafenib from a rival. => Norvane (company); dolvorafenib (product)
Norvane was hit by a tool called ransomware. => Norvane (company)
Norvane has a model called mixture of experts. => Norvane (company)
# What stands before such a noun is what it acts on.
Norvane's CDK9 inhibitor failed in May. => Norvane (company); CDK9 (product)
# Words of the language in quotation marks beside a thing's noun.
Norvane's new tool, "Navigator," can book flights. => Norvane (company); Navigator (product)
Norvane's new "Navigator" tool can book flights. => Norvane (company); Navigator (product)
# Sums, fiscal periods, ranks and shares' prices are no names, nor what is counted.
Norvane earned S$624.8m in Q3FY25 and INR1,900 in FY25-27, and was No. 6. => Norvane (company)
The Series B2 of Norvane was told. => Norvane (company)
# The sign of a trade mark.
The note says that Norvane sold Vumeritol® in May. => Norvane (company); Vumeritol (product)
# A family's firm.
The contract went to Hollowell and Sons, a company in town. => Hollowell and Sons (company)
# A known firm does not give way to words that only look like a person's name.
They saw Wrelled Norvane today. Norvane said no. => Wrelled Norvane (?); Norvane (company)
# A full style that is another land's.
China met Taiwan, the Republic of China, for Norvane. => China (government); Taiwan (government); Norvane (company)
The State of Israel told Norvane that Israel is far. => Israel (government); Norvane (company)
# Who holds a trophy is not called by it.
The TVX Tarnow Trophy is near, and TVX praised Norvane. => Tarnow Trophy (organization); TVX (?); Norvane (company)
# A term for what a firm gets.
Velm Fees plc ("Velm Receipts") told Norvane. => Velm Fees plc (company); Velm Receipts (?); Norvane (company)
# Who goes to court with one word.
The case is Tarnowan v. Norvane. => Tarnowan (person); Norvane (company)
# What is somewhere an employer.
Analysts at Fennel & Rowe expect a rise, and others too. => Fennel & Rowe (company)
# An adjective of nationality ends no person's name, and no comma with an article a firm's.
They drank Tarnow Canadian at lunch. => Tarnow Canadian (?)
Simultaneously, the Company of Norvane grew. => Norvane (company)
# Places by their last word.
They drove to Tarnow County on Monday. => Tarnow County (place)
# Text whose spaces were lost.
It was told by Norvane,the firm that sells toys. => Norvane (company)
Shares of Velm MetalsInc. rose on Monday. => Velm Metals (company)
# The sign of a listed firm before its name.
NVDA Nvidia rose on Monday. => Nvidia (company)
# Words of an office before the name of its holder.
The Minister for Defence Kharvel Tarnowan said so. => Kharvel Tarnowan (person)
The Minister of State for Commerce and Industry Zitin Quillada said so. => Zitin Quillada (person)
It was told by the Leader of the Opposition Gaurav Quillan. => Gaurav Quillan (person)
It was told by the director of the International Quillotourism Association. => International Quillotourism Association (organization)
Velm CM Quillishi met MLA Karam Quillsyam. => Velm (?); Quillishi (person); Karam Quillsyam (person)
# A given name that opens what nobody is called.
It was hurt by the Cristal Metals plan. => Cristal Metals (company)
The Joshua Airdrop is on Monday. => Joshua Airdrop (?)
The Kelly Scholarship is new. => Kelly Scholarship (?)
# Two strange words of which one is a place's, or opens the names of places.
They met in Delhi Quantt today. => Delhi Quantt (?)
The trail goes to San Quilleno, it says. => San Quilleno (place)
# An index is no firm, whatever its name ends with.
The VSX Power index fell on Monday. => VSX Power (product)
# A family's firm beside its founder.
Ada Tarnhold met them. Tarnhold shares fell on Monday. => Ada Tarnhold (person); Tarnhold Group (company)
# A land's name that is said of a person.
Ada Jordan met Norvane. They asked whether Jordan is comfortable with it. => Ada Jordan (person); Norvane (company)
# A word that is an outlet's name, with an article before it.
It was struck by the U.S. Mint. The Mint said so to Norvane. => United States Mint (government); Norvane (company)
# What is told with lands is no body of a state.
They came from Ireland, Quillavia and Norway. => Ireland (government); Quillavia (place); Norway (government)
# What the articles of an agency's name go on with.
It gutted the United States Agency for International Development. => USAID (government)
# No name ends in "of the" or "for the".
Norvane wrote to the Office of the Attorney General. => Norvane (company)
# Figures that open a name, and editions told without their family.
The round was led by 42TARN, with 7velm Ventures and 645 Partners in it. => 42TARN (?); 7velm Ventures (company); 645 Partners (company)
They measured 100GB of it, 30MWh in 2024 and 1INFO, said Norvane. => Norvane (company)
Norvane's 15S Pro beats Quillbee 9 9800X3D. => Norvane (company); 15S Pro (product); Quillbee 9 9800X3D (product)
They tried Tarnow 2.5 Flash and 3.5 Flash at first. => Tarnow 2.5 Flash (?); Tarnow 3.5 Flash (?)
# An order by its number.
Executive Order 15111 was told to Norvane. => Executive Order 15111 (law); Norvane (company)
# A thing or fund by the end of its name.
Norvane made Quillbee 3.5 Lyric. Lyric was slow. => Norvane (company); Quillbee 3.5 Lyric (model)
The Finwick Growth Fund 2 met. Growth Fund 2 grew. => Finwick Growth Fund 2 (company)
# Ordinary words that open a sentence as names: beside other names, and before what they do.
Stripe, Visa and Norvane are told of. => Stripe (company); Visa (company); Norvane (company)
Target and Gap use Norvane. => Target (company); Gap (company); Norvane (company)
Target recently told Norvane so. Apple, meanwhile, said no. => Target (company); Norvane (company); Apple (company)
Ring will let Norvane ask. Outlook is stable. => Ring (company); Norvane (company)
Will Quillson met Norvane on a Monday. => Will Quillson (person); Norvane (company)
At Tarnow Labs they met Norvane. => Tarnow Labs (company); Norvane (company)
Block's Square and Opera's Norvane are new. => Block (company); Square (product); Opera (company); Norvane (company)
# An ordinary word beside what it is.
The startup told of its own model, Composer, in May. => Composer (?)
Compass, an app for sailors, was told of. => Compass (?)
Its only product so far, Tinker, is told of. => Tinker (?)
Its model families, Orbit, Gannet and Velm, are told of. => Orbit (?); Gannet (?); Velm (?)
It met the maker of the Affinity design programs. => Affinity (?)
Gazette and its dictionary subsidiary, Norvane, were told of. => Gazette (?); Norvane (company)
Rev, the venture arm of Norvane Ltd, told them so. => Rev (?); Norvane (company)
The phone was told of by Norvane's Inception unit. => Norvane (?); Inception (?)
The phone was told of by Norvane's Wholesale unit. => Norvane (?)
The phone was told of by Norvane's Energy unit and its Devices unit. => Norvane (?)
Management and its advisers met Norvane. => Norvane (?)
# A firm called by a word that numbers drawings too.
The robots of Figure are told of in Figure 2. Figure 4 shows more. => Figure AI (company)
The commission fined Meta 98 million euros. It fined Tarn Labs 15 mln euros. => Meta (company); Tarn Labs (?)
# A name that two things bear is that of whose maker is told.
It is about Apptronik's Apollo. => Apptronik (company); Apptronik Apollo (product)
The U.S. met the shareholders of Georgia's TBC Bank. => United States (government); Georgia (government); TBC Bank (company)
Apollo told Norvane so. => Apollo Global Management (company); Norvane (company)
# An office before "Jr." is a surname.
It met the family of Paul Tarn King Jr. on Friday. => Paul Tarn King Jr. (person)
# A land and its body.
It was told by South Korea's Personal Information Protection Commission. => South Korea (government); Personal Information Protection Commission (government)
# A body that a list knows goes on behind no "and".
The Center for AI Safety and Norvane met. => Center for AI Safety (organization); Norvane (company)
# What begins with a known thing's name.
They read of Quillbee Daily and Quillbee Performance. => Quillbee Daily (product); Quillbee Performance (product)
They saw a Quillbee Watch 4 there. => Quillbee Watch 4 (product)
# A body that is of no one land keeps the adjective; two words that open a sentence and are a place's name.
It went to the European Orchard Agency. => European Orchard Agency (government)
The African Millers Bank agreed. European farmers met Norvane. => African Millers Bank (company); Norvane (company)
# A government by the name of whoever heads it, but not a body's nor a land's own.
The Quillson administration met Norvane. => Quillson administration (government); Norvane (company)
It was told by the second Tarnow administration. => Tarnow administration (government)
Sales are flexible.Norvane's stock fell. => Norvane (company)
Ignite Tarnow LLC sells lenses. Ignite Tarnow LLC grew. => Ignite Tarnow LLC (company)
Velmstad FC, Osker FC and Tarnow FC play. => Velmstad FC (organization); Osker FC (organization); Tarnow FC (organization)
It was told by the Democratic Tarnow administration. => Tarnow administration (government)
It went to the Norvane administration. => Norvane (company)
# Only a state has a governor or lawmakers.
Velmora Gov. Ada Quillson met Norvane. => Velmora (government); Ada Quillson (person); Norvane (company)
It was told by Velmora lawmakers. => Velmora (government)
# Whom somebody tells something, or gives an interview, is an outlet, and whom somebody tells to do something is not.
Ada Quillson told The Low Tide that Norvane grew. => Ada Quillson (person); Low Tide (publication); Norvane (company)
She said so in an interview with Murmelo. => Murmelo (publication)
Ada Quillson told Murmelo to stop. => Ada Quillson (person); Murmelo (company)
# What opens with the name of a firm that the article tells of, and ends in no word for a body.
Velmin Inc. is a startup. The Velmin Gate is free. => Velmin Inc. (company); Velmin Gate (product)
Velmin Inc. is a startup. The Velmin Foundation is rich. => Velmin Inc. (company); Velmin Foundation (organization)
# What is told only after the firm was told again and again is a part of it.
Velmin met Norvane. Velmin left. Then Velmin came back. Velmin AI is a division. => Velmin (company); Norvane (company); Velmin AI (company)
She met Velmin AI. Then Velmin left. => Velmin AI (company)
# A known firm with its style is that firm, and no other.
She sold Norvane Inc. and Norvane Co., Ltd. shares, and Norvane fell. => Norvane (company)
She sold Quillbee SE. => Quillbee SE (?)
# A court of the U.S. with its district, and the bank of a state.
It went to the US District Court for the District of Velmora. => US District Court for the District of Velmora (government)
It was told by the Reserve Bank of Velmora, and by the National Bank of Velmora. => Reserve Bank of Velmora (government); National Bank of Velmora (company)
# What readers are told to do is no name's.
Check Velmin Champions Trophy full schedule. Check Velmin Champions Trophy squads. => Velmin Champions Trophy (?)
# What is written on a screen, and what an instruction names.
Click Continue and then tap the “Add Velm” option to invite Norvane. => Norvane (company)
Open the Orders tab of Norvane. => Norvane (company)
They tapped Velmrow to run Norvane. => Velmrow (company); Norvane (company)
# The label of a picture, of a state and of a market.
Image Credits:**Norvane => Norvane (company)
Senator Mike Velmson, R-La., told Norvane. => Mike Velmson (person); Norvane (company)
Norvane (Nq) rose. Tarnhold (Nq) fell. Velmrow (Nq) was flat. => Norvane (company); Tarnhold Group (company); Velmrow (company)
Norvane bought Velmrow Health (VRH). => Norvane (company); Velmrow Health (?)
# Adjectives and adverbs with a capital, addresses and days.
It sells Velm-flavored tea and U.S.-sourced beans to Norvane. => Norvane (company)
Annualized growth slowed at Norvane, and Nonfarm payrolls rose. => Norvane (company)
Write to Ada.Quill@norvane.com about Norvane. => Norvane (company)
They met Norvane on Inauguration Day and in Pride Month. => Norvane (company)
They like Euclidean geometry at Norvane. => Norvane (company)
Velmidean said so to Norvane. => Velmidean (?); Norvane (company)
It is the Holy Grail of Norvane. => Norvane (company)
# Initials in quotation marks inside a person's name, and a thing's name in them.
Norvane hired Charnika “CK” Velmannan. Velmannan said so. => Norvane (company); Charnika “CK” Velmannan (person)
Norvane sells the Charnika “Velm” today. => Norvane (company); Charnika (?); Velm (?)
# Units of a known firm, and what is called so.
It was told by Norvane Asset Management. => Norvane Asset Management (company)
It was told by Norvane Ventures Singapore. => Norvane Ventures Singapore (company)
Norvane met the Velmrow Family Office. => Norvane (company); Velmrow Family Office (company)
Norvane met the Velmrow Office. => Norvane (company); Velmrow Office (government)
Norvane said the game was called PirateVelm. => Norvane (company); PirateVelm (product)
Norvane said the firm was called PirateVelm. => Norvane (company); PirateVelm (company)
Norvane hired Egor Nikolaevich Velmov, 39, in May. => Norvane (company); Egor Nikolaevich Velmov (person)
# What the words beside a new name say of its kind.
Users of Murmelo met Norvane. => Murmelo (product); Norvane (company)
Murmelo costs $20 a month. => Murmelo (product)
She downloaded Murmelo on Monday. => Murmelo (product)
A flaw in Murmelo was told of. => Murmelo (product)
Murmelo is Norvane's chat app. => Murmelo (product); Norvane (company)
The plan was first reported by Murmelo on Monday. => Murmelo (publication)
Murmelo first reported the plan on Monday. => Murmelo (publication)
The letter was seen by Bo Tarn, a reporter for Murmelo. => Bo Tarn (person); Murmelo (publication)
It was told by Murmelo columnist Bo Tarn. => Murmelo (publication); Bo Tarn (person)
In an email to Murmelo, Norvane said no. => Murmelo (publication); Norvane (company)
Murmelo has 300 employees, and shares of Murmelo rose. => Murmelo (company)
It went to Murmelo analyst Bo Tarn. => Murmelo (company); Bo Tarn (person)
# Variants of a thing in a list, and later by the end of their names.
It has the Tern 12, 12 Pro and 13. => Tern 12 (product); Tern 12 Pro (product); Tern 13 (product)
It has the Tern 12 Pro and Pro Max. The Pro Max costs $5. => Tern 12 Pro (product); Tern 12 Pro Max (product)
It has the Tern S25, S25+ and S25 Ultra. The Ultra is dear. => Tern S25 (product); Tern S25+ (product); Tern S25 Ultra (product)
It has the TRX 5070 Ti, 5080 and 5090. The 5090 costs more. => TRX 5070 Ti (product); TRX 5080 (product); TRX 5090 (product)
It has the Tern 9 9850X3D. The 9850X3D costs more. => Tern 9 9850X3D (product)
It has the Tern Box X and S. => Tern Box X (product); Tern Box S (product)
It has the Tern 12 and 13 months of fun. => Tern 12 (product)
It has the Tern 12 and 2026 was good. => Tern 12 (product)
# A version by itself and with a word behind it are two.
It has Tern V3.2 and Tern V3.2-Speciale. => Tern V3.2 (product); Tern V3.2-Speciale (product)
# The code of a chip before the known thing in which it is.
It has the V7 Quillbee, and the V7 Pro Quillbee. => V7 (?); Quillbee (product); V7 Pro (?)
It has 3D V-Tarn, and 3D NAND. => 3D V-Tarn (?)
# A letter that sets a thing apart ends its name and the sentence.
It rivals the Tern Model Y. Norvane rose. => Tern Model Y (product); Norvane (company)
# What a known firm owns, though it is a word.
It beats Norvane's Atlas and Comet. => Norvane (company); Atlas (?); Comet (?)
It is Norvane's Winter '26 cohort. => Norvane (company)
It has the Tern W5+ Gen 2. => Tern W5+ Gen 2 (product)
It has the Tern XS, XS Max and XR. => Tern XS (?); Tern XS Max (?); Tern XR (?)
# A firm told by its chief, and a thing told by whose rival it is.
Velm met Access Advance. Access CEO Ada Quill said so. => Velm (?); Access Advance (?); Ada Quill (person)
Outgoing CEO Ada Quill said so. => Ada Quill (person)
# What a known thing runs is a thing.
The Quillbee runs Tarnlo. => Quillbee (product); Tarnlo (product)
It has the Tern 9 9850X3D2 Dual Edition. The 9850X3D2 costs more. => Tern 9 9850X3D2 Dual Edition (product)
It has the Tern Air. The newer Airs cost more. => Tern Air (product)
It has the Ryzen 5000 and 7000. => Ryzen 5000 (product); Ryzen 7000 (product)
It has 5000mAh, and Ryzen 5000 chips. => Ryzen (product)
It has the 7900X3D and 9900X3D. => 7900X3D (product); 9900X3D (product)
It has the Tern Phone (3a) and the Tern Phone (2 of them). => Tern Phone (3a) (product); Tern Phone (?)
It has the Model 3 and Y in red. => Model 3 (product); Model Y (product)
# Names of plain words that open a sentence; what is described so is no name.
Quiet Orchard, the group behind it, met Norvane. => Quiet Orchard (company); Norvane (company)
Clean Orchards Now sued Norvane. => Clean Orchards Now (?); Norvane (company)
Quiet orchards met Norvane. => Norvane (company)
Hackers for Honey met Norvane. => Hackers for Honey (?); Norvane (company)
Prices for honey fell, said Norvane. => Norvane (company)
She told The Kettle so. => Kettle (?)
The Kettle, a newsletter about tea, met Norvane. => Kettle (publication); Norvane (company)
The kettle, a gift, went to Norvane. => Norvane (company)
# Small words in names of people, and given names of two syllables.
Piet van der Quill met Salma al-Quillani and Quill Min-seo. => Piet van der Quill (person); Salma al-Quillani (person); Quill Min-seo (person)
Norvane sells the Alba Quill, a car. => Norvane (company); Alba Quill (product)
The Alba Quillson trial began at Norvane. => Alba Quillson (person); Norvane (company)
# A body of another land than the known one, what a firm's board is, and laws with their year or a small word.
It went to the Supreme Court of Velmora. => Supreme Court of Velmora (government)
It went to the Velmish Harvest Board. => Velmish Harvest Board (government)
The Executive Board met Norvane. => Norvane (company)
It cites the Fair Orchards Act of 2019, and the Right to Prune Act. => Fair Orchards Act of 2019 (law); Right to Prune Act (law)
They object to the Prune Act. => Prune Act (law)
# Outlets by what their names end or begin with.
It was in Havnebladet, in The Argus-Post and in Gazeta Velmska. => Havnebladet (publication); Argus-Post (publication); Gazeta Velmska (publication)
It was told by the weekly Der Tarn. => Der Tarn (publication)
# Models by their size, by a version that is one, and by what is told beside them; no car is one for that.
It runs Quillorin-7B on a laptop. => Quillorin-7B (model)
They trained Tarsq-S on text. Tarsq-XL is dear. => Tarsq-S (model); Tarsq-XL (model)
The AI firm Velmrow said that its model, Baiho 3, beat Claroq 4. => Velmrow (company); Baiho 3 (model); Claroq 4 (model)
The carmaker Velmrow said that its car, the Baiho 3, is a new model. => Velmrow (company); Baiho 3 (product)
The Orrinq family of models is new. => Orrinq (model)
# Signs of firms, lands, bodies and people: what they do and what goes with it.
Murmelo filed for bankruptcy protection. => Murmelo (company)
Murmelo declined to comment. => Murmelo (company)
Lawmakers in Velmora met Norvane. => Velmora (government); Norvane (company)
She is a professor at Murmelo. => Murmelo (organization)
Bastin Krollo became chief executive of Norvane. => Bastin Krollo (person); Norvane (company)
The law cites a violation of the Murmelo. => Murmelo (law)
It is available on Murmelo. => Murmelo (product)
They rolled out Murmelo on Monday. => Murmelo (product)
# Many small signs are no more than three, and none of them makes a thing of a person.
Ada Quillson's app launched. Ada Quillson sells, buys, plans, offers and makes it. => Ada Quillson (person)
# Two of a kind, and a plural that takes up a list.
The browser Murmelo competes with Tarnelo. => Murmelo (product); Tarnelo (product)
The law is about Chirpo, Snappo and Viddo. The apps are free. => Chirpo (product); Snappo (product); Viddo (product)
# What stands before a comma in a phrase that opens the sentence is not called by the subject behind it.
According to Tarn Ledger, the minister hired Norvane. => Tarn Ledger (publication); Norvane (company)
# One that was renamed, and letters that are spoken as a word.
The mill Velmscan Mills has changed its name to Tarnfoods Mills, people said. Then Tarnfoods Mills met Norvane. => Velmscan Mills (company); Norvane (company)
The mill Velmscan Mills (formerly Tarnfoods Mills) held a talk with Norvane. => Velmscan Mills (company); Norvane (company)
The mill Velmscan Mills, which changed its plans, held a talk with Tarnfoods Mills. => Velmscan Mills (company); Tarnfoods Mills (company)
On Monday the workers of Cvtu (Centre of Velmish Trade Unions) held a long talk with Norvane. Then Cvtu left the talk. => Centre of Velmish Trade Unions (organization); Norvane (company)
# One firm with and without a space and a suffix; private limiteds; a people before a firm's full style; what it is called in brackets.
QuilltoAI Inc. met Norvane. Quillto AI said so. => Quillto AI (company); Norvane (company)
It went to Tarnow India Pvt. Ltd. and Velmo Infra Pvt. Ltd. on Monday. => Tarnow India Pvt. Ltd. (company); Velmo Infra Pvt. Ltd. (company)
Danish Quillo Tarnak A/S met Norvane. Quillo said so. => Denmark (government); Quillo Tarnak A/S (company); Norvane (company)
American Quillo Corp. met Norvane. Danish Harvest A/S met them. => American Quillo Corp. (company); Danish Harvest A/S (company); Norvane (company)
Shanghai Quillo Technology Co., Ltd. (Tarnimax) met Norvane. Tarnimax makes tea. => Shanghai Quillo Technology Co., Ltd. (company); Norvane (company)
Shanghai Quillo Technology Co., Ltd. (Orchard) met Norvane. Orchard fruit is dear. => Shanghai Quillo Technology Co., Ltd. (company); Norvane (company)
Quillo Bros Harvest met Norvane. Quillo CEO Ada Tarn said so. => Quillo Bros Harvest (company); Ada Tarn (person); Norvane (company)
# Letters in which a small word has a small one, an office by its letters, and another office than the known one of these letters.
It went to the Department of Velm (DoV). The DoV met Norvane. => Department of Velm (government); Norvane (company)
The Committee of Millers (CoM) met Norvane. The CoM said so. => Committee of Millers (organization); Norvane (company)
The Enforcement Directorate met Norvane. The ED said so. => Enforcement Directorate (government); Norvane (company)
The Korea Fair Trade Commission met Norvane. The KFTC said so. => Korea Fair Trade Commission (government); Norvane (company)
The General Superintendence met Norvane. => General Superintendence (government); Norvane (company)
Quarrow & Velmo Plc met Norvane. Q&V shares rose. => Quarrow & Velmo Plc (company); Norvane (company)
Quarrow & Velmo Plc met Quern & Velk Plc on Monday. Q&V shares rose. => Quarrow & Velmo Plc (company); Quern & Velk Plc (company); Q&V (?)
Tarnlink, formally called Quill Hai Precision Industry Co Ltd, met Norvane. => Tarnlink (?); Norvane (company)
Norvane Pharma Group Co. Ltd. is big. => Norvane Pharma Group Co. Ltd. (company)
It was told by the Tavland Commission for the Defense of Lenses (TCDL). The TCDL met Norvane. => Tavland Commission for the Defense of Lenses (government); Norvane (company)
It paid Sh1.2 billion, KSh2 billion and GHS20m to Norvane. => Norvane (company)
"We will," a Quillow Semitech official said of Norvane. => Quillow Semitech (company); Norvane (company)
# A land behind a name: of a firm's unit, or of the land that tells its home.
The lender Tarnello met Norvane. Tarnello Kenya met Norvane. => Tarnello (company); Tarnello Kenya (company); Norvane (company)
Kenya's wealth fund, Tarnello Kenya, met Norvane. Tarnello said so. => Kenya (government); Tarnello Kenya (company); Norvane (company)
Tarnello Kenya met Norvane. Tarnello said so. => Tarnello Kenya (?); Tarnello (?); Norvane (company)
# What the firm behind it is, a land that opens a full style and the short one, and a body that a list knows before "for".
Rival Velmox Inc. met Norvane. Retailer Tarnax Holdings said so. => Velmox Inc. (company); Tarnax Holdings (company); Norvane (company)
It went to U.S. Orchard Foods Corp. on Monday. U.S. Orchard Foods met Norvane. => U.S. Orchard Foods Corp. (company); Norvane (company)
It went to the U.S. on Monday. U.S. Harvests met Norvane. => United States (government); Norvane (company)
She sits in the European Parliament for Law and Justice. => European Parliament (government); Law and Justice (organization)
It was told by Tarnow Quillax Plc. on Monday, and by Velmox Labs DMCC. Velmox met Norvane. => Tarnow Quillax Plc. (company); Velmox Labs DMCC (company); Norvane (company)
It was told by Quill Harvest-Lager Corporation (Quilarco). Quilarco met Norvane. => Quill Harvest-Lager Corporation (company); Norvane (company)
# Classes of investors, and a firm's name with its own possessive.
Foreign Institutional Investors (FIIs) sold shares of Norvane. => Norvane (company)
Quillco Holding grew. Quillco Holding's revenue rose. Quillco met Norvane. => Quillco Holding (company); Norvane (company)
# By the first of two surnames, and by both.
It was told by Jose Antonio Fernández Quillera. Mr. Fernández Quillera left. => Jose Antonio Fernández Quillera (person)
It was told by Jose Fernández Quillera. Fernández said so. => Jose Fernández Quillera (person)
# Where an agency wrote from, and an adjective that opens a sentence.
New Delhi, Jul 2 (PTI) Norvane won a case. => Norvane (company)
Foreign brands like Norvane. => Norvane (company)
# One thing, whether its name is told with a middle name, a nickname, a plural, "the" or a slip of the hand.
Matt Tarnow met Matthew Tarnow's rival, Norvane. Tarnow left. => Matthew Tarnow (person); Norvane (company)
Ravi Singh Quillson won. Ravi Quillson said so. => Ravi Singh Quillson (person)
S. Tarnowan of Norvane met them. Sanjay Tarnowan said so. => Sanjay Tarnowan (person); Norvane (company)
Kevin De Tarnow met them. De Tarnow said no. => Kevin De Tarnow (person)
Paul Tarnow met Paula Tarnow. Brian Tarn met Brian Tarn Jr. today. => Paul Tarnow (person); Paula Tarnow (person); Brian Tarn (person); Brian Tarn Jr. (person)
Robert Alan Quillson met Robert James Quillson. => Robert Alan Quillson (person); Robert James Quillson (person)
KNV Constructions Limited rose. KNV Construction said so. KNV Construction met Norvane. => KNV Construction (company); Norvane (company)
The Bureau of Tarnow Affairs said so. The Bureau of the Tarnow Affairs met Norvane. => Bureau of Tarnow Affairs (government); Norvane (company)
It went to the U.S. Tarnow Academy. The Tarnow Academy said so. => U.S. Tarnow Academy (organization)
Emannuel Capital Management met Norvane. Emanuel Capital Management rose, as Emanuel Capital Management said. => Emanuel Capital Management (company); Norvane (company)
Ellvington Management met Wellvington Management. Wellvington Management rose. => Ellvington Management (company); Wellvington Management (company)
Norvane Fund II rose. Norvane Fund III fell. Norvane Fund II met them. => Norvane Fund II (?); Norvane Fund III (?)
# What a sentence opens with is no part of a name that the article writes by itself, nor is whose board it is.
Evaluate Tarnow Harvest here. Tarnow Harvest Limited rose. Tarnow Harvest met Norvane. => Tarnow Harvest Limited (company); Norvane (company)
Discover Harvest rose. It was told by Discover Harvest that Harvest met Norvane. => Discover Harvest (?); Norvane (company)
Tarn Lab AB Tarn Lab AB met them. It was told by Tarn Lab AB to Norvane. => Tarn Lab AB (company); Norvane (company)
The Board of Tarnow Harvest met Norvane. Tarnow Harvest rose, as Tarnow Harvest said. => Tarnow Harvest (company); Norvane (company)
It was told by Board of Education members to Norvane. => Board of Education (government); Norvane (company)
# A name's first word that also opens a sentence.
Vital Tarn Control rose. It was told by Vital Tarn Control to Norvane. => Vital Tarn Control (?); Norvane (company)
Origin Velmtech Limited rose. About Origin Velmtech Limited: Origin Velmtech Limited met Norvane. => Origin Velmtech Limited (company); Norvane (company)
# A generation's mark behind a comma, with a comma behind it.
Bo Tarnow, Jr., met Norvane. Tarnow left. => Bo Tarnow, Jr. (person); Norvane (company)
# Letters that the article sets for a firm, with or without an exchange, and an index by its initials.
Tarnvil Group plc ( (GB:QVX) ) rose. Learn more about QVX stock. => Tarnvil Group plc (company)
Tarnvil Group plc rose. Learn more about QVX stock. => Tarnvil Group plc (company); QVX (company)
Norvane's stock (NRX) fell. I rate NRX a hold. => Norvane (company)
The S&P 500 was up, and the blue-chip Dow (DJI) fell. => S&P 500 (product); Dow Jones Industrial Average (product)
DJI makes drones. The Dow (DJI) fell. => DJI (company); Dow Jones Industrial Average (product)
# Behind "and" stands a firm's trade and suffix alone, or a body's last words; but not behind a whole name, nor a firm that a list knows.
It was told by World Tarn and Entertainment Group to buyers. => World Tarn and Entertainment Group (company)
Tarnval Engineering and Construction Ltd. met Norvane. => Tarnval Engineering and Construction Ltd. (company); Norvane (company)
It was told by Norvane and General Electric Company. => Norvane (company); GE Aerospace (company)
# Whose company it is.
Velmix, Inc., a Norvane Company, grew. Norvane fell. => Velmix, Inc. (company); Norvane (company)
It was told by a General Electric Company today. => GE Aerospace (company)
It was told by the Tarnow Health and Educational Facilities Authority to Norvane. => Tarnow Health and Educational Facilities Authority (government); Norvane (company)
It was told by the White House and Treasury Department to Norvane. => White House (government); Department of the Treasury (government); Norvane (company)
It was told by the Velm Harvest Department and Tarn Protection Agency to Norvane. => Velm Harvest Department (government); Tarn Protection Agency (government); Norvane (company)
It was told by Velm Reality™ and Tarn Training Academy to Norvane. => Velm Reality (?); Tarn Training Academy (organization); Norvane (company)
# A thing of two words with and without its maker's name; not where two makers have one, nor behind any other word.
Norvane opened the Norvane Tide Studio. The Tide Studio sells well. => Norvane (company); Norvane Tide Studio (?)
Norvane opened the Norvane Tide Studio. The Apple Tide Studio fell. The Tide Studio sells well. => Norvane (company); Norvane Tide Studio (?); Apple Tide Studio (?); Tide Studio (?)
Norvane opened the Greater Tide Studio. The Tide Studio sells well. => Norvane (company); Greater Tide Studio (?); Tide Studio (?)
# A committee or caucus without its chamber.
It was told by the Senate Harvest Caucus to Norvane. Who leads the Harvest Caucus left. => Senate Harvest Caucus (organization); Norvane (company)
The Senate Budget Committee met the House Budget Committee. The Budget Committee left. => Senate Budget Committee (government); House Budget Committee (government); Budget Committee (organization)
# An index and who makes and rates.
The S&P fell 0.2% as Norvane rose. => S&P 500 (product); Norvane (company)
Norvane was rated A by S&P, which adds, as S&P adds, "much". => Norvane (company); S&P Global (company)
The S&P/TVX 20 fell as Norvane rose. => TVX 20 (product); Norvane (company)
# A known firm with the word for its trade, and what a fuller name is called by.
Norvane Pharmaceuticals Co., Ltd. (TPEx: 6576) ("Norvane") rose. Norvane said so. => Norvane (company)
Norvane TECHNOLOGIES INC. ("Norvane") rose. Norvane said so. => Norvane (company)
Target Harvest Partners (NYSE: THP) grew. Target said fees rose. => Target Harvest Partners (company)
Norvane Harvest Partners (NYSE: NHP) grew. Norvane said fees rose. => Norvane Harvest Partners (company); Norvane (company)
Norvane Harvest Partners (NYSE: NHP) grew. Norvane Inc. said fees rose, and Norvane met them. => Norvane Harvest Partners (company); Norvane (company)
Norvane Gaming, Inc. (NASDAQ: NRVN) rose. Norvane said so. => Norvane (company)
Norvane Gaming met them. Norvane said so. => Norvane Gaming (?); Norvane (company)
Tarnhold Group met them. Tarnhold wrote to Bo Tarnhold. => Tarnhold Group (company); Bo Tarnhold (?)
Bo Tarnhold, who leads Tarnhold Group, met them. Tarnhold expressed his sorrow. => Bo Tarnhold (person); Tarnhold Group (company)
It went to the Federal Deposit Insurance Corp. => Federal Deposit Insurance Corporation (government)
# A word that names nothing by itself inside a firm's name, the firm of two that goes on with its words, and a double surname.
DeFi Technologies Inc. met Norvane. DeFi Technologies rose, and DeFi grew. => DeFi Technologies Inc. (company); Norvane (company)
Shares of Tarnow DNA Sciences, Inc. fell. => Tarnow DNA Sciences, Inc. (company)
McTarnow Mining met McTarnow Copper. McTarnow said so. => McTarnow Mining (company); McTarnow Copper (?)
Francois Tarneroy de Quille met Norvane. Tarneroy said so. => Francois Tarneroy de Quille (person); Norvane (company)
# A short name in an article on another known firm, a coin and nothing of its firm, a court behind "s'".
Delta Galil Industries rose. Delta sells shirts, said Norvane. => Delta Galil (company); Norvane (company)
Norvane uses Tether, the world's largest stablecoin. It likes the calm of Tether. => Norvane (company); Tether USDT (product)
It went to the Netherlands' Supreme Court. => Netherlands (government); Netherlands' Supreme Court (government)
On Monday Nasdaq, S&P and Dow futures slid. => Nasdaq Composite (product); S&P 500 (product); Dow Jones Industrial Average (product)
# A firm by the first word of its full style, whose owner bears the word too, or one of whose units is told of later; what
# else bears a known firm's name and has a sign of its own; no coin of a firm that makes other things.
Velm Milling Machine Co., Ltd. met Norvane. Velm's board said so. => Velm Milling Machine Co., Ltd. (company); Norvane (company)
Velm London plc rose. This is part of Velm's work. => Velm London plc (company)
Velm Foods Inc., a subsidiary of Velm, met Norvane. Velm said so. => Velm Foods Inc. (company); Velm (?); Norvane (company)
Hightarn Advisors, LLC met Norvane. Hightarn said so. It owns Hightarn Securities, LLC. => Hightarn Advisors, LLC (company); Norvane (company); Hightarn Securities, LLC. (company)
Avid Quillservices, Inc. (NASDAQ: AQSV) met Norvane. Avid said so. Avid Quillservices (NASDAQ: AQSV) grew. => Avid Quillservices, Inc. (company); Norvane (company)
The token rose. Reddit (RDDT) and Coinbase (COIN) fell, and he bought Coinbase. => Reddit (company); Coinbase (company)
It went to the Ministry of Energy and Mineral Resources. => Ministry of Energy and Mineral Resources (government)
It was told by Norvane and Mineral Resources Ltd. => Norvane (company); Mineral Resources (company)
# What a hyphen ties to a word for who does something stands before a firm and is no part of its name.
Shares of Bitcoin-buyer Norvane rose. => Norvane (company)
It was told by Quillzine-maker Velmora Inc. on Monday. => Quillzine (?); Velmora Inc. (company)
It was told by Tarn-Harbor Industries on Monday. => Tarn-Harbor Industries (company)
Ada N. Velmar of ANV Capital Group met Norvane. ANV said so. => Ada N. Velmar (person); ANV Capital Group (company); Norvane (company)
The trustees of the Velm Value Trust (NYSE:VVT) (the “Fund”) met Norvane. The Fund intends to pay. => Velm Value Trust (company); Norvane (company)
The Tarnels-Velmas game drew them, and the Tarnels told Norvane. => Tarnels-Velmas (?); Tarnels (?); Norvane (company)
# A word that opens many known names is short for none of them, and a plain word in brackets for no firm.
S&P BSE Sensex fell. The raters at S&P said so. => BSE Sensex (product); S&P Global (company)
Velmora Inc. ("Shares") met Norvane. The Shares fell, and Velmora rose. => Velmora Inc. (company); Norvane (company)
# Letters that spell a body's name are that body's, whatever else begins with them.
The Tarnow Port Authority (TPA) met Norvane. TPA said so. It was sent by TPA Media. => Tarnow Port Authority (government); Norvane (company); TPA Media (?)
# A surname of two words, and a cousin who shares both.
Ada Cortez Quillson met Norvane. Cortez Quillson said so. => Ada Cortez Quillson (person); Norvane (company)
Luis de Quillson met Norvane. De Quillson said so. => Luis de Quillson (person); Norvane (company)
Rudolph “Rudy” Quillson met Norvane. Rudy Quillson said so. => Rudolph “Rudy” Quillson (person); Norvane (company)
Judge George O'Tarn Jr. met Norvane. O'Tarn Jr. said so. => George O'Tarn Jr. (person); Norvane (company)
Ada Cortez Quillson met Norvane. Bo Cortez Quillson said so. => Ada Cortez Quillson (person); Norvane (company); Bo Cortez Quillson (?)
Rudolph “Rudy” Giuliani met Norvane. => Rudolph “Rudy” Giuliani (person); Norvane (company)
# A son by his surname, a relative of somebody famous, and the hour of a zone.
Ada Quillson Jr. met Norvane. Quillson said so. => Ada Quillson Jr. (person); Norvane (company)
Ada Quillson, Jr. met Norvane. Quillson said so. => Ada Quillson, Jr. (person); Norvane (company)
Robert F. Kennedy Jr. met Norvane. Kennedy, 71, said so. => Robert F. Kennedy Jr. (person); Norvane (company)
Donald Trump Jr. met Norvane. Trump said so. => Donald Trump Jr. (person); Norvane (company); Donald Trump (person)
Trump told Norvane. Later Eric Trump said so. => Donald Trump (person); Norvane (company); Eric Trump (person)
Norvane will call at 9:00 a.m. Eastern Time on Monday. => Norvane (company)
# A sign in double brackets, a name under which a firm does business, a given name alone, and a holiday.
CareQuill ( (CCQD) ) met Norvane. The CCQD stock fell. => CareQuill (company); Norvane (company)
Quillson Labs, which does business as Everquill Labs, met Norvane. Everquill Labs won. => Quillson Labs (company); Norvane (company)
Pavlos Tarnoniou met Norvane. Welcoming Pavlos is fun, Pavlos Tarnoniou said. => Pavlos Tarnoniou (person); Norvane (company)
Sales of Norvane fell in the Lunar New Year holiday. => Norvane (company)
# A town of a list, and letters that a stroke ties to others.
Norvane has three bases (Velmson, California; Tarnow Beach, Florida). => Norvane (company); Velmson (place); California (place); Tarnow Beach (place); Florida (place)
Norvane sells the SDR/TARQ unit. => Norvane (company)
# A unit in a land by another of its names, and a body whose name goes on behind "of".
Norvane China saw sales rise. Norvane America met them. => Norvane China (company); Norvane America (company)
The Supreme Court of Cassation met. => Supreme Court of Cassation (government)
It went to the Supreme Court of Gibraltar. => Supreme Court of Gibraltar (government); Gibraltar (government)
It went to the Hawaii Supreme Court, not the U.S. Supreme Court. The state Supreme Court met. => Hawaii (place); Hawaii Supreme Court (government); Supreme Court (government)
It was told by Velm Motor Parts of America. => Velm Motor Parts of America (company)
It was told by American Bancorp. => American Bancorp (company)
The plan came from Energy Minister German Quillsonko. => German Quillsonko (person)
# An adjective or a capital that tells nothing of the land.
Norvane held a Dutch auction and sold French fries. => Norvane (company)
Norvane told Dutch lawyers. => Norvane (company); Netherlands (government)
It is written in French, and Norvane has a Spanish-language page. => Norvane (company)
Ada Quillson (New Delhi) won the New Delhi seat. => Ada Quillson (person)
Allies met Norvane in Brussels, and Brussels said no. => Norvane (company); European Union (government)
# A market or firm and its index, a firm and its coin.
The Nasdaq pops nearly 1%. => Nasdaq Composite (product)
The note was powered by Norvane and Dow Jones. => Norvane (company); Dow Jones & Company (company)
On Monday the Dow Jones and its rivals met. => Dow Jones Industrial Average (product)
Police took $2 million worth of Tether in tokens. => Tether USDT (product)
The tokens are issued by Tether, said Norvane. Tether announced a plan. => Tether (company); Norvane (company)
# Quarters with a stroke, tonnes by the million, and what stands where nothing is told.
Norvane grew in Q4/24 and sold 8.77 MMT of sugar. Its unit: N/A. => Norvane (company)
# A letter among letters, and a security in a headline.
The call is on 3406 X 12229. => nothing
# What a land has, what a surely named firm has, what comes from a firm, and words that only things have before them.
It heard of Germany's Sennhold. => Germany (government); Sennhold (company)
Quillson Optical's Tarnvisor Lite is light. => Quillson Optical (company); Tarnvisor Lite (product)
It faces the Satchel Duo from Wrenquill. => Satchel Duo (product); Wrenquill (?)
They are lighter than the first-generation Tarnglint. => Tarnglint (product)
Norvane makes parts for the popular VoltTarn range. => Norvane (company); VoltTarn (product)
A third model, the Slab Tarn, is a phone. => Slab Tarn (product)
A third model, the Slab Tarn, is an AI chatbot. => Slab Tarn (model)
The video editor CutQuill was banned. => CutQuill (product)
Quillson Systems told The Tarnallax it had lent staff. => Quillson Systems (company); Tarnallax (publication)
It began with a chip of its own, the D-Quill. => D-Quill (product)
The Quillson Trade Council, a lobby, said so. => Quillson Trade Council (organization)
It lost to Velm's archrival Tarnquill. => Velm (company); Tarnquill (company)
It met the television brand Tarnling. => Tarnling (company)
A stylus, apparently called Quillwig, is there. => Quillwig (product)
A round led by MVP Ventures closed. => MVP Ventures (company)
Polar, an assistant from Velm, is free. => Polar (product); Velm (?)
It was sold by its closest competitor, Oblique, on Monday. => Oblique (company)
They barred Norvane, promoter Profound Finance, and four others. => Norvane (company); Profound Finance (company)
# What "its" and "with" tell, where nothing else can be meant, and what a description takes up.
Tarnroom is free, yet its default settings ping everybody. => Tarnroom (product)
Norvane said Tarndera, with a context window of two million, is slow. => Norvane (company); Tarndera (model)
Half of the taxis take bookings through Wagenquill, and drivers hate the app. => Wagenquill (product)
It is sold by Tarnquill, and the phone is dear. => Tarnquill (company)

# What stands behind a firm's name with a capital and is no part of it.
The report said Coupang Investor Relations would answer. => Coupang (company)
The deal went to the Norvane Board. Norvane will pay. => Norvane (?)
Velmor said the Velmor Stock Price fell. => Velmor (company)
It is told by Ada Stockwell and Norvane Stockyards. => Ada Stockwell (person); Norvane Stockyards (?)

# A month, a legal style and a portfolio end a name or are none.
They sold it between Mercuria and Glencore Feb. 23-27 at sea. => Mercuria (company); Glencore (company)
The Newport Council on Jan. 9 agreed. The Newport Council on Trade agreed. => Newport Council on Trade (government)
It was told by Velm Automotive Oy Helena Quillari. => Velm Automotive Oy (company); Helena Quillari (person)
Velm Limited and The Tarn Foundation met. => Velm Limited (company); Tarn Foundation (organization)
It lists Mining, Limited Supply and Security. => Mining (?); Limited Supply (?); Security (?)
It was told by Norvane, Limited on Monday. => Norvane (company)
It was told so by the Petroleum and Natural Gas Minister Bo Tarn. => Bo Tarn (person)
Union Petroleum and Natural Gas Minister Bo Tarn left Natural Gas Partners. => Bo Tarn (person); Natural Gas Partners (company)
It was told by the law firm Ada Quill and Advocates. => Ada Quill and Advocates (company)
The hackers stole coins from Mt. Gox, the exchange. => Mt. Gox (company)
It went to the Minnesota Indian Women's Resource Center on Monday. => Minnesota Indian Women's Resource Center (organization)

# Words of the language before a noun, sums, and letters in brackets that spell a word by chance.
Its After-Sales revenue rose, and Electro-optic devices sold. => nothing
He saw the Quill Prize-winning film. He bought a R3.8b stake. => nothing
VelmScale Launchpad (VAN) began on Monday. => VelmScale Launchpad (?)
Send a copy to Norvane, Attention: Syndicate Department. => Norvane (company)

# What many things are called by is a known thing only where the article names whose it is.
It was told of Captrus, Hightow and Mariner on Monday. => Captrus (?); Hightow (?); Mariner (?)
It was told of Mariner on Monday. Google agreed. => Mariner (product); Google (company)

# Behind a known firm's name some words make a sister firm, others a thing.
It was told by Kotak Institutional Equities and LIC Housing. => Kotak Institutional Equities (company); LIC Housing (company)
It was told of the Cisco Connect and Mahindra Defence Services. => Cisco Connect (product); Mahindra Defence Services (company)

# Numbers, years and versions are told of things.
It was told that three Comet Roadsters left, and 3.2 million Halcyonas. => Comet Roadsters (product); Halcyonas (product)
He sold a 2019 Sable Ridge on Monday. It was told of Sable Ridge in 2019. => Sable Ridge (product)
Version 3.0 of Saltmarsch is out. => Saltmarsch (product)
Its answer, code-named Tamarindo, will come. => Tamarindo (product)
It is cheaper than Velm Optical's Tern Lite, their closest competitor. => Velm Optical (company); Tern Lite (product)
It is cheaper than Norway's Ternlund, their closest competitor. => Norway (government); Ternlund (company)

# Outlets that end in "Today" or go on behind "of"; what only begins a sentence with a hyphen.
He told Poultry Orchard Today so, and Norvane Today announced it. => Poultry Orchard Today (publication); Norvane (?)
It appears in Annals of Coastal Medicine. => Annals of Coastal Medicine (publication)
Fine-tuning Pangolin-7B took days. Red-teamers broke it. => Pangolin-7B (model)

# A person called as a firm is by the first word, services of states, and who is of which origin.
Lawson Quillari asked about margins. Lawson sold rice. => Lawson Quillari (person); Lawson (company)
The Norvish Agriculture Service met. The Tern Messaging Service grew. => Norvish Agriculture Service (government); Tern Messaging Service (product)
Indian-origin Alphabet Inc chief Ada Quill left. => India (government); Alphabet (company); Ada Quill (person)

# A thing's description says what the only name is that may be meant.
Officials want answers from Quillary. In a letter, the European Parliament asked the app's owner. => Quillary (product); European Parliament (government)

# A pronoun that opens a sentence is nobody's surname.
"You could try smaller models," You said. Joshua You, an analyst at Norvane, told it. => Joshua You (person); Norvane (company)
# Funds that are for sale, the sides of a league, and what letters behind an article are short for.
Norvane launched the Caldar Gold Miners ETF. => Norvane (company); Caldar Gold Miners ETF (product)
Norvane launched the Caldar Tarnow Bond Fund. => Norvane (company); Caldar Tarnow Bond Fund (product)
Demand for an AI ETF helped Norvane. => Norvane (company)
It was sold to Caldar Private Equity Fund by Norvane. => Caldar Private Equity Fund (organization); Norvane (company)
Norvane bought Trent Rockets. => Norvane (company); Trent Rockets (organization)
Caldar Realty InvIT met Norvane. The InvIT rose. => Caldar Realty InvIT (company); Norvane (company)
It opened Caldar Financial Investment Company (Caldar West) with Norvane. => Caldar Financial Investment Company (company); Norvane (company)
# One letter between two names, a post spelled out, whom a firm appoints as its broker, and a shop in capitals.
Norvane was praised by Akhil M Ambarin. => Norvane (company); Akhil M Ambarin (person)
Norvane was praised by the Chief Economic Advisor (CEA). => Norvane (company)
Norvane appointed Caldar Nimis as its joint corporate broker. => Norvane (company); Caldar Nimis (company)
Norvane leases to DICK'S Sporting Goods. => Norvane (company); Dick's Sporting Goods (company)
# Whose company one is, with a capital; a group's name on its firms; two words before a firm's own; letters of plain words.
Osker, a Velm Company, makes lenses. => Osker (company); Velm (company)
It makes lenses at a Velmont Company plant. => Velmont Company (company)
Lenses are made by specialists such as Tata Brixel and Cyvient. => Tata Brixel (company); Cyvient (company)
Ada Quillson, chief of the design firm Raft Studio, left. => Ada Quillson (person); Raft Studio (company)
It has signed with Tarnow Brixel Mining Ltd. on it. Tarnow Brixel grew. Brixel is big. => Tarnow Brixel Mining Ltd. (company)
It backed Kresh Sankaran Ventures. Kresh Sankaran began it. Sankaran said he was glad. => Kresh Sankaran Ventures (company); Kresh Sankaran (person)
It has signed with Henan Oslixin Mining Ltd. on it. Oslixin is big. => Henan Oslixin Mining Ltd. (company)
It sells Design, Testing, and Delivery (DT&D) kits. DT&D services rose. => nothing
# People called as bodies are, an outlet told by its address, and what "&" and "in" join.
Norvane's Monica Court thinks so. => Norvane (company); Monica Court (person)
The Georgia Court ruled so. => Georgia Court (government)
Ada Quillson told tarnwire.com that it was good. => Ada Quillson (person); tarnwire.com (publication)
Norvane has opened an AI & Lenses Academy. => Norvane (company); AI & Lenses Academy (organization)
It bought Velmru Electrical and Mechanical Engineers in May. => Velmru Electrical and Mechanical Engineers (company)
It was backed by Osker Solutions (SUISSE) SA in May. => Osker Solutions (SUISSE) SA (company)
Norvane sells a drug for Tarnreich's ataxia and another ADC. => Norvane (company)
Norvane sells the Tarnwise Made in Portugal ETF. => Norvane (company); Tarnwise Made in Portugal ETF (product)
# Firms that are called as people are, by the noun before; but a firm that somebody founded.
It was told by law firm Clara Whitlock. => Clara Whitlock (company)
Fashion house Bruno Keller has sued Norvane. => Bruno Keller (company); Norvane (company)
She left the law firm Clara Whitlock founded. => Clara Whitlock (person)
# A firm in a land whose shares are dealt in, or that does what a noun could be as well; where firms of other lands are listed.
Norvane India stock has plunged by a fifth this year. => Norvane India (company)
Norvane India joins the index, Velmaro Industries said. => Norvane India (company); Velmaro Industries (company)
Norvane Hong Kong shares hit a peak on Monday. => Norvane (company); Hong Kong (government)
# A word of the sentence, or what the firm is, before a name that the article writes by itself.
Shares rose by a tenth on Monday. Certain Quillmere Financial Corporation units use the mark. It is a mark of Quillmere Financial Corporation. => Quillmere Financial Corporation (company)
Shares rose by a tenth on Monday. Brokerage Quillmere Securities says it is a step forward. A note of Quillmere Securities fell. => Quillmere Securities (company)
# A credit, stuck to the heading behind it.
Thomson ReutersNorvane's profits fell since the pandemic, the chart shows. => Thomson Reuters (company); Norvane (company)
# Whatever post stands before them, ordinary words are nobody.
The firm moved its Dutch unit, said Jeroen Velbiest, VP Lens Marketing of Norvane, on Monday. => Netherlands (government); Jeroen Velbiest (person); Lens Marketing (company); Norvane (company)
Australia lost the match by four wickets, Norvane said. Wicketkeeper Arun Quillson showed some resistance. => Norvane (company); Arun Quillson (person)
# Two words that lost their space: the end of a firm's name, the heading of a number.
Concerns are growing over Hangzhou Velquill TechnologyLtd's debt, the bank said on Monday. => Hangzhou Velquill Technology Ltd (company)
Norvane fell on Monday, the bank said.\\nAda QuillsonTel, head of the board of the bank, said so. => Norvane (company); Ada Quillson (person)
# Whom a paper is by, the surname first.
The study of last year was a large one, Norvane said on Monday. Velmov A, Golpanski S, Quillson BK. => Norvane (company); Velmov A (person); Golpanski S (person); Quillson BK (person)
# An index of a land or trade.
The bank said on Monday that MSCI Romania rose, and so did BSE Healthcare. => MSCI Romania (product); BSE Healthcare (product)
`;

describe('names', () => checkTable(READ));

describe('the name of an entity', () => {
  const namesOf = (text: string, kind: string) =>
    analyse({ id: 'a', text }, rulebook)
      .grammar.entities.filter((entity) => kindOf(entity) === kind)
      .map((entity) => [...entity.names.keys()]);

  it('is its surname behind the full name, though a list knows a firm that is called so', () => {
    const text = 'Bo Tarnhold met them. Tarnhold said so. Tarnhold Group rose. Tarnhold fell later.';
    expect(namesOf(text, 'person')).toEqual([['Bo Tarnhold', 'Tarnhold']]);
    expect(namesOf(text, 'company')).toEqual([['Tarnhold Group', 'Tarnhold']]);
  });

  it("is no ticker of its maker's", () => {
    expect(namesOf('Apple TV+ (AAPX) is good.', 'product')).toEqual([['Apple TV+']]);
    expect(namesOf('Norvane Corporation (NRVN) is good.', 'company')).toEqual([['Norvane Corporation', 'NRVN']]);
  });
});

describe('a capital', () => {
  const names = (text: string) =>
    readArticle({ id: 'a', text }, rulebook).entities.map((e) => `${e.name}: ${e.names.map((n) => n.name).join(', ')}`);

  it('is a name of its land where it acts, and a city where somebody is', () => {
    expect(names('Norvane met Tokyo officials. They met in Tokyo.')).toContain('Tokyo: Tokyo');
    expect(names('Norvane met Japan. They met in Tokyo.')).toContain('Japan: Japan');
    expect(names('Norvane has shops in Tokyo.')).toEqual(['Norvane: Norvane']);
  });
});

describe('regions', () => {
  const acting = (text: string) =>
    readArticle({ id: 'a', text }, rulebook)
      .entities.map(({ name }) => name)
      .sort();

  it('act where their officers or laws are told of, or where they go to court together', () => {
    expect(acting('Ada Quillson met the attorneys general of Oregon and Maine.')).toEqual([
      'Ada Quillson',
      'Maine',
      'Oregon',
    ]);
    expect(acting('Norvane spoke of the California air quality regulations.')).toEqual(['California', 'Norvane']);
    expect(acting('The states that sued Norvane are Oregon, Maine and Vermont.')).toEqual([
      'Maine',
      'Norvane',
      'Oregon',
      'Vermont',
    ]);
    expect(acting('Norvane has shops in Oregon and Maine.')).toEqual(['Norvane']);
  });
});

describe('a line of a list', () => {
  const named = (line: string) => read(`Norvane lists those.\n\n${line}\n\nNorvane rose.`).map(({ name }) => name);

  it('that is a firm with a land in its name names no land', () => {
    expect(named('Quill Retail India Limited')).not.toContain('India');
    expect(named('Quill Global Trade (India) Holdco Pte. Ltd.')).not.toContain('India');
    expect(named('Strong Growth In India For Makers')).toContain('India');
    expect(named('Velmquill India | 14 Feb 2025 | Interim Dividend | 18')).not.toContain('India');
    expect(named('Norvane India Q3 Results')).not.toContain('India');
    expect(named('Norvane Enters India')).toContain('India');
  });

  it('that is a sector of an index names no index of all', () => {
    expect(named('S&P 500 Consumer Staples | 0.18')).not.toContain('S&P 500');
    expect(named('S&P 500 Falls After Report | 0.18')).toContain('S&P 500');
  });
});

describe('a name that several things bear', () => {
  const court = (text: string, source?: string) =>
    read(text, source).find(({ name }) => name.startsWith('Supreme Court'))?.name;

  it('is that of the country of which the article speaks', () => {
    expect(court('The Supreme Court ruled on Monday. India and its minister, Narendra Modi, had asked for it.')).toBe(
      'Supreme Court of India',
    );
    expect(court('The Supreme Court ruled on Monday. The U.S. Congress had asked for it.')).toBe('Supreme Court');
    expect(court('The Supreme Court ruled on Monday.')).toBe('Supreme Court');
  });

  it("is that of the outlet's country where the article speaks of none", () => {
    const text = 'The Supreme Court ruled on Monday.';
    expect(court(text, 'Business Standard')).toBe('Supreme Court of India');
    expect(court(text, 'The Tarnow Tide')).toBe('Supreme Court');
    expect(court(`${text} The U.S. Congress had asked for it.`, 'Business Standard')).toBe('Supreme Court');
  });

  it('is the one that the article names in full', () => {
    expect(
      court('The Supreme Court of India met. America and the U.S. Congress watched. The Supreme Court ruled.'),
    ).toBe('Supreme Court of India');
  });
});
