"""Cases for ALiBi: every small number of heads, powers of two and others, single positions, many heads, long sequences."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_most

POWER = Why(
    "{heads} heads, a power of two: slopes 2^(−8k/{heads})",
    "{heads} 个头，是 2 的幂：斜率为 2^(−8k/{heads})",
)
OTHER = Why(
    "{heads} heads, no power of two: the {power} slopes for {power} heads first, then every second one of those for {double}",
    "{heads} 个头，不是 2 的幂：先是 {power} 个头的 {power} 个斜率，再从 {double} 个头的斜率里隔一个取一个",
)


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, the largest last."""
    for part in (_core, _edge, _scale):
        yield from numbered(part(rng))


def _one(name, heads, n, group="core"):
    power = 1 << (heads.bit_length() - 1)
    why = POWER if power == heads else OTHER
    return case(name, [heads, n], why.format(heads=heads, power=power, double=2 * power), group)


def _core(rng):
    for heads in (1, 2, 4, 8, 16, 32):
        yield _one("power", heads, rng.randint(5, 9))
    for heads in (3, 5, 6, 7, 9, 12, 14, 15, 20, 24, rng.randint(33, 60)):
        yield _one("other", heads, rng.randint(5, 9))


def _edge(rng):
    why = Why("a single position: every entry is 0", "只有一个位置：所有元素都是 0")
    for heads in (3, 6, 8, rng.randint(9, 31)):
        yield case("one-position", [heads, 1], why, "edge")
    why = Why("two positions: only one key lies before its query", "两个位置：只有一个 key 在它的 query 之前")
    for heads in (2, 11):
        yield case("two-positions", [heads, 2], why, "edge")
    for heads in (64, 112, 127, 128, 256, 100):
        yield _one("many-heads", heads, 4, "edge")
    why = Why(
        "{n} positions and {heads} heads: the distances exceed 127, and no block is whole",
        "{n} 个位置、{heads} 个头：距离超过 127，且不是块大小的倍数",
    )
    for heads, n in ((3, 129), (5, 150), (2, 200), (1, 257), (6, 67), (12, 101)):
        yield case("middle", [heads, n], why.format(heads=heads, n=n), "edge")


def _scale(rng):
    why = Why(
        "{heads} heads, {n} positions: 6 000 000 entries, no Python loop over them or over rows",
        "{heads} 个头、{n} 个位置：共 6 000 000 个元素，不能用 Python 循环逐个或逐行写入",
    )
    for heads, n in ((60_000, 10), (12, 707), (1, 2_000)):
        yield case("large", [heads, n], why.format(heads=heads, n=n), "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    heads, n = args
    check_integer("num_heads", heads, 1, 60_000)
    check_integer("n", n, 1, 2_000)
    check_most(heads * n * n, 6_000_000, "elements", "元素")
