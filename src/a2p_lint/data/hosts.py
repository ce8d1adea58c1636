"""Hosts that are nobody's own website, by what they are; each stands for its subdomains too.

Source: compiled by hand; RFC 2606 and RFC 6761 for the reserved names. Read 2026-11-22.
"""

# A profile there stands in for a website at some providers.
_SOCIAL = """
facebook.com fb.com instagram.com linkedin.com twitter.com x.com tiktok.com youtube.com
pinterest.com snapchat.com threads.net reddit.com nextdoor.com yelp.com tumblr.com bsky.app
discord.gg discord.com t.me telegram.me twitch.tv medium.com substack.com patreon.com fb.me g.page
"""
SOCIAL = frozenset(_SOCIAL.split())

# Without a path these show the platform, and nobody's profile.
_NEEDS_A_PATH = """
facebook.com instagram.com linkedin.com x.com twitter.com tiktok.com youtube.com fb.com yelp.com
nextdoor.com pinterest.com threads.net
"""
NEEDS_A_PATH = frozenset(_NEEDS_A_PATH.split())

# Shops and directories on which others have a page.
_MARKETPLACES = """
etsy.com ebay.com amazon.com angi.com thumbtack.com houzz.com zillow.com realtor.com booksy.com
vagaro.com styleseat.com doordash.com ubereats.com grubhub.com opentable.com healthgrades.com
zocdoc.com psychologytoday.com bbb.org yellowpages.com mapquest.com tripadvisor.com airbnb.com
vrbo.com craigslist.org kijiji.ca gumtree.com
"""
MARKETPLACES = frozenset(_MARKETPLACES.split())

# Forms: one page without a business round it.
_FORMS = """
forms.gle typeform.com jotform.com surveymonkey.com forms.office.com forms.microsoft.com wufoo.com
formstack.com cognitoforms.com airtable.com tally.so paperform.co formsite.com 123formbuilder.com
hsforms.com calendly.com acuityscheduling.com eventbrite.com signupgenius.com
"""
FORMS = frozenset(_FORMS.split())

# Places for files, many behind a login.
_FILES = """
drive.google.com docs.google.com dropbox.com onedrive.live.com 1drv.ms box.com icloud.com
sharepoint.com wetransfer.com imgur.com i.imgur.com ibb.co i.ibb.co postimg.cc i.postimg.cc
cloudinary.com res.cloudinary.com s3.amazonaws.com gyazo.com prnt.sc snipboard.io
"""
FILES = frozenset(_FILES.split())

# Doors to accounts.
_LOGINS = """
accounts.google.com login.microsoftonline.com login.live.com appleid.apple.com
"""
LOGINS = frozenset(_LOGINS.split())

# Typed to have typed something; none is the website of an applicant.
_PLACEHOLDERS = """
example.com example.org example.net example.edu test.com domain.com yourdomain.com yourwebsite.com
mywebsite.com website.com yoursite.com company.com yourcompany.com mycompany.com mysite.com
site.com acme.com abc.com xyz.com foo.com bar.com sample.com placeholder.com none.com na.com
null.com asdf.com
"""
PLACEHOLDERS = frozenset(_PLACEHOLDERS.split())

# Names that no network outside a home, an office or a computer knows.
PRIVATE_ENDINGS = frozenset(
    {"corp", "home", "internal", "intranet", "lan", "local", "localhost", "onion"}
)

# What comes before a name where something is tried out or looked after, and not shown.
BACKSTAGE = frozenset(
    {"admin", "cpanel", "dev", "develop", "preprod", "preview", "qa", "sandbox", "stage", "staging"}
    | {"test", "testing", "uat", "webmail"}
)
# These say so with more behind a hyphen too: dev-web, but not test-prep, stage-door.
BACKSTAGE_BEFORE_HYPHEN = frozenset({"dev", "preprod", "qa", "sandbox", "staging", "uat"})

# A part of a path behind which there is a password, in English, French and Spanish.
_LOGIN_PATHS = """
auth connexion iniciar-sesion log-in login se-connecter sign-in sign_in signin wp-admin wp-login
"""
LOGIN_PATHS = frozenset(_LOGIN_PATHS.split())

_FILE_ENDINGS = """
avi csv doc docx gif heic jpeg jpg key mov mp4 odt pages pdf png ppt pptx rtf svg tif tiff txt webp
xls xlsx zip
"""
FILE_ENDINGS = frozenset(_FILE_ENDINGS.split())

# Letters of other alphabets that are taken for Latin ones, and odd Latin ones.
LOOK_ALIKES = {
    **dict(zip("аеорсухіјѕԁһԛԝѵӏкг", "aeopcyxijsdhqwvlkr", strict=True)),
    **dict(zip("οανικρυτεγχηω", "oavikputeyxnw", strict=True)),
    **dict(zip("օսոհցզ", "ounhgq", strict=True)),
    **dict(zip("ɑɡɩɪʟɴʀℓ", "agiilnrl", strict=True)),
}
# No language whose names stand in hosts mixes these alphabets with ours.
NEVER_MIXED = frozenset({"ARMENIAN", "CHEROKEE", "COPTIC", "CYRILLIC", "GREEK"})

# Under these every name is registered directly, says the Public Suffix List of 2025-04-07.
_PLAIN_SUFFIXES = """
com org net info biz edu gov app dev shop store online site tech club live life care clinic dental
salon restaurant church health agency group studio team today world xyz vip page website space fun
law realty auto fitness coach cafe pizza bar example test invalid
"""
PLAIN_SUFFIXES = frozenset(_PLAIN_SUFFIXES.split())

# Under these too, but for short names that are suffixes themselves: state.ca.us, gouv.qc.ca.
PLAIN_BUT_FOR_SHORT = frozenset({"ca", "us"})

# Kept for examples and trials: no visitor ever comes there.
RESERVED_SUFFIXES = ("example", "test", "invalid")
