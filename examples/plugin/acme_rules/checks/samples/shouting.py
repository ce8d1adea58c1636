"""A sample message is written in capitals only."""

from a2p_lint import Hit


def check(context):
    for programme in context.programmes:
        for number, sample in enumerate(programme.samples):
            if sample.isupper():
                yield Hit(f"{programme.at('samples')}/{number}")
