"""Honest businesses whose words come near to what carriers bar, and offers in many wordings."""

from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

CONTENT = Linter(rules=[rule for rule in plugged_in_rules() if rule.id.startswith("content/")])

HONEST = [
    # banks, credit unions, lenders with notices of their own
    "Tarn Credit Union: your auto loan payment of [Amount] is due [Date].",
    "Tarn Credit Union: your mortgage application was received.",
    "Tarn Credit Union: a cash advance fee of $5 was refunded to your card.",
    "Tarn Credit Union: possible fraud on your card. Did you buy crypto for $900? YES or NO.",
    "Tarn Credit Union: payday is Friday. Your direct deposit is in.",
    "Tarn Credit Union: never send your PIN or password to anyone, not even to us.",
    "Tarn Credit Union: we will not text you to confirm your password.",
    "Sundial Mortgage: your loan was approved! Closing is set for [Date].",
    "Hale Motors: your loaner car is ready. No credit check needed, it's free.",
    "Hale Motors: Bad credit? We can talk. See you [Date].",
    "Oak Library: your interlibrary loan is here; short-term loans of laptops end Friday.",
    "Oak Museum: the loans from other museums go home in April. 3% APR? No, April!",
    "Payday Candy Shop: your box of PAYDAY bars has shipped.",
    # those who are owed
    "Lane Dental: your balance is 60 days past due and may go to a collection agency.",
    "Lane Dental: your account is past due. Pay at lanedental.example/pay.",
    "City of Oak: waste collection is on Friday. The toll collection agency is closed.",
    "Oak Blood Bank: our collection site on Main Street opens at 8.",
    "Reed Law: if debt collectors call you at work, that is harassment. Call us.",
    "Reed Law: your bankruptcy hearing about the credit card debt is on [Date].",
    "Oak Counsel: your credit counseling visit, free of charge, is on [Date].",
    "Hope Church: the financial literacy class on getting out of credit card debt is tonight.",
    "Oak Schools: the deadline for Public Service Loan Forgiveness forms is [Date].",
    "Oak Roofing: tax relief for new roofs ends in May. Debris removal is Monday.",
    "Lane Camera: you have a store credit. Repair is done on your lens.",
    "Oak Cards: your trading card order shipped; the trading post opens at 9.",
    # money
    "Reed Tax: bring your crypto tax forms and bitcoin statements to the visit.",
    "Oak Books: the talk on bitcoin is tonight. Be your own boss? Hear how she did it.",
    "Oak Senior Center: if someone tells you to buy bitcoin, it is a scam. Hang up.",
    "Oak Shoes: your in-stock alerts: size 9 is back. Our stock: tips and heels.",
    "Oak Farm: farm shares are on sale; the stock pot and soup are hot.",
    "Oak Gym: you can work from home now: your class is online at 6.",
    "Oak Gym: no experience needed, join the beginners' class.",
    "Oak Chocolates: Get rich, dark bars at half price.",
    "Oak Insurance: your annuity pays a guaranteed income for life from [Date].",
    "Oak Insurance: we'll compare rates with you on the phone at [Time].",
    "Oak IT: your network, marketing and print are down till 9.",
    "Egypt Tours: your pyramid tour is on [Date].",
    # games and prizes
    "Lane Dental: we have two slots open on Monday and a wager-free waiting room.",
    "Oak School: casino night with play money for the band, poker and roulette tables!",
    "Oak School: the kindergarten lottery results are posted. Slots fill fast.",
    "Casino Road Bakery: your cake is ready at 12 Casino Road.",
    "Jackpot Plumbing: we come on [Date]. Slots are short.",
    "Oak Housing: you are number 12 in the housing lottery.",
    "Monte Carlo Hair: see you on [Date], Ruleta Street 4.",
    "Oak Recovery: 30 days without a bet. Our gambling addiction group meets at 7.",
    "Oak Rides: the poker run starts at 9, raffle after it.",
    "Oak Food Bank: turkey giveaway on Saturday, prizes for the best pie.",
    "Oak School: essay contest winners get their prizes on Friday.",
    "Reed Law: you have a good chance to win your case; the hearing is on [Date].",
    "Oak FC: a chance to win the game on Saturday. Kick-off at 3.",
    # others
    "Oak Water: we replace the lead service line on your street on [Date].",
    "Big Brothers Oak: you were matched with a mentor. Meet him on [Date].",
    "Oak Adoption: you were matched with a family.",
    "WOAK TV: your local affiliate has the storm news at 6.",
    "Oak Habitat: your affiliate meets on [Date].",
    "Oak Realty: two offers came in on your house; third-party offers on your house expire Friday.",
    "Oak Diner: thanks for applying through job boards. Interview on [Date]?",
    "Oak Diner: we are hiring near you: cooks for our Main Street kitchen.",
    "Oak Staffing: your shift at the warehouse starts at 6.",
    "Oak Agency: we compare quotes from multiple carriers for you.",
    "Oak Homes: a hassle-free cash offer and a risk-free, money-back guarantee.",
    "Oak Payroll: loans from your 401(k) take five days.",
    "Oak University: accept your loan offer with financial aid by [Date].",
    "Reed Tax: hold bitcoin, ethereum or other crypto? Note it on your tax return.",
    "Reed Tax: your PPP loan forgiveness form is due.",
    "Oak Parking: el estacionamiento multinivel cierra a las 9.",
    "Oak Metals: Dana is our lead buyer now; third-party collection of data has ended.",
    "Oak Nursery: too good to be true? Half off all trees till Sunday. Act now!",
    "Oak Cleaners: last chance! Try us risk free, delivery guaranteed.",
    "Oak Prep: raise your score by 100 points; boost your score with our SAT class.",
    "Oak Water Utility: notices on outstanding accounts and delinquent accounts are out.",
    "Oak Track Club: you will be entered in the 5K; prizes for the first three.",
    "Oak Art Center: your drawing class is on [Date], with prizes for young painters.",
    "Oak Motors: bad credit is fine here; late payments can be made at the desk.",
    "Oak Fit: a fresh start for the new year! Lower payments if you join in May? Ask us.",
    "Oak Roofing: financing is available through our lending partners.",
    "Oak Bank: compare loans and rates at your branch visit on [Date].",
    "Oak Law: we sue lead generators and data brokers that sold your number.",
    "Oak Law: if a payday lender harasses you, call us.",
    "Oak Police: report crypto scams and fake prize draws to us.",
    "Oak Radio: tune in to win? No contest this week.",
    "Oak Cinema: Casino Royale screens at 9; a roulette of snacks in the lobby.",
    "Oak Library: a guide to day trading posts is due on [Date].",
    "Oak Science Fair: the grand prize goes to a robot arm.",
    "Bullish Barbecue: bearish weather, bullish ribs.",
    "Hotel Roulette: your room is ready.",
    "Oak Lawn: satisfaction guaranteed, weed control on [Date].",
    "Oak Cure Walk: help cure cancer, walk with us on [Date].",
    "Oak Bank: reset your password at oakbank.example if this was not you.",
]  # fmt: skip

REFUSALS = [
    ("We follow CTIA rules prohibiting SHAFT content, gambling, payday loans and crypto trading."),
    "Gambling: no. Payday loans: none. Crypto trading: N/A.",
    "Sports betting - none; sweepstakes - none; debt relief - none.",
    "There is zero sports betting, crypto trading or lead generation content.",
    ("We refrain from sports betting, payday loans, cannabis and affiliate marketing content."),
    (
        "The account is in good standing; content restrictions on payday loans, sports "
        "betting, sweepstakes and tobacco products are respected."
    ),
    ("Our texts are informational only and contain neither sweepstakes nor affiliate marketing."),
    (
        "We do not, and will not, engage in lead generation, affiliate marketing, payday "
        "loans, debt collection agency work, or sports betting."
    ),
    (
        "Content does not fall under: Gambling / Sports betting / Payday loans / Credit "
        "repair / Job boards / CBD / Vape."
    ),
    (
        "We understand that payday loans, debt relief, and sports betting are not "
        "allowed on this network."
    ),
    "Not a lender. Not a lead generation company. Not an affiliate marketing programme.",
    (
        "Messages never concern high-risk financial services (e.g., payday loans, debt "
        "relief, crypto trading), gambling (sportsbook, online casino) or sweepstakes."
    ),
    "This isn't affiliate marketing, lead generation or network marketing.",
    "Aucun contenu sur les jeux de hasard, les prêts rapides ou la consolidation de dettes.",
    (
        "Ce programme ne porte pas sur : les jeux de hasard, les prêts rapides, la "
        "génération de prospects."
    ),
    (
        "No enviamos mensajes sobre préstamos rápidos, apuestas deportivas, "
        "consolidación de deudas ni generación de prospectos."
    ),
    "Prohibited: payday loans; sports betting; credit repair; lead generation.",
    ("We do not permit:\n1. sports betting\n2. payday loans\n3. lead generation\n4. debt relief"),
    "We never share, sell or rent your data to lead buyers, data brokers or list brokers.",
    "Your consent is not shared with marketing partners, lead generators, or lead vendors.",
    ("We only text about appointments - not loans, loan offers, credit repair, or sweepstakes."),
    (
        "It is our policy to decline any business involving payday loans, sports betting "
        "or stock tips."
    ),
    "Employees may not text about sports betting, sweepstakes or crypto trading.",
    (
        "Users are forbidden from using the service for lead generation, sports betting, "
        "or payday loans."
    ),
    "Absolutely no third-party lending, lead generation, credit repair.",
]

OFFERED = [
    ("content/payday-loans", "Zip: get cash advances up to $500 before payday."),
    ("content/payday-loans", "Zip: no job, no problem: title loans in minutes."),
    ("content/payday-loans", "Zip: préstamos rápidos sin verificación de crédito."),
    ("content/loans-advertised", "Zip: you are pre-approved for a loan of $9,000."),
    ("content/loans-advertised", "Zip: personal loans from 6%. Apply at zip.example."),
    ("content/loans-brokered", "Zip: we matched you with lenders from our lender network."),
    ("content/debt-collection", "Zip: this is a debt collector. Call about your account."),
    ("content/debt-collection", "Zip: your account was placed for collection with us."),
    ("content/debt-relief", "Zip: reduce your debt by half. Don't wait!"),
    ("content/debt-relief", "Zip: you may qualify for student loan forgiveness."),
    ("content/credit-repair", "Zip: we fix your credit, guaranteed."),
    ("content/cryptocurrency", "Zip: the new altcoin is live. Invest in crypto today."),
    ("content/cryptocurrency", "Zip: bitcoin and ethereum at the best price."),
    ("content/stock-tips", "Zip: today's penny stocks and options alerts."),
    ("content/easy-money", "Zip: make money online, no experience needed."),
    ("content/easy-money", "Zip: passive income and financial freedom in 30 days."),
    ("content/network-marketing", "Zip: build your downline and earn residual income."),
    ("content/gambling", "Zip Casino: 100 free spins, no deposit required."),
    ("content/gambling", "Zip: jackpot of the week, loose slots all night."),
    ("content/gambling", "Zip : pariez maintenant, tours gratuits."),
    ("content/sweepstakes", "Zip: reply YES for a chance to win a cruise."),
    ("content/sweepstakes", "Zip : courez la chance de gagner un voyage."),
    ("content/lead-generation", "Zip: compare quotes from our trusted partners."),
    ("content/affiliate-marketing", "Zip: see the offers from our partners."),
    ("content/payday-loans", "Zip: need money before payday? We have you covered."),
    ("content/debt-relief", "Zip: owe the IRS? Ask about the Fresh Start program."),
    ("content/debt-relief", "Zip: we settle tax debts for pennies on the dollar."),
    ("content/credit-repair", "Zip: we delete late payments from your file."),
    ("content/network-marketing", "Zip: earn on every person you recruit."),
    ("content/gambling", "Zip: boosted odds for new players tonight."),
    ("content/sweepstakes", "Zip: text CAR to be entered in the drawing for a new truck."),
    ("content/lead-generation", "Zip connects homeowners with installers in your area."),
    ("content/job-board", "Zip, the job board of Oregon: drivers wanted."),
    ("content/claim-unprovable", "Zip: guaranteed approval for all."),
    ("content/secret-asked", "Zip: your card is locked. Reply with your card number."),
]  # fmt: skip


def found(dba: str, **campaign: Any) -> list[tuple[str, str]]:
    """Give rule and words of each finding of the family in a campaign of this business."""
    block = {"brand": {"dba": dba}, "campaign": campaign}
    report = CONTENT.lint(Application.model_validate(block))
    return [(finding.rule, str(finding.facts.get("words", ""))) for finding in report.findings]


@pytest.mark.parametrize("text", HONEST)
def test_honest_businesses_are_left_alone(text: str) -> None:
    assert found(text.partition(":")[0], samples=[f"{text} Reply STOP to opt out."]) == []


@pytest.mark.parametrize(("rule", "text"), OFFERED)
def test_what_is_offered_is_found_by_its_own_rule(rule: str, text: str) -> None:
    assert rule in {hit for hit, _ in found("Zip", samples=[f"{text} Reply STOP to opt out."])}


@pytest.mark.parametrize(
    "denial",
    [
        "{} does not send content about {}.",
        "{} does not sell, offer or promote firearms, {}, or tobacco.",
        "This program excludes {}; {} never texts about it.",
    ],
)
@pytest.mark.parametrize(
    "thing",
    [
        "payday loans", "loan offers", "lender networks", "debt collection agencies", "debt relief",
        "credit repair", "crypto trading", "stock tips", "binary options", "network marketing",
        "sports betting", "sweepstakes", "lead generation", "affiliate marketing", "job boards",
        "guaranteed results",
    ],
)  # fmt: skip
def test_whoever_denies_it_does_not_offer_it(denial: str, thing: str) -> None:
    words = ("Oak Dental", thing) if denial.startswith("{}") else (thing, "Oak Dental")

    assert found("Oak Dental", description=denial.format(*words)) == []


@pytest.mark.parametrize("text", REFUSALS)
def test_assurances_that_a_reviewer_is_given_are_no_offers(text: str) -> None:
    assert found("Oak", description=text) == []
