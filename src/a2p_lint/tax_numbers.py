"""Gives every number that an application presents as its tax number, and where each stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from a2p_lint.tax_ids import holds_ein

if TYPE_CHECKING:
    from a2p_lint.application import Application, Brand

OF_BRAND, OF_FORM = "/brand/ein", "/toll_free/registration_number"


def tax_numbers(application: Application) -> Sequence[tuple[str, Brand]]:
    """Give each place of a tax number with the brand as it would be with that number.

    A toll-free form's number counts when its type says EIN and the brand has not given it already.
    """
    brand, form = application.brand, application.toll_free
    numbers = [(OF_BRAND, brand)] if brand.ein.strip() else []
    if form is None or not form.registration_type.strip():
        return numbers
    number = form.registration_number.strip()
    if number and number != brand.ein.strip():
        changed = {
            "ein": form.registration_number,
            "tax_id_type": form.registration_type,
            "tax_id_country": form.registration_country,
        }
        on_form = brand.model_copy(update=changed)
        if holds_ein(on_form):
            numbers.append((OF_FORM, on_form))
    return numbers
