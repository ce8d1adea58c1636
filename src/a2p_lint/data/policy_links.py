"""Which forms ask for the web addresses of privacy policy and terms, and since when.

Sources: Twilio's errors 30933 and 30934 and its toll-free rejections; AWS's guide to toll-free
registration; Vonage's 10DLC and toll-free references; Sinch's toll-free schema; Bandwidth's,
Telnyx's, Plivo's and Infobip's toll-free fields, which are optional. Read 2026-11-22.
"""

from datetime import date

CAMPAIGNS_SINCE = date(2026, 6, 30)
"""From this day each 10DLC campaign has both addresses."""

CAMPAIGNS_ALWAYS = frozenset({"vonage"})
"""The providers whose campaign form asked for both before that day."""

TOLL_FREE_SINCE = {"aws": date(2026, 9, 15)}
"""From these days the toll-free forms of these providers have both addresses."""

TOLL_FREE_ALWAYS = frozenset({"sinch", "twilio", "vonage"})
"""The providers whose toll-free form or review asks for both, whatever the day."""

# Where policies are written and kept for others.
_HOMES = """
termly.io iubenda.com termsfeed.com privacypolicies.com getterms.io freeprivacypolicy.com
privacypolicyonline.com privacypolicygenerator.info privacypolicytemplate.net enzuzo.com
generateprivacypolicy.com termsandconditionsgenerator.com websitepolicies.com osano.com
usercentrics.eu cookieyes.com secureprivacy.ai notion.site github.io gitbook.io sites.google.com
wixsite.com squarespace.com weebly.com godaddysites.com wordpress.com blogspot.com myshopify.com
carrd.co webflow.io netlify.app vercel.app square.site leadconnectorhq.com msgsndr.com
"""
HOMES = frozenset(_HOMES.split())
