"""A programme of 2FA alone must show codes, and nothing else."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import in_plain_letters
from a2p_lint.use_cases import parts

_CODES = {"two_factor"}


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that holds no word about codes or signing in."""
    for programme in context.programmes:
        if parts(programme.use_cases) != _CODES:
            continue
        samples = programme.at("samples")
        for number, sample in enumerate(programme.samples):
            at = f"{samples}/{number}"
            if not context.text(at).mentions(context.words["code_words"]) and in_plain_letters(
                sample, context.application
            ):
                yield Hit(at, related=(programme.at("use_case"),))
