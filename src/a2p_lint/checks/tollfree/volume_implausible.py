"""The monthly volume of a toll-free form must be one that the business can need."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit
from a2p_lint.volumes import monthly_volume

VOLUME = "/toll_free/message_volume"
_COUNTED = ("use_case_summary", "additional_information", "message_flow")


def check(context: Context) -> Iterator[Hit]:
    """Hit more than a sole proprietor sends, or more to each than the people told of can read."""
    volume = monthly_volume(context.toll_free.message_volume)
    if volume is None:
        return
    facts: dict[str, Fact] = {"volume": context.toll_free.message_volume.strip()}
    alone = context.brand.entity_type == "sole_proprietor"
    if alone and volume >= context.limits["alone"]:
        yield Hit(VOLUME, facts, related=("/brand/entity_type",))
    elif volume > context.limits["least"] and (place := _fewer(context, volume)):
        yield Hit(VOLUME, facts, related=(place,))


def _fewer(context: Context, volume: int) -> str:
    """Give the text that tells of so few people that each would get more than anybody reads."""
    people, place = 0, ""
    for field in _COUNTED:
        at = f"/toll_free/{field}"
        text = context.text(at)
        if any(map(str.isdecimal, text.vocabulary)):
            for found in context.pattern("people").finditer(text.folded):
                people, place = max((people, place), (monthly_volume(found[1]) or 0, at))
    return place if 0 < people * context.limits["each"] < volume else ""
