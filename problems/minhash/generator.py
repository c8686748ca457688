"""Cases for MinHash: small primes, where all residues occur; large primes; dtypes; layouts; many shingles and functions."""

import numpy as np

from judge.probes.arrays import check_array, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require

MERSENNE, MOST_SHINGLES, MOST_FUNCTIONS = 2**31 - 1, 100_000, 128
PRIMES = (2, 5, 13, 101, 251, 9_973, 32_749, 65_521, 1_000_003, 1_000_000_007, MERSENNE)


def generate(rng):
    """Yield cases from a ``random.Random``: few shingles first, many last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _functions(random, h, p):
    return [random.randint(1, p, size=h), random.randint(0, p, size=h)]


def _core(random):
    why = Why("{m} shingles, {h} functions, p = {p}", "{m} 个 shingle、{h} 个函数、p = {p}")
    for p in PRIMES:
        for m, h in ((3, 4), (20, 7)):
            shingles = random.randint(0, min(10 * p, 2**31), size=m)
            yield case("random", [shingles, *_functions(random, h, p), p], why.format(m=m, h=h, p=p))


def _precision(random):
    why = Why("shingles of 63 bits, p = {p}: reduce them before multiplying", "63 位的 shingle，p = {p}：先取模再相乘")
    for p in PRIMES[2:]:
        shingles = random.randint(0, 2**63 - 1, size=12)
        yield case("wide-shingles", [shingles, *_functions(random, 6, p), p], why.format(p=p), "precision")
    why = Why("shingles of type {dtype}", "shingle 的类型为 {dtype}")
    for dtype, high in (("int32", 2**31), ("uint8", 256), ("int64", 2**40)):
        shingles = random.randint(0, high, size=15).astype(dtype)
        yield case(
            "dtype", [shingles, *_functions(random, 5, MERSENNE), MERSENNE], why.format(dtype=dtype), "precision"
        )
    why = Why(
        "shingles of type uint8 up to 255, p = {p}: p does not fit into the dtype of the shingles",
        "类型为 uint8 的 shingle 大到 255，p = {p}：shingle 的 dtype 放不下 p",
    )
    for p in (257, 509, 65_521, MERSENNE):
        shingles = np.arange(250, 256, dtype=np.uint8)
        yield case("uint8-largest", [shingles, *_functions(random, 7, p), p], why.format(p=p), "precision")
    why = Why("all arrays are int32: products and results are int64", "全部数组都是 int32：乘积和结果是 int64")
    for p in (MERSENNE, 70_001):
        arrays = [random.randint(0, 2**31, size=15), *_functions(random, 5, p)]
        yield case("all-int32", [*(array.astype(np.int32) for array in arrays), p], why, "precision")


def _layout(random):
    for p in (101, MERSENNE):
        args = [random.randint(0, 2**62, size=7), *_functions(random, 5, p), p]
        yield from layouts(args, kinds=("strided", "reversed", "window", "transposed", "fortran"))
    yield from layouts([np.full(4, 9), np.full(3, 5), np.full(3, 2), 11], kinds=("broadcast",))
    why = Why(
        "shingles, a and b are one and the same array, which must not change", "shingle、a、b 是同一个数组，且不得修改"
    )
    same = random.randint(1, 101, size=6)
    yield case("layout-shared", [same, same, same, 101], why, "layout", layout="shared")


def _middle(random):
    why = Why(
        "{m} shingles, no multiple of a block, without 0: b[0] = 0 shows whether a block is filled up with zeros",
        "{m} 个 shingle，不是块长的整数倍，且不含 0：b[0] = 0 会暴露用零填充的块",
    )
    for m in (77, 1_537, 4_999):
        a, b = _functions(random, 5, 1_000_003)
        b[0] = 0
        yield case("middle", [random.randint(1, 1_000_003, size=m), a, b, 1_000_003], why.format(m=m))
    why = Why(
        "300 shingles that agree in their {part} bits: they are different all the same",
        "300 个 shingle 的{part_zh}位相同，但它们仍然互不相同",
    )
    low, high = random.randint(0, 2**32, size=300), random.randint(0, 2**31, size=300)
    for part, part_zh, shingles in (
        ("lowest 32", "最低 32 ", (high << 32) + low[0]),
        ("lowest 16", "最低 16 ", (high << 32) + (low >> 16 << 16)),
        ("highest 53", "最高 53 ", 2**62 + (low & 0x1FF)),
    ):
        args = [shingles, *_functions(random, 6, MERSENNE), MERSENNE]
        yield case("similar", args, why.format(part=part, part_zh=part_zh), "precision")
    why = Why(
        "three documents in turn with equal lengths and ends: what is kept between calls has to know all arguments",
        "接连三个长度与首尾相同的文档：跨调用保留的结果必须取决于全部参数",
    )
    functions = _functions(random, 4, 10_007)
    for changed in (None, 0, 1):
        shingles = random.randint(0, 10**9, size=40)
        shingles[[0, -1]] = 5, 7
        if changed is not None:
            functions[changed] = np.concatenate([functions[changed][:1], random.randint(1, 10_007, size=3)])
        yield case("same-ends", [shingles, *functions, 10_007], why, "edge")
    why = Why("{m} shingles of type {dtype}, p = {p}", "{m} 个类型为 {dtype} 的 shingle，p = {p}")
    for dtype, high, m, p in (("uint8", 256, 1_537, 251), ("int32", 2**31, 1_537, 65_521), ("int64", 2**62, 301, 2)):
        shingles = random.randint(0, high, size=m).astype(dtype)
        factors = [array.astype(np.int32) for array in _functions(random, 67, p)]
        yield case("middle-dtype", [shingles, *factors, p], why.format(m=m, dtype=dtype, p=p), "precision")


def _scale(random):
    why = Why(
        "100 000 shingles and 128 functions: a Python loop over all values is too slow",
        "100 000 个 shingle、128 个函数：用 Python 循环计算所有值太慢",
    )
    shingles = random.randint(0, 2**63 - 1, size=MOST_SHINGLES)
    yield case("large", [shingles, *_functions(random, MOST_FUNCTIONS, MERSENNE), MERSENNE], why, "scale")
    why = Why("100 000 shingles, one function", "100 000 个 shingle、一个函数")
    yield case("one-function", [shingles, *_functions(random, 1, MERSENNE), MERSENNE], why, "scale")
    why = Why("the shingle with the least value comes last", "哈希值最小的 shingle 排在最后")
    shingles = np.arange(4_999, -1, -1)
    yield case("least-is-last", [shingles, np.array([1, 2]), np.array([0, 1]), 1_000_003], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    shingles, a, b, p = args
    check_integer("p", p, 2, MERSENNE)
    require(
        all(p % factor for factor in range(2, int(p**0.5) + 1)),
        f"p must be a prime, not {p}",
        f"p 必须是质数，而不是 {p}",
    )
    require(
        check_array("shingles", shingles, kinds="iu", ndim=(1, 1), size=(1, MOST_SHINGLES)).min() >= 0,
        "shingles must not be negative",
        "shingles 不能为负",
    )
    factors = check_array("a", a, kinds="i", ndim=(1, 1), size=(1, MOST_FUNCTIONS))
    shifts = check_array("b", b, kinds="i", shape=factors.shape)
    require(
        factors.min() >= 1 and factors.max() < p,
        f"a: every element must be from 1 to p - 1 = {p - 1}",
        f"a：每个元素都必须在 1 到 p - 1 = {p - 1} 之间",
    )
    require(
        shifts.min() >= 0 and shifts.max() < p,
        f"b: every element must be from 0 to p - 1 = {p - 1}",
        f"b：每个元素都必须在 0 到 p - 1 = {p - 1} 之间",
    )
