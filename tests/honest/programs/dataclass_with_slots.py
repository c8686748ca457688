# habit: dataclasses with slots, order and a default factory

from dataclasses import asdict, dataclass, field, replace


@dataclass(slots=True, order=True, frozen=True)
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list, compare=False)


def square(n):
    point = replace(Point(n), y=n)
    assert asdict(point)["tags"] == [] and Point(1) < Point(2)
    return point.x * point.y
