"""Constants with their sources, imported by the small-question modules."""
