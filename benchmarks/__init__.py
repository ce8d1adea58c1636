"""Measures accuracy (`make evaluate`) and speed (`make bench`); no part of the package."""
