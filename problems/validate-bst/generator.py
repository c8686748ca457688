"""Cases for validating a search tree: valid trees, the same with one fault, then chains and a bush at a chain's end."""

from judge.probes.structures import check_tree

MAX_NODES = 50_000
MAX_LEVELS = 5_000
MAX_VALUE = 2**31


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


def case(name, tree, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [tree], "group": group, "why": {"en": en, "zh": zh}}


def different(rng, count, limit):
    """As many different values within ±limit, in rising order."""
    return sorted(rng.sample(range(-limit, limit), count))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(6):
        size = rng.randint(6, 20)
        shape = grow(rng, size, rng.choice([3, 40]))
        tree = level_order(shape, search_tree(shape, different(rng, size, 20)))
        yield case(f"valid-{index + 1:02}", tree, "core", "a random valid search tree", "随机的有效搜索树")
    for index in range(12):
        size = rng.randint(6, 20)
        shape = grow(rng, size, rng.choice([3, 40]))
        ordered = different(rng, size, 20)
        one, other = sorted(rng.sample(range(size), 2))
        if index % 2:
            ordered[one], ordered[other] = ordered[other], ordered[one]
            en, zh = "a search tree in which two values were exchanged", "搜索树中有两个值互换了"
        else:
            ordered[other] = ordered[other - 1]
            en, zh = "a search tree in which one value occurs twice", "搜索树中有一个值出现了两次"
        yield case(f"spoilt-{index + 1:02}", level_order(shape, search_tree(shape, ordered)), "core", en, zh)
    for side in ("left", "right", "random"):
        shape = chain(rng, MAX_LEVELS, side)
        tree = level_order(shape, search_tree(shape, different(rng, MAX_LEVELS, MAX_VALUE)))
        en, zh = "a valid chain of 5 000 levels", "5 000 层的有效链"
        yield case(f"chain-{side}", tree, "scale", en, zh)
    ordered = different(rng, MAX_NODES, MAX_VALUE)
    shape = grow(rng, MAX_NODES, MAX_NODES)
    en, zh = "a valid tree of 50 000 nodes", "50 000 个节点的有效树"
    yield case("bushy-large", level_order(shape, search_tree(shape, ordered)), "scale", en, zh)
    shape = chain_with_bush(rng, 4_900, MAX_NODES)
    yield case(
        "chain-and-bush",
        level_order(shape, search_tree(shape, ordered)),
        "scale",
        "a large subtree at the end of a long chain: looking at it again from each node is too slow",
        "长链末端挂着一棵大子树：从链上每个节点都重新查看它会超时",
    )
    odd = ordered[:2_000]
    odd[1_001], odd[1_002] = odd[1_002], odd[1_001]
    smaller = grow(rng, 2_000, 2_000)
    en, zh = (
        "of 2 000 nodes the 1 002nd and the 1 003rd in order are exchanged",
        "2 000 个节点中，中序第 1 002 个与第 1 003 个互换了",
    )
    yield case("spoilt-at-odd-place", level_order(smaller, search_tree(smaller, odd)), "core", en, zh)
    ordered[MAX_NODES // 2], ordered[MAX_NODES // 2 + 1] = ordered[MAX_NODES // 2 + 1], ordered[MAX_NODES // 2]
    en, zh = "of 50 000 nodes two neighbours in order are exchanged", "50 000 个节点中，中序相邻的两个互换了"
    yield case("spoilt-large", level_order(shape, search_tree(shape, ordered)), "scale", en, zh)
    yield from _middle(rng)


def _middle(rng):
    """Yield trees of middle size with one fault: a value twice, or one that breaks the bound of a far ancestor."""
    for size in (60, 130, 1_003, 4_100):
        shape = grow(rng, size, rng.choice([5, size]))
        for index, at in enumerate(
            (size - 1, size // 2, 64 * (size // 64), min(size - 1, 1_000), min(size - 1, 256)), 1
        ):
            ordered = different(rng, size, MAX_VALUE - 1)
            ordered[at] = ordered[at - 1]
            en, zh = f"{size} nodes, one value occurs twice", f"{size} 个节点，有一个值出现两次"
            yield case(f"twice-{size}-{index}", level_order(shape, search_tree(shape, ordered)), "core", en, zh)
    for length in (20, 70, 1_003, 4_000):
        for side in ("left", "right"):
            shape = chain(rng, length, side)
            values = sorted(rng.sample(range(1, 10**6), length), reverse=side == "left")
            other, mine = (shape[1], shape[0]) if side == "left" else (shape[0], shape[1])
            other[-1] = length
            other.append(None)
            mine.append(None)
            for fault, limit in ((False, values[-2]), (True, values[0])):
                last = limit + (1 if side == "left" else -1) * (1 if fault else 0)
                inside = (values[-1] + values[-2]) / 2
                if not fault and int(inside) in (values[-1], values[-2]):
                    continue
                tree = level_order(shape, [*values, last if fault else int(inside)])
                en, zh = (
                    "the node at the end of a long chain is bounded by the root as well",
                    "长链末端的节点还受根的限制",
                )
                yield case(f"far-bound-{length}-{side}-{'not' if fault else 'valid'}", tree, "core", en, zh)


def chain_with_bush(rng, length, size):
    """The shape of a chain of ``length`` nodes with all the others in a bush at its end."""
    left, right = chain(rng, length, "random")
    more_left, more_right = grow(rng, size - length, size)

    def moved(side):
        return [None if child is None else child + length for child in side]

    left[-1] = length
    return left + moved(more_left), right + moved(more_right)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_tree("root", args[0], -MAX_VALUE, MAX_VALUE - 1, (0, MAX_NODES), MAX_LEVELS)
