"""Scans YAML text into a builder: events only, so that every value stays as it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from a2p_lint.readers.builder import Block, Builder, Items, Text
from a2p_lint.readers.flaws import CLOSING, Flaw, Refused, unclosed
from a2p_lint.readers.surrogates import mended

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark

_BLANKS = frozenset(("", "~", "null", "Null", "NULL"))

# libyaml follows YAML 1.1, which breaks lines at the first three and drops the last; editors and
# YAML 1.2 take them for characters. Each stands in as another single one, so indexes hold.
_MISTAKEN = "\x85\u2028\u2029\ufeff"
_STAND_INS = "\U0010fff0\U0010fff1\U0010fff2\U0010fff3"
_mistaken = re.compile(f"[{_MISTAKEN}]").search
_HIDE = str.maketrans(_MISTAKEN, _STAND_INS)
_SHOW = str.maketrans(_STAND_INS, _MISTAKEN)

# libyaml refuses the halves that JSON may spell in escapes; PyYAML itself takes them, but slowly.
_half_escape = re.compile(r"\\u[dD][89a-fA-F]").search
_LARGEST_FOR_PYYAML = 200_000

_comments = re.compile("#.*")

_unprintable = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
).search

# What libyaml or PyYAML calls the problem, and the name of our sentence for it.
_PROBLEMS = (
    ("mapping values are not allowed", "yaml-colon"),
    ("found unexpected end of stream", "quote"),
    ("expected ',' or", "comma"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("escape", "yaml-escape"),
    ("tab character", "yaml-tab"),
    ("cannot start any token", "yaml-first-character"),
    ("block sequence entries are not allowed", "yaml-dash"),
    ("did not find expected key", "yaml-indent"),
    ("expected <block end>", "yaml-indent"),
    ("did not find expected '-' indicator", "yaml-indent"),
    ("expected <document start>", "after"),
    ("expected '<document start>'", "after"),
)


def scan(text: str, build: Builder) -> None:
    """Scan one YAML text; raise Refused at the first character that is not YAML."""
    hidden = _mistaken(text) is not None
    try:
        _feed(text.translate(_HIDE) if hidden else text, build, hidden=hidden)
    except yaml.reader.ReaderError:
        found = _unprintable(text)
        raise Refused(Flaw("control", found.start() if found else 0)) from None
    except yaml.MarkedYAMLError as error:
        raise Refused(_unclosed(text, error, build) or _flaw(text, error)) from None
    except (ValueError, OverflowError):  # PyYAML without libyaml: an escape past the last character
        raise Refused(Flaw("yaml-escape", 0)) from None


def _loader(text: str) -> type[yaml.CSafeLoader] | type[yaml.SafeLoader]:
    if len(text) <= _LARGEST_FOR_PYYAML and _half_escape(text):
        return yaml.SafeLoader
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _feed(text: str, build: Builder, *, hidden: bool) -> None:
    documents = 0
    for event in yaml.parse(text, Loader=_loader(text)):
        at = _index(event.start_mark)
        if (
            isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
            and event.tag is not None
        ):
            raise Refused(Flaw("yaml-tag", at))
        if isinstance(event, yaml.ScalarEvent):
            written = event.value.translate(_SHOW) if hidden else event.value
            if not event.style and written == "<<" and build.expects_name:
                raise Refused(Flaw("yaml-merge", at))
            blank = not event.style and written in _BLANKS
            build.leaf(Text(at, None if blank else mended(written)), event.anchor)
        elif isinstance(event, yaml.MappingStartEvent):
            build.open(Block(at), event.anchor)
        elif isinstance(event, yaml.SequenceStartEvent):
            build.open(Items(at), event.anchor)
        elif isinstance(event, yaml.CollectionEndEvent):
            build.close()
        elif isinstance(event, yaml.AliasEvent):
            build.alias(event.anchor or "", at)
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise Refused(Flaw("two-documents", at))


def _unclosed(text: str, error: yaml.MarkedYAMLError, build: Builder) -> Flaw | None:
    """Object to a bracket that is still open where the text ends, but for comments."""
    open_ = build.innermost
    if open_ is None or text[open_.at : open_.at + 1] not in CLOSING:
        return None
    rest = text[_index(error.problem_mark) :]
    return None if _comments.sub("", rest).strip() else unclosed(text, open_.at)


def _flaw(text: str, error: yaml.MarkedYAMLError) -> Flaw:
    problem = error.problem or ""
    key = next((key for words, key in _PROBLEMS if words in problem), "yaml-syntax")
    # These are noticed further down, some at the end of the file, and mended where they begin.
    begins = error.context_mark if key in ("quote", "yaml-no-colon") else None
    at = _index(begins or error.problem_mark)
    if key == "yaml-first-character" and text.startswith("\t", at):
        key = "yaml-tab"
    return Flaw(key, at)


def _index(mark: yaml.Mark | CMark | None) -> int:
    return 0 if mark is None else mark.index
