"""Sentences of policies in which the others come first: what they get, use and send.

The first two lists were written before the word lists were looked at: 3 of the 34 that tell of
sharing were found then, and none of the 34 honest ones was taken for it. The lists written anew
show how far the words went that were mended for the first: 15 of 24 were found at once, and 1 of
25 honest ones was taken for sharing.
"""

import pytest

from a2p_lint.sharing import left_open, marketed, sold
from a2p_lint.text import Passage

TELLING = (
    "Our trusted partners may contact you by text.",
    "Unless you object, partners may get your cell number.",
    "Selected third parties may text you about products that we think you will like.",
    "By giving us your number you agree to be contacted by our marketing partners.",
    "Your cell number may end up with companies that buy leads from us.",
    "We work with sponsors who will receive the phone number that you enter here.",
    "Affiliated companies have access to our list of mobile numbers for their own campaigns.",
    "Our sister companies can reach out to you at the number you gave us.",
    "Your details will go to up to four lenders, each of whom may call or text you.",
    "Carefully chosen brands get to see who signed up for our texts.",
    "You authorize us and our partners to send you promotional text messages.",
    "Advertisers receive the phone numbers of those who enter the contest.",
    "We let other businesses use our text list.",
    "From time to time a partner may be given your number so that it can make you an offer.",
    "Your number may be used by third parties to market their goods to you.",
    "We exchange customer lists with other reputable merchants.",
    "Other dealers in our network may follow up with you by phone or text.",
    "We monetize the data you give us, including your mobile number.",
    "Your opt-in may be extended to our co-sponsors, who will message you separately.",
    "Expect offers from our partner network after you submit your phone number.",
    "Your consent to texts also covers our marketing partners.",
    "We may transfer mobile information to outside companies that advertise with us.",
    "Nuestros socios comerciales pueden enviarle mensajes de texto con sus promociones.",
    "Salvo que usted se oponga, otras empresas podrán recibir su número de celular.",
    "Su teléfono podrá ser utilizado por terceros para ofrecerle sus productos.",
    "Terceros seleccionados pueden ponerse en contacto con usted por SMS.",
    "Ponemos nuestra lista de celulares a disposición de anunciantes.",
    "Al darnos su número acepta que nuestros patrocinadores le escriban.",
    "Nos partenaires peuvent vous joindre par texto pour vous présenter leurs offres.",
    "Sauf opposition de votre part, des tiers pourront recevoir votre numéro de cellulaire.",
    "Votre numéro peut être utilisé par d'autres entreprises pour vous proposer leurs produits.",
    "Des commanditaires choisis obtiennent la liste de nos abonnés aux textos.",
    "En vous inscrivant, vous acceptez d'être contacté par nos partenaires commerciaux.",
    "Nous échangeons notre liste de clients avec d'autres marchands.",
)

HONEST = (
    "Our service providers may contact you by text on our behalf about your appointment.",
    "Our dance partners may contact the front desk by text to change a lesson.",
    "Bring a partner: your dance partner may get a discount on the second class.",
    "Wireless carriers receive your number so that they can deliver our messages.",
    "Law enforcement may receive your phone number where a court orders it.",
    (
        "If the practice is sold, patient records, phone numbers included, will go to the dentist "
        "who takes over."
    ),
    "Neither our partners nor anybody else may contact you by text.",
    "No third party receives your cell number.",
    "Third parties may not use your number to market to you.",
    "Partners never get your number, except the companies that send our texts for us.",
    "Your number is not used by third parties.",
    "We do not exchange, trade or barter customer lists.",
    "You may contact our partners in the lab by text with any question about your crown.",
    "My law partner, Ms. Alvarez, may text you when I am away.",
    (
        "Scammers and third parties may text you pretending to be us; we will never ask for your "
        "password."
    ),
    "Our delivery partner receives your phone number so that the driver can reach you.",
    "The messaging platform that we use has access to your number only to send our texts.",
    "If someone else gives us your number, we text you once to confirm.",
    "Other members of your household may receive our texts if they share your phone.",
    "Only staff of the clinic have access to our list of mobile numbers.",
    "You will not receive offers from partners after you submit your number.",
    "Your insurance company may contact you by text about claims; that is between you and them.",
    "Our partners page lists the shelters that we work with; none of them has your number.",
    "Text message opt-in data is never made available to advertisers, sponsors or partners.",
    "Your consent to texts covers Harbor Lane Dental alone and no partner of ours.",
    "Nuestros proveedores pueden enviarle los mensajes en nuestro nombre.",
    "Ningún tercero puede utilizar su número para ofrecerle productos.",
    "Las compañías telefónicas reciben su número para entregar nuestros mensajes.",
    "Su pareja de baile puede recibir un descuento por texto.",
    "Aucun partenaire ne peut vous joindre par texto.",
    "Les entreprises de téléphonie reçoivent votre numéro afin de livrer nos textos.",
    "Les autorités peuvent obtenir votre numéro si un tribunal l'ordonne.",
    "Votre numéro n'est jamais utilisé par d'autres entreprises.",
    "Notre fournisseur de messagerie a accès à votre numéro uniquement pour envoyer nos textos.",
)

# Written when the words had been mended for the lists above, and before they were tried.
TELLING_ANEW = (
    "Participating merchants will be able to text you deals.",
    "By signing up you consent to calls and texts from us and our marketing partners.",
    "Our affiliates will use the phone number you provide to tell you about their programs.",
    "Phone numbers are made available to exhibitors after the show.",
    "Anyone who advertises with us can buy access to the list of numbers.",
    "Your mobile number could be accessed by other companies in our group.",
    "Several insurance agents may call or text you after you submit this form.",
    "Third-party marketers might send text messages to the number on file.",
    "The phone number you leave becomes available to our whole network of dealers.",
    "You may hear from companies that we think have something for you.",
    "Our co-marketing partners can see your phone number and may use it.",
    "We do not sell your number, but our affiliates may text you about their sales.",
    "Your information will be visible to lenders in our network who may contact you.",
    "Unless you tell us otherwise, other stores in the mall may write to you by SMS.",
    "Sponsors of the race are allowed to text entrants.",
    "Los patrocinadores podrán llamarle o escribirle al celular.",
    "Otras marcas del grupo usarán su número para mandarle ofertas.",
    "Su número estará disponible para nuestros afiliados.",
    "Usted podría recibir mensajes de texto de nuestros aliados comerciales.",
    "Nos commanditaires recevront votre numéro de téléphone.",
    "Vous pourriez recevoir des textos de nos partenaires.",
    "D'autres commerçants de la rue peuvent vous écrire au numéro fourni.",
    "Votre consentement vaut aussi pour nos sociétés affiliées.",
    "Des tiers auront accès à votre numéro de cellulaire pour leurs campagnes.",
)
HONEST_ANEW = (
    "Third-party vendors, including search engines, use cookies to serve ads.",
    "We are not responsible for the privacy practices of other companies whose sites we link to.",
    "These companies have access to your phone number only as needed to perform their functions.",
    (
        "Third parties have access to your personal information only to perform these tasks on "
        "our behalf and may not use it for any other purpose."
    ),
    "If a third party contacts you claiming to be us, please tell us.",
    "You may be contacted by our shipping partner to arrange delivery.",
    "We may use your number to contact you about our partners' events.",
    "If you reach out to one of our partners, they may contact you to answer.",
    "Our messages may include offers from our partners.",
    "When you call, others in the office may get your message.",
    "Do not give your number to others who contact you in our name.",
    "Our partner organizations never send you texts.",
    "We require our partners to keep the phone numbers they receive for us confidential.",
    "Your opt-in covers messages from Harbor Lane Dental only.",
    "We limit access to your number to employees and companies that host our systems.",
    "The consent covers texts from us, not from other businesses in the plaza.",
    "Our partners at the hospital may call you with your lab results.",
    "Phone numbers are available to the companies that deliver our texts.",
    "Third parties, such as the phone companies, may receive the number to route the call.",
    "You can tell partners of the program to stop texting you.",
    "Members of our staff, not partners, will call you.",
    "Su número no llega a otras empresas.",
    "Podemos enviarle noticias de nuestros socios de la comunidad.",
    "Les partenaires que vous choisissez vous-même peuvent communiquer avec vous.",
    "Votre numéro est accessible aux employés et à personne d'autre.",
)

# Of 36 sentences in the manner of templates and notices, the four that were taken for sharing.
HONEST_TEMPLATES = (
    "Social media companies have access to your number if you upload your contacts there.",
    "Our insurance partners receive your phone number only after you ask them for a quote.",
    "Drivers of our restaurant partners will see your phone number while your order is under way.",
    "A third-party collections agency may contact you if your account is overdue.",
)


def _held_against(text: str) -> bool:
    policy = Passage(text)
    return any(ask(policy) is not None for ask in (marketed, sold, left_open))


@pytest.mark.parametrize("text", (*TELLING, *TELLING_ANEW))
def test_others_who_get_numbers_or_write_to_people_are_sharing(text: str) -> None:
    assert _held_against(text)


@pytest.mark.parametrize("text", (*HONEST, *HONEST_ANEW, *HONEST_TEMPLATES))
def test_helpers_denials_and_other_partners_are_no_sharing(text: str) -> None:
    assert not _held_against(text)
