"""Cases for TODO New Problem: short sequences that show a mistake, then as many operations as are allowed."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integers
from judge.probes.structures import check_operations

MOST, LONGEST, LARGEST = 1_000, 20, 1_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("TODO: which mistake shows in a few operations", "TODO：少量操作能暴露什么错误")
    for _ in range(10):
        yield case("small", [[rng.randint(-9, 9)], _operations(rng, rng.randint(2, 12))], why)
    why = Why("TODO: which complexity is too slow for many operations", "TODO：操作很多时哪种复杂度会超时")
    yield case("large", [[0], _operations(rng, MOST)], why, "scale")


def _operations(rng, count):
    """Return operations, the last of which asks for the total."""
    operations = []
    for _ in range(count - 1):
        values = [rng.randint(-LARGEST, LARGEST) for _ in range(rng.randint(0, LONGEST))]
        operations.append(rng.choice([["add", values], ["total"]]))
    return [*operations, ["total"]]


def validate(args):
    """Raise ValueError if the arguments break the constraints of the statement."""
    constructor, operations = args
    check_integers("start", constructor, -LARGEST, LARGEST, (1, 1))
    check_operations(operations, MOST, ("add", "nums"), ("total",))
    for _, *lists in operations:
        for nums in lists:
            check_integers("nums", nums, -LARGEST, LARGEST, (0, LONGEST))
