"""Opt-in forms as site builders and shops write them: honest ones, of businesses that do not exist.

Each names the controls that ask for a number and for a yes to texts, by the beginnings of their
labels; ``boxed`` says whether the account of the opt-in may speak of a box.
"""

from typing import NamedTuple

_EN = "Msg frequency varies. Msg &amp; data rates may apply. Reply STOP to unsubscribe, HELP for help."
_ES = (
    "La frecuencia de los mensajes varía. Pueden aplicarse tarifas de mensajes y datos. Responda STOP "
    "para cancelar o AYUDA para obtener ayuda."
)
_FR = (
    "La fréquence des messages varie. Des frais de messages et de données peuvent s'appliquer. "
    "Répondez ARRET pour vous désabonner, AIDE pour obtenir de l'aide."
)
_LINKS = '<a href="/privacy">Privacy Policy</a> | <a href="/terms">Terms</a>'
_LINKS_ES = '<a href="/privacidad">Política de privacidad</a> y <a href="/terminos">Términos</a>'
_LINKS_FR = '<a href="/confidentialite">Politique de confidentialité</a>, <a href="/modalites">Modalités</a>'


class Honest(NamedTuple):
    """One form on its page."""

    name: str
    brand: str
    html: str
    phones: tuple[str, ...] = ("Phone",)
    boxes: tuple[str, ...] = ()
    language: str = "en"

    @property
    def page(self) -> str:
        """The whole web page."""
        return (
            f'<!doctype html><html lang="{self.language}"><head><title>{self.brand}</title></head>'
            f"<body><header><h1>{self.brand}</h1></header>{self.html}</body></html>"
        )


HONEST = (
    Honest(
        "Webflow, the words in a span beside the box",
        "Tidewell Roofing",
        '<form class="w-form" name="quote"><label for="Phone-2" class="field-label">Phone</label>'
        '<input class="w-input" maxlength="256" name="Phone" type="tel" id="Phone-2" required>'
        '<label class="w-checkbox"><input type="checkbox" id="sms" name="SMS" class="w-checkbox-input">'
        '<span class="w-checkbox-label" for="sms">I agree to receive estimate and appointment texts '
        f"from Tidewell Roofing. {_EN}</span></label>"
        f'<input type="submit" value="Get my quote" class="w-button">{_LINKS}</form>',
        boxes=("I agree to receive estimate",),
    ),
    Honest(
        "Shopify footer, e-mail and texts apart",
        "Marrow &amp; Pine",
        '<footer><form action="/contact#news" class="newsletter"><input type="email" '
        'name="contact[email]" placeholder="Email"><button>Subscribe</button></form>'
        '<form action="/sms"><input type="tel" name="contact[phone]" placeholder="Phone"><p>By entering '
        "your number you agree to receive offers and cart reminders by text from Marrow &amp; Pine. "
        f"Consent is not a condition of purchase. {_EN} {_LINKS}</p><button>Sign up for texts</button>"
        "</form></footer>",
    ),
    Honest(
        "Gravity Forms consent field, the disclosures in its description",
        "Ferncliff Veterinary",
        '<form id="gform_1"><div class="gfield"><label class="gfield_label" for="input_1_3">Phone</label>'
        '<input name="input_3" id="input_1_3" type="tel"></div><fieldset class="gfield gfield_consent">'
        '<legend class="gfield_label">Text messages</legend><div class="ginput_container_consent">'
        '<input name="input_5.1" id="input_1_5_1" type="checkbox" value="1"><label '
        'class="gform-field-label" for="input_1_5_1">I agree to get texts about my pet\'s visits from '
        'Ferncliff Veterinary.</label><input type="hidden" name="input_5.2" value="x"></div>'
        f'<div class="gfield_description">{_EN} {_LINKS}</div></fieldset><input type="submit" '
        'id="gform_submit_button_1" value="Request a visit"></form>',
        boxes=("I agree to get texts",),
    ),
    Honest(
        "Calendly, a reminder number that may stay empty",
        "Okra Street Counseling",
        '<form><label for="n">Name *</label><input id="n" name="full_name" required><label for="e">Email '
        '*</label><input id="e" type="email" required><label for="p">Send text messages to</label>'
        '<input id="p" type="tel" name="text_reminder_number"><p>Give a number only if you want '
        "appointment reminders by text from Okra Street Counseling. "
        f"{_EN} {_LINKS}</p><button>Schedule Event</button></form>",
        phones=("Send text messages to",),
    ),
    Honest(
        "HubSpot, a box inside its legal text",
        "Bluegate Logistics",
        '<form class="hs-form"><div class="hs_phone"><label for="phone-1">Phone number</label><input '
        'id="phone-1" name="phone" type="tel"></div><div class="legal-consent-container"><div '
        'class="hs-form-booleancheckbox"><label class="hs-form-booleancheckbox-display"><input '
        'class="hs-input" type="checkbox" name="LEGAL_CONSENT.1"><span><p>I agree to receive shipment '
        f"texts from Bluegate Logistics. {_EN}</p></span></label></div><p>{_LINKS}</p></div>"
        '<input type="submit" value="Submit" class="hs-button"></form>',
        boxes=("I agree to receive shipment",),
    ),
    Honest(
        "Klaviyo, the whole form is for texts",
        "Cobalt Kettle",
        '<form class="klaviyo-form-x"><p>10% off your first order</p><input type="tel" aria-label="Phone '
        'Number" placeholder="Phone Number" required><p>By submitting this form you consent to receive '
        "marketing texts (e.g. promos, cart reminders) from Cobalt Kettle at the number provided, "
        "including messages sent by autodialer. Consent is not a condition of purchase. Msg &amp; data "
        "rates may apply. Msg frequency varies. Unsubscribe at any time by replying STOP. HELP for "
        f"help. {_LINKS}</p><button>Subscribe</button><button>No, thanks</button></form>",
        phones=("Phone Number",),
    ),
    Honest(
        "GoHighLevel, two boxes",
        "Ridgeback HVAC",
        '<form id="_builder-form"><div class="form-builder--item"><label>Phone<span>*</span></label>'
        '<input type="tel" name="phone" data-q="phone" placeholder="Phone" data-required="true" required>'
        '</div><div class="terms-and-conditions"><input id="t1" name="terms_1" type="checkbox"><label '
        'for="t1">I consent to receive non-marketing text messages from Ridgeback HVAC about my '
        f'appointments and service. {_EN}</label></div><div class="terms-and-conditions"><input id="t2" '
        'name="terms_2" type="checkbox"><label for="t2">I consent to receive marketing text messages '
        f"from Ridgeback HVAC with offers at the phone number provided. {_EN}</label></div>{_LINKS}"
        '<button type="submit">Send request</button></form>',
        boxes=("I consent to receive non-marketing", "I consent to receive marketing"),
    ),
    Honest(
        "WPForms, the label behind the box",
        "Saltmarsh Dental",
        '<form class="wpforms-form"><div><label class="wpforms-field-label" for="wpforms-12-field_2">'
        'Phone</label><input type="tel" id="wpforms-12-field_2" name="wpforms[fields][2]"></div><ul><li>'
        '<input type="checkbox" id="wpforms-12-field_4_1" name="wpforms[fields][4][]" value="Yes"><label '
        'class="wpforms-field-label-inline" for="wpforms-12-field_4_1">Yes, text me appointment '
        f"reminders from Saltmarsh Dental. {_EN}</label></li></ul>{_LINKS}<button "
        'type="submit">Book</button></form>',
        boxes=("Yes, text me appointment",),
    ),
    Honest(
        "Plain HTML without a label",
        "Juniper Loft Yoga",
        '<form>Phone: <input type="tel" name="phone"><br><input type="checkbox" name="sms"> Text me class '
        f"changes from Juniper Loft Yoga. {_EN}<br>{_LINKS}<br><input type=submit value=Send></form>",
        phones=("",),
        boxes=("Text me class changes",),
    ),
    Honest(
        "Contact Form 7",
        "Quarry Lake Storage",
        '<form class="wpcf7-form"><p><label>Phone<br><span class="wpcf7-form-control-wrap"><input '
        'type="tel" name="tel-1"></span></label></p><p><span class="wpcf7-form-control '
        'wpcf7-checkbox"><span class="wpcf7-list-item"><label><input type="checkbox" name="sms[]" '
        'value="1"><span class="wpcf7-list-item-label">Text me rent and gate notices from Quarry Lake '
        f'Storage. {_EN}</span></label></span></span></p><p>{_LINKS}</p><p><input type="submit" '
        'value="Send"></p></form>',
        boxes=("Text me rent",),
    ),
    Honest(
        "Squarespace, a box with a hint under it",
        "Wren &amp; Thistle Florist",
        '<form class="react-form-contents"><div class="form-item field phone"><fieldset><legend>Phone'
        '</legend><label><span>Phone</span><input type="tel" id="phone-1" name="phone"></label></fieldset>'
        '</div><div class="form-item checkbox"><fieldset><legend>Texts</legend><label><input '
        'type="checkbox" name="check"><span>Text me when my order is ready (Wren &amp; Thistle '
        f"Florist)</span></label><p>One text per order. {_EN}</p></fieldset></div>{_LINKS}<button>Order"
        "</button></form>",
        boxes=("Text me when my order",),
    ),
    Honest(
        "Wix, names that are labels of screen readers",
        "Paloma Beauty Bar",
        '<form><input type="tel" name="phone" aria-label="Phone" placeholder="Phone"><div><input '
        'type="checkbox" id="c-1" aria-label="I agree to receive booking texts from Paloma Beauty Bar">'
        '<label for="c-1">I agree to receive booking texts from Paloma Beauty Bar. '
        f"{_EN}</label></div>{_LINKS}<button>Request</button></form>",
        boxes=("I agree to receive booking",),
    ),
    Honest(
        "Jotform, on a page of its own",
        "Otterbrook Camp",
        '<form class="jotform-form"><ul><li><label for="input_4_full">Phone Number</label><input '
        'type="tel" id="input_4_full" name="q4_phoneNumber[full]" autocomplete="tel-national"></li><li>'
        '<label id="label_9">Texts</label><div role="group" aria-labelledby="label_9"><span><input '
        'type="checkbox" class="form-checkbox" id="input_9_0" name="q9_texts[]" value="y"><label '
        'for="input_9_0">Text me about pick-up times and weather at Otterbrook Camp. '
        f"{_EN}</label></span></div></li><li>{_LINKS}</li><li><button>Register</button></li></ul></form>",
        phones=("Phone Number",),
        boxes=("Text me about pick-up",),
    ),
    Honest(
        "Elementor, the acceptance field",
        "Copperline Plumbing",
        '<form class="elementor-form"><div><label for="form-field-phone">Phone</label><input type="tel" '
        'id="form-field-phone" name="form_fields[phone]"></div><div class="elementor-field-type-'
        'acceptance"><span class="elementor-field-option"><input type="checkbox" '
        'name="form_fields[sms]" id="form-field-sms"><label for="form-field-sms">I agree to get texts '
        f"about my service calls from Copperline Plumbing. {_EN}</label></span></div>{_LINKS}<button "
        'type="submit">Send</button></form>',
        boxes=("I agree to get texts",),
    ),
    Honest(
        "Ninja Forms, the label before the box",
        "Harvest Moon Bakery",
        '<form class="nf-form"><div class="nf-field"><label for="nf-field-3">Phone</label><input '
        'id="nf-field-3" type="tel" name="nf-field-3"></div><div class="nf-field"><label '
        'for="nf-field-5">Text me when cakes are ready from Harvest Moon Bakery. '
        f'{_EN}</label><input id="nf-field-5" type="checkbox" name="nf-field-5"></div>{_LINKS}<input '
        'type="button" value="Submit"></form>',
        boxes=("Text me when cakes",),
    ),
    Honest(
        "Formidable, disclosures under the button",
        "Larch Hollow Cabins",
        '<form class="frm-show-form"><label for="f1">Cell phone</label><input type="text" id="f1" '
        'name="item_meta[9]"><div class="frm_checkbox"><label for="f2-0"><input type="checkbox" '
        'name="item_meta[10][]" id="f2-0"> Send me texts about my stay at Larch Hollow Cabins</label>'
        f"</div><button>Reserve</button><p>{_EN} {_LINKS}</p></form>",
        phones=("Cell phone",),
        boxes=("Send me texts about my stay",),
    ),
    Honest(
        "Square Appointments, words under a number that may stay empty",
        "Kite &amp; Comb Barbers",
        '<form><label for="fn">First name</label><input id="fn"><label for="ph">Mobile number '
        '(optional)</label><input id="ph" type="tel"><p>If you give it, you agree to receive appointment '
        f"texts from Kite &amp; Comb Barbers. {_EN} {_LINKS}</p><button>Book appointment</button></form>",
        phones=("Mobile number (optional)",),
    ),
    Honest(
        "A field service request, two boxes, one for e-mail",
        "Brightwater Pools",
        '<form><label>Phone<input type="tel" name="phone" required></label><label>Tell us more<textarea '
        'name="d"></textarea></label><label><input type="checkbox" name="sms"> I would like to receive '
        f"texts about my pool service from Brightwater Pools. {_EN}</label><label><input "
        'type="checkbox" name="mail"> E-mail me the newsletter</label>'
        f"{_LINKS}<button>Request service</button></form>",
        boxes=("I would like to receive texts",),
    ),
    Honest(
        "A restaurant waitlist",
        "The Salted Fig",
        '<form><label>Party size <input type="number" name="size"></label><label>Mobile <input '
        'type="tel" name="mobile" required></label><p>We text you once when your table is ready. By '
        "joining the waitlist you agree to get this one text from The Salted Fig. Msg &amp; data rates "
        f"may apply. Reply STOP to opt out, HELP for help. {_LINKS}</p><button>Join waitlist</button>"
        "</form>",
        phones=("Mobile",),
    ),
    Honest(
        "A church, the answer in a list",
        "Grace Harbor Chapel",
        '<form><label>Phone <input type="tel" name="phone"></label><label>Receive texts about services '
        'and events? <select name="sms" required><option>Choose</option><option>Yes</option><option>No'
        f"</option></select></label><p>{_EN} From Grace Harbor Chapel. {_LINKS}</p><button>Register"
        "</button></form>",
        boxes=("Receive texts about services",),
    ),
    Honest(
        "Shopify checkout, shipping phone required, box empty",
        "Alder Outfitters",
        '<form><label for="tel">Phone</label><input id="tel" type="tel" name="phone" required><label '
        'for="card">Card number</label><input id="card" type="text" name="number"><input '
        'type="checkbox" id="mk" name="sms_marketing_opt_in"><label for="mk">Text me with news and '
        f"offers from Alder Outfitters. {_EN} Consent is not a condition of purchase.</label><p>"
        f"{_LINKS}</p><button>Pay now</button></form>",
        boxes=("Text me with news",),
    ),
    Honest(
        "WooCommerce order notices",
        "Pebble Creek Feed",
        '<form class="checkout"><p class="form-row"><label for="billing_phone">Phone <abbr '
        'class="required" title="required">*</abbr></label><input type="tel" name="billing_phone" '
        'id="billing_phone"></p><p class="form-row"><label class="checkbox"><input type="checkbox" '
        'name="order_sms" class="input-checkbox"> <span>Text me order and pickup updates from Pebble '
        f"Creek Feed. {_EN}</span></label></p><p>{_LINKS}</p><button>Place order</button></form>",
        boxes=("Text me order",),
    ),
    Honest(
        "A donor form",
        "River Oaks Rescue",
        '<form><label>Amount <input type="number" name="amount"></label><label>Mobile phone <input '
        'type="tel" name="mobile"></label><label><input type="checkbox" name="texts"> Text me news of '
        f"the animals from River Oaks Rescue, up to 4 a month. {_EN}</label>{_LINKS}<button>Donate"
        "</button></form>",
        phones=("Mobile phone",),
        boxes=("Text me news of the animals",),
    ),
    Honest(
        "A campaign, the box and the footer of the law",
        "Delgado for Mayor",
        '<form><label for="c">Cell</label><input id="c" name="cell_phone" type="tel"><label><input '
        'type="checkbox" name="sms"> Yes! Send me recurring campaign and event texts from Delgado for '
        f"Mayor. {_EN}</label>{_LINKS}<button>I'm in</button></form><footer>Paid for by Delgado for "
        "Mayor</footer>",
        phones=("Cell",),
        boxes=("Yes! Send me recurring",),
    ),
    Honest(
        "A school, two questions with two answers each",
        "Maple Hill Academy",
        '<form><label>Parent mobile <input type="tel" name="m"></label><fieldset><legend>May we text you '
        'about closings and events?</legend><label><input type="radio" name="t" value="y"> Yes, text '
        'me</label><label><input type="radio" name="t" value="n"> No, do not text me</label></fieldset>'
        f"<p>Texts come from Maple Hill Academy. {_EN} {_LINKS}</p><button>Enroll</button></form>",
        phones=("Parent mobile",),
        boxes=("Yes, text me",),
    ),
    Honest(
        "A question whose answers are yes and no alone",
        "Cedar Fork Clinic",
        '<form><label>Phone <input type="tel" name="p"></label><p>Do you agree to receive visit '
        f'reminders by text from Cedar Fork Clinic? {_EN}</p><label><input type="radio" name="r" '
        'required> Yes</label><label><input type="radio" name="r" required> No</label>'
        f"{_LINKS}<button>Continue</button></form>",
        boxes=("Yes",),
    ),
    Honest(
        "How people want to be reached",
        "Stonebridge Law",
        '<form><label>Phone <input type="tel" name="p"></label><p>How should we send case updates?</p>'
        '<label><input type="radio" name="by" required> E-mail</label><label><input type="radio" '
        'name="by" required> Text message</label><label><input type="radio" name="by" required> Call'
        "</label><p>If you choose text, you agree to receive texts about your case from Stonebridge "
        f"Law. {_EN} {_LINKS}</p><button>Request a consultation</button></form>",
        boxes=("Text message",),
    ),
    Honest(
        "A table for a layout",
        "Old Mill Motors",
        '<form><table><tr><td>Phone</td><td><input name="phone" type="tel"></td></tr><tr><td><input '
        'type="checkbox" name="sms" id="s"></td><td><label for="s">Text me service and repair notices '
        f'from Old Mill Motors. {_EN}</label></td></tr></table>{_LINKS}<input type="submit" '
        'value="Schedule"></form>',
        phones=("",),
        boxes=("Text me service and repair",),
    ),
    Honest(
        "Controls outside of any form element",
        "Lumen Fitness",
        '<div class="card"><label>Mobile number <input type="tel" name="m"></label><label><input '
        'type="checkbox" name="s"> Text me class reminders from Lumen Fitness. '
        f"{_EN}</label><button>Join</button>{_LINKS}</div>",
        phones=("Mobile number",),
        boxes=("Text me class reminders",),
    ),
    Honest(
        "A bare box beside words in a paragraph",
        "Beacon Title",
        '<form><label>Phone <input type="tel" name="p"></label><p>Beacon Title would like to text you '
        f'about your closing. {_EN} {_LINKS}</p><label><input type="checkbox" name="ok"> I agree'
        "</label><button>Start my file</button></form>",
        boxes=("I agree",),
    ),
    Honest(
        "A box that is required on a form for texts alone",
        "Sundial Weather Club",
        '<form><label>Mobile <input type="tel" name="m" required></label><label><input type="checkbox" '
        'name="s" required> Text me storm alerts from Sundial Weather Club. '
        f"{_EN}</label>{_LINKS}<button>Get texts</button></form>",
        phones=("Mobile",),
        boxes=("Text me storm alerts",),
    ),
    Honest(
        "A search box, a newsletter and the form",
        "Nettle Books",
        '<form action="/search"><input type="search" name="q" placeholder="Search"></form><form '
        'action="/book"><label>Phone <input type="tel" name="p"></label><label><input type="checkbox" '
        f'name="s"> Text me when my order arrives at Nettle Books. {_EN}</label><button>Hold it</button>'
        f'{_LINKS}</form><form action="/news"><label>Email <input type="email" name="e"></label><button>'
        "Subscribe</button></form>",
        boxes=("Text me when my order arrives",),
    ),
    Honest(
        "A contact form above the form for texts",
        "Ashby Tutoring",
        '<form><label>Your phone <input type="tel" name="p"></label><label>Message <textarea '
        'name="m"></textarea></label><button>Send message</button></form><h2>Lesson texts</h2><form>'
        '<label>Phone <input type="tel" name="p2"></label><label><input type="checkbox" name="s"> Text '
        f"me lesson reminders from Ashby Tutoring. {_EN}</label>{_LINKS}<button>Join</button></form>",
        boxes=("Text me lesson reminders",),
    ),
    Honest(
        "A sign-in page with a form beside it",
        "Trellis Garden Center",
        '<form><input name="user"><input type="password" name="pw"><button>Log in</button></form><form>'
        '<label>Mobile <input type="tel" name="p"></label><label><input type="checkbox" name="s"> Text '
        f"me plant sale offers from Trellis Garden Center. {_EN}</label>{_LINKS}<button>Join</button>"
        "</form>",
        phones=("Mobile",),
        boxes=("Text me plant sale",),
    ),
    Honest(
        "Codes for signing in",
        "Gridwell Software",
        '<form><label>Email <input type="email" required></label><label>Password <input type="password" '
        'required></label><label>Mobile number <input type="tel" name="m"></label><label><input '
        'type="checkbox" name="mfa"> Text me a code each time I sign in to Gridwell Software. One message '
        "per sign-in. Message and data rates may apply. Reply STOP to opt out, HELP for help."
        f"</label>{_LINKS}<button>Create account</button></form>",
        phones=("Mobile number",),
        boxes=("Text me a code",),
    ),
    Honest(
        "Terms accepted in a box of their own",
        "Northgate Rentals",
        '<form><label>Phone <input type="tel" name="p" required></label><label><input type="checkbox" '
        'name="tos" required> I accept the <a href="/terms">Terms</a> and the <a '
        'href="/privacy">Privacy Policy</a></label><label><input type="checkbox" name="s"> Text me about '
        f"my rental from Northgate Rentals. {_EN}</label><button>Reserve</button></form>",
        boxes=("Text me about my rental",),
    ),
    Honest(
        "Links in the label",
        "Foxglove Spa",
        '<form><label>Phone <input type="tel" name="p"></label><label><input type="checkbox" name="s"> I '
        "agree to receive appointment texts from Foxglove Spa. "
        f'{_EN} See our <a href="/privacy">Privacy Policy</a> and <a href="/terms">SMS Terms</a>.'
        "</label><button>Book</button></form>",
        boxes=("I agree to receive appointment",),
    ),
    Honest(
        "By checking this box",
        "Summit Home Health",
        '<form><label>Phone <input type="tel" name="p"></label><label><input type="checkbox" name="s"> By '
        "checking this box, you agree to receive care and scheduling text messages from Summit Home "
        f"Health. {_EN} You can opt out of texts at any time.</label>{_LINKS}<button>Send</button></form>",
        boxes=("By checking this box",),
    ),
    Honest(
        "Optional, and said so",
        "Kindle Creek Realty",
        '<form><label>Phone (required) <input type="tel" name="p" required></label><label><input '
        'type="checkbox" name="s"> (Optional, not required to get listings) Text me new listings from '
        f"Kindle Creek Realty. {_EN}</label>{_LINKS}<button>Request info</button></form>",
        phones=("Phone (required)",),
        boxes=("(Optional, not required",),
    ),
    Honest(
        "Stars that mark what is required",
        "Penny Lane Preschool",
        '<form><p>* required</p><label>Phone* <input type="tel" name="p"></label><label><input '
        'type="checkbox" name="s"> Text me closing alerts from Penny Lane Preschool. '
        f"{_EN}</label>{_LINKS}<button>Apply</button></form>",
        phones=("Phone*",),
        boxes=("Text me closing alerts",),
    ),
    Honest(
        "A footnote with a star",
        "Osprey Marine",
        '<form><label>Phone <input type="tel" name="p" required></label><label><input type="checkbox" '
        'name="s"> Text me when my boat is ready*</label><button>Book service</button><p>*Texts come from '
        f"Osprey Marine. {_EN} {_LINKS}</p></form>",
        boxes=("Text me when my boat",),
    ),
    Honest(
        "A number split into country and rest",
        "Atlas Movers",
        '<form><select name="country"><option>US +1</option><option>CA +1</option></select><input '
        'type="tel" name="phone" aria-label="Phone"><label><input type="checkbox" name="s"> Text me about '
        f"my move from Atlas Movers. {_EN}</label>{_LINKS}<button>Get estimate</button></form>",
        boxes=("Text me about my move",),
    ),
    Honest(
        "Call or text us, beside the form",
        "Prairie Sky Dental",
        '<p>Call or text us at (303) 555-0142.</p><form><label>Phone <input type="tel" name="p"></label>'
        '<label><input type="checkbox" name="s"> Text me visit reminders from Prairie Sky Dental. '
        f"{_EN}</label>{_LINKS}<button>Book</button></form>",
        boxes=("Text me visit reminders",),
    ),
    Honest(
        "A keyword beside the form",
        "Tin Roof Tacos",
        '<form><label>Mobile <input type="tel" name="m"></label><label><input type="checkbox" name="s"> '
        f"Text me specials from Tin Roof Tacos. {_EN}</label>{_LINKS}<button>Join</button></form><p>Or "
        "text TACOS to (512) 555-0133.</p>",
        phones=("Mobile",),
        boxes=("Text me specials",),
    ),
    Honest(
        "Notices in plain words",
        "Meadowlark Daycare",
        '<form><label>Phone <input type="tel" name="p"></label><label><input type="checkbox" name="s"> It '
        "is fine to text me about my child's day. Meadowlark Daycare sends two a week. Your carrier may "
        "charge for messages. Reply STOP and we stop; reply HELP and we help.</label>"
        f"{_LINKS}<button>Save</button></form>",
        boxes=("It is fine to text me",),
    ),
    Honest(
        "Capitals",
        "IRONWOOD GYM",
        '<form><label>PHONE <input type="tel" name="p"></label><label><input type="checkbox" name="s"> '
        "TEXT ME CLASS ALERTS FROM IRONWOOD GYM. MSG FREQUENCY VARIES. MSG &amp; DATA RATES MAY APPLY. "
        f"REPLY STOP TO END, HELP FOR HELP.</label>{_LINKS}<button>JOIN</button></form>",
        phones=("PHONE",),
        boxes=("TEXT ME CLASS ALERTS",),
    ),
    Honest(
        "Every other name for texts",
        "Willow Run Farm",
        '<form><label>Mobile <input type="tel" name="m"></label><label><input type="checkbox" name="s"> '
        f"Send me SMS updates on the farm stand, from Willow Run Farm. {_EN}</label>{_LINKS}<button>"
        "Subscribe</button></form>",
        phones=("Mobile",),
        boxes=("Send me SMS updates",),
    ),
    Honest(
        "A panadería, one box",
        "Panadería Sol",
        '<form><label>Celular <input type="tel" name="celular"></label><label><input type="checkbox" '
        f'name="s"> Quiero recibir ofertas por texto de Panadería Sol. {_ES}</label>{_LINKS_ES}<button>'
        "Suscribirme</button></form>",
        phones=("Celular",),
        boxes=("Quiero recibir ofertas",),
        language="es",
    ),
    Honest(
        "A clínica, dos casillas",
        "Clínica Buenavista",
        '<form><label for="t">Teléfono móvil</label><input id="t" type="tel" name="tel"><input '
        'id="a" type="checkbox"><label for="a">Acepto recibir recordatorios de citas por mensaje de '
        f'texto de Clínica Buenavista. {_ES}</label><input id="b" type="checkbox"><label for="b">Acepto '
        f"recibir promociones por mensaje de texto de Clínica Buenavista. {_ES}</label>{_LINKS_ES}"
        "<button>Solicitar cita</button></form>",
        phones=("Teléfono móvil",),
        boxes=("Acepto recibir recordatorios", "Acepto recibir promociones"),
        language="es",
    ),
    Honest(
        "Al enviar, un número opcional",
        "Taller Hermanos Ruiz",
        '<form><label>Nombre <input name="n" required></label><label>Celular (opcional) <input '
        'type="tel" name="c"></label><p>Al dar su número, usted acepta recibir mensajes de texto de '
        f"Taller Hermanos Ruiz sobre su reparación. {_ES} {_LINKS_ES}</p><button>Enviar</button></form>",
        phones=("Celular (opcional)",),
        language="es",
    ),
    Honest(
        "Sí o no",
        "Escuela Amanecer",
        '<form><label>Teléfono <input type="tel" name="t"></label><p>¿Desea recibir avisos de clases por '
        f'texto de Escuela Amanecer? {_ES}</p><label><input type="radio" name="r" required> Sí</label>'
        f'<label><input type="radio" name="r" required> No</label>{_LINKS_ES}<button>Registrar</button>'
        "</form>",
        phones=("Teléfono",),
        boxes=("Sí",),
        language="es",
    ),
    Honest(
        "Una inmobiliaria, con correo aparte",
        "Inmobiliaria Cumbre",
        '<form><label>Correo electrónico <input type="email" name="e"></label><label>Teléfono <input '
        'type="tel" name="t" required></label><label><input type="checkbox" name="m"> Deseo recibir '
        'novedades por correo electrónico</label><label><input type="checkbox" name="s"> Deseo recibir '
        f"por SMS avisos de visitas de Inmobiliaria Cumbre. {_ES}</label>{_LINKS_ES}<button>Solicitar "
        "información</button></form>",
        phones=("Teléfono",),
        boxes=("Deseo recibir por SMS",),
        language="es",
    ),
    Honest(
        "Un salon de coiffure",
        "Salon Mèche Folle",
        '<form><label>Cellulaire <input type="tel" name="cell"></label><label><input type="checkbox" '
        'name="s"> Textez-moi les rappels de mes rendez-vous chez Salon Mèche Folle. '
        f"{_FR}</label>{_LINKS_FR}<button>Réserver</button></form>",
        phones=("Cellulaire",),
        boxes=("Textez-moi les rappels",),
        language="fr",
    ),
    Honest(
        "Une fromagerie, infolettre et textos à part",
        "Fromagerie du Rang",
        '<form><label>Courriel <input type="email" name="c"></label><label>Téléphone <input type="tel" '
        'name="t"></label><label><input type="checkbox" name="i"> Je veux recevoir l\'infolettre par '
        'courriel</label><label><input type="checkbox" name="s"> Je veux recevoir par texto les offres '
        f"de Fromagerie du Rang. {_FR}</label>{_LINKS_FR}<button>M'abonner</button></form>",
        phones=("Téléphone",),
        boxes=("Je veux recevoir par texto",),
        language="fr",
    ),
    Honest(
        "Oui ou non",
        "Garderie Les Bourgeons",
        '<form><label>Téléphone <input type="tel" name="t"></label><p>Acceptez-vous de recevoir par texto '
        f'les avis de fermeture de Garderie Les Bourgeons? {_FR}</p><label><input type="radio" name="r" '
        f'required> Oui</label><label><input type="radio" name="r" required> Non</label>{_LINKS_FR}'
        "<button>Envoyer</button></form>",
        phones=("Téléphone",),
        boxes=("Oui",),
        language="fr",
    ),
    Honest(
        "En soumettant, un numéro facultatif",
        "Toitures Boréales",
        '<form><label>Nom <input name="n" required></label><label>Cellulaire (facultatif) <input '
        'type="tel" name="c"></label><p>En donnant votre numéro, vous acceptez de recevoir des textos de '
        f"Toitures Boréales au sujet de votre soumission. {_FR} {_LINKS_FR}</p><button>Demander une "
        "soumission</button></form>",
        phones=("Cellulaire (facultatif)",),
        language="fr",
    ),
    Honest(
        "Une clinique, message texte en toutes lettres",
        "Clinique de la Baie",
        '<form><label>Numéro de téléphone <input type="text" name="num"></label><label><input '
        'type="checkbox" name="s"> J\'accepte de recevoir des rappels de visite par message texte de '
        f"Clinique de la Baie. {_FR}</label>{_LINKS_FR}<button>Prendre rendez-vous</button></form>",
        phones=("Numéro de téléphone",),
        boxes=("J'accepte de recevoir des rappels",),
        language="fr",
    ),
    Honest(
        "A frame of a map beside the form",
        "Kestrel Bikes",
        '<form><label>Phone <input type="tel" name="p"></label><label><input type="checkbox" name="s"> '
        f"Text me when my repair is done at Kestrel Bikes. {_EN}</label>{_LINKS}<button>Book a repair"
        '</button></form><iframe src="https://www.google.com/maps/embed?x=1"></iframe>',
        boxes=("Text me when my repair",),
    ),
    Honest(
        "A modal that stands open",
        "Amber Room Cinema",
        '<dialog open><form method="dialog"><label>Mobile <input type="tel" name="m"></label><label>'
        '<input type="checkbox" name="s"> Text me showtimes and offers from Amber Room Cinema. '
        f"{_EN}</label>{_LINKS}<button>Join</button></form></dialog><p>Now playing.</p>",
        phones=("Mobile",),
        boxes=("Text me showtimes",),
    ),
    Honest(
        "A box of a component library, which is a button",
        "Fernwood Coworking",
        '<form><label for="m">Mobile</label><input id="m" type="tel"><div><button type="button" '
        'role="checkbox" aria-checked="false" id="sms"></button><label for="sms">Text me desk and event '
        f"news from Fernwood Coworking. {_EN}</label></div>{_LINKS}<button>Book a desk</button></form>",
        phones=("Mobile",),
        boxes=("Text me desk",),
    ),
    Honest(
        "A switch whose box is drawn by its label",
        "Basalt Climbing",
        '<form><label for="m">Mobile</label><input id="m" type="tel"><label class="relative '
        'inline-flex"><input type="checkbox" class="sr-only peer" name="sms"><div class="w-11 h-6"></div>'
        f"<span>Text me session reminders from Basalt Climbing. {_EN}</span></label>{_LINKS}<button>"
        "Reserve</button></form>",
        phones=("Mobile",),
        boxes=("Text me session",),
    ),
    Honest(
        "Two questions, one to join and one for consent, on one page with a map and a chat",
        "Lark Street Auto",
        '<form><input type="text" name="zip" placeholder="ZIP"><button>Find a shop</button></form><form>'
        '<label>Phone <input type="tel" name="p" required></label><label>Car trouble <textarea></textarea>'
        '</label><label><input type="checkbox" name="sms"> I consent to repair updates by text from Lark '
        f"Street Auto. {_EN}</label>{_LINKS}<button>Request service</button></form>"
        '<iframe src="https://www.google.com/maps/embed"></iframe><script src="/chat.js"></script>',
        boxes=("I consent to repair updates",),
    ),
)
