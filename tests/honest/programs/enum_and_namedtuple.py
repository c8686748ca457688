# habit: enums, named tuples and typed dicts

from enum import Enum, IntEnum, auto
from typing import NamedTuple, TypedDict


class Colour(Enum):
    RED = auto()


class Level(IntEnum):
    LOW = 1


class Pair(NamedTuple):
    a: int
    b: int = 0


class Options(TypedDict, total=False):
    deep: bool


def square(n):
    pair = Pair(n)._replace(b=n)
    options: Options = {"deep": True}
    return pair.a * pair.b * Level.LOW * options["deep"] * Colour.RED.value
