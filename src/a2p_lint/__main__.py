"""Lets ``python -m a2p_lint`` do what ``a2p-lint`` does."""

from a2p_lint.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
