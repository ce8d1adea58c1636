"""A service use case must not go with a description that announces promotions."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import says
from a2p_lint.use_cases import are_service


def check(context: Context) -> Iterator[Hit]:
    """Hit each text about a programme of services alone that says offers are sent."""
    for programme in context.programmes:
        if not are_service(programme.use_cases):
            continue
        for at in (programme.at("description"), programme.at("additional_information")):
            if says(context, at, context.words["announced"]):
                yield Hit(at, related=(programme.at("use_case"),))
