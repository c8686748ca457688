"""Cases for the causal mask: every small size with every window, random sizes, wide and narrow windows, the largest mask."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer

LARGEST = 4096


def generate(rng):
    """Yield cases from a ``random.Random``: small masks first, the largest last."""
    for part in (_core, _edge, _scale):
        yield from numbered(part(rng))


def _core(rng):
    why = Why(
        "{n} positions without a window: the lower triangle with its diagonal",
        "{n} 个位置、没有窗口：包含对角线的下三角",
    )
    for n in (2, 4, 5, 8, rng.randint(9, 40)):
        yield case("causal", [n], why.format(n=n))
    why = Why(
        "{n} positions, a window of {window}: each query sees itself and the {before} keys before it",
        "{n} 个位置、窗口为 {window}：每个 query 看到自己和之前的 {before} 个 key",
    )
    sizes = [(n, window) for n in (3, 5, 7, 8) for window in range(2, n)]
    for n in rng.sample(range(10, 60), 6):
        sizes.append((n, rng.randint(2, n - 1)))
    for n, window in sizes:
        yield case("window", [n, window], why.format(n=n, window=window, before=window - 1))


def _edge(rng):
    why = Why(
        "a window of {window} for {n} positions reaches beyond the first key: as if there were none",
        "{n} 个位置、窗口 {window} 超过了第一个 key：等于没有窗口",
    )
    for n in (1, 2, 5, rng.randint(9, 20)):
        for window in (n, n + 1, 2 * n + 3, 10**9):
            yield case("wide-window", [n, window], why.format(n=n, window=window), "edge")
    why = Why("a window of 1: each query sees itself alone", "窗口为 1：每个 query 只看到自己")
    for n in (2, 4, rng.randint(6, 20)):
        yield case("window-one", [n, 1], why, "edge")
    why = Why("{n} positions: more than 8 bits count", "{n} 个位置：8 位整数数不下")
    for n, window in ((300, None), (300, 200), (257, 256)):
        yield case("beyond-a-byte", [n, window], why.format(n=n), "edge")


def _scale(rng):
    why = Why(
        "{n} positions: 16 777 216 entries, no Python loop over them",
        "{n} 个位置：共 16 777 216 个元素，不能用 Python 循环逐个写入",
    )
    for window in (None, rng.randint(2_000, 3_000)):
        yield case("large", [LARGEST, window], why.format(n=LARGEST), "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    check_integer("n", args[0], 1, LARGEST)
    if len(args) > 1 and args[1] is not None:
        check_integer("window", args[1], 1, 10**9)
