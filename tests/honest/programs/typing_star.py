# habit: from typing import *, and generics of every age

from __future__ import annotations

from typing import *

T = TypeVar("T", bound=int)


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


class Shaped(Protocol):
    def area(self) -> int: ...


def square(n: int | None) -> Union[int, None]:
    return Box[int](n).value * cast(int, n)
