"""What all tests share: a book that loads, and the same examples everywhere without a clock."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from a2p_lint import PackError, PluginError
from a2p_lint.plugins import plugged_in_rules

HERE = Path(__file__).parent
# They build wheels, make the site, judge the whole corpus, start servers and read PDFs.
SLOW_FOLDERS = frozenset({"index", "packaging", "probes", "site"})

settings.register_profile(
    "a2p-lint",
    deadline=None,
    derandomize=True,
    max_examples=60,
    # How large or slow an example is depends on the machine, and proves nothing.
    suppress_health_check=[
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
        HealthCheck.too_slow,
    ],
)
settings.load_profile("a2p-lint")


def pytest_sessionstart(session: pytest.Session) -> None:
    """A page that cannot be loaded fails every test: say it once, in one sentence, and stop."""
    if hasattr(session.config, "workerinput"):
        return
    try:
        plugged_in_rules()
    except (PackError, PluginError) as error:
        pytest.exit(str(error), returncode=1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the folders that take seconds out of `make quick`."""
    for item in items:
        if item.path.relative_to(HERE).parts[0] in SLOW_FOLDERS:
            item.add_marker(pytest.mark.slow)
