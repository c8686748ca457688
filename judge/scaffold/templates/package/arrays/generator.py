"""Cases for TODO New Problem: every batch shape, dtype and memory layout, then the largest shape."""

from judge.probes.arrays import cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case
from judge.probes.declaration import Declaration
from judge.probes.plain import require
from judge.probes.precision import pick

LARGEST_EXTENT, LARGEST = 1_000, 1_000.0


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    declared = Declaration(
        make=lambda draw, batch: [draw(*batch, 5)],
        batches=((1,), (3,), (5,)),  # TODO: the leading dimensions that the statement allows
        dtypes=("float64", "float32"),
        regimes=pick("ordinary"),  # TODO: further regimes, see docs/problems.md
    )
    yield from declared.cases(random)
    why = Why("TODO: a loop over a million elements is too slow", "TODO：逐个遍历一百万个元素太慢")
    x = random.uniform(-9, 9, (LARGEST_EXTENT, LARGEST_EXTENT))
    yield case("large-01", [cast(x, "float32")], why, "scale")


def validate(args):
    """Raise ValueError if the arguments break the constraints of the statement."""
    x = check_array("x", args[0], ndim=(2, 2))
    require(
        max(x.shape) <= LARGEST_EXTENT,
        f"n and d must be at most {LARGEST_EXTENT}, not {x.shape}",
        f"n 和 d 最多 {LARGEST_EXTENT}，而不是 {x.shape}",
    )
    check_entries("x", x, LARGEST)
