"""Cases for group advantages: batches, sizes of the group, integer rewards, every dtype and layout, many groups."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, INTEGERS, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import InvalidInput, check_number
from judge.probes.precision import REGIMES, integers, pick, precision
from judge.probes.shapes import batch_cases

# The least (std + eps) / max |reward| of a group whose mean may be rounded. Half precision is computed in float32, but its
# tolerance is wider; integers become float32 in PyTorch.
_LEAST_SPREAD = {"float64": 2e-7, "float32": 4e-3, "float16": 2e-4, "bfloat16": 2e-4}


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then large ones, then arrays of middle size."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 4)) + 1])
    why = Why(
        "groups of {size}: the population standard deviation divides by {size}", "每组 {size} 个：总体标准差除以 {size}"
    )
    for size in (2, 3, 8, 16, 64):
        yield case("size", [random.standard_normal((3, size)) * 2], why.format(size=size))
    yield from option_cases([random.standard_normal((3, 4)) * 0.1], {"eps": Option(1e-4, (1e-6, 1e-2, 1.0))})
    why = Why("rewards are right or wrong, 1 or 0", "奖励只有对与错，即 1 或 0")
    for _ in range(3):
        rewards = (random.uniform(size=(4, 8)) < 0.4).astype(float)
        rewards[:, 0], rewards[:, 1] = 0, 1
        yield case("right-or-wrong", [rewards], why)


def _edge(random):
    yield from integers(lambda draw: [draw(4, 8)], random, dtypes=INTEGERS)


def _precision(random):
    def make(draw):
        return [draw(4, 8)]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    # The mean of float32 rewards near 1 000 is only good to their last digit, which is too little for the result.
    yield from precision(make, random, dtypes=HALVES, regimes=pick("offset-up", "offset-down"))
    # At 10**7 the last digit of a float64 mean would matter as well.
    for sign, name in ((1, "offset-up"), (-1, "offset-down")):
        nearer = {name: REGIMES[name]._replace(offset={"float64": sign * 3e5})}
        yield from precision(make, random, dtypes=("float64",), regimes=nearer)
    yield from precision(make, random, dtypes=("float64", *HALVES), regimes=pick("huge"))

    why = Why(
        "{dtype} rewards of ±{bound:g}, the largest there are: their squares overflow in half precision",
        "{dtype} 的奖励达到上限 ±{bound:g}：它们的平方在半精度中会溢出",
    )
    for dtype in (*FLOATS, "int64", "int32"):
        bound = 1e102 if dtype == "float64" else 60_000
        rewards = np.array([[1, -1, 1, 0], [-1, -1, 0, 1]]) * bound
        rewards = rewards.astype(dtype) if dtype in INTEGERS else cast(rewards * 1.0, dtype)
        yield case("largest", [rewards], why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([cast(random.standard_normal((3, 2, 5)), dtype)])


def _scale(random):
    why = Why("150 000 groups of 8: no Python loop over groups", "150 000 组、每组 8 个：不能用 Python 循环逐组处理")
    yield case("many-groups", [cast(random.standard_normal((150_000, 1, 8)), "float32")], why, "scale")
    why = Why("few groups of 250 000 rewards", "组很少、每组 250 000 个奖励")
    yield case("large-groups", [random.standard_normal((4, 250_000))], why, "scale")
    why = Why(
        "250 000 integer rewards of ±60 000: G times the sum of their squares overflows int64",
        "250 000 个 ±60 000 的整数奖励：G 乘以平方和会使 int64 溢出",
    )
    rewards = np.where(np.arange(250_000) % 2, 60_000, -60_000).astype(np.int64)
    yield case("large-integers", [rewards], why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{dtype} rewards of shape {shape} far from 0: neither E[x²] − E[x]² nor a rounded mean will do",
        "形状为 {shape} 的 {dtype} 奖励，远离 0：不能用 E[x²] − E[x]²，也不能舍入均值",
    )
    offsets = {"float64": (3e4, 0.3), "float32": (1.5, 1.0), "float16": (3e4, 200.0), "bfloat16": (3e4, 1e3)}
    for dtype, (offset, spread) in offsets.items():
        for shape in ((1_003, 7), (2, 33, 130), (1, 1, 2_003)):
            rewards = cast(offset + spread * random.standard_normal(shape), dtype)
            yield case("middle", [rewards], why.format(dtype=dtype, shape=shape), "precision", gradient=False)
    why = Why(
        "{dtype}: one group of huge rewards, the others small: groups do not influence each other",
        "{dtype}：一组奖励极大，其余很小：各组互不影响",
    )
    for dtype in FLOATS:
        rewards = random.standard_normal((3, 67, 4)) * 0.1
        rewards[0, 0] = 2.0**43 if dtype == "float64" else 2.0**15
        yield case("one-huge-group", [cast(rewards, dtype)], why.format(dtype=dtype), "precision", gradient=False)
    why = Why("{dtype} rewards in groups of 51", "{dtype} 奖励，每组 51 个")
    for dtype in INTEGERS:
        low, high = {"int8": (-128, 128), "uint8": (0, 256), "bool": (0, 2)}.get(dtype, (100, 1_000))
        rewards = random.randint(low, high, size=(3, 51)).astype(dtype)
        yield case("many-integers", [rewards], why.format(dtype=dtype), "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    rewards = check_array("rewards", args[0], kinds="fiub", ndim=(1, 5), size=(1, 1_200_000))
    check_entries("rewards", rewards, 1e102 if rewards.dtype == np.float64 else 6e4)
    eps = args[1] if len(args) > 1 else 1e-4
    check_number("eps", eps, 1e-6, 1)
    dtype = args[0]["dtype"] if isinstance(args[0], dict) else rewards.dtype.name
    groups = rewards.reshape(-1, rewards.shape[-1]).astype(np.float64)
    least = _LEAST_SPREAD.get(dtype, 4e-3) * np.abs(groups).max(axis=-1)
    close = groups[groups.std(axis=-1) + eps < least]
    if len(close) and not _mean_is_exact(close, 53 if dtype == "float64" else 24):
        raise InvalidInput(
            "in a group, std + eps must not be too small beside the largest |reward| unless the mean is exact",
            "一组的标准差 + eps 与最大的 |奖励| 相比不能太小，除非均值没有舍入误差",
        )


def _mean_is_exact(groups, bits):
    """Return whether all groups have a power of two of rewards whose sum needs no more than ``bits`` bits in any order."""
    size = groups.shape[-1]
    mantissas, exponents = np.frexp(groups)
    whole = np.ldexp(mantissas, 53).astype(np.int64)
    lowest = np.where(whole, exponents + np.frexp((whole & -whole).astype(float))[1], 2_000).min(axis=-1, keepdims=True)
    total = np.abs(np.ldexp(groups, 54 - lowest)).sum(axis=-1)
    return size & (size - 1) == 0 and bool((total <= 2.0**bits).all())
