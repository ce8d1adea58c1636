"""What all tests share: hypothesis runs the same examples everywhere, and without a clock."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "a2p-lint",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("a2p-lint")
