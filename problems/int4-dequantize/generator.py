"""Cases for int4: batches, group sizes even and odd, every byte, zero points on both sides, every dtype and layout, six million weights."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale):
        yield from numbered(part(random))


def _args(random, batch, groups, group, dtype="float64", size=1.0):
    packed = random.randint(0, 256, size=(*batch, groups * group // 2)).astype(np.uint8)
    zero = random.randint(0, 16, size=(*batch, groups)).astype(np.uint8)
    scale = cast(size * random.uniform(0.1, 2, size=zero.shape), dtype)
    return [packed, scale, zero, group]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 3, 4))
    why = Why("groups of {group}, {groups} in a row", "每组 {group} 个，每行 {groups} 组")
    for group, groups in ((2, 5), (8, 2), (4, 4), (16, 1), (32, 3), (128, 3), (64, 4)):
        yield case("group", _args(random, (2,), groups, group), why.format(group=group, groups=groups))
    why = Why(
        "as many groups as weights in a group: each scale is for neighbours",
        "组数与每组的权重数相同：一个 scale 对应相邻的权重",
    )
    for group in (4, 6):
        yield case("square", _args(random, (group,), group, group), why)


def _edge(random):
    why = Why("groups of {group}: a group ends inside a byte", "每组 {group} 个：组的边界落在字节中间")
    for group, groups in ((3, 2), (5, 4), (1, 6), (7, 2), (49, 6), (103, 4), (161, 2)):
        yield case("odd-group", _args(random, (3,), groups, group), why.format(group=group), "edge")
    why = Why("all 256 bytes, with the zero point {zero}", "全部 256 种字节，零点为 {zero}")
    for zero in (0, 7, 8, 15):
        packed = random.permutation(256).astype(np.uint8).reshape(2, 128)
        args = [packed, random.uniform(0.5, 2, size=(2, 2)), np.full((2, 2), zero, np.uint8), 128]
        yield case("all-bytes", args, why.format(zero=zero), "edge")
    why = Why("the zero point is larger than every number: all weights are negative", "零点大于所有的数：权重全为负")
    packed, scale, zero, group = _args(random, (2,), 3, 4)
    yield case("below-zero", [packed & 0x77, scale, zero | 8, group], why, "edge")
    why = Why("negative scales and a scale of 0", "负的 scale 和 0")
    packed, scale, zero, group = _args(random, (2,), 4, 2)
    scale = scale * np.array([1.0, -1.0, 0.0, -2.0])
    yield case("signs-of-scales", [packed, scale, zero, group], why, "edge")
    why = Why(
        "{batch} leading axes, {groups} groups of {group} in a row, {dtype}, with negative scales and zeros",
        "前导维 {batch}，每行 {groups} 组、每组 {group} 个，{dtype}，scale 有负数和 0",
    )
    for batch, groups, group, dtype in (
        ((77,), 1, 302, "float32"),
        ((5, 3), 302, 1, "float64"),
        ((3, 1, 2), 6, 51, "float16"),
        ((2, 1, 3, 1), 14, 33, "bfloat16"),
        ((131,), 2, 65, "float64"),
    ):
        packed, scale, zero, group = _args(random, batch, groups, group)
        scale = scale * random.choice([1.0, -1.0, 0.0], size=scale.shape)
        args = [packed, cast(scale, dtype), zero, group]
        yield case("middle", args, why.format(batch=batch, groups=groups, group=group, dtype=dtype), "edge")


def _precision(random):
    why = Why("{dtype} scales: the result has their dtype", "scale 为 {dtype}：结果也是这个 dtype")
    for dtype in FLOATS:
        for group in (4, 8):
            yield case(f"{dtype}-scale", _args(random, (3,), 4, group, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: zero · scale is large or overflows; subtract the zero point before multiplying",
        "{dtype}：zero · scale 很大甚至溢出，要先减零点再相乘",
    )
    for dtype in HALVES * 2:
        packed = random.choice([0xFE, 0xEF, 0xDF, 0xFD], size=(2, 6)).astype(np.uint8)
        scale = cast(random.uniform(5_000, 20_000, size=(2, 3)), dtype)
        args = [packed, scale, np.full((2, 3), 14, np.uint8), 4]
        yield case("half-large-scale", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, three axes: q · scale − zero · scale rounds two large products, (q − zero) · scale a small one",
        "{dtype}，三个维度：q · scale − zero · scale 要舍入两个大的乘积，(q − zero) · scale 只舍入一个小的",
    )
    for dtype in HALVES:
        packed, scale, zero, group = _args(random, (3, 7), 5, 6, dtype)
        args = [packed | 0xCC, scale, np.full_like(zero, 14), group]
        yield case("half-small-difference", args, why.format(dtype=dtype), "precision")
    why = Why("scales of about {size:g}: small, but not zero", "scale 约为 {size:g}：虽小但不是零")
    for size in (1e-6, 1e-8):
        args = _args(random, (2, 3), 4, 6, size=size)
        yield case("small-scale", args, why.format(size=size), "precision")
    why = Why("float64 scales beyond the range of float32", "float64 的 scale 超出 float32 的范围")
    for size in (1e60, 1e99):
        yield case("float64-range", _args(random, (2,), 2, 4, size=size), why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_args(random, (2, 3), 4, 2, dtype), axis=-2)
        yield from layouts(_args(random, (4,), 4, 4, dtype), ("transposed", "strided", "broadcast"))


def _scale(random):
    why = Why(
        "6 000 000 weights in rows of {length}: no NumPy calls for single bytes or rows",
        "6 000 000 个权重、每行 {length} 个：不能逐字节或逐行调用 NumPy",
    )
    for rows, groups, group in ((500_000, 3, 4), (1_500, 125, 32)):
        args = _args(random, (rows, 1), groups, group, "float32")
        yield case("large", args, why.format(length=groups * group), "scale")
    why = Why(
        "2 rows of 1 000 000 groups: no NumPy calls for single groups either",
        "2 行、每行 1 000 000 组：也不能逐组调用 NumPy",
    )
    yield case("many-groups", _args(random, (2,), 1_000_000, 2, "float32"), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    packed = check_array("packed", args[0], kinds="u", ndim=(1, 5), size=(1, 3_000_000))
    require(
        packed.dtype == np.uint8,
        f"packed must be uint8, not {packed.dtype}",
        f"packed 必须是 uint8，而不是 {packed.dtype}",
    )
    scale = check_array("scale", args[1], shape=(*packed.shape[:-1], None))
    zero = check_array("zero", args[2], kinds="u", shape=scale.shape)
    require(
        zero.dtype == np.uint8 and zero.max() <= 15,
        "zero must be uint8, with every element from 0 to 15",
        "zero 必须是 uint8，每个元素都在 0 到 15 之间",
    )
    check_integer("group", args[3], 1, 2 * packed.shape[-1])
    require(
        scale.shape[-1] * args[3] == 2 * packed.shape[-1],
        f"the groups in scale, {scale.shape[-1]}, times group must be {2 * packed.shape[-1]}, the number of weights in a row",
        f"scale 中的组数 {scale.shape[-1]} 乘以 group 必须等于每行的权重数 {2 * packed.shape[-1]}",
    )
    check_entries("scale", scale, 1e100 if scale.dtype == np.float64 else 2e4)
