"""Domains that shorten or hide a link, by whose they are.

Source: compiled by hand from services that senders of texts use; T-Mobile's code of conduct and
CTIA's guidelines speak against the public ones. No entry was opened. Read 2026-11-22.
"""

# Anybody can make a link there; some have closed since, and still turn up in old forms.
_PUBLIC = """
bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one is.gd v.gd ow.ly buff.ly t.ly rb.gy rebrand.ly
cutt.ly shorturl.at shorturl.com short.gy short.io short.cm bl.ink s.id u.to x.gd da.gd dub.sh
dub.co clck.ru vk.cc urlz.fr urlr.me lnkiy.com lnk.ink snip.ly sniply.io clicky.me budurl.com
trib.al dlvr.it ift.tt shor.by hyperurl.co linktw.in kutt.it grabify.link iplogger.org ouo.io
bc.vc tny.im n9.cl acortar.link e.vg me2.do goo.su t2m.io smarturl.it ln.run zpr.io ulvis.net
switchy.io pxl.to replug.io 1url.cz qps.ru tiny.pl rotf.lol cutt.us shrtco.de soo.gd po.st 2no.co
adf.ly shorte.st gg.gg chilp.it git.io page.link goo.gl bit.do x.co su.pr tr.im mcaf.ee cli.gs
"""

# A company's own: they hide the target, but not from whom the link is.
_FIRST_PARTY = """
lnkd.in t.co m.me wa.me ig.me youtu.be amzn.to a.co ebay.us etsy.me spoti.fi apple.co g.co aka.ms
hubs.ly hubs.la mailchi.mp eepurl.com conta.cc pin.it redd.it nyti.ms wapo.st cnn.it bbc.in
flip.it app.goo.gl w.wiki db.tt adobe.ly squ.re s.yelp.com
"""

# They open an app, or its page in a store.
_DEEP_LINKS = """
app.link onelink.me go.link adj.st bnc.lt smart.link sng.link tosto.re urlgeni.us geni.us
"""

# Behind pictures that a camera reads.
_QR_CODES = """
qrco.de qr.io qrfy.com me-qr.com scan.page q-r.to
"""

# One page of links for each person.
_LINK_PAGES = """
tr.ee linktr.ee lnk.bio beacons.ai bio.link linkin.bio campsite.bio taplink.cc solo.to msha.ke
stan.store hoo.be
"""

PUBLIC_SHORTENERS = frozenset(_PUBLIC.split())
FIRST_PARTY_SHORTENERS = frozenset(_FIRST_PARTY.split())
DEEP_LINKS = frozenset(_DEEP_LINKS.split())
QR_LINKS = frozenset(_QR_CODES.split())
LINK_PAGES = frozenset(_LINK_PAGES.split())
