"""Cases for the lowest common ancestor: random trees, chains, and a large subtree that hangs at the end of a chain."""

from judge.probes.plain import require
from judge.probes.structures import check_tree

MAX_NODES = 50_000
MAX_LEVELS = 4_500
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


def case(name, tree, pair, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [tree, *pair], "group": group, "why": {"en": en, "zh": zh}}


def different(rng, count, limit):
    """As many different values within ±limit, in random order."""
    return rng.sample(range(-limit, limit + 1), count)


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        size = rng.randint(6, 20)
        values = different(rng, size, 12)
        tree = level_order(grow(rng, size, rng.choice([3, 40])), values)
        en, zh = "two random nodes of a small tree", "小树中的两个随机节点"
        yield case(f"small-{index + 1:02}", tree, rng.sample(values, 2), "core", en, zh)
    for index in range(6):
        size = rng.randint(200, 800)
        values = different(rng, size, MAX_VALUE)
        tree = level_order(grow(rng, size, rng.choice([4, 1000])), values)
        en, zh = "two random nodes of some hundred", "几百个节点中的两个随机节点"
        yield case(f"medium-{index + 1:02}", tree, rng.sample(values, 2), "core", en, zh)
    for side in ("left", "right", "random"):
        values = different(rng, MAX_LEVELS, MAX_VALUE)
        tree = level_order(chain(rng, MAX_LEVELS, side), values)
        en, zh = "4 500 levels of one node each", "4 500 层，每层一个节点"
        yield case(f"chain-{side}", tree, (values[-1], values[-3]), "scale", en, zh)
    values = different(rng, MAX_NODES, MAX_VALUE)
    tree = level_order(grow(rng, MAX_NODES, MAX_NODES), values)
    en, zh = "two leaves of 50 000 nodes", "50 000 个节点中的两个叶子"
    yield case("bushy-large", tree, values[-2:], "scale", en, zh)
    yield case(
        "root-and-bush",
        chain_with_bush(rng, 4_400, values),
        (values[0], values[-1]),
        "scale",
        "the root and a leaf of a large subtree at the end of a long chain: do not copy what is below each node",
        "根与长链末端大子树中的一个叶子：不能逐个节点复制其下方的所有值",
    )
    yield case(
        "chain-and-bush",
        chain_with_bush(rng, 4_400, values),
        values[-2:],
        "scale",
        "both nodes lie in a large subtree at the end of a long chain: searching it again from each node is too slow",
        "两个节点都在长链末端的大子树里：从链上每个节点都重新搜索会超时",
    )
    yield from _middle(rng)


def _middle(rng):
    """Yield far ancestors, parallel chains, values that share their low bits, and search trees only at the top."""
    values = different(rng, MAX_LEVELS, MAX_VALUE)
    for index, at in enumerate((2, 1_500, 4_000), 1):
        tree = level_order(chain(rng, MAX_LEVELS, "random"), values)
        en, zh = "one node is a far ancestor of the other", "一个节点是另一个的远祖"
        yield case(f"far-ancestor-{index}", tree, (values[-1], values[at]), "core", en, zh)
        yield case(f"far-descendant-{index}", tree, (values[at], values[-1]), "core", en, zh)
    for index, length in enumerate((20, 70, 150, 1_003), 1):
        values = different(rng, 2 * length + 2, MAX_VALUE)
        left, right = chain(rng, length, "left")
        left = [
            1,
            2,
            *(None if at is None else at + 2 for at in left),
            *(None if at is None else at + 2 + length for at in left),
        ]
        right = [None, length + 2, *[None] * (2 * length)]
        tree = level_order((left, right), values)
        en, zh = "two parallel chains below the second node", "第二个节点下有两条平行的链"
        yield case(f"parallel-{index}", tree, (values[length + 1], values[-1]), "core", en, zh)
        yield case(f"parallel-inside-{index}", tree, (values[length], values[-2]), "core", en, zh)
    for index, bits in enumerate((10, 16, 20), 1):
        values = [number << bits | low for number in range(60) for low in (1, 2, 3)]
        rng.shuffle(values)
        tree = level_order(grow(rng, len(values), 5), values)
        en, zh = f"many values agree in their lowest {bits} bits", f"许多值的最低 {bits} 位相同"
        yield case(f"low-bits-{index}", tree, (values[-1], values[-2]), "core", en, zh)
    for index, (levels, pair) in enumerate(((5, (-1, -2)), (5, (-1, -20)), (6, (-1, -2))), 1):
        top = [0]
        for level in range(1, levels):
            width = 64 * 2**9 // 2**level
            top += [(2 * at + 1 - 2**level) * width for at in range(2**level)]
        low = [(at % 2 * 2 - 1) * (10**6 + at) for at in range(2**levels)]
        en, zh = (
            f"each child lies on the right side of its parent, but only {levels} levels are a search tree",
            f"子节点与父节点的大小关系都像二叉搜索树，但只有前 {levels} 层真的是",
        )
        yield case(f"sorted-at-the-top-{index}", [*top, *low], (low[pair[0]], low[pair[1]]), "core", en, zh)


def chain_with_bush(rng, length, values):
    """A chain of ``length`` nodes with all the others in a bush at its end, 45 600 nodes of about 40 levels."""
    left, right = chain(rng, length, "random")
    more_left, more_right = grow(rng, len(values) - length, len(values))

    def moved(side):
        return [None if child is None else child + length for child in side]

    left[-1] = length
    return level_order((left + moved(more_left), right + moved(more_right)), values)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    tree, p, q = args
    check_tree("root", tree, -MAX_VALUE, MAX_VALUE, (2, MAX_NODES), MAX_LEVELS)
    values = [value for value in tree if value is not None]
    require(len(set(values)) == len(values), "all values of the tree must differ", "树中的值必须互不相同")
    require(
        p != q and {p, q} <= set(values),
        "p and q must be two different values of the tree",
        "p 和 q 必须是树中两个不同的值",
    )
