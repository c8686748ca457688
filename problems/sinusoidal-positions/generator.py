"""Cases for sinusoidal positions: small tables of every shape, odd d, late positions, the largest tables."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_most

SIZES = ((2, 6), (3, 8), (4, 4), (5, 6), (8, 8), (10, 16), (7, 32), (16, 64), (24, 12))


def generate(rng):
    """Yield cases from a ``random.Random``: small tables first, the largest last."""
    for part in (_core, _edge, _precision, _scale):
        yield from numbered(part(rng))


def _core(rng):
    why = Why("{n} positions, {d} columns", "{n} 个位置，{d} 列")
    sizes = [*SIZES, *((rng.randint(25, 40), 2 * rng.randint(1, 20)) for _ in range(6))]
    for n, d in dict.fromkeys(sizes):
        yield case("size", [n, d], why.format(n=n, d=d))


def _edge(rng):
    why = Why(
        "d = {d} is odd: the last column is a sine, and the exponents are still divided by d",
        "d = {d} 是奇数：最后一列是正弦，指数仍然除以 d",
    )
    for d in (3, 5, 7, 2 * rng.randint(4, 12) + 1):
        yield case("odd", [rng.randint(3, 12), d], why.format(d=d), "edge")
    why = Why(
        "d = {d}: steps of 2/d from 0 to 1 are one too many after rounding",
        "d = {d}：以 2/d 为步长从 0 走到 1，舍入后会多出一步",
    )
    for d in (98, 206):
        yield case("step", [3, d], why.format(d=d), "edge")


def _precision(rng):
    why = Why(
        "{n} positions: an angle of {n} in float32 is off by up to a thousandth; compute angles in float64",
        "{n} 个位置：用 float32 表示这么大的角度，误差可达千分之一量级，请用 float64 计算角度",
    )
    for n in (3_000, 10_000, rng.randint(20_000, 30_000)):
        yield case("late", [n, 6], why.format(n=n), "precision")


def _scale(rng):
    why = Why(
        "{n} positions, {d} columns: 1 100 000 entries, no Python loop over them",
        "{n} 个位置、{d} 列：共 1 100 000 个元素，不能用 Python 循环逐个计算",
    )
    for n, d in ((27_500, 40), (275, 4000)):
        yield case("large", [n, d], why.format(n=n, d=d), "scale")
    why = Why(
        "{n} positions, {d} columns: positions do not fit into a narrow integer", "{n} 个位置、{d} 列：窄整数存不下位置"
    )
    for n, d in ((131, 67), (300, 5), (1_025, 33), (40_001, 3), (100_000, 2)):
        yield case("middle", [n, d], why.format(n=n, d=d), "core")
    why = Why(
        "a cosine of 10⁻⁸ where the sine is 1: the root of 1 − sin² has no digits left there",
        "某处正弦为 1，余弦为 10⁻⁸：用 1 − sin² 开方会丢掉全部有效位",
    )
    yield case("nearly-right-angle", [2_642, 388], why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    n, d = args
    check_integer("n", n, 1, 100_000)
    check_integer("d", d, 1, 4096)
    check_most(n * d, 1_100_000, "elements in the table", "表的元素")
