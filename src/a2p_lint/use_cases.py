"""Small questions about use cases: which exist, which are parts of others, who offers them."""

from a2p_lint.data.listed_values import ENTITY_TYPES, USE_CASES
from a2p_lint.data.use_cases import (
    ASKING,
    CODELESS,
    OFFERED,
    SERVICE,
    STANDARD,
    SUB_USE_CASES,
    UMBRELLAS,
)

_KNOWN = frozenset(USE_CASES.values())
_ENTITY_TYPES = frozenset(ENTITY_TYPES.values())


def is_use_case(value: str) -> bool:
    """Say whether a folded value is a use case of the registry."""
    return value in _KNOWN


def may_be_part(use_case: str) -> bool:
    """Say whether a use case may stand under another one."""
    return use_case in STANDARD


def parts_taken(use_case: str) -> tuple[int, int]:
    """Give how few and how many sub-use cases a use case takes."""
    return SUB_USE_CASES.get(use_case, (0, 0))


def asks_for_parts(provider: str) -> bool:
    """Say whether the form of this provider is known to ask for sub-use cases."""
    return provider in ASKING


def offers(provider: str, use_case: str) -> bool:
    """Say whether a provider has the use case; one whose list is not known has all."""
    return provider not in OFFERED or use_case in OFFERED[provider]


def parts(use_cases: tuple[str, ...]) -> frozenset[str]:
    """Give what a programme is for; mixed and low volume only say how much is sent."""
    return frozenset(use_cases) - UMBRELLAS


def are_service(use_cases: tuple[str, ...]) -> bool:
    """Say whether a programme's use cases are all for service, and none for selling."""
    found = parts(use_cases)
    return bool(found) and found <= SERVICE


def are_codeless(use_cases: tuple[str, ...]) -> bool:
    """Say whether a programme's use cases are all such that one-time codes are out of place."""
    found = parts(use_cases)
    return bool(found) and found <= CODELESS


def open_to(use_case: str, entity_type: str) -> bool:
    """Say whether senders of an entity type may use a use case; what is blank or unknown may."""
    if entity_type not in _ENTITY_TYPES:
        return True
    if entity_type == "sole_proprietor" or use_case == "sole_proprietor":
        return entity_type == use_case or use_case not in _KNOWN
    return use_case != "charity" or entity_type == "non_profit"
