"""Cases for building a tree: random shapes, then chains and a bush at the end of a left chain, slow to search."""

from judge.probes.plain import check_count, check_integers, require

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


def two_arms(rng, left_length, right_length):
    """A root with a left chain, and with a right chain that ends in a random tree; MAX_NODES nodes in all."""
    left, right = chain(rng, left_length + 1, "left")
    start = left_length + 1
    right[0] = start
    arm_left, arm_right = chain(rng, right_length, "right")
    bush_left, bush_right = grow(rng, MAX_NODES - start - right_length, MAX_NODES)
    arm_right[-1] = right_length
    for nodes, arm, bush in ((left, arm_left, bush_left), (right, arm_right, bush_right)):
        nodes += [None if child is None else child + start for child in arm]
        nodes += [None if child is None else child + start + right_length for child in bush]
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


def case(name, shape, values, group, en, zh):
    """A case with its reason in both languages."""
    args = [[values[node] for node in order(shape)] for order in (pre_order, in_order)]
    return {"id": name, "args": args, "group": group, "why": {"en": en, "zh": zh}}


def pre_order(shape):
    """The nodes of the shape, each before its subtrees."""
    left, right = shape
    order, due = [], [0]
    while due:
        node = due.pop()
        if node is not None:
            order.append(node)
            due += [right[node], left[node]]
    return order


def different(rng, count, limit):
    """As many different values within ±limit, in random order."""
    return rng.sample(range(-limit, limit + 1), count)


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        size = rng.randint(6, 20)
        shape = grow(rng, size, rng.choice([3, 40]))
        en, zh = "a small tree of random shape", "形状随机的小树"
        yield case(f"small-{index + 1:02}", shape, different(rng, size, 12), "core", en, zh)
    for index in range(6):
        size = rng.randint(200, 800)
        shape = grow(rng, size, rng.choice([4, 1000]))
        en, zh = "some hundred nodes", "几百个节点"
        yield case(f"medium-{index + 1:02}", shape, different(rng, size, MAX_VALUE), "core", en, zh)
    values = different(rng, MAX_NODES, MAX_VALUE)
    left, right = chain(rng, 4_900, "left")
    more_left, more_right = grow(rng, MAX_NODES - 4_900, MAX_NODES)
    left[-1] = 4_900
    left += [None if child is None else child + 4_900 for child in more_left]
    right += [None if child is None else child + 4_900 for child in more_right]
    yield case(
        "chain-and-bush",
        (left, right),
        values,
        "scale",
        "a large subtree at the end of a long left chain: each root stands at the far end of its part",
        "向左的长链末端挂着一棵大子树：每个根都在中序区间的最右端",
    )
    yield case(
        "two-arms",
        two_arms(rng, 200, 4_700),
        different(rng, MAX_NODES, MAX_VALUE),
        "scale",
        "a left chain, and a large subtree at the end of a long right chain: each root stands at the near end of its part",
        "左边是一条长链，右边的长链末端挂着一棵大子树：每个根都在中序区间的最左端",
    )
    yield case(
        "bushy-large",
        grow(rng, MAX_NODES, MAX_NODES),
        values,
        "scale",
        "50 000 nodes: the root's place must not be searched in the list each time",
        "50 000 个节点：不能每次都在列表中查找根的位置",
    )
    for side in ("left", "right", "random"):
        shape = chain(rng, MAX_LEVELS, side)
        en, zh = "5 000 levels of one node each", "5 000 层，每层一个节点"
        yield case(f"chain-{side}", shape, different(rng, MAX_LEVELS, MAX_VALUE), "scale", en, zh)
    yield from _middle(rng)


def _middle(rng):
    """Yield trees of 60 to 1 003 nodes: zeros among the leaves, chains with one branch, equal lists in two shapes."""
    for size in (60, 130, 1_003):
        shape = grow(rng, size, rng.choice([4, size]))
        leaves = [node for node in range(size) if shape[0][node] is None and shape[1][node] is None]
        for index, place in enumerate((leaves[0], leaves[-1], 0), 1):
            values = rng.sample([*range(-size, 0), *range(1, size)], size)
            values[place] = 0
            en, zh = f"{size} nodes, one of them 0", f"{size} 个节点，其中一个值为 0"
            yield case(f"zero-{size}-{index}", shape, values, "core", en, zh)
        for side, fork in (("left", size // 2), ("left", 3), ("right", size // 2), ("right", 3)):
            left, right = chain(rng, size, side)
            mine, other = (left, right) if side == "left" else (right, left)
            other[fork] = size
            mine.append(None)
            other.append(None)
            en, zh = f"a chain of {size} nodes with one branch", f"{size} 个节点的链，中间有一个分支"
            yield case(f"branch-{size}-{side}-{fork}", (left, right), different(rng, size + 1, size), "core", en, zh)
    for index in (1, 2):
        left, right = [1, 3, None, None, None], [2, None, 4, None, None]
        values = [8, 5, 9, 2, 11] if index == 1 else [5, 9, 8, 2, 11]
        en, zh = "two trees of one shape and the same values in other places", "形状和值相同、位置不同的两棵树"
        yield case(f"same-values-{index}", (left, right), values, "core", en, zh)


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    preorder, inorder = args
    check_integers("preorder", preorder, -MAX_VALUE, MAX_VALUE, (0, MAX_NODES))
    check_integers("inorder", inorder, -MAX_VALUE, MAX_VALUE, (len(preorder), len(preorder)))
    require(
        len(set(preorder)) == len(preorder) and set(preorder) == set(inorder),
        "preorder and inorder must hold the same values, each of them once",
        "preorder 和 inorder 必须包含相同的值，每个值各出现一次",
    )
    place = {value: at for at, value in enumerate(inorder)}
    # Nodes whose right subtree may still follow, as (place, depth); what lies left of ``low`` is finished.
    above, low, deepest = [], -1, 0
    for value in preorder:
        require(
            place[value] >= low,
            "preorder and inorder must be traversals of one tree",
            "preorder 和 inorder 必须是同一棵树的遍历结果",
        )
        depth = above[-1][1] + 1 if above else 1
        while above and above[-1][0] < place[value]:
            low, depth = above.pop()
            depth += 1
        above.append((place[value], depth))
        deepest = max(deepest, depth)
    check_count("the tree", deepest, (0, MAX_LEVELS), "level", "层")
