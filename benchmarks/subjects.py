"""The applications that speed is measured on: 3.6 kB of JSON each, no two alike."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, create_model

from a2p_lint.application import BLOCKS, Application

_LETTERS = "bcdfghklmnprstvw"
_AREA_CODES = (
    *("205", "303", "312", "404", "405", "414", "503", "504", "512", "602"),
    *("612", "615", "617", "702", "713", "801", "802", "804", "907", "919"),
)
_MORE_FLOW = (
    " Front-desk staff never tick the box for a patient, and nobody is signed up by telephone or on"
    " paper. The first text that a patient gets repeats who we are and how to opt out. We keep the"
    " day, the hour and the wording of each opt-in for as long as we text that patient, and two"
    " years longer, and show that record to whoever has a right to see it."
)
_MORE_SAMPLES = (
    "Harbor Lane Dental: Your visit on [Date] was moved to [New time], as you asked. Reply STOP to"
    " opt out, HELP for help.",
    "Harbor Lane Dental: The insurance form that you asked for is at our front desk. We are open"
    " until 5 pm on weekdays. Reply STOP to opt out.",
    "Harbor Lane Dental: You asked about care after a filling. Wait two hours before you eat, and"
    " call us if it hurts for more than a day. Reply STOP to opt out.",
    "Harbor Lane Dental: Thank you for your visit on [Date]. The notes that you asked for are"
    " ready. Reply STOP to opt out.",
)


@dataclass(frozen=True, slots=True)
class Subject:
    """An application as JSON, and beside it the evidence that goes with it."""

    text: str
    evidence: Mapping[str, Any]


def subject(number: int) -> Subject:
    """Give an application that no other number gives: same shape, same length, other values.

    Names, hosts, mailboxes, tax ids and telephone numbers differ, so that nothing that is kept
    from one application speeds up the next. All are as clean as the one they start from.
    """
    word = "".join(_LETTERS[number >> shift & 15] for shift in (12, 8, 4, 0))
    others = {
        "Harbor Lane Dental": f"Harbor {word.title()} Dental",
        "210 Harbor Lane": f"{number % 900 + 100} Harbor Lane",
        "harborlanedental": f"harbor{word}dental",
        "5550142": f"555{number % 10_000:04d}",
        "503": _AREA_CODES[number % len(_AREA_CODES)],
    }
    for step, line in enumerate(("0120", "0121", "0130")):
        other = f"{number * 3 % 96 + step + 100:04d}"
        others |= {f"555{line}": f"555{other}", f"555 {line}": f"555 {other}"}
    pattern = "|".join(map(re.escape, others))
    data = json.loads(re.sub(pattern, lambda found: others[found[0]], _base()))
    evidence = data.pop("evidence")
    return Subject(json.dumps(data, ensure_ascii=False), evidence)


@cache
def _base() -> str:
    text = files("a2p_lint").joinpath("clean", "commercial.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)
    del data["submitted_on"]  # the day is given to the linter
    data["brand"]["display_name"] = "Harbor Lane Dental"
    flags = {"true": True, "false": False}  # as a program would send them
    data["campaign"] = {
        name: flags.get(value, value) if isinstance(value, str) else value
        for name, value in data["campaign"].items()
    }
    for page in data["evidence"]["pages"].values():
        page["status"] = int(page["status"])
    brand = data["brand"]
    data["evidence"]["letters"] = {
        "letter": {
            "kind": "cp575",
            "read_by": "text",
            **{name: brand[name] for name in ("legal_name", "ein")},
            **{name: brand["address"][name] for name in ("street", "unit", "postal_code")},
        }
    }
    data["campaign"]["message_flow"] += _MORE_FLOW
    data["campaign"]["samples"] += _MORE_SAMPLES
    return json.dumps(data, ensure_ascii=False)


def plain_model() -> type[BaseModel]:
    """Give the model of an application with nothing of ours in it: the bare work of pydantic."""
    return _plain(Application)


def _plain(model: type[BaseModel]) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        if name in BLOCKS:
            fields[name] = (_plain(BLOCKS[name]) | None, None)
        elif name == "evidence":
            fields[name] = (dict[str, Any] | None, None)
        elif info.default == "":
            fields[name] = (str, "")
        elif info.default == ():
            fields[name] = (tuple[str, ...], ())
        else:
            fields[name] = (bool | None, None)
    return create_model(model.__name__, __config__=ConfigDict(extra="forbid"), **fields)
