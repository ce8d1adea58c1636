"""What a policy is read to say of passing data on, in many wordings."""

import pytest

from a2p_lint.sharing import (
    ALLOWED,
    DENIED,
    EXCEPTED,
    MARKETING,
    MOBILE,
    OPEN,
    PERSONAL,
    SELL,
    SHARE,
    SHARED,
    TEXTING,
    Account,
    accounts,
    exempts_texting,
    sold,
)
from a2p_lint.text import Passage

IN_SHORT = {
    "for their marketing": lambda each: each.stance == SHARED and each.purpose == MARKETING,
    "for no said end": lambda each: each.stance == SHARED and each.purpose == OPEN,
    "numbers kept": lambda each: each.stance == DENIED and each.data in (MOBILE, TEXTING),
    "data kept": lambda each: each.stance == DENIED and each.data == PERSONAL,
    "helpers": lambda each: each.stance == ALLOWED,
    "excepted": lambda each: each.stance == EXCEPTED,
}


def told(text: str) -> set[str]:
    """Give all that a text says of sharing, in short."""
    found = accounts(Passage(text))
    return {short for short, holds in IN_SHORT.items() if any(map(holds, found))}


@pytest.mark.parametrize(
    "text",
    [
        "We may share your personal information with third parties for marketing purposes.",
        (
            "We may share your contact details, including your mobile number, with our affiliates, "
            "financing partners and selected third parties so that they can tell you about "
            "products and offers that may interest you."
        ),
        (
            "From time to time we also pass names and cell numbers along to a few carefully chosen "
            "companies whose whitening and insurance products we think our patients will enjoy."
        ),
        (
            "From time to time we also make contact details, cell numbers among them, available to "
            "solar, gutter and window companies we work with, so that they can tell you about "
            "their own offers."
        ),
        "Your phone number may be shared with our marketing partners.",
        "Mobile numbers are shared with affiliates for promotional purposes.",
        "We share opt-in data with trusted partners for their own marketing.",
        "We provide our sponsors with your mobile number so they can send you their deals.",
        "We give our sponsors the mobile numbers of patients so they can send their own coupons.",
        (
            "By opting in you agree that we may share your information with third-party "
            "advertisers for promotional offers."
        ),
        "We do not sell your information, but we may share it with partners for marketing.",
        (
            "We never sell your number; however, we may disclose it to affiliates for their direct "
            "marketing."
        ),
        "We do not share your mobile number with anyone, except our marketing partners.",
        "With your consent, we share your phone number with selected partners for marketing.",
        "If you do not opt out, we may share your number with partners for their promotions.",
        (
            "If you do not want us to share your information with third parties for marketing, "
            "e-mail us."
        ),
        (
            "We share personal data with: our affiliates and business partners, for marketing "
            "purposes."
        ),
        (
            "Your information is disclosed to other companies that may contact you with offers of "
            "interest."
        ),
        (
            "We may transfer your contact information to lenders who may contact you about their "
            "products."
        ),
        "Information we collect may be shared with third parties and used for advertising.",
        "We also share your data with our family of companies for marketing.",
        (
            "We may send your telephone number to partner companies so that they can call you with "
            "offers."
        ),
        "We let our partners use your phone number for marketing.",
        "We share your information with service providers and with marketing partners.",
        "We may use and share your information for marketing.",
        "We share names and numbers with vendors for their own marketing.",
        # Spanish
        "Podemos compartir su información personal con terceros con fines de marketing.",
        "Compartimos los números con otras empresas para sus ofertas.",
        "Su número de teléfono puede ser compartido con nuestros socios para fines promocionales.",
        "No vendemos sus datos, pero podemos compartirlos con socios para publicidad.",
        (
            "Cedemos sus datos de contacto a empresas afiliadas para que le envíen sus propias "
            "promociones."
        ),
        "Si no desea que compartamos sus datos con terceros para publicidad, escríbanos.",
        # French
        (
            "Nous pouvons partager vos renseignements personnels avec des tiers à des fins de "
            "marketing."
        ),
        "Les numéros sont communiqués à nos partenaires pour leurs offres.",
        "Nous communiquons votre numéro de cellulaire à nos partenaires pour leur publicité.",
        (
            "Nous ne vendons pas vos données, mais nous les partageons avec des partenaires à des "
            "fins promotionnelles."
        ),
        (
            "Vos coordonnées peuvent être transmises à d'autres entreprises pour leurs propres "
            "promotions."
        ),
        (
            "Sauf avis contraire de votre part, nous partageons votre numéro avec nos sociétés "
            "affiliées à des fins de marketing."
        ),
    ],
)
def test_others_get_the_data_for_their_marketing(text: str) -> None:
    assert "for their marketing" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "We may share your information with partners.",
        "We may share your personal information with third parties.",
        "Your phone number may be disclosed to our affiliates and subsidiaries.",
        "We share data with our partners and other organizations.",
        "We may provide your information to third parties.",
        "Your data can be shared with business partners and sponsors.",
        "Podemos compartir su información con nuestros socios.",
        "Podemos divulgar sus datos a terceros.",
        "Nous pouvons partager vos renseignements avec nos partenaires.",
        "Vos données peuvent être divulguées à des tiers.",
    ],
)
def test_others_get_the_data_and_nothing_says_what_for(text: str) -> None:
    assert told(text) == {"for no said end"}


@pytest.mark.parametrize(
    "text",
    [
        "We may sell your personal information.",
        "We may rent or sell your phone number to other companies.",
        "Customer lists are sold to data brokers.",
        "We sell your mobile number.",
        "Podemos vender sus datos personales a terceros.",
        "Nous louons notre liste de clients à d'autres entreprises.",
        "Vos données peuvent être vendues.",
    ],
)
def test_data_is_sold(text: str) -> None:
    assert {each.manner for each in accounts(Passage(text)) if each.stance == SHARED} == {SELL}


@pytest.mark.parametrize(
    "text",
    [
        (
            "No mobile information will be shared with third parties or affiliates for marketing "
            "or promotional purposes."
        ),
        (
            "Text messaging originator opt-in data and consent will not be shared with any third "
            "parties, except the providers that deliver our messages."
        ),
        (
            "We do not sell, rent or share mobile numbers or SMS consent with third parties or "
            "affiliates for their marketing or promotional purposes."
        ),
        "We do not sell or share your phone number.",
        "Mobile numbers and opt-in data are never sold, rented, or shared with anyone.",
        "Your mobile number will not be sold, rented, released or traded to others.",
        "SMS consent is not shared with third parties or affiliates.",
        "We won't share your cell number with anybody.",
        "Your mobile number is neither sold nor shared.",
        "We never give your phone number to third parties.",
        "We share your phone number with no one.",
        "Sharing mobile numbers with third parties for marketing is prohibited.",
        (
            "None of your mobile information goes to affiliates, and none of it is shared with "
            "partners."
        ),
        "We refuse to share or sell phone numbers.",
        "Under no circumstances will phone numbers collected for SMS be shared with third parties.",
        (
            "We will not share your opt-in to an SMS campaign, or your mobile number, with any "
            "third party for purposes unrelated to providing you with the services of that "
            "campaign."
        ),
        "Your phone number stays with us.",
        (
            "We collect phone numbers when you book. We never share them with third parties for "
            "marketing."
        ),
        "We do not share your mobile number with third parties without your consent.",
        (
            "Your phone number is used for reminders only and is not shared with third parties for "
            "marketing."
        ),
        (
            "We do not disclose, transfer or otherwise make available your mobile number to third "
            "parties."
        ),
        "Nor do we share mobile numbers with affiliates.",
        "No sharing of mobile opt-in data with third parties ever takes place.",
        # Spanish
        (
            "No compartimos números de teléfono móvil ni el consentimiento con terceros para fines "
            "de marketing."
        ),
        (
            "Ninguna información móvil se compartirá con terceros ni afiliados con fines "
            "promocionales."
        ),
        "Su número de teléfono nunca se vende ni se comparte con terceros.",
        "No vendemos ni compartimos su número de celular.",
        "Los datos de suscripción a mensajes no se comparten con terceros.",
        "Jamás compartiremos su teléfono con otras empresas.",
        "Su consentimiento para recibir mensajes no se cederá a ningún tercero.",
        # French
        "Nous ne communiquons les numéros à aucun tiers pour sa publicité.",
        (
            "Aucun renseignement mobile ne sera communiqué à des tiers ni à des sociétés affiliées "
            "à des fins de marketing ou de promotion."
        ),
        "Nous ne vendons ni ne partageons votre numéro de téléphone.",
        "Les données de consentement aux textos ne sont jamais transmises à des tiers.",
        "Votre numéro de cellulaire n'est jamais vendu, loué ou partagé.",
        "Votre numéro de téléphone ne sera pas partagé avec des partenaires.",
        "Vos numéros restent chez nous.",
    ],
)
def test_numbers_are_promised_to_stay(text: str) -> None:
    assert told(text) - {"helpers", "data kept"} == {"numbers kept"}


@pytest.mark.parametrize(
    "text",
    [
        "We do not sell or share your personal information.",
        "Your information will never be sold or shared with third parties.",
        "We do not share your data with third parties for marketing.",
        "We don't rent or sell our mailing lists.",
        "No vendemos ni compartimos sus datos personales.",
        "Nous ne partageons pas vos renseignements personnels avec des tiers.",
        "Vos renseignements ne sont ni vendus ni loués.",
    ],
)
def test_data_in_general_is_promised_to_stay(text: str) -> None:
    assert told(text) == {"data kept"}


@pytest.mark.parametrize(
    "text",
    [
        "We may share your phone number with service providers who deliver our messages.",
        "We share your information with third parties that help us operate our business.",
        "We may disclose your information to vendors who send our marketing texts on our behalf.",
        "Your number is shared with our SMS provider to deliver our messages.",
        (
            "We may share personal information with third-party service providers for marketing "
            "services on our behalf."
        ),
        "We disclose information to third parties when required by law.",
        (
            "We may disclose your information to law enforcement or other third parties to comply "
            "with a subpoena."
        ),
        "Your information may be transferred to a third party in a merger or acquisition.",
        "We share your order details with delivery companies.",
        "We share your information with partners as needed to complete your order.",
        "Information may be shared with subcontractors who help us in the delivery of texts.",
        "We provide your number to carriers and aggregators to transmit our messages.",
        "We share health information with your insurer and with labs.",
        (
            "We may disclose data to third-party vendors who assist us, such as payment firms, "
            "printers and marketing agencies."
        ),
        "We share your details with third parties only with your permission.",
        "We share your name with associate companies and affiliates to detect fraud.",
        "Compartimos su número con proveedores de servicios que nos ayudan a enviar mensajes.",
        "Podemos divulgar su información a las autoridades cuando lo exija la ley.",
        "Compartimos sus datos con terceros que prestan servicios en nuestro nombre.",
        "Nous partageons votre numéro avec des fournisseurs de services qui acheminent nos textos.",
        "Nous pouvons communiquer vos renseignements à des tiers si la loi l'exige.",
        (
            "Vos coordonnées sont transmises à des prestataires qui nous aident à livrer vos "
            "commandes."
        ),
    ],
)
def test_those_who_work_for_the_sender_may_have_the_data(text: str) -> None:
    assert told(text) == {"helpers"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Personal information may be shared with third parties for marketing, excluding text "
            "messaging originator opt-in data and consent."
        ),
        (
            "We may share your information with partners for marketing, except mobile numbers and "
            "SMS consent."
        ),
        (
            "With the exception of mobile numbers, information may be shared with affiliates for "
            "marketing."
        ),
        (
            "We share personal information with our partners for promotional purposes, but this "
            "does not include mobile opt-in data, which is excluded."
        ),
        (
            "Podemos compartir sus datos con socios para publicidad, excepto los números de "
            "teléfono y el consentimiento para SMS."
        ),
        (
            "Nous pouvons partager vos renseignements avec des partenaires à des fins de "
            "marketing, sauf les numéros de cellulaire et le consentement aux textos."
        ),
    ],
)
def test_texting_data_is_excepted_in_the_same_breath(text: str) -> None:
    assert not told(text) & {"for their marketing", "for no said end"} or exempts_texting(
        Passage(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        (
            "All the above categories exclude text messaging originator opt-in data and consent; "
            "this information will not be shared with any third parties."
        ),
        "The sharing described above does not apply to mobile numbers or SMS consent.",
        "This section does not include text messaging opt-in data.",
        "Mobile opt-in data is excluded from all the sharing above.",
        (
            "Todas las categorías anteriores excluyen los datos de suscripción a mensajes y el "
            "consentimiento."
        ),
        "Lo anterior no se aplica a los números de teléfono móvil.",
        "Toutes les catégories ci-dessus excluent les données de consentement aux textos.",
        "Ce qui précède ne s'applique pas aux numéros de téléphone.",
    ],
)
def test_texting_data_is_left_out_of_what_is_said_elsewhere(text: str) -> None:
    assert exempts_texting(Passage(text))


@pytest.mark.parametrize(
    "text",
    [
        "We may share your personal information with partners for marketing.",
        "We do not share mobile numbers with third parties.",
        "The above applies to mobile numbers, too.",
        "Taxes are excluded from the prices above.",
    ],
)
def test_nothing_is_left_out(text: str) -> None:
    assert not exempts_texting(Passage(text))


@pytest.mark.parametrize(
    "text",
    [
        "How we share your information with third parties",
        "Do we share your information with third parties?",
        "Sharing your information with partners",
        "You may share your number with friends.",
        "When you share your phone number with us, we text you about your visits.",
        "Our partners may share your information with us.",
        "We may receive information from third parties.",
        "We share aggregated data with partners for marketing.",
        "We share recipes with our partners.",
        "We share news of partners and their products with those who asked for texts.",
        "You can share our posts on social media.",
        "Do Not Sell or Share My Personal Information",
        "You have the right to opt out of the sale or sharing of your personal information.",
        "We provide information about our services.",
        "We sell shoes and boots.",
        "We rent canoes; give us your phone number and we text you when one is ready.",
        "We send texts to people who gave us their number.",
        "Please provide your phone number to receive offers.",
        "We make delicious bread and text your number when it is ready.",
        "Nous vendons du pain.",
        "Le partage de recettes est notre passion.",
        "Comparta esta página con sus amigos.",
        "Vendemos pan y pasteles.",
        "Donnez-nous votre numéro de téléphone pour recevoir nos offres.",
        "Third-party websites may collect information about you.",
        "We use cookies.",
        "We keep phone numbers for two years.",
        "You agree not to share your password with third parties.",
        "Your number is shared with the driver so that they can call you about your order.",
        "We may contact you about products of our partners.",
        "The information our clients share when they call us includes a phone number.",
        "Third-party vendors use cookies to show advertisements.",
        (
            "This notice describes how and why we might collect, store, use or share your personal "
            "information."
        ),
    ],
)
def test_nothing_is_passed_on(text: str) -> None:
    assert not told(text) & {"for their marketing", "for no said end", "numbers kept"}


def test_lists_of_recipients_belong_to_the_sentence_before_them() -> None:
    text = (
        "We may share your phone number with:\n\nVendors who host our site\nMarketing partners for "
        "their own offers\nHow we keep it safe\nOffers: see our brands."
    )
    assert told(text) == {"for their marketing", "helpers"}


def test_helpers_in_a_list_get_nobody_into_trouble() -> None:
    text = (
        "We share your information with: (a) vendors that help us; (b) our attorneys; and (c) the "
        "courts.\nWe text you offers."
    )
    assert told(text) == {"helpers"}


def test_the_beginning_of_a_list_says_nothing_yet() -> None:
    text = (
        "We may disclose your data to third parties in these cases:\nService providers: we share "
        "it with vendors who perform services for us.\nThe law: a court asks for it."
    )
    assert told(text) == {"helpers"}


def test_an_account_says_where_its_sentence_stands() -> None:
    text = "Hello. We sell your number. Bye."
    assert accounts(Passage(text)) == (Account(SHARED, SELL, MOBILE, OPEN, 6, 27),)


def test_both_verbs_of_a_promise_are_told() -> None:
    found = accounts(Passage("We do not sell or share mobile numbers."))
    assert [(each.stance, each.manner) for each in found] == [(DENIED, SHARE), (DENIED, SELL)]


def test_selling_denied_leaves_sharing_untold() -> None:
    found = accounts(Passage("We never sell your personal information."))
    assert [(each.stance, each.manner) for each in found] == [(DENIED, SELL)]


def test_hostile_texts_take_linear_time() -> None:
    assert len(accounts(Passage("we share your number with partners for marketing " * 4000))) < 1000


@pytest.mark.parametrize(
    "heading",
    [
        "If the practice is sold",
        "If our company is sold, your phone number is not passed on.",
        "Gift cards are sold at the front desk.",
    ],
)
def test_what_else_is_sold_is_nobodys_data(heading: str) -> None:
    policy = f"We keep your name and phone number.\n{heading}\nThe new owner keeps them too."

    assert sold(Passage(policy)) is None
