"""Which use cases a sender may take, which parts they have, and which are all service."""

import pytest

from a2p_lint.use_cases import are_codeless, are_service, open_to, parts_taken


@pytest.mark.parametrize(
    ("use_case", "entity_type", "allowed"),
    [
        ("charity", "non_profit", True),
        ("charity", "private_profit", False),
        ("marketing", "private_profit", True),
        ("marketing", "sole_proprietor", False),
        ("sole_proprietor", "sole_proprietor", True),
        ("sole_proprietor", "private_profit", False),
        ("pigeon post", "sole_proprietor", True),
        ("charity", "", True),
        ("charity", "guild", True),
    ],
)
def test_a_use_case_is_open_to_those_it_is_made_for(
    use_case: str, entity_type: str, *, allowed: bool
) -> None:
    assert open_to(use_case, entity_type) is allowed


@pytest.mark.parametrize(
    ("use_case", "taken"), [("mixed", (2, 5)), ("marketing", (0, 0)), ("pigeon post", (0, 0))]
)
def test_only_an_umbrella_takes_parts(use_case: str, taken: tuple[int, int]) -> None:
    assert parts_taken(use_case) == taken


@pytest.mark.parametrize(
    ("use_cases", "service"),
    [
        (("customer_care",), True),
        (("mixed", "customer_care"), True),
        (("mixed", "customer_care", "marketing"), False),
        (("mixed",), False),
        ((), False),
    ],
)
def test_what_is_sent_is_all_for_service_or_not(
    use_cases: tuple[str, ...], *, service: bool
) -> None:
    assert are_service(use_cases) is service
    assert not are_codeless(())
