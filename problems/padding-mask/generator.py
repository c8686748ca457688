"""Cases for the padding mask: padding anywhere, every kind of pad_id, both integer dtypes, every layout, four million ids."""

import numpy as np

from judge.probes.arrays import check_array, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _layout, _middle, _scale):
        yield from numbered(part(random))


def _ids(random, batch, length, pad_id, share=0.4):
    ids = random.randint(0, 9, size=(batch, length))
    ids[random.uniform(size=ids.shape) < share] = pad_id
    return ids


def _core(random):
    why = Why("{batch} sequences of {length} ids, padded on the {side}", "{batch} 条长度为 {length} 的序列，{told}填充")
    for batch, length in ((2, 4), (3, 3), (1, 6), (5, 2), (4, 7)):
        for side, told in (("right", "在右侧"), ("left", "在左侧")):
            lengths = random.randint(1, length + 1, size=(batch, 1))
            real = np.arange(length) < lengths
            ids = np.where(real if side == "right" else real[:, ::-1], random.randint(1, 50, size=real.shape), 0)
            yield case(side, [ids, 0], why.format(batch=batch, length=length, side=side, told=told))
    why = Why(
        "the padding id is {pad_id}; id 0 is a token like any other", "填充编号是 {pad_id}；编号 0 是普通的 token"
    )
    for pad_id in (1, 3, 8, -1, -100, 2):
        yield case("pad-id", [_ids(random, 3, 5, pad_id), pad_id], why.format(pad_id=pad_id))
    why = Why(
        "the padding id also occurs between tokens: every position that holds it is masked",
        "填充编号也出现在 token 之间：凡是等于它的位置都要遮住",
    )
    for pad_id in (0, 4):
        yield case("in-between", [_ids(random, 4, 8, pad_id), pad_id], why)


def _edge(random):
    why = Why("one sequence, one id, or both", "只有一条序列、一个编号，或两者都是")
    for batch, length in ((1, 1), (4, 1), (1, 9)):
        yield case("one", [_ids(random, batch, length, 2), 2], why, "edge")
    why = Why(
        "sequences of padding only: all False, and no exception for the first key",
        "全是填充的序列：全为 False，第一个 key 也不例外",
    )
    for batch in (1, 3):
        ids = _ids(random, batch, 4, 7)
        ids[-1] = 7
        yield case("all-padding", [ids, 7], why, "edge")
    why = Why("no padding at all: all True", "完全没有填充：全为 True")
    yield case("no-padding", [random.randint(0, 9, size=(3, 4)), 9], why, "edge")
    why = Why("int32 ids: the mask is boolean all the same", "int32 的编号：掩码照样是布尔值")
    for pad_id in (0, 5, -1):
        yield case("int32", [_ids(random, 3, 4, pad_id).astype(np.int32), pad_id], why, "edge")
    why = Why(
        "ids near {pad_id}: compare them as integers of their own width", "编号接近 {pad_id}：要按原来的整数宽度比较"
    )
    for pad_id in (2**24, 2**31 - 1, -(2**31), 2**16):
        near = np.clip(pad_id + random.randint(-2, 3, size=(4, 6)), -(2**31), 2**31 - 1)
        near[0, :2] = pad_id, 0
        near[1, :2] = np.clip(pad_id + 1, None, 2**31 - 1), pad_id
        yield case("wide-ids", [near, pad_id], why.format(pad_id=pad_id), "edge")


def _layout(random):
    for dtype in (np.int64, np.int32):
        yield from layouts([_ids(random, 4, 5, 1).astype(dtype), 1], axis=-1)
        yield from layouts([_ids(random, 3, 6, 1).astype(dtype), 1], ("broadcast",), axis=0)


def _middle(random):
    why = Why(
        "{batch} sequences of {length} ids, padded with {pad_id} anywhere",
        "{batch} 条长度为 {length} 的序列，填充编号 {pad_id} 出现在任意位置",
    )
    for batch, length, pad_id in ((13, 177, -1), (9, 301, -100), (67, 65, 0), (3, 1_003, 2**24 + 1), (70, 70, -7)):
        ids = pad_id + random.randint(-2, 3, size=(batch, length))
        yield case("middle", [ids, pad_id], why.format(batch=batch, length=length, pad_id=pad_id))
    why = Why(
        "three batches in turn hold the same ids in another order: what is kept between calls does not help",
        "接连三个批次含有相同的编号，但顺序不同：跨调用保留的结果没有用处",
    )
    ids = random.randint(0, 4, size=(5, 8))
    for _ in range(3):
        ids = random.permutation(ids.ravel()).reshape(ids.shape)
        yield case("same-ids", [ids, 2], why, "edge")
    why = Why(
        "{batch} int32 sequences of {length} ids, some of which are padding only",
        "{batch} 条长度为 {length} 的 int32 序列，其中一些全是填充",
    )
    for batch, length, pad_id in ((1, 1_003, 0), (1_003, 1, -1), (77, 131, 5)):
        ids = _ids(random, batch, length, pad_id).astype(np.int32)
        ids[::3] = pad_id
        yield case("middle-int32", [ids, pad_id], why.format(batch=batch, length=length), "edge")


def _scale(random):
    why = Why(
        "1 000 000 sequences of 4 ids: compare all of them at once", "1 000 000 条长度为 4 的序列：要一次全部比较"
    )
    yield case("large", [_ids(random, 1_000_000, 4, 0).astype(np.int32), 0], why, "scale")
    why = Why(
        "2 sequences of 2 000 000 ids: no Python loop over positions either",
        "2 条长度为 2 000 000 的序列：也不能用 Python 循环逐个位置比较",
    )
    yield case("long-rows", [_ids(random, 2, 2_000_000, 3), 3], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    ids = check_array("input_ids", args[0], kinds="i", ndim=(2, 2), size=(1, 4_000_000))
    require(
        ids.dtype in (np.int64, np.int32),
        f"input_ids must be int64 or int32, not {ids.dtype}",
        f"input_ids 必须是 int64 或 int32，而不是 {ids.dtype}",
    )
    require(
        ids.min() >= -(2**31) and ids.max() < 2**31,
        "input_ids: every element must fit into 32 bits",
        "input_ids：每个元素都必须在 32 位整数范围内",
    )
    check_integer("pad_id", args[1], -(2**31), 2**31 - 1)
