"""A pack of rules: each page of a rule book joined to its check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from a2p_lint import book
from a2p_lint.book import PackError, Table, rule_tables
from a2p_lint.findings import Confidence, Hit, NotRun, Severity
from a2p_lint.shown_codes import ShownCode, shown_code
from a2p_lint.text import Words

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from a2p_lint.context import Context

__all__ = ("PackError", "Rule", "RulePage", "ShownCode", "Texts", "load_pack", "shown_code")

Check = Callable[["Context"], Iterator[Hit | NotRun]]
KINDS = frozenset({"brand", "campaign", "toll_free", "sole_proprietor"})
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")
_NEED = re.compile(r"letter|(?:page|picture|line-type|block|mail|registry):/.+")
_KEYS = frozenset(
    {
        "severity", "confidence", "kinds", "reads", "needs", "tries", "judges", "maturity",
        "providers", "reasons", "codes", "sources", "read_on", "fiction", "severity_at", "limits",
        "limits_at", "gate", "where", "odd", "words", "patterns", "labels", "en", "fr", "good",
        "bad", "severity_why", "confidence_why",
    }
)  # fmt: skip
_WHERE = ("/brand/", "/campaign/", "/programme/", "evidence")
_TEXT_KEYS = frozenset({"title", "message", "why", "remedy", "not_run"})
_NO_TABLE: Table = {}


class Texts(NamedTuple):
    """A page's texts in one language."""

    title: str
    message: str | Mapping[str, str]
    why: str
    remedy: str
    not_run: Mapping[str, str]


@dataclass(slots=True, frozen=True, eq=False)
class RulePage:
    """What a compliance person reads and edits of a rule (DESIGN section 5)."""

    id: str
    severity: Severity
    confidence: Confidence
    kinds: frozenset[str]
    reads: tuple[str, ...]
    needs: tuple[str, ...]
    tries: tuple[str, ...]
    judges: frozenset[str]
    maturity: str
    providers: tuple[str, ...]
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    sources: tuple[str, ...]
    read_on: str
    fiction: bool
    severity_at: Mapping[str, Severity]
    limits: Mapping[str, int]
    limits_at: Mapping[str, Mapping[str, int]]
    words: Mapping[str, Words]
    gate: frozenset[str]
    """The phrases of the lists that the page names under ``gate`` (see ``Words.gates``): where
    none stands in the application's texts, no check is called."""
    where: Mapping[str, frozenset[str | bool]]
    """By field, the values of which one must stand there (``""`` for none), or nothing is found."""
    odd: tuple[str, ...]
    """The fields of which one must hold something odd (a2p_lint.ordinary), or nothing is found."""
    patterns: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    texts: Mapping[str, Texts]
    table: Table
    """The page as it stands, with the examples where the book still has them."""

    def limits_for(self, provider: str) -> Mapping[str, int]:
        """Give the limits that hold at a provider."""
        own = self.limits_at.get(provider)
        return {**self.limits, **own} if own else self.limits


@dataclass(slots=True, frozen=True, eq=False)
class Rule:
    """A page and its check; the two share one name."""

    page: RulePage
    check: Check

    @property
    def id(self) -> str:
        """``family/defect-name``."""
        return self.page.id


def load_pack(pages: Traversable, checks: str) -> tuple[Rule, ...]:
    """Join every page of a book to the check of the same name.

    ``pages`` is the folder that holds ``<family>/<defect-name>.toml`` (or a compiled book);
    ``checks`` is the dotted name of the package that holds ``<family>/<defect_name>.py``.
    Raises PackError, which names the file, when a page or a check cannot be used. The checks of a
    compiled book, which was tested before it was shipped, are imported when they first run.
    """
    join = _later if book.is_compiled(pages) else _check_of
    return tuple(Rule(page, join(page.id, checks)) for page in load_pages(pages))


def load_pages(pages: Traversable) -> Iterator[RulePage]:
    """Give every page of a book, without its check."""
    for rule, table in rule_tables(pages):
        yield page_of(rule, table, f"{pages}/{rule}.toml")


def _later(rule: str, checks: str) -> Check:
    found: list[Check] = []

    def check(context: Context) -> Iterator[Hit | NotRun]:
        if not found:
            found.append(_check_of(rule, checks))
        return found[0](context)

    check.__module__ = _module_of(rule, checks)
    return check


def _module_of(rule: str, checks: str) -> str:
    return f"{checks}.{rule.replace('/', '.').replace('-', '_')}"


def _check_of(rule: str, checks: str) -> Check:
    name = _module_of(rule, checks)
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name and name.startswith(error.name):
            raise PackError(
                f"its page has no check, {name} is missing",
                f"sa page n'a pas de vérification, il manque {name}",
            ).at(rule) from None
        raise
    check: Check | None = getattr(module, "check", None)
    if not callable(check):
        raise PackError(
            f"{name} has no function named check", f"{name} n'a pas de fonction nommée check"
        ).at(rule)
    return check


def page_of(rule: str, table: Table, file: str) -> RulePage:
    """Build a page from its table, or raise PackError naming the file and what is wrong."""
    if not _ID.fullmatch(rule):
        raise PackError(
            "a rule is named family/defect-name, in lower case",
            "une règle se nomme famille/nom-du-défaut, en minuscules",
        ).at(file)
    if unknown := sorted(set(table) - _KEYS):
        raise PackError(f"unknown key {unknown[0]}", f"clé inconnue, {unknown[0]}").at(file)
    try:
        words = {
            name: _words(tuple(phrases)) for name, phrases in table.get("words", _NO_TABLE).items()
        }
        return RulePage(
            id=rule,
            severity=_severity(table["severity"]),
            confidence=Confidence(table["confidence"]),
            kinds=_kinds(table["kinds"]),
            reads=_strings(table, "reads"),
            needs=_evidence(table, "needs"),
            tries=_evidence(table, "tries"),
            judges=frozenset(_strings(table, "judges")),
            maturity=table.get("maturity", "stable"),
            providers=_strings(table, "providers"),
            reasons=_strings(table, "reasons"),
            codes=_strings(table, "codes"),
            sources=_strings(table, "sources"),
            read_on=str(table.get("read_on", "")),
            fiction=table.get("fiction", False),
            severity_at={
                provider: _severity(entry["severity"])
                for provider, entry in table.get("severity_at", _NO_TABLE).items()
            },
            limits=_values(table.get("limits", _NO_TABLE)),
            limits_at={
                provider: _values(limits)
                for provider, limits in table.get("limits_at", _NO_TABLE).items()
            },
            words=words,
            gate=_gate(table, words),
            where=_where(table.get("where", _NO_TABLE)),
            odd=_strings(table, "odd"),
            patterns=table.get("patterns", _NO_TABLE),
            labels=table.get("labels", _NO_TABLE),
            texts={lang: _texts(table[lang]) for lang in ("en", "fr")},
            table=table,
        )
    except KeyError as error:
        raise missing(error).at(file) from None
    except PackError as error:
        raise error.at(file) from None
    except (TypeError, ValueError, AttributeError) as error:
        raise PackError(f"{file}: {error}") from None


def missing(error: KeyError) -> PackError:
    """Say which key a table lacks."""
    return PackError(f"{error.args[0]} is missing", f"il manque {error.args[0]}")


def _severity(word: str) -> Severity:
    severity = Severity(word)
    if severity is Severity.FATAL:
        raise PackError(
            "fatal is computed, never written", "fatal se calcule, et ne s'écrit jamais"
        )
    return severity


def _kinds(words: Sequence[str]) -> frozenset[str]:
    if not words or not KINDS.issuperset(words):
        known = ", ".join(sorted(KINDS))
        raise PackError(f"kinds is a list of {known}", f"kinds est une liste de {known}")
    return frozenset(words)


def _strings(table: Table, key: str) -> tuple[str, ...]:
    value: Any = table.get(key)
    if value is None:
        return ()
    if isinstance(value, str) or not all(isinstance(item, str) for item in value):
        raise PackError(f"{key} is a list of texts", f"{key} est une liste de textes")
    return tuple(value)


def _evidence(table: Table, key: str) -> tuple[str, ...]:
    needs = _strings(table, key)
    for need in needs:
        if not _NEED.fullmatch(need):
            raise PackError(
                f"{need} is not letter, or page: line-type: mail: and such with a /pointer",
                f"{need} n'est ni letter, ni page:, line-type:, mail: ou autre avec /pointeur",
            ).at(key)
    return needs


@cache
def _words(phrases: tuple[str, ...]) -> Words:
    """Make a list ready once for all pages that borrow it."""
    return Words(phrases)


def _gate(table: Table, words: Mapping[str, Words]) -> frozenset[str]:
    names = _strings(table, "gate")
    if unknown := sorted(set(names) - set(words)):
        raise PackError(
            f"gate names {unknown[0]}, and [words] has no such list",
            f"gate nomme {unknown[0]}, et [words] n'a pas de liste de ce nom",
        )
    return frozenset().union(*(words[name].gates for name in names))


def _where(table: Table) -> Mapping[str, frozenset[str | bool]]:
    for at, values in table.items():
        if not isinstance(values, list) or not values or not at.startswith(_WHERE):
            raise PackError(
                f"where.{at} is no list of values of a field", f"where.{at} n'est pas une liste"
            )
    return {at: frozenset(values) for at, values in table.items()}


def _values(limits: Table) -> Mapping[str, int]:
    return {name: int(entry["value"]) for name, entry in limits.items()}


def _texts(table: Table) -> Texts:
    if unknown := sorted(set(table) - _TEXT_KEYS):
        raise PackError(f"unknown text {unknown[0]}", f"texte inconnu, {unknown[0]}")
    return Texts(
        title=table["title"],
        message=table["message"],
        why=table["why"],
        remedy=table["remedy"],
        not_run=table.get("not_run", _NO_TABLE),
    )
