"""Hosts on which honest businesses send people to a page of their own, or of everybody's use.

A link there says nothing about another sender. Each stands for its subdomains too.

Source: compiled by hand. Read 2026-11-22.
"""

_PAYMENTS = """
paypal.com paypal.me stripe.com squareup.com square.link square.site venmo.com cash.app zellepay.com
authorize.net intuit.com quickbooks.com freshbooks.com waveapps.com xero.com bill.com clover.com
gusto.com adp.com affirm.com klarna.com afterpay.com sunbit.com cherryfinancing.com carecredit.com
interac.ca moneris.com helcim.com payjunction.com invoicecloud.com paymentus.com docusign.com
docusign.net hellosign.com pandadoc.com
"""

_BOOKING = """
calendly.com acuityscheduling.com as.me setmore.com simplybook.me appointy.com mindbodyonline.com
vagaro.com booksy.com fresha.com glossgenius.com schedulicity.com genbook.com janeapp.com jane.app
boulevard.io phorest.com zenoti.com resy.com opentable.com tock.com sevenrooms.com toasttab.com
chownow.com doordash.com ubereats.com grubhub.com skipthedishes.com eventbrite.com ticketmaster.com
ticketleap.com universe.com meetup.com signupgenius.com airbnb.com vrbo.com booking.com expedia.com
zocdoc.com healthgrades.com solutionreach.com nexhealth.com dentrix.com opencare.com doxy.me
mychart.com epic.com athenahealth.com drchrono.com simplepractice.com kareo.com tebra.com
housecallpro.com hcp.me getjobber.com servicetitan.com classpass.com teamsnap.com sportsengine.com
"""

_MEETING_AND_ASKING = """
zoom.us zoom.com teams.microsoft.com meet.google.com webex.com gotomeeting.com forms.gle
google.com goo.gl apple.com microsoft.com typeform.com jotform.com surveymonkey.com qualtrics.com
whatsapp.com youtube.com youtu.be vimeo.com spotify.com canva.com adobe.com dropbox.com
trustpilot.com yelp.com birdeye.com podium.com bbb.org angi.com thumbtack.com nextdoor.com
waze.com what3words.com mapquest.com
"""

_CARRYING_AND_GIVING = """
ups.com fedex.com usps.com dhl.com purolator.com canadapost.ca canadapost-postescanada.ca ontrac.com
lasership.com aftership.com narvar.com shopify.com myshopify.com shop.app amazon.com etsy.com
ebay.com instacart.com gofundme.com givebutter.com donorbox.org classy.org actblue.com winred.com
givelify.com tithe.ly pushpay.com planningcenteronline.com churchcenter.com canadahelps.org
zeffy.com bloomerang.co networkforgood.com
"""

_INSURERS = """
progressive.com geico.com statefarm.com allstate.com libertymutual.com nationwide.com travelers.com
aflac.com metlife.com humana.com cigna.com aetna.com uhc.com healthcare.gov
"""

_TENANTS_AND_SCHOOLS = """
appfolio.com buildium.com yardi.com rentcafe.com entrata.com zillow.com realtor.com redfin.com
realtor.ca powerschool.com instructure.com schoology.com parentsquare.com classdojo.com remind.com
finalsite.net blackboard.com coursera.org indeed.com linkedin.com workday.com myworkdayjobs.com
icims.com greenhouse.io lever.co
"""

SERVICES = frozenset(
    " ".join(
        (
            _INSURERS,
            _PAYMENTS,
            _BOOKING,
            _MEETING_AND_ASKING,
            _CARRYING_AND_GIVING,
            _TENANTS_AND_SCHOOLS,
        )
    ).split()
)

# Public bodies, schools and the forces: nobody poses as one of them by its own address.
PUBLIC_ENDINGS = (
    ".gov",
    ".edu",
    ".mil",
    ".gc.ca",
    ".gouv.qc.ca",
    ".gov.on.ca",
    ".gov.bc.ca",
    "canada.ca",
)
