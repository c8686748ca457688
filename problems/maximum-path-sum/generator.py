"""Cases for the maximum path sum: small trees of few values, negative trees, chains, and a bush at a chain's end."""

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


def chain_with_bush(rng, length, size):
    """The shape of a chain of ``length`` nodes with all the others in a bush at its end."""
    left, right = chain(rng, length, "random")
    more_left, more_right = grow(rng, size - length, size)

    def moved(side):
        return [None if child is None else child + length for child in side]

    left[-1] = length
    return left + moved(more_left), right + moved(more_right)


def case(name, tree, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [tree], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        size = rng.randint(6, 20)
        values = [rng.randint(-6, 6) for _ in range(size)]
        tree = level_order(grow(rng, size, rng.choice([3, 40])), values)
        en, zh = "small values of both signs", "正负都有的小数值"
        yield case(f"mixed-{index + 1:02}", tree, "core", en, zh)
    for index in range(4):
        size = rng.randint(6, 20)
        values = [rng.randint(-30, -1) for _ in range(size)]
        tree = level_order(grow(rng, size, 40), values)
        yield case(f"negative-{index + 1:02}", tree, "core", "only negative values", "全是负数")
    for index in range(6):
        size = rng.randint(200, 800)
        values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(size)]
        tree = level_order(grow(rng, size, rng.choice([4, 1000])), values)
        en, zh = "some hundred nodes with values of the whole range", "几百个节点，取值遍布整个范围"
        yield case(f"medium-{index + 1:02}", tree, "core", en, zh)
    for side in ("left", "right", "random"):
        values = [rng.randint(-9, 10) for _ in range(MAX_LEVELS)]
        tree = level_order(chain(rng, MAX_LEVELS, side), values)
        en, zh = "a chain of 5 000 levels: the largest sum of a run", "5 000 层的链：相当于最大连续子段和"
        yield case(f"chain-{side}", tree, "scale", en, zh)
    values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_NODES)]
    tree = level_order(grow(rng, MAX_NODES, MAX_NODES), values)
    yield case("bushy-large", tree, "scale", "50 000 nodes", "50 000 个节点")
    yield case(
        "chain-and-bush",
        level_order(chain_with_bush(rng, 4_900, MAX_NODES), values),
        "scale",
        "a large subtree at the end of a long chain: computing its gain again from each node is too slow",
        "长链末端挂着一棵大子树：从链上每个节点都重新计算它的增益会超时",
    )
    en, zh = "the largest possible sum, over a chain of 5 000 nodes", "可能的最大和，沿着 5 000 个节点的链"
    yield case("largest-sum", level_order(chain(rng, MAX_LEVELS, "random"), [MAX_VALUE] * MAX_LEVELS), "scale", en, zh)
    values = [rng.randint(-MAX_VALUE, -1) for _ in range(1_001)]
    en, zh = "1 001 nodes, all negative: the best path is a single node", "1 001 个节点全为负数：最优路径只有一个节点"
    yield case("negative-medium", level_order(grow(rng, 1_001, 1_001), values), "core", en, zh)
    for few in ((1,), (0, 1), (-1, 0, 1), (-999_999, 1, 1_000_001), (-(10**6), 10**6)):
        tree = [rng.choice(few) for _ in range(1_023)]
        en, zh = f"a perfect tree of 1 023 nodes with the values {few}", f"1 023 个节点的满二叉树，取值只有 {few}"
        yield case(f"few-values-{len(few)}-{max(few)}", tree, "core", en, zh)
    for value in (-5, -MAX_VALUE):
        en, zh = "a single negative node, whatever came before", "单个负数节点，与之前的调用无关"
        yield case(f"single-{-value}", [value], "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_tree("root", args[0], -MAX_VALUE, MAX_VALUE, (1, MAX_NODES), MAX_LEVELS)
