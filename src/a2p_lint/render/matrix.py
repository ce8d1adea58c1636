"""Shows the consent matrix on a terminal: for each surface what it shows and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from a2p_lint.escapes import visible
from a2p_lint.matrix import ELEMENTS, MISSING, SHOWN, UNKNOWN, Matrix, Row
from a2p_lint.render.layout import Style, wrapped
from a2p_lint.render.words import phrase
from a2p_lint.report import Report

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("Consent matrix", "Matrice du consentement"),
    "none": (
        "There is none: only a campaign or a toll-free number asks people for consent, and this "
        "application has neither campaign nor toll_free.",
        "Il n'y en a pas : seule une campagne ou un numéro sans frais demande un consentement, et "
        "cette demande n'a ni campaign ni toll_free.",
    ),
    "of": ("{title}: {kind}", "{title} : {kind}"),
    "/campaign": ("campaign", "campagne"),
    "/toll_free": ("toll-free", "sans frais"),
    # Surfaces
    "message_flow": ("description of the opt-in", "description de l'inscription"),
    "opt_in_page": ("opt-in page", "page d'inscription"),
    "opt_in_picture": ("picture of the opt-in", "image de l'inscription"),
    "opt_in_message": ("confirmation", "confirmation"),
    "help_message": ("reply to HELP", "réponse à HELP (AIDE)"),
    "opt_out_message": ("reply to STOP", "réponse à STOP (ARRET)"),
    "privacy_policy": ("privacy policy", "politique de confidentialité"),
    "terms": ("terms", "conditions"),
    # What they say
    "shown": ("shows: {elements}", "montre : {elements}"),
    "missing": ("lacks: {elements}", "omet : {elements}"),
    "unknown": ("not known: {elements}", "inconnu : {elements}"),
    "unseen": ("not on record, or not readable", "sans relevé, ou illisible"),
    "element.brand": ("brand", "marque"),
    "element.purpose": ("purpose", "objet"),
    "element.frequency": ("frequency", "fréquence"),
    "element.rates": ("rates", "frais"),
    "element.stop": ("STOP", "STOP (ARRET)"),
    "element.help": ("HELP", "HELP (AIDE)"),
    "element.privacy": ("privacy policy", "politique de confidentialité"),
    "element.terms": ("terms", "conditions"),
    "element.optional": ("people may say no", "on peut refuser"),
    "element.unticked": ("box not ticked", "case non cochée"),
}


def matrix_text(report: Report, lang: str, style: Style) -> str:
    """Give the consent matrices of a report as lines for a terminal, or say why there is none."""
    lines = [
        line for matrix in report.matrix for line in (*_lines(report, matrix, lang, style), "")
    ]
    if not lines:
        title = style.paint(phrase(_WORDS["title"], lang), "strong")
        lines = [title, *wrapped(phrase(_WORDS["none"], lang), style.width), ""]
    return "\n".join((*lines, ""))


def _lines(report: Report, matrix: Matrix, lang: str, style: Style) -> Iterator[str]:
    kind, title = phrase(_WORDS[matrix.at], lang), phrase(_WORDS["title"], lang)
    yield style.paint(phrase(_WORDS["of"], lang, {"title": title, "kind": kind}), "strong")
    for row in matrix.rows:
        name = phrase(_WORDS[row.surface], lang)
        url = f" {report.mask(row.url)}" if row.url else ""
        yield from wrapped(visible(f"{name}{url}"), style.width, "  ", "    ")
        yield from (
            line
            for said in _said(row, lang)
            for line in wrapped(said, style.width, "    ", "      ")
        )


def _said(row: Row, lang: str) -> Iterator[str]:
    if SHOWN not in row.cells and MISSING not in row.cells:
        yield phrase(_WORDS["unseen"], lang)
        return
    for word in (SHOWN, MISSING, UNKNOWN):
        found = [
            phrase(_WORDS[f"element.{element}"], lang)
            for element, cell in zip(ELEMENTS, row.cells, strict=True)
            if cell == word
        ]
        if found:
            yield phrase(_WORDS[word], lang, {"elements": ", ".join(found)})
