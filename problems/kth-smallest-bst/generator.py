"""Cases for the k-th smallest value: random search trees, chains, and a bush at the end of a left chain."""

import math

from judge.probes.plain import check_integer, require
from judge.probes.structures import check_tree

MAX_NODES = 50_000
MAX_LEVELS = 5_000
MAX_VALUE = 10**9


def grow(rng, size, window):
    """A random shape as (left, right) child lists; new nodes hang at one of the ``window`` newest free places."""
    left, right = [None] * size, [None] * size
    free = [(left, 0), (right, 0)]
    for node in range(1, size):
        at = rng.randrange(max(0, len(free) - window), len(free))
        free[at], free[-1] = free[-1], free[at]
        side, parent = free.pop()
        side[parent] = node
        free += [(left, node), (right, node)]
    return left, right


def chain(rng, length, side):
    """A shape with one node per level; ``side`` is "left", "right" or "random"."""
    left, right = [None] * length, [None] * length
    for node in range(length - 1):
        goes_left = side == "left" or (side == "random" and rng.random() < 0.5)
        (left if goes_left else right)[node] = node + 1
    return left, right


def level_order(shape, values):
    """The tree of this shape as a level order with nulls; node 0 is the root."""
    left, right = shape
    result, queue = [], [0]
    for node in queue:
        if node is None:
            result.append(None)
        else:
            result.append(values[node])
            queue += [left[node], right[node]]
    while result[-1] is None:
        result.pop()
    return result


def in_order(shape):
    """The nodes of the shape from left to right."""
    left, right = shape
    order, above, node = [], [], 0
    while above or node is not None:
        while node is not None:
            above.append(node)
            node = left[node]
        node = above.pop()
        order.append(node)
        node = right[node]
    return order


def search_tree(shape, ordered):
    """The values of the nodes that make this shape a search tree of the ordered values."""
    values = [0] * len(ordered)
    for node, value in zip(in_order(shape), ordered):
        values[node] = value
    return values


def case(name, tree, k, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [tree, k], "group": group, "why": {"en": en, "zh": zh}}


def different(rng, count, limit):
    """As many different values within ±limit, in rising order."""
    return sorted(rng.sample(range(-limit, limit + 1), count))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        size = rng.randint(6, 20)
        shape = grow(rng, size, rng.choice([3, 40]))
        tree = level_order(shape, search_tree(shape, different(rng, size, 20)))
        en, zh = "a random rank in a small tree", "小树中的随机名次"
        yield case(f"small-{index + 1:02}", tree, rng.randint(1, size), "core", en, zh)
    for index in range(6):
        size = rng.randint(200, 800)
        shape = grow(rng, size, rng.choice([4, 1000]))
        tree = level_order(shape, search_tree(shape, different(rng, size, MAX_VALUE)))
        en, zh = "a random rank among some hundred nodes", "几百个节点中的随机名次"
        yield case(f"medium-{index + 1:02}", tree, rng.randint(1, size), "core", en, zh)
    ordered = different(rng, MAX_NODES, MAX_VALUE)
    left, right = chain(rng, 4_900, "left")
    more_left, more_right = grow(rng, MAX_NODES - 4_900, MAX_NODES)
    left[-1] = 4_900
    left += [None if child is None else child + 4_900 for child in more_left]
    right += [None if child is None else child + 4_900 for child in more_right]
    tree = level_order((left, right), search_tree((left, right), ordered))
    yield case(
        "chain-and-bush",
        tree,
        45_000,
        "scale",
        "a large subtree at the end of a long left chain: do not go down from the root for each smaller value",
        "向左的长链末端挂着一棵大子树：不能为每个更小的值都从根重新向下走",
    )
    en, zh = "the largest value stands at the root of a long left chain", "最大的值在向左长链的根上"
    yield case("root-of-chain", tree, MAX_NODES, "scale", en, zh)
    for side in ("left", "right", "random"):
        shape = chain(rng, MAX_LEVELS, side)
        tree = level_order(shape, search_tree(shape, different(rng, MAX_LEVELS, MAX_VALUE)))
        en, zh = "5 000 levels of one node each", "5 000 层，每层一个节点"
        yield case(f"chain-{side}", tree, MAX_LEVELS // 2, "scale", en, zh)
    shape = grow(rng, MAX_NODES, MAX_NODES)
    tree = level_order(shape, search_tree(shape, ordered))
    yield case("bushy-large", tree, MAX_NODES // 2, "scale", "the middle of 50 000 values", "50 000 个值中间的那个")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    tree, k = args
    check_tree("root", tree, -MAX_VALUE, MAX_VALUE, (1, MAX_NODES), MAX_LEVELS)
    check_integer("k", k, 1, sum(value is not None for value in tree))
    check_order(tree)


def check_order(tree):
    """Raise ValueError where the level order is that of no search tree."""
    bounds, rest = [(tree[0], -math.inf, math.inf)], iter(tree[1:])
    for value, low, high in bounds:
        require(
            low < value < high,
            "root must be a binary search tree with different values",
            "root 必须是值互不相同的二叉搜索树",
        )
        for ends in ((low, value), (value, high)):
            child = next(rest, None)
            if child is not None:
                bounds.append((child, *ends))
