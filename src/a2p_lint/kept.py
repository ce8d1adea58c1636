"""A property that is worked out once for each object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Value = TypeVar("_Value")


class kept(Generic[_Value]):  # noqa: N801 used as a decorator
    """A property worked out once; functools' own takes a lock before Python 3.12."""

    def __init__(self, work_out: Callable[[Any], _Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, instance: Any, owner: object) -> _Value:  # noqa: ANN401 any object's
        value = instance.__dict__[self._name] = self._work_out(instance)
        return value
