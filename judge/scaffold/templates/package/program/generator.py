"""Cases for TODO New Problem: small ones that show a mistake, then the sizes that show the complexity."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import as_integers, check_integers, require

LONGEST, LARGEST = 1_000, 1_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("TODO: which mistake shows in a small case", "TODO：小用例能暴露什么错误")
    for _ in range(10):
        yield case("small", [text(rng.randint(-9, 9) for _ in range(rng.randint(2, 12)))], why)
    why = Why("TODO: which complexity is too slow for the largest input", "TODO：最大的输入会让哪种复杂度超时")
    yield case("large", [text(rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST))], why, "scale")


def text(numbers):
    """Return the standard input of a case."""
    numbers = list(numbers)
    return f"{len(numbers)}\n{' '.join(map(str, numbers))}\n"


def validate(args):
    """Raise ValueError if the standard input breaks the constraints of the statement."""
    count, *numbers = as_integers(args[0].split())
    check_integers("the numbers", numbers, -LARGEST, LARGEST, (1, LONGEST))
    require(
        args[0] == text(numbers) and count == len(numbers),
        "the input must have n on the first line, and n numbers with single spaces between them on the second",
        "输入的第一行必须是 n，第二行必须是 n 个数，以单个空格分隔",
    )
