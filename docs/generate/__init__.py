"""Makes the documentation site out of the guides and the rule book: ``python -m docs.generate``."""
