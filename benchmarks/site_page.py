"""Makes the policy page of a site as sites have them: 200 kB, of which the policy is a sixth.

Around 5,000 words of policy stand a menu of menus, a contents list, two forms, a footer, pictures,
styles, scripts, structured data, a banner and labels that are hidden. All of it is fiction.
"""

from __future__ import annotations

from collections.abc import Iterator

_SECTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Scope of this policy",
        (
            "This privacy policy tells what Harbor Lane Dental LLC (“Harbor Lane Dental”, “we”, "
            "“us”) does with personal information that we collect through this website, by "
            "telephone, by text message and at our front desk.",
            "By using the website you accept the practices described in this policy.",
            "It does not apply to websites of others to which we link, such as those of insurers, "
            "laboratories, banks and networks on which people share pictures.",
            "Some of our services have a notice of their own, which then counts beside this one; "
            "where the two differ, the notice for that service decides.",
            "We encourage you to read the whole of it before you give us any information about "
            "yourself or about somebody in your care.",
        ),
        (),
    ),
    (
        "Information that you give us",
        (
            "When you ask for a visit, fill in a form, write to us or apply for work here, we "
            "collect the information that you enter.",
            "Depending on what you ask for, it may include the following:",
            "You need not give us all of it; without some of it we may be unable to plan a visit, "
            "to bill an insurer or to answer a question.",
            "If you give us information about another person, please make sure that this person "
            "agrees and has seen this policy.",
            "Notes that a dentist takes during a visit are part of your record of treatment and "
            "are protected by the rules for health information, not by this page alone.",
        ),
        (
            "your name, initials, date of birth and postal address",
            "your e-mail address and your mobile telephone number",
            "the name of your insurer, your member number and your group number",
            "medicines that you take, allergies and earlier treatments",
            "the day and hour that suit you, and how you would like to be reminded",
            "your resume and the names of people whom we may ask about you",
        ),
    ),
    (
        "Information that we collect by ourselves",
        (
            "Like most websites, ours writes down some information in log files whenever a page "
            "is opened.",
            "This information may include the address of your connection, the kind of browser, "
            "the name of your provider, the page that led you here, the operating system, and day "
            "and time of the request.",
            "We use cookies and pixels to tell one visit from another, to remember the language "
            "that you chose and to see which pages people leave at once.",
            "You can set your browser to refuse cookies or to tell you when one is sent; some "
            "parts of the website may then not work as they should.",
            "Where you allow it, we may use the place of your device to show which of our offices "
            "is nearest.",
            "We may combine what we collect by ourselves with what you gave us; the whole is then "
            "treated as personal information.",
            "Some browsers send a signal that asks websites not to follow people; there is no "
            "common understanding of it, and our website does not answer it at this time.",
        ),
        (
            "cookies that the website cannot work without, such as the one that keeps you signed in",
            "cookies that count visits without telling who came",
            "cookies that remember how large you like the letters",
            "pixels in newsletters that tell us whether one was opened",
        ),
    ),
    (
        "How we use information",
        (
            "We use personal information to run the practice, to treat you well and to keep the "
            "website safe.",
            "In particular, we use it for these purposes:",
            "We do not use health information to advertise to you without your written permission.",
            "Where the law asks for your consent, we ask for it first, and you may take it back at "
            "any time; what was done before stays lawful.",
            "If we want to use information for a purpose that is not named here, we will tell you "
            "and, where we must, ask you.",
        ),
        (
            "to plan, confirm, move and remind you of visits",
            "to bring together your records, x-rays and plans of treatment",
            "to send bills and receipts, and to collect what is due",
            "to answer your questions and complaints",
            "to find and stop fraud, abuse and errors",
            "to obey laws, courts and licensing boards",
            "to train our people and to improve how we work",
        ),
    ),
    (
        "Text messages",
        (
            "If you tick the box on our form, or text JOIN to our number, we send you text "
            "messages about your visits: confirmations, reminders and changes of hour.",
            "Up to four messages a month; message and data rates may apply.",
            "Consent to receive texts is not a condition of treatment or of any purchase.",
            "Reply STOP to any message to end them, or HELP for help; you may also call the front "
            "desk at (503) 555-0142.",
            "No mobile information will be shared with third parties or affiliates for marketing "
            "or promotional purposes.",
            "Text messaging originator opt-in data and consent will not be shared with any third "
            "parties, except with the providers who deliver the messages for us.",
            "Carriers are not liable for delayed or undelivered messages.",
            "The terms of this program stand on our page of terms, to which we link at the foot "
            "of each page.",
        ),
        (),
    ),
    (
        "With whom we share information",
        (
            "We do not sell personal information, and we do not rent or trade lists of patients.",
            "We share personal information only as this section tells:",
            "Those who work for us may use the information for that work alone, must keep it "
            "secret and must delete it when the work is done.",
            "We may disclose information when a law, a court order or a subpoena requires it, or "
            "when we believe that it is needed to protect the safety of a person.",
            "If the practice is sold or merged, records of patients may be transferred to the new "
            "owner, who is bound by this policy until you are told otherwise.",
            "We may share aggregated information that names nobody, for example how many people "
            "asked for a cleaning in a month.",
            "We never give your telephone number to companies that want to sell you something.",
        ),
        (
            "laboratories that make crowns, bridges and aligners for you",
            "insurers and the clearing houses that carry claims to them",
            "service providers that host our website, send our messages and print our letters",
            "other dentists and physicians who treat you, when you or they ask for it",
            "banks and processors that handle payments",
            "accountants, lawyers and auditors who advise us",
        ),
    ),
    (
        "How long we keep information",
        (
            "We keep records of treatment for as long as the law of the state asks, which is seven "
            "years after the last visit for adults and longer for children.",
            "Information from forms that did not lead to a visit is deleted after eighteen months.",
            "Log files are kept for ninety days, and recordings of calls for thirty.",
            "When information is no longer needed, paper is shredded and files are wiped.",
        ),
        (),
    ),
    (
        "How we protect information",
        (
            "We use locks, passwords, encryption and training that fit the kind of information.",
            "Only people who need a record for their work can open it, and each opening is written "
            "down.",
            "No way of sending or storing information is safe beyond all doubt, so we cannot "
            "promise that nothing will ever go wrong.",
            "If your information is lost or seen by somebody who should not have seen it, we will "
            "tell you and the authorities as the law asks.",
            "Please keep your own password secret and tell us at once when you think that somebody "
            "else knows it.",
        ),
        (),
    ),
    (
        "Children",
        (
            "Our website is not meant for children under thirteen, and we do not knowingly collect "
            "information from them without a parent.",
            "If you believe that a child has given us information, please write to us and we will "
            "delete it.",
            "Records of children whom we treat are kept with the permission of a parent or "
            "guardian, who may see them.",
        ),
        (),
    ),
    (
        "Why we may share information with each kind of recipient",
        (
            "Laboratories: we share your name, your age and the shape of your teeth with the "
            "laboratory that makes your crown, and with nobody else who might make one.",
            "Insurers: if you ask us to bill your insurer, we share dates, codes and amounts of "
            "your treatment; the insurer may ask for pictures and notes, which we then provide.",
            "Service providers: companies that host our website, store our files, answer our "
            "telephones at night or deliver our messages have access to the personal information "
            "that they need to perform their functions, but may not use it for other purposes.",
            "Payment processors: the number of your card goes straight to the processor; we are "
            "given the last four digits and the amount, and share neither.",
            "Other dentists: when you move away, we transfer your records to the dentist whom you "
            "name, once you have signed a form for it.",
            "Public authorities: some illnesses must be reported, and boards may inspect records "
            "to see whether we work as we should.",
            "Researchers: universities may be given figures from which nobody can be told; before "
            "anything else is disclosed to them, you will be asked.",
            "Family and friends: with your permission, or where you cannot be asked, we may tell "
            "those who care for you how you are and when to fetch you.",
            "Each contract with a provider says which information is shared, for how long, and "
            "that it is not sold, rented, disclosed or combined with information from elsewhere.",
            "A list of the providers that we use today can be had from the front desk.",
        ),
        (),
    ),
    (
        "Your choices",
        (
            "You can ask us not to send letters, e-mail, calls or texts, each by itself, and "
            "we will keep a note of it so that it stays so.",
            "Every newsletter ends with a link by which you leave the list at once.",
            "You may opt out of reminders as well; please remember your visits yourself then, as "
            "a visit that is missed may be charged.",
            "Under the heading cookie settings at the foot of each page you see which cookies "
            "are set, and can switch off all but those that the website cannot work without.",
            "If you have an account, you can look at your details there and change most of them.",
            "Where we ask for consent you are free to withhold it, and no treatment that you need "
            "will depend on it.",
            "To learn who has seen your record in the past six years, ask for an accounting of "
            "disclosures; one in each twelve months is free of charge.",
        ),
        (
            "call (503) 555-0142 on workdays between eight and five",
            "write to privacy@harborlanedental.example",
            "send a letter to 210 Harbor Lane, Suite 4, Portland, OR 97209",
            "ask at the front desk of any of our offices",
        ),
    ),
    (
        "Information that is sent abroad",
        (
            "Our computers stand in the United States, and so do those of nearly all of our "
            "service providers.",
            "If you open the website from another country, your information will be transferred "
            "to the United States, whose laws may protect it less than those at home.",
            "One provider of translations works from Canada; it is given the text to be "
            "translated without names, and deletes it after the work.",
            "People in the European Economic Area may ask for a copy of the clauses by which such "
            "a transfer is made lawful.",
        ),
        (),
    ),
    (
        "Advertising and analytics",
        (
            "We use a service that counts visits and draws charts of them for us; it may set "
            "cookies of its own.",
            "The service may not use the counts for its own advertising, and we have switched off "
            "the setting by which it would compare visits over several websites.",
            "Now and then we place notices on other websites; whoever shows them learns that "
            "somebody saw the notice, not who it was.",
            "You can object to notices that follow your interests on the pages of the industry's "
            "own associations.",
        ),
        (),
    ),
    (
        "Links to other websites",
        (
            "Our pages link to websites that we do not run, for instance to maps, to insurers and "
            "to articles about care of teeth.",
            "We are not responsible for what others do with information that you give them there.",
            "Buttons of social networks may tell the network that you opened the page, even when "
            "you do not press them.",
        ),
        (),
    ),
    (
        "Changes to this policy",
        (
            "We may change this policy when our services or the law change.",
            "The day at the top tells when it was last changed; earlier versions can be had at the "
            "front desk.",
            "If a change matters much, we show a notice on the website for thirty days or send you "
            "an e-mail.",
        ),
        (),
    ),
)
_STATES = ("Oregon", "California", "Washington", "Colorado", "Virginia", "Texas", "Utah")
_RIGHTS = (
    "If you live in {state}, the law of that state gives you further rights over personal "
    "information that is not part of a record of treatment.",
    "You may ask us whether we hold information about you, and have a copy of it in a form that "
    "you can take to somebody else.",
    "You may have errors corrected and, within limits, have information deleted.",
    "You may object to the sale of personal information, to its sharing for advertising that "
    "follows people over several websites, and to decisions that a machine takes alone.",
    "As said above, we do not sell information about people in {state}, and have not done so in "
    "the past twelve months.",
    "To use these rights, write to privacy@harborlanedental.example or call us; we answer within "
    "forty-five days, and tell you why if we need longer.",
    "We will ask for enough details to be sure that it is you who asks, and use them for nothing "
    "else.",
    "Somebody else may ask in your name if you allow it in writing.",
    "If we decline, you may appeal by answering our letter; if the appeal fails, you may complain "
    "to the attorney general of {state}.",
    "We will not treat you worse, charge you more or refuse you a visit because you used a right.",
    "In the past twelve months we collected these kinds of information about people in {state}:",
)
_KINDS = (
    ("Identifiers", "name, address, e-mail address, member number", "you, your insurer", "no"),
    ("Contact details", "telephone number, language, preferred hour", "you", "no"),
    ("Commercial information", "visits booked, bills, payments", "you, our records", "no"),
    ("Activity on the internet", "pages opened, links pressed", "your browser", "no"),
    ("Place", "the town from which a page is opened", "your connection", "no"),
)
_COOKIES = tuple(
    (f"hl_{name}", purpose, f"{months} months")
    for name, purpose, months in (
        ("session", "keeps you signed in while you book a visit", 1),
        ("lang", "remembers the language that you chose", 12),
        ("size", "remembers how large you like the letters", 12),
        ("consent", "remembers what you said to cookies", 6),
        ("count", "counts visits without telling who came", 3),
        ("src", "remembers which page led you here", 1),
    )
)
_MENUS = {
    "Services": "Cleaning|Fillings|Crowns and bridges|Implants|Aligners|Whitening|Root canals|"
    "Gum care|Night guards|Emergency visits|Second opinions|Care at home",
    "Patients": "First visit|Forms|Insurance|Payment plans|Prices|After your visit|Records|"
    "Text reminders|Questions and answers|Reviews|Refer a friend|Gift cards",
    "Families": "Children|Teenagers|Grandparents|School visits|Sports guards|Braces|Fear of visits|"
    "Sleep|Pregnancy|Special needs|Sealants|Snacks",
    "About": "Our team|Our rooms|History|Technology|Careers|News|Community|Partners|Press|"
    "Accessibility|Contact|Directions",
    "Conditions": "Toothache|Cracked tooth|Lost filling|Bleeding gums|Wisdom teeth|Dry mouth|"
    "Grinding|Bad breath|Sensitive teeth|Jaw pain|Stains|Missing teeth",
    "Offices": "Portland|Beaverton|Gresham|Hillsboro|Lake Oswego|Tigard|Salem|Vancouver|Bend|"
    "Eugene|Medford|Astoria",
}
_FOOT = "Privacy Policy|Terms of Service|Cookie settings|Your choices|Sitemap|Imprint"
_ICON = (
    '<svg class="icon icon--{name}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" '
    'focusable="false"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z'
    'm0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8z"/></svg>'
)


def site_page() -> str:
    """Give the HTML of the page, some 200,000 characters; the same at each call."""
    contents = [title for title, _, _ in _SECTIONS] + [f"Rights in {state}" for state in _STATES]
    return (
        f'<!DOCTYPE html>\n<html lang="en-US" class="no-js">\n{_head()}\n'
        '<body class="page-template-default page page-id-42 wp-embed-responsive has-sidebar">\n'
        '<a class="skip-link screen-reader-text" href="#content">Skip to content</a>\n'
        f"{_banner()}{_header()}"
        '<div id="page" class="site"><div id="content" class="site-content"><div class="container '
        'container--wide"><div class="row row--gutters">\n'
        f"{_aside(contents)}"
        '<main id="main" class="site-main col col--8"><article id="post-42" class="post-42 page '
        'type-page status-publish hentry"><header class="entry-header"><h1 class="entry-title">'
        'Privacy Policy</h1><p class="entry-meta">Last changed on <time datetime="2026-09-14">'
        "September 14, 2026</time></p></header>\n"
        f'<div class="entry-content">{_policy()}</div></article>{_contact()}</main>\n'
        f"</div></div></div></div>\n{_footer()}{_scripts()}</body>\n</html>\n"
    )


def _head() -> str:
    metas = "".join(
        f'<meta property="og:{name}" content="{content}">\n'
        for name, content in (
            ("locale", "en_US"), ("type", "article"), ("title", "Privacy Policy"),
            ("url", "https://harborlanedental.example/privacy"),
            ("site_name", "Harbor Lane Dental"), ("image", "https://harborlanedental.example/i.jpg"),
        )
    )  # fmt: skip
    links = "".join(
        f'<link rel="stylesheet" id="part-{number}-css" media="all" '
        f'href="https://harborlanedental.example/assets/part-{number}/style.min.css?ver=6.{number}">\n'
        for number in range(14)
    )
    rules = "".join(
        f".wp-block-{number}>.inner{{display:flex;gap:{number}px;padding:0 12px 0 24px;"
        f"color:#1f2d3{number % 10};background:#fff}}@media (min-width:{600 + number}px)"
        f"{{.wp-block-{number}{{display:grid;grid-template-columns:repeat(3,1fr)}}}}\n"
        for number in range(200)
    )
    structured = (
        '{"@context":"https://schema.org","@graph":[{"@type":"Dentist","@id":"#org",'
        '"name":"Harbor Lane Dental","legalName":"Harbor Lane Dental LLC","telephone":'
        '"+1-503-555-0142","address":{"@type":"PostalAddress","streetAddress":"210 Harbor Lane",'
        '"addressLocality":"Portland","addressRegion":"OR","postalCode":"97209"},"openingHours":'
        '["Mo-Fr 08:00-17:00"]},{"@type":"WebPage","name":"Privacy Policy","isPartOf":"#site"},'
        '{"@type":"WebSite","@id":"#site","name":"Harbor Lane Dental"}]}'
    )
    return (
        '<head>\n<meta charset="UTF-8">\n<meta name="viewport" content="width=device-width, '
        'initial-scale=1">\n<title>Privacy Policy - Harbor Lane Dental</title>\n'
        '<link rel="canonical" href="https://harborlanedental.example/privacy">\n'
        f'{metas}{links}<script type="application/ld+json">{structured}</script>\n'
        f'<style id="global-styles-inline-css">\n{rules}</style>\n'
        "<script>document.documentElement.className='js';</script>\n</head>"
    )


def _banner() -> str:
    return (
        '<div id="cookie-banner" class="banner banner--bottom" style="display:none" role="dialog" '
        'aria-label="Cookies"><p class="banner__text">We use cookies to count visits. You may '
        'accept or decline them.</p><button type="button" class="button button--accept">Accept'
        '</button><button type="button" class="button button--decline">Decline</button></div>\n'
        '<noscript><iframe src="https://tags.harborlanedental.example/ns.html?id=HL-42" height="0" '
        'width="0" style="display:none;visibility:hidden" title="Tags"></iframe></noscript>\n'
    )


def _items(names: str, kind: str) -> str:
    return "".join(
        f'<li id="{kind}-item-{number}" class="{kind}-item {kind}-item-type-post_type {kind}-item-'
        f'object-page {kind}-item-{number}"><a class="{kind}__link" href="https://'
        f"harborlanedental.example/{name.lower().replace(' ', '-')}/\" data-track=\"{kind}\" "
        f'data-place="{number}"><span class="{kind}__text">{name}</span></a></li>\n'
        for number, name in enumerate(names.split("|"))
    )


def _header() -> str:
    menus = "".join(
        f'<li class="menu-item menu-item-has-children has-mega-menu"><a class="menu__link" '
        f'href="/{title.lower()}/" aria-haspopup="true"><span class="menu__text">{title}</span>'
        f'{_ICON.format(name="down")}</a><button class="submenu-toggle" aria-expanded="false">'
        f'<span class="screen-reader-text">Open the menu {title}</span></button><div class="mega">'
        f'<ul class="sub-menu">{_items(names, "menu")}</ul></div></li>\n'
        for title, names in _MENUS.items()
    )
    return (
        '<header id="masthead" class="site-header site-header--sticky"><div class="top-bar">'
        '<div class="top-bar__inner"><span class="top-bar__text">New patients are welcome</span>'
        '<a class="top-bar__phone" href="tel:+15035550142">(503) 555-0142</a></div></div>\n'
        '<div class="site-branding"><a class="custom-logo-link" href="https://harborlanedental'
        '.example/" rel="home"><img class="custom-logo" src="/i/logo.svg" width="180" height="48" '
        'alt="Harbor Lane Dental"></a></div>\n<form role="search" class="search-form" action="/">'
        '<label><span class="screen-reader-text">Search for:</span><input type="search" '
        'class="search-field" placeholder="Search" name="s"></label><button type="submit" '
        f'class="search-submit">{_ICON.format(name="search")}<span class="screen-reader-text">'
        'Search</span></button></form>\n<nav id="site-navigation" class="main-navigation" '
        f'aria-label="Main"><ul id="primary-menu" class="menu">{menus}</ul></nav></header>\n'
        '<div id="drawer" class="drawer drawer--left" data-breakpoint="960"><nav aria-label="Mobile">'
        f'<ul class="drawer__menu">{_drawer()}</ul></nav></div>\n'
    )


def _drawer() -> str:
    """Give the menu anew for small screens, as themes do; a style sheet hides it."""
    return "".join(
        f'<li class="drawer__group"><span class="drawer__title">{title}</span><ul>'
        f"{_items(names, 'drawer')}</ul></li>\n"
        for title, names in _MENUS.items()
    )


def _aside(contents: list[str]) -> str:
    entries = "".join(
        f'<li class="toc__item toc__item--level-2"><a class="toc__link" href="#part-{number}">'
        f'<span class="toc__number">{number + 1}.</span> {title}</a></li>\n'
        for number, title in enumerate(contents)
    )
    cards = "".join(
        f'<article class="card card--small"><a class="card__media" href="/news/{number}/" '
        f'tabindex="-1" aria-hidden="true"><img class="card__image lazyload" loading="lazy" '
        f'width="320" height="180" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAAB'
        f'AAEAAAICTAEAOw==" data-src="/i/news-{number}-320.jpg" data-srcset="/i/news-{number}-320.jpg '
        f'320w, /i/news-{number}-640.jpg 640w" alt="Team at work, picture {number}"></a><div '
        f'class="card__body"><h3 class="card__title"><a href="/news/{number}/">{title}</a></h3><p '
        f'class="card__date"><time datetime="2026-0{number % 9 + 1}-11">2026</time></p></div>'
        "</article>\n"
        for number, title in enumerate(
            ("Why gums bleed", "Our new scanner", "What a crown costs", "Brushing with braces",
             "A night guard for runners", "Open on Saturdays", "Meet our hygienists", "Sugar and sleep")
        )
    )  # fmt: skip
    return (
        '<aside id="secondary" class="widget-area col col--4"><section class="widget widget_toc">'
        f'<h2 class="widget-title">On this page</h2><ol class="toc">{entries}</ol></section>'
        '<section class="widget widget_recent_entries"><h2 class="widget-title">News</h2>'
        f"{cards}</section></aside>\n"
    )


def _policy() -> str:
    sections = [
        _section(number, title, texts, items)
        for number, (title, texts, items) in enumerate(_SECTIONS)
    ]
    cookies = _table(("Cookie", "Purpose", "Kept for"), _COOKIES)
    rights = [
        _section(
            len(_SECTIONS) + number,
            f"Rights in {state}",
            tuple(text.replace("{state}", state) for text in _RIGHTS),
            (),
        )
        + _table(("Kind", "Examples", "From", "Sold"), _KINDS)
        for number, state in enumerate(_STATES)
    ]
    return "".join((*sections, cookies, *rights))


def _section(number: int, title: str, texts: tuple[str, ...], items: tuple[str, ...]) -> str:
    return (
        f'<section id="part-{number}" class="wp-block-group has-global-padding is-layout-'
        f'constrained wp-block-group-is-layout-constrained"><div class="wp-block-group__inner-'
        f'container"><h2 class="wp-block-heading has-large-font-size">{number + 1}. {title}</h2>\n'
        f"{''.join(_paragraphs(texts, items))}</div></section>\n"
    )


def _paragraphs(texts: tuple[str, ...], items: tuple[str, ...]) -> Iterator[str]:
    """Give two sentences to a paragraph; a list stands behind the one that ends with a colon."""
    listed = "".join(f'<li class="wp-block-list-item">{item};</li>\n' for item in items)
    for start in range(0, len(texts), 2):
        first, rest = texts[start], texts[start + 1 : start + 2]
        word, _, others = first.partition(" ")
        yield (
            '<p class="wp-block-paragraph has-text-align-left" style="margin-top:0;margin-bottom:'
            f'1.25em;line-height:1.6"><span class="lead" style="font-weight:600">{word}</span> '
            f"{' '.join((others, *rest))}</p>\n"
        )
        if rest and rest[0].endswith(":") and listed:
            yield f'<ul class="wp-block-list is-style-checkmarks">{listed}</ul>\n'
            listed = ""
    if listed:
        yield f'<ul class="wp-block-list is-style-checkmarks">{listed}</ul>\n'


def _table(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    head = "".join(f'<th scope="col" class="has-text-align-left">{name}</th>' for name in heads)
    body = "".join(
        f"<tr>{''.join(f'<td data-align=left>{cell}</td>' for cell in row)}</tr>\n" for row in rows
    )
    return (
        '<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead>'
        f"<tr>{head}</tr></thead><tbody>{body}</tbody></table></figure>\n"
    )


def _contact() -> str:
    return (
        '<section class="contact"><h2 class="contact__title">Ask for a visit</h2><form id="visit" '
        'class="form form--visit" method="post" action="/visit"><p class="form__row"><label '
        'for="f-name">Name</label><input id="f-name" name="name" type="text" required></p>'
        '<p class="form__row"><label for="f-mail">E-mail</label><input id="f-mail" name="email" '
        'type="email"></p><p class="form__row"><label for="f-phone">Mobile phone</label><input '
        'id="f-phone" name="phone" type="tel"></p><p class="form__row"><label for="f-why">What '
        'for</label><select id="f-why" name="why"><option value="">Please choose</option><option>'
        "Cleaning</option><option>Pain</option><option>Other</option></select></p>"
        '<p class="form__row"><label for="f-text">Message</label><textarea id="f-text" name="text" '
        'rows="4"></textarea></p><p class="form__row form__row--choice"><label><input '
        'type="checkbox" name="sms" value="1"> I agree to receive text messages from Harbor Lane '
        "Dental about my visits. Up to four messages a month. Message and data rates may apply. "
        'Reply STOP to end, HELP for help. Not a condition of treatment. <a href="/terms">Terms</a>'
        ' and <a href="/privacy">Privacy Policy</a>.</label></p><input type="hidden" name="token" '
        'value="5f4dcc3b5aa765d61d83"><button type="submit" class="button button--primary">Send'
        "</button></form></section>\n"
    )


def _footer() -> str:
    columns = "".join(
        f'<div class="footer__column"><h3 class="footer__title">{title}</h3><ul class="footer__menu">'
        f"{_items(names, 'footer')}</ul></div>\n"
        for title, names in _MENUS.items()
    )
    social = "".join(
        f'<li class="social__item"><a class="social__link" href="https://{name}.example/'
        f'harborlanedental" target="_blank" rel="noopener nofollow" aria-label="{name.title()}">'
        f"{_ICON.format(name=name)}</a></li>"
        for name in ("pictures", "shorts", "friends", "maps", "work")
    )
    return (
        '<footer id="colophon" class="site-footer"><div class="footer__newsletter"><form '
        'class="newsletter" method="post" action="/newsletter"><label for="nl">Newsletter</label>'
        '<input id="nl" type="email" name="email" placeholder="you@mail.example"><button '
        f'type="submit">Sign up</button></form></div>\n<div class="footer__columns">{columns}</div>'
        '<address class="footer__address">Harbor Lane Dental LLC<br>210 Harbor Lane, Suite 4<br>'
        'Portland, OR 97209<br><a href="tel:+15035550142">(503) 555-0142</a><br><a href="mailto:'
        'hello@harborlanedental.example">hello@harborlanedental.example</a></address>\n'
        f'<ul class="social">{social}</ul><ul class="legal">{_items(_FOOT, "legal")}</ul>'
        '<p class="footer__copyright">© 2019-2026 Harbor Lane Dental LLC. All rights reserved.</p>'
        '</footer>\n<div id="modal" class="modal" hidden aria-hidden="true"><div class="modal__box">'
        '<h2>Before you go</h2><p>Leave us your address and we write to you once a month.</p>'
        "</div></div>\n"
    )


def _scripts() -> str:
    files = "".join(
        f'<script src="https://harborlanedental.example/assets/js/part-{number}.min.js?ver=6.{number}" '
        f'id="part-{number}-js" defer></script>\n'
        for number in range(16)
    )
    inline = "".join(
        f"(function(w,d){{w.queue=w.queue||[];w.queue.push({{id:{number},box:'<div class=\"x\"></div>'"
        f"}});if(w.a<{number}&&d.readyState!=='loading'){{w.run&&w.run({number})}}}})(window,document);\n"
        for number in range(190)
    )
    return f"{files}<script>{inline}</script>\n"
