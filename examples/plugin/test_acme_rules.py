from a2p_lint.invariants import faults
from acme_rules import a2p_lint_rules


def test_our_rules_are_sound():
    assert faults(a2p_lint_rules()) == ()
