"""Makes the policy page of a site as sites have them: 200 kB, of which the policy is a sixth.

Around 5,000 words of policy stand a menu of menus, a contents list, two forms, a footer, pictures,
styles, scripts, structured data, a banner and labels that are hidden. All of it is fiction.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.site_policy import COOKIES, KINDS, RIGHTS, SECTIONS, STATES

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
    contents = [title for title, _, _ in SECTIONS] + [f"Rights in {state}" for state in STATES]
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
        f'harborlanedental.example/{name.lower().replace(" ", "-")}/" data-track="{kind}" '
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
        '<div id="drawer" class="drawer drawer--left" data-breakpoint="960"><nav '
        f'aria-label="Mobile"><ul class="drawer__menu">{_drawer()}</ul></nav></div>\n'
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
        f'AAEAAAICTAEAOw==" data-src="/i/news-{number}-320.jpg" '
        f'data-srcset="/i/news-{number}-320.jpg 320w, /i/news-{number}-640.jpg 640w" '
        f'alt="Team at work, picture {number}"></a><div class="card__body"><h3 '
        f'class="card__title"><a href="/news/{number}/">{title}</a></h3><p '
        f'class="card__date"><time datetime="2026-0{number % 9 + 1}-11">2026</time></p></div>'
        "</article>\n"
        for number, title in enumerate(
            ("Why gums bleed", "Our new scanner", "What a crown costs", "Brushing with braces",
             "A night guard for runners", "Open on Saturdays", "Our hygienists", "Sugar and sleep")
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
        for number, (title, texts, items) in enumerate(SECTIONS)
    ]
    cookies = _table(("Cookie", "Purpose", "Kept for"), COOKIES)
    rights = [
        _section(
            len(SECTIONS) + number,
            f"Rights in {state}",
            tuple(text.replace("{state}", state) for text in RIGHTS),
            (),
        )
        + _table(("Kind", "Examples", "From", "Sold"), KINDS)
        for number, state in enumerate(STATES)
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
            f'1.25em;line-height:1.6"><span class="wp-block-paragraph__lead">{word}</span> '
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
        f'<div class="footer__column"><h3 class="footer__title">{title}</h3>'
        f"<ul class='footer__menu'>{_items(names, 'footer')}</ul></div>\n"
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
        '</footer>\n<div id="modal" class="modal" hidden aria-hidden="true">'
        '<div class="modal__box"><h2>Before you go</h2><p>Leave us your address and we '
        "write to you once a month.</p></div></div>\n"
    )


def _scripts() -> str:
    files = "".join(
        f'<script src="https://harborlanedental.example/js/part-{number}.min.js?ver=6.{number}" '
        f'id="part-{number}-js" defer></script>\n'
        for number in range(16)
    )
    inline = "".join(
        f"(function(w,d){{w.queue=w.queue||[];w.queue.push({{id:{number},box:"
        f"'<div class=\"x\"></div>'}});if(w.a<{number}&&d.readyState!=='loading')"
        f"{{w.run&&w.run({number})}}}})(window,document);\n"
        for number in range(190)
    )
    return f"{files}<script>{inline}</script>\n"
