"""Reads generated Markdown as Sphinx does, by MyST's own parser."""

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from selectolax.lexbor import LexborHTMLParser

from docs.conf import myst_enable_extensions

_CONFIG = MdParserConfig(enable_extensions=set(myst_enable_extensions))


def tree(markdown: str) -> LexborHTMLParser:
    """What a page of Markdown becomes."""
    return LexborHTMLParser(create_md_parser(_CONFIG, RendererHTML).render(markdown))


def texts(markdown: str, selector: str) -> list[str]:
    """The words of every element that a selector finds."""
    return [node.text() for node in tree(markdown).css(selector)]
