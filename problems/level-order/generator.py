"""Cases for level order: random shapes, chains, a wide tree, and a broom that makes O(n·depth) slow."""

MAX_NODES = 50_000
MAX_LEVELS = 5_000
MAX_VALUE = 10**9


def random_tree(rng, size, keep, limit):
    """Grow a tree breadth first: a child exists with probability ``keep``; the last open node always gets one."""
    tree = [rng.randint(-limit, limit)]
    nodes = open_nodes = 1
    while nodes < size:
        open_nodes -= 1
        sides = [rng.random() < keep, rng.random() < keep]
        if not open_nodes and not any(sides):
            sides[rng.randrange(2)] = True
        for present in sides:
            if present and nodes < size:
                tree.append(rng.randint(-limit, limit))
                nodes += 1
                open_nodes += 1
            else:
                tree.append(None)
    return trimmed(tree)


def chain(rng, length, side):
    """A tree with one node per level; ``side`` is "left", "right" or "random"."""
    tree = [rng.randint(-MAX_VALUE, MAX_VALUE)]
    for _ in range(length - 1):
        value = rng.randint(-MAX_VALUE, MAX_VALUE)
        goes_left = side == "left" or (side == "random" and rng.random() < 0.5)
        tree += [value, None] if goes_left else [None, value]
    return trimmed(tree)


def broom(rng, levels, handle):
    """A root with a perfect tree of ``levels`` levels on the left and a chain of ``handle`` nodes on the right."""
    tree = [rng.randint(-99, 99)]
    for level in range(max(levels, handle) + 1):
        if level < levels:
            tree += [rng.randint(-99, 99) for _ in range(2**level)]
        elif level == levels:
            tree += [None] * 2**level
        # The chain's node stands last in its level; from the second level on it is its parent's left child.
        if level < handle:
            tree.append(rng.randint(-99, 99))
            if level:
                tree.append(None)
    return trimmed(tree)


def trimmed(tree):
    while tree and tree[-1] is None:
        tree.pop()
    return tree


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [random_tree(rng, rng.randrange(5, 25), 0.65, 9)],
            "why": "a small tree with gaps: the order inside a level follows the position, not the parents' order",
        }
    for index in range(6):
        yield {
            "id": f"full-{index + 1:02}",
            "args": [[rng.randint(-99, 99) for _ in range(rng.randrange(15, 64))]],
            "why": "a complete tree: each level is twice as wide as the one above it",
        }
    for index in range(6):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [random_tree(rng, rng.randrange(200, 1000), rng.choice([0.55, 0.7, 0.9]), MAX_VALUE)],
            "why": "some hundred nodes with gaps: an error in one level shows in the levels below it",
        }
    for side in ("left", "right", "random"):
        yield {
            "id": f"chain-{side}",
            "args": [chain(rng, MAX_LEVELS, side)],
            "why": "5 000 levels of one node: frames, memory and visits may grow no faster than the nodes",
        }
    yield {
        "id": "wide-01",
        "args": [[rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(2**15 - 1)]],
        "why": "a perfect tree whose last level has 16 384 nodes",
    }
    yield {
        "id": "large-01",
        "args": [random_tree(rng, MAX_NODES, 0.9, MAX_VALUE)],
        "why": "50 000 nodes: each may be visited only a constant number of times",
    }
    yield {
        "id": "broom-01",
        "args": [broom(rng, 14, MAX_LEVELS - 1)],
        "why": "a wide tree beside a long chain: walking down from the root for each level costs nodes × levels",
    }


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    if len(args) != 1:
        raise ValueError("expected one argument, the tree")
    tree = args[0] or []
    if tree and (tree[0] is None or tree[-1] is None):
        raise ValueError("a tree starts with its root and has no trailing nulls")
    if any(v is not None and (type(v) is not int or abs(v) > MAX_VALUE) for v in tree):
        raise ValueError("values are integers from -10**9 to 10**9")
    if sum(v is not None for v in tree) > MAX_NODES:
        raise ValueError(f"more than {MAX_NODES} nodes")
    levels, start, width = 0, 0, min(len(tree), 1)
    while width:
        levels += 1
        parents = sum(v is not None for v in tree[start : start + width])
        start += width
        width = min(2 * parents, len(tree) - start)
    if start < len(tree):
        raise ValueError("the tree names children of missing nodes")
    if levels > MAX_LEVELS:
        raise ValueError(f"more than {MAX_LEVELS} levels")
