"""E-mail hosts, mailbox names and slips that deserve a remark.

Source: own compilation, 2026-11-22: RFC 2142 and RFC 2606 for role mailboxes and reserved names;
the free mail services and the Internet providers of the United States and Canada; slips of the
keyboard. Throwaway hosts are not here: the package disposable-email-domains lists them.
"""

from collections.abc import Mapping

# Mailboxes there are open to everybody, or come with an Internet connection.
_FREE_HOSTS = """
126.com 163.com aim.com ameritech.net aol.com att.net bell.net bellnet.ca bellsouth.net
brighthouse.com cableone.net centurylink.net centurytel.net charter.net cinci.rr.com cogeco.ca
cogeco.net comcast.net consolidated.net consultant.com cox.net dr.com duck.com earthlink.net
eastlink.ca email.com embarqmail.com excite.com fastmail.com fastmail.fm flash.net frontier.com
frontiernet.net fuse.net gci.net gmail.com gmx.com gmx.net gmx.us googlemail.com hawaiiantel.net
hey.com hotmail.ca hotmail.com hotmail.es hotmail.fr hughes.net hushmail.com icloud.com
inbox.com juno.com live.ca live.com live.fr lycos.com mac.com mail.com mail.ru mailfence.com
me.com mediacombb.net mindspring.com mozmail.com msn.com mts.net mymts.net myyahoo.com naver.com
nbnet.nb.ca netzero.com netzero.net ns.sympatico.ca optimum.net optonline.net outlook.com
outlook.es outlook.fr pacbell.net passport.com pm.me post.com posteo.net
privaterelay.appleid.com prodigy.net proton.me protonmail.com q.com qq.com qwest.net rcn.com
relay.firefox.com roadrunner.com rocketmail.com rogers.com rr.com sasktel.net sbcglobal.net
shaw.ca simplelogin.com skiff.com snet.net sparklight.net spectrum.net startmail.com
suddenlink.net swbell.net sympatico.ca tds.net techie.com teksavvy.com telus.net tuta.com
tuta.io tutamail.com tutanota.com twc.com usa.com verizon.net videotron.ca videotron.qc.ca
windstream.net wowway.com xfinity.com xplornet.ca xplornet.com yahoo.ca yahoo.com yahoo.com.mx
yahoo.es yahoo.fr yandex.com yandex.ru ymail.com zoho.com zohomail.com
"""
FREE_HOSTS = frozenset(_FREE_HOSTS.split())

# By the host that was meant. Most slips exist as parked domains, so a look-up tells nothing.
SLIPS_OF_HOST: Mapping[str, str] = {
    "gmail.com": (
        "gmial.com gmai.com gmal.com gmil.com gamil.com gnail.com gmaill.com gmail.co "
        "gmail.cm gmail.om gail.com gmaul.com"
    ),
    "googlemail.com": "googlemail.co",
    "yahoo.com": "yaho.com yahooo.com yhoo.com yahoo.co yahoo.cm",
    "ymail.com": "ymai.com",
    "hotmail.com": (
        "hotmial.com hotmal.com hotmai.com hotmil.com homail.com hotmail.co hotnail.com"
    ),
    "outlook.com": "outlok.com outloo.com outlook.co oulook.com",
    "icloud.com": "iclod.com icoud.com icloud.co",
    "aol.com": "aol.co ao.com",
    "comcast.net": "comcast.com",
    "sbcglobal.net": "sbcglobal.com",
    "verizon.net": "verizon.com",
    "att.net": "att.com",
    "bellsouth.net": "bellsouth.com",
    "msn.com": "msn.co",
    "live.com": "live.co",
}  # fmt: skip

# Endings that no domain has, and the ending that was meant.
ENDINGS_THAT_ARE_NONE: Mapping[str, str] = {
    "con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "xom": "com",
    "cpm": "com", "nte": "net", "ent": "net", "ney": "net", "ogr": "org", "rog": "org",
    "orgg": "org", "couk": "co.uk",
}  # fmt: skip

# Nobody has a mailbox there: what guides write, and what people type to get past a form.
_PLACEHOLDER_HOSTS = """
example.com example.org example.net example.edu test.com domain.com yourdomain.com yourwebsite.com
mywebsite.com website.com yoursite.com company.com yourcompany.com mycompany.com mysite.com site.com
yourbusiness.com mybusiness.com business.com sample.com placeholder.com none.com na.com null.com
asdf.com localhost
"""
PLACEHOLDER_HOSTS = frozenset(_PLACEHOLDER_HOSTS.split())

_PLACEHOLDER_MAILBOXES = """
test testing tester example sample asdf qwerty username youremail your.email your-email
your_email yourname your.name firstname.lastname first.last name.surname none null noemail nomail
"""
PLACEHOLDER_MAILBOXES = frozenset(_PLACEHOLDER_MAILBOXES.split())

# Nobody reads these. Written without marks: no-reply, no.reply and no_reply are one.
_UNREAD_MAILBOXES = """
noreply donotreply dontreply nepasrepondre mailerdaemon bounce bounces noresponder unmonitored
"""
UNREAD_MAILBOXES = frozenset(_UNREAD_MAILBOXES.split())

# A post, and not a person.
_ROLE_MAILBOXES = """
admin administrator info contact contactus hello hi support help helpdesk customerservice
customercare service sales marketing office team billing accounts accounting ap ar finance hr jobs
careers press media legal compliance privacy security abuse postmaster hostmaster webmaster it
sysadmin root reception frontdesk booking bookings reservations orders shop store feedback enquiries
inquiries general mail email bonjour renseignements ventes soutien comptabilite servicealaclientele
hola ventas atencion contacto soporte
"""
ROLE_MAILBOXES = frozenset(_ROLE_MAILBOXES.split())
