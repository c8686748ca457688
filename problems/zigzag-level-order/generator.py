"""Cases for zigzag order: random shapes, chains, a wide tree, and a broom that makes O(n·depth) slow."""

from judge.probes.structures import check_tree

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


def deep_bush(rng, handle, levels):
    """A chain of ``handle`` nodes down to the left with a perfect tree of ``levels`` levels at its end."""
    tree = [rng.randint(-99, 99)]
    for _ in range(handle - 1):
        tree += [rng.randint(-99, 99), None]
    tree += [rng.randint(-99, 99), None] if levels else []
    for level in range(1, levels):
        tree += [rng.randint(-99, 99) for _ in range(2**level)]
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
            "why": {
                "en": "a small tree with gaps: the order inside a level follows the position, not the parents' order",
                "zh": "带空缺的小树：层内顺序取决于位置，而不是父节点的顺序",
            },
            "group": "core",
        }
    for index in range(6):
        yield {
            "id": f"full-{index + 1:02}",
            "args": [[rng.randint(-99, 99) for _ in range(rng.randrange(15, 64))]],
            "why": {
                "en": "a complete tree: each level doubles, and every second one is read from the right",
                "zh": "完全二叉树：每层宽度翻倍，且隔层从右往左读",
            },
            "group": "core",
        }
    for index in range(6):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [random_tree(rng, rng.randrange(200, 1000), rng.choice([0.55, 0.7, 0.9]), MAX_VALUE)],
            "why": {
                "en": "some hundred nodes with gaps: an error in one level shows in the levels below it",
                "zh": "几百个节点、带空缺：某一层出错会在下面各层显现",
            },
            "group": "core",
        }
    for side in ("left", "right", "random"):
        yield {
            "id": f"chain-{side}",
            "args": [chain(rng, MAX_LEVELS, side)],
            "why": {
                "en": "5 000 levels of one node: frames, memory and visits may grow no faster than the nodes",
                "zh": "5 000 层、每层一个节点：栈帧、内存和访问次数都只能随节点数增长",
            },
            "group": "scale",
        }
    yield {
        "id": "wide-01",
        "args": [[rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(2**15 - 1)]],
        "why": {"en": "a perfect tree whose last level has 16 384 nodes", "zh": "满二叉树，最后一层有 16 384 个节点"},
        "group": "scale",
    }
    yield {
        "id": "large-01",
        "args": [random_tree(rng, MAX_NODES, 0.9, MAX_VALUE)],
        "why": {
            "en": "50 000 nodes: each may be visited only a constant number of times",
            "zh": "50 000 个节点：每个节点只能被访问常数次",
        },
        "group": "scale",
    }
    yield {
        "id": "broom-01",
        "args": [broom(rng, 14, MAX_LEVELS - 1)],
        "why": {
            "en": "a wide tree beside a long chain: walking down from the root for each level costs nodes × levels",
            "zh": "一棵宽树旁边挂一条长链：每层都从根往下走，代价是节点数 × 层数",
        },
        "group": "scale",
    }
    yield {
        "id": "deep-bush-01",
        "args": [deep_bush(rng, MAX_LEVELS - 15, 15)],
        "why": {
            "en": "32 767 nodes below a chain of 4 985: keeping the path from the root for each node costs nodes × levels",
            "zh": "长 4 985 的链末端挂着 32 767 个节点：为每个节点保存从根开始的路径，代价是节点数 × 层数",
        },
        "group": "scale",
    }

    levels = [[depth if depth % 2 else rng.randint(-99, 99) for _ in range(2**depth)] for depth in range(11)]
    yield {
        "id": "equal-levels",
        "args": [[value for level in levels for value in level]],
        "why": {
            "en": "wide levels of equal values between levels of different ones: each level changes the direction",
            "zh": "整层取值相同的宽层与取值各异的层交替出现：每一层都要改变方向",
        },
        "group": "edge",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_tree("root", args[0] or [], -MAX_VALUE, MAX_VALUE, (0, MAX_NODES), MAX_LEVELS)
