"""A telephone number in a message should be the business's own."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.phone_numbers import holds_phone_number, phone_numbers

_DIGITS = 10
_AREA = 3
# Whose a toll-free number is, its area code does not say.
_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a sample whose number is from an area in which the application names none."""
    if not holds_phone_number("\n".join(context.campaign.samples)):
        return
    given = [
        (place, number, area)
        for place, sample in enumerate(context.campaign.samples)
        for number in phone_numbers(sample)
        if (area := _area(number)) and area not in _TOLL_FREE
    ]
    areas = _known_areas(context) if given else frozenset()
    if areas:
        strange = {place: number for place, number, area in given if area not in areas}
        for place, number in strange.items():
            at = f"/campaign/samples/{place}"
            yield Hit(at, {"number": number}, related=("/brand/support_phone",))


def _known_areas(context: Context) -> frozenset[str]:
    """Give the area codes of all numbers that the application names outside the samples."""
    brand, campaign = context.brand, context.campaign
    known = (
        brand.support_phone,
        brand.contact.phone,
        brand.contact.mobile_phone,
        *context.application.numbers,
        *phone_numbers(campaign.help_message),
        *phone_numbers(campaign.message_flow),
        *phone_numbers(campaign.description),
    )
    return frozenset(filter(None, map(_area, known)))


def _area(number: str) -> str:
    """Give the area code of a number of North America, or nothing."""
    digits = "".join(filter(str.isdecimal, number)).removeprefix("1")
    return digits[:_AREA] if len(digits) == _DIGITS else ""
