"""Goods and content that are refused: what must be found, and what must stay quiet."""

from collections.abc import Mapping
from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = (
    "content/age-declared-unproven",
    "content/alcohol",
    "content/age-unproven-for-alcohol",
    "content/cannabis",
    "content/firearms",
    "content/fireworks",
    "content/hate",
    "content/illegal-drugs",
    "content/prescription-drugs",
    "content/profanity",
    "content/sexual",
    "content/tobacco",
)
LINTER = Linter(rules=[rule for rule in plugged_in_rules() if rule.id in RULES])


def found_in(brand: Mapping[str, Any], **campaign: Any) -> list[tuple[str, str]]:
    """Give the rules of this family that hit a campaign, and where."""
    campaign = {"samples": ["Oak: see you."], **campaign}
    block = {"brand": dict(brand), "campaign": campaign}
    report = LINTER.lint(Application.model_validate(block))
    return [(finding.rule, finding.at) for finding in report.findings]


@pytest.mark.parametrize(
    "sample",
    [
        # weeds, joints, pots, hemp
        "Weed control for your lawn is on Friday.",
        "Your joint pain clinic visit is at 9.",
        "Sunday pot roast special, $12.",
        "The hemp rope and hemp twine that you ordered are ready.",
        "Grass seed is 20% off. Grass Valley store only.",
        "Your Bud's Florist bouquet of fresh buds is out for delivery.",
        "High Times Hot Air Balloons: wind is low, we fly at 6.",
        "Your stoned fruit box: cherries, plums.",
        "Delta 8 and gate B9 are closed.",
        "Baked goods, 420 Main Street.",
        "The optical dispensary has your glasses.",
        "Your edible fruit bouquet is ready.",
        "Our office is in the CBD.",
        "DOT marijuana testing is on Monday at the lab.",
        "Le dispensaire de soins est ouvert.",
        "El dispensario médico abre a las 9.",
        "Our pre-roll ads for your video are live.",
        "Probiotic gummies with ten strains are back.",
        # pipes, drugs, mushrooms
        "Police seized cocaine and two rifles on Main Street.",
        "The LSD (limited-slip differential) for your truck is in.",
        "Water pipe repair is done.",
        "Drug-free workplace training is at 10.",
        "Narcan training: learn to reverse a heroin overdose.",
        "Free fentanyl test strips at the health department.",
        "Mushroom soup and jalapeño poppers today.",
        "Your prescription refill is ready for pickup.",
        "Coffee grinders are back.",
        # smoke and vapor
        "Our stop smoking clinic meets on Tuesday: bring your cigarettes and vapes.",
        "Nicotine patches are free at the health department.",
        "Vapor barrier and crawl space work is done.",
        "Your smoke alarm needs a battery.",
        "Smoked brisket from our smoke house is ready.",
        "Smoke-free rooms are ready.",
        "Vape detectors were installed in the bathrooms.",
        "The cigar box guitar class is full.",
        "Cloud 9 Juice Bar: your juice pods are ready.",
        "We removed the cigarette odor from your car.",
        "Parent night about vaping is on Monday.",
        "Smoking cigarettes in rooms costs $200.",
        # guns
        "Lockdown: a man with a rifle was seen near the school.",
        "La pistola de calor está lista.",
        "Votre pistolet de lavage est réparé.",
        "Airsoft rifles are back in the rental shop.",
        "Kick-off fireworks at 9, free fireworks from the pier.",
        "Bottle rockets workshop for kids.",
        "The glue gun workshop starts at 5.",
        "Your nail gun is repaired.",
        "Massage guns are 20% off.",
        "Gun Barrel City water notice: boil water.",
        "Flu shot clinic: get your shots on Friday.",
        "Photo shoot on Friday: we shoot at sunset.",
        "Shotgun start at 8 for the golf day.",
        "Bullet journals and magazines are in.",
        "Rifle, CO: road closed.",
        "Top Gun night at the cinema.",
        "Trigger point massage at 4.",
        "Gun violence survivors meet at 6.",
        "The cannon on the town green is back, and the arms of the chair are fixed.",
        "The gun safe you ordered has shipped.",
        "Ammonia and a magazine rack.",
        "Surge suppressors and muffler silencers are in.",
        "Fireworks show tonight at the park.",
        "The sale of our firecracker shrimp ends Friday.",
        "Atelier de pistolet à colle samedi.",
        "Do you use tobacco? Reply Y or N for your quote.",
        "Do you store firearms at home? Your policy covers them.",
        "Rifle season opens on Saturday: see the map of the refuge.",
        "JROTC rifle team practice is at 4.",
        "This line follows the SHAFT rules: sex, hate, alcohol, firearms, tobacco.",
        # bodies and adults
        "The strip mall store opens at 9.",
        "Adult education classes start Monday.",
        "Adult services at the library: job help on Monday.",
        "Survivors of sex trafficking meet at 6.",
        "Essex and Middlesex County: schools are closed.",
        "Cockburn Plumbing: we are on our way.",
        "Your massage therapist is running late.",
        "Swimsuits are 30% off.",
        "Breast cancer screening is due.",
        "Your HIV test result is ready.",
        "Sexual health clinic: your visit is at 9.",
        "Nude lipstick is back in stock.",
        "RV hookups are open at site 9.",
        "XXXL and XXX-Large shirts are in.",
        "A Ford Escort is ready for pickup.",
        "A security escort is at gate 5.",
        "Dick's Hardware: your order is in.",
        "Couples counseling about porn addiction is at 7.",
        "Paint strippers are 10% off.",
        "Concrete vibrators are in for rent.",
        "Your code is XXX-XXX.",
        "Topless burger with no bun, $9.",
        "Happy ending to a long week: kids eat free.",
        # drinks
        "Happy hour cookies at the front desk until 5.",
        "Root beer floats for all ages.",
        "Your wine country tour meets at 9.",
        "Beer-battered fish and penne alla vodka tonight.",
        "Rubbing alcohol and hand sanitizer are back.",
        "Pizza Margherita is ready.",
        "Your bourbon chicken is out for delivery.",
        "Drink specials today: lavender latte and boba.",
        "School spirits week: wear blue.",
        "Our burgundy wine-colored dresses are in.",
        "Champagne, Illinois: road closed.",
        "We refinish wine cellars and bars of soap.",
        "Your liquor license renewal is due at City Hall.",
        "Sober living house: dinner without wine or beers at 6.",
        "Your order of cooking wine and ginger beer is ready.",
        "Blueberry pints are in at the farm stand.",
        "The brewery wedding rehearsal is at 4.",
        "Fruit cocktails and mocktails for the kids.",
        "Whiskey is due for her rabies shot, and Bourbon's nails need a trim.",
        "Hi Margarita, your table is ready.",
        "New ice cream pints: mint chip.",
        # medicines
        "Your refill is ready at the pharmacy.",
        "Your testosterone lab results are in.",
        "Your Ozempic shipment has left our pharmacy.",
        "Weight loss support group on Tuesday.",
        "Prescription drug take back day is on Saturday.",
        "Flu shots are free, no prescription needed.",
        "Medicare prescription drug plans open on Monday.",
        # threats and oaths
        "Carbon monoxide can kill you: test your alarm.",
        "We will kill the ants and shoot you an email.",
        "Watch your back: lift with your knees. Chiropractor at 4.",
        "Frame your photos and hang them all. 20% off.",
        "We blow up the balloons for you.",
        "Killer deals on tires, and a bomb burrito.",
        "Murder mystery dinner at 7.",
        "Crisis line: if you think of killing yourself, call 988.",
        "Scunthorpe United tickets are out.",
        "Dam repairs: hell of a job, damn good work.",
        "Shiitake mushrooms are in.",
        "Go topless: Jeep day is on Saturday.",
        "Modigliani's nudes are at the museum until May.",
        # denied
        "We never sell tobacco, cannabis, guns, or adult toys.",
        "Sin tabaco y sin armas de fuego.",
        "Nous ne vendons ni tabac ni armes à feu.",
    ],
)
def test_a_text_of_an_honest_business_is_quiet(sample: str) -> None:
    assert found_in({"dba": "Oak"}, samples=[f"Oak: {sample} Reply STOP to opt out."]) == []


@pytest.mark.parametrize(
    "name",
    [
        "Bud's Florist",
        "Grass Valley Dental",
        "High Times Hot Air Balloons",
        "Gun Barrel City Plumbing",
        "Young Guns Barbershop",
        "Top Gun Detailing",
        "Middlesex County Schools",
        "Cockburn Electric",
        "Essex Ferry",
        "Vapor Barrier Pros",
        "Oak Smoke Alarm Service",
        "Weed Man Lawn Care",
        "Green Cross Pharmacy",
        "Escort Trailers",
        "Adult Day Care of Tulsa",
        "Strip Mall Management",
        "Smokehouse BBQ",
        "Rifle Paper Cards",
        "Stone Pipe & Drain",
        "Mary Jane Shoes",
        "Mushroom Kingdom Toys",
        "Cannon Insurance",
        "Remington Park Dental",
        "Winchester Eye Care",
        "Colt Roofing",
        "Martha's Vineyard Ferry",
        "Vineyard Church of Tulsa",
        "Snow White Power Washing",
        "CBD Properties",
        "Ammo Marketing",
        "Valley IPA",
        "Dispensary of Hope",
        "Oak Optical Dispensary",
        "Guns & Hoses Charity Hockey",
    ],
)
def test_an_honest_business_is_not_judged_by_its_name(name: str) -> None:
    description = f"{name} texts its customers about orders and visits that they asked for."
    samples = [f"{name}: you are booked for Friday. Reply STOP to opt out."]

    assert found_in({"dba": name}, description=description, samples=samples) == []


@pytest.mark.parametrize(
    ("sample", "rule"),
    [
        ("BOGO CBD tinctures today.", "content/cannabis"),
        ("New THCA flower in store.", "content/cannabis"),
        ("Your dispensary order of edibles is ready.", "content/cannabis"),
        ("Delta-9 gummies are 20% off.", "content/cannabis"),
        ("Huile de CBD en rabais.", "content/cannabis"),
        ("Marihuana medicinal: su pedido está listo.", "content/cannabis"),
        ("Best weed in town, order ahead.", "content/cannabis"),
        ("Kratom and kava on sale.", "content/illegal-drugs"),
        ("Glass bongs and dab rigs, new in.", "content/illegal-drugs"),
        ("Magic mushrooms shipped to you.", "content/illegal-drugs"),
        ("Pass any drug test with our kit.", "content/illegal-drugs"),
        ("Disposable vapes, 2 for $20.", "content/tobacco"),
        ("Cigar night on Friday: new cigars from Nicaragua.", "content/tobacco"),
        ("Hookah lounge open until 2.", "content/tobacco"),
        ("Zyn is back.", "content/tobacco"),
        ("Cigarettes électroniques en solde.", "content/tobacco"),
        ("Ammo sale: 9mm.", "content/firearms"),
        ("All guns 10% off this weekend.", "content/firearms"),
        ("Gun show this weekend.", "content/firearms"),
        ("Your handgun transfer is complete.", "content/firearms"),
        ("AR-15 lowers in stock.", "content/firearms"),
        ("Lane time at our shooting range.", "content/firearms"),
        ("Armes à feu et munitions en stock.", "content/firearms"),
        ("Fireworks tent opens today.", "content/fireworks"),
        ("Half off fireworks until Sunday.", "content/fireworks"),
        ("New nudes on my page.", "content/sexual"),
        ("Escort girls near you.", "content/sexual"),
        ("Strip club: no cover tonight.", "content/sexual"),
        ("Toys for grown-ups: vibrators and sexy lingerie models.", "content/sexual"),
        ("Juguetes sexuales con descuento.", "content/sexual"),
        ("$5 margaritas until 7.", "content/alcohol"),
        ("Happy hour: half-price drinks till 6.", "content/alcohol"),
        ("New bourbon drop on Friday.", "content/alcohol"),
        ("Wine club pickup is this weekend.", "content/alcohol"),
        ("Free glass of wine with your haircut.", "content/alcohol"),
        ("Cata de vinos el viernes.", "content/alcohol"),
        ("Semaglutide is 20% off in June.", "content/prescription-drugs"),
        ("Try our weight loss injections.", "content/prescription-drugs"),
        ("Xanax and Ambien shipped overnight.", "content/prescription-drugs"),
        ("Viagra deals today.", "content/prescription-drugs"),
        ("Our online pharmacy delivers.", "content/prescription-drugs"),
        ("Pay now. We know where you live.", "content/hate"),
        ("White power rally on Saturday.", "content/hate"),
        ("Open today, bitches.", "content/profanity"),
        ("Qué mierda de tráfico: llegamos tarde.", "content/profanity"),
    ],
)
def test_a_refused_offer_is_found(sample: str, rule: str) -> None:
    found = found_in({"dba": "Oak"}, samples=[f"Oak: {sample} Reply STOP to opt out."])

    assert found == [(rule, "/campaign/samples/0")]


def test_the_name_is_not_named_where_a_text_already_tells() -> None:
    brand = {"dba": "Oak Vape Shop"}

    found = found_in(brand, samples=["Oak: vapes are here. Reply STOP to opt out."])

    assert found == [("content/tobacco", "/campaign/samples/0")]
    assert found_in(brand) == [("content/tobacco", "/brand/dba")]


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("Oak Dispensary", "content/cannabis"),
        ("Oak Tobacco & Gifts", "content/tobacco"),
        ("Oak Liquors", "content/alcohol"),
        ("Oak Gun Shop", "content/firearms"),
        ("Oak Fireworks", "content/fireworks"),
        ("Oak Kratom", "content/illegal-drugs"),
        ("Oak Gentlemen's Club", "content/sexual"),
        ("Oak Online Pharmacy", "content/prescription-drugs"),
    ],
)
def test_a_name_that_tells_is_found(name: str, rule: str) -> None:
    assert found_in({"dba": name}, samples=["See you."]) == [(rule, "/brand/dba")]


@pytest.mark.parametrize(
    "description",
    [
        "Oak Grill (tacos, beer, wine, a happy hour) texts guests whose table is ready.",
        "Oak Tours takes guests through the wine country and texts them where the bus waits.",
        "Oak Inn texts guests about their stay. A glass of wine in the lobby is free.",
        "Oak Pharmacy reminds patients of refills and of their semaglutide injections.",
        "Oak Recovery texts people who are done with alcohol, cigarettes, kratom and oxycodone.",
        "Oak Lanes is a bowling alley with a bar, and texts leagues about their nights.",
        "Oak Law defends people charged with DUI, marijuana possession and firearm charges.",
        "Oak Labs texts drivers about drug testing: THC, cocaine, heroin.",
        "Oak Health texts teens about vaping prevention.",
        "Oak Security escorts staff to their cars and texts them where the guard is.",
    ],
)
def test_a_description_may_name_things_by_the_way(description: str) -> None:
    assert found_in({"dba": "Oak"}, description=description) == []


AGED = {"samples": ["Oak: Bourbon tasting on Friday. Reply STOP to opt out."], "age_gated": True}


@pytest.mark.parametrize(
    "flow",
    [
        "Visitors enter their date of birth, then a number, and tick a box.",
        "The site asks for MM/DD/YYYY of birth first. A box follows.",
        "Staff check IDs and then hand out the form.",
        "Visitors pass an age gate, then tick a box.",
        "Le site demande la date de naissance, puis le consentement.",
        "El sitio pide la fecha de nacimiento antes del consentimiento.",
    ],
)
def test_an_opt_in_that_asks_for_the_date_of_birth_is_quiet(flow: str) -> None:
    found = found_in({"dba": "Oak"}, message_flow=flow, **AGED)

    assert found == [("content/alcohol", "/campaign/samples/0")]


@pytest.mark.parametrize(
    "flow",
    [
        "Visitors enter a number and tick a box.",
        "Visitors tick a box: I am 21+. A second box is for texts.",
        "Visitors confirm that they are of legal drinking age.",
    ],
)
def test_an_opt_in_that_takes_the_age_on_trust_is_found(flow: str) -> None:
    found = found_in({"dba": "Oak"}, message_flow=flow, **AGED)

    assert found == [
        ("content/age-unproven-for-alcohol", "/campaign/message_flow"),
        ("content/alcohol", "/campaign/samples/0"),
    ]


def test_what_is_declared_for_adults_needs_the_date_of_birth_whatever_it_is() -> None:
    flow = "Visitors enter a number and tick a box."

    found = found_in({"dba": "Oak"}, message_flow=flow, age_gated=True)

    assert found == [("content/age-declared-unproven", "/campaign/message_flow")]
