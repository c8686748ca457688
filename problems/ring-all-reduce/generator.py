"""Cases for the ring all-reduce: every small ring, digits that tell the ranks apart, sums beyond a float, forty ranks."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integers, check_length

MOST, LARGEST = 40, 10**15


def generate(rng):
    """Yield cases from a ``random.Random``: small rings first, the largest last."""
    yield from numbered(_cases(rng))


def _random(rng, n, largest):
    return [[rng.randint(-largest, largest) for _ in range(n)] for _ in range(n)]


def _cases(rng):
    why = Why("{n} ranks", "{n} 个 rank")
    for n in (2, 2, 3, 3, 4, 4, 5, 6, 7, 8):
        yield case("ring", [_random(rng, n, 9)], why.format(n=n))
    why = Why(
        "{n} ranks, and powers of two that show whose parts a sum holds",
        "{n} 个 rank，用 2 的幂表明一个和里包含谁的部分",
    )
    for n in (3, 6, 10):
        yield case("parts", [[[2**rank for _ in range(n)] for rank in range(n)]], why.format(n=n))
    why = Why("numbers near 10¹⁵: their sums do not fit into a float", "接近 10¹⁵ 的数：它们的和放不进浮点数")
    for n in (12, 20):
        chunks = [[LARGEST - rng.randint(0, 999) for _ in range(n)] for _ in range(n)]
        yield case("exact", [chunks], why, "edge")
    why = Why("40 ranks: 78 states of 1 600 numbers", "40 个 rank：78 个状态，每个有 1 600 个数")
    for largest in (9, LARGEST):
        yield case("large", [_random(rng, MOST, largest)], why, "scale")
    yield case("large", [[[LARGEST] * MOST for _ in range(MOST)]], why, "scale")
    yield case("large", [[[-LARGEST] * MOST for _ in range(MOST)]], why, "scale")

    why = Why(
        "first and last rank hold the same as in another case, the ranks between do not",
        "首尾两个 rank 的数据与另一个用例相同，中间的不同",
    )
    chunks = _random(rng, 9, 99)
    yield case("same-ends", [chunks], why, "edge")
    yield case("same-ends", [[chunks[0], *_random(rng, 9, 99)[:7], chunks[8]]], why, "edge")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    chunks = args[0]
    check_length("chunks", chunks, (1, MOST))
    for rank in chunks:
        check_integers("chunks", rank, -LARGEST, LARGEST, (len(chunks), len(chunks)))
