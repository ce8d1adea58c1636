"""Messaging programmes: campaigns and toll-free blocks under one set of names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from a2p_lint.application import Campaign, TollFree

TOLL_FREE_NAMES: Mapping[str, str] = {
    "description": "use_case_summary",
    "samples": "production_message_samples",
    "opt_in_message": "opt_in_confirmation_message",
    "opt_in_methods": "opt_in_type",
    "use_case": "use_case_categories",
}
"""What a programme's field is called in a toll-free block, where it differs."""


class Programme(NamedTuple):
    """One messaging programme, a campaign or a toll-free block, under one set of names."""

    root: str
    description: str
    message_flow: str
    samples: tuple[str, ...]
    use_cases: tuple[str, ...]
    opt_in_methods: tuple[str, ...]
    opt_in_keywords: tuple[str, ...]
    opt_in_message: str
    opt_out_keywords: tuple[str, ...]
    opt_out_message: str
    help_keywords: tuple[str, ...]
    help_message: str
    privacy_policy_url: str
    terms_url: str
    opt_in_url: str
    additional_information: str
    age_gated: bool | None
    opt_in_image_urls: tuple[str, ...] = ()

    def at(self, name: str) -> str:
        """Give the pointer of a programme's field: ``at("samples")``, ``at("message_flow")``."""
        return _pointer(self.root, name)


def field_of(root: str, name: str) -> str:
    """Give what a programme's field is called in the block at ``root``."""
    return TOLL_FREE_NAMES.get(name, name) if root == "/toll_free" else name


@cache
def _pointer(root: str, name: str) -> str:
    return f"{root}/{field_of(root, name)}"


def of_campaign(block: Campaign) -> Programme:
    """Give the programme of a campaign."""
    return Programme(
        root="/campaign",
        description=block.description,
        message_flow=block.message_flow,
        samples=block.samples,
        use_cases=(block.use_case, *block.sub_use_cases) if block.use_case else (),
        opt_in_methods=block.opt_in_methods,
        opt_in_keywords=block.opt_in_keywords,
        opt_in_message=block.opt_in_message,
        opt_out_keywords=block.opt_out_keywords,
        opt_out_message=block.opt_out_message,
        help_keywords=block.help_keywords,
        help_message=block.help_message,
        privacy_policy_url=block.privacy_policy_url,
        terms_url=block.terms_url,
        opt_in_url=block.opt_in_url,
        additional_information=block.additional_information,
        age_gated=block.age_gated,
        opt_in_image_urls=block.opt_in_image_urls,
    )


def of_toll_free(block: TollFree) -> Programme:
    """Give the programme of a toll-free block."""
    return Programme(
        root="/toll_free",
        description=block.use_case_summary,
        message_flow=block.message_flow,
        samples=block.production_message_samples,
        use_cases=block.use_case_categories,
        opt_in_methods=(block.opt_in_type,) if block.opt_in_type else (),
        opt_in_keywords=block.opt_in_keywords,
        opt_in_message=block.opt_in_confirmation_message,
        opt_out_keywords=block.opt_out_keywords,
        opt_out_message=block.opt_out_message,
        help_keywords=block.help_keywords,
        help_message=block.help_message,
        privacy_policy_url=block.privacy_policy_url,
        terms_url=block.terms_url,
        opt_in_url=block.opt_in_url,
        additional_information=block.additional_information,
        age_gated=block.age_gated,
        opt_in_image_urls=block.opt_in_image_urls,
    )
