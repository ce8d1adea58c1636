"""A small question about age: does an opt-in ask for the date of birth, or only for a yes?"""

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Label
from a2p_lint.offers import texts_of


def age_gap(context: Context, programme: Programme) -> Label | None:
    """Say what an opt-in lacks to prove people's age; nothing where it asks for the date of birth.

    The page gives the lists ``birth``, ``question`` and ``check`` of rules/words/ages.toml. The
    date may be asked by text as well, so all texts are looked at for it. An opt-in that nobody
    describes has no gap, and a check that nobody describes has the benefit of the doubt.
    """
    words, flow = context.words, programme.at("message_flow")
    if context.blank(flow) or any(
        context.text(at).mentions(words["birth"]) for at in texts_of(context, programme)
    ):
        return None
    if context.text(flow).mentions(words["question"]):
        return Label("yes-or-no")
    return None if context.text(flow).mentions(words["check"]) else Label("unasked")
