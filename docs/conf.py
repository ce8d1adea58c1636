"""How Sphinx makes the site; ``make site`` lays the sources out and says which language."""

from a2p_lint import __version__

project = "a2p-lint"
author = "The a2p-lint maintainers"
version = release = __version__

extensions = [
    "myst_parser",
    "docs.generate.searching",
    "docs.generate.theming",
    "docs.generate.typesetting",
]
myst_enable_extensions = ["attrs_block", "attrs_inline", "fieldlist"]
# Our quotation marks are the right ones already.
smartquotes = False

# Shown in part by the guides.
exclude_patterns = ["examples"]

locale_dirs = ["../locale"]
gettext_compact = False
# No places in the .po files: they would change with every line of a guide.
gettext_location = False
gettext_uuid = False

html_theme = "furo"
html_title = "a2p-lint"
html_static_path = ["static"]
templates_path = ["templates"]
html_css_files = ["site.css"]
html_use_index = False
html_copy_source = False
html_show_sourcelink = False
# Summaries are fetched, which no browser does from file://.
html_show_search_summary = False

# Each pair of the site's own colours has a contrast of 4.5 or more.
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#123f73",
        "color-brand-content": "#175ba8",
        "color-brand-visited": "#6b3fa0",
        "site-red": "#fde2e1",
        "site-on-red": "#8f1d14",
        "site-amber": "#fdeccb",
        "site-on-amber": "#6f4700",
        "site-green": "#dcf1e1",
        "site-on-green": "#14602b",
        "site-blue": "#e0ecf8",
        "site-on-blue": "#1f4e79",
        "site-grey": "#e9e9ee",
        "site-on-grey": "#45454f",
    },
    "dark_css_variables": {
        "color-brand-primary": "#9cc8ff",
        "color-brand-content": "#7db7ff",
        "color-brand-visited": "#c8a4f5",
        "site-red": "#5c1a16",
        "site-on-red": "#ffd9d6",
        "site-amber": "#543a06",
        "site-on-amber": "#ffe3ad",
        "site-green": "#123f1f",
        "site-on-green": "#c4f0d0",
        "site-blue": "#173a5c",
        "site-on-blue": "#cfe4fb",
        "site-grey": "#3a3a42",
        "site-on-grey": "#dedee6",
    },
}
