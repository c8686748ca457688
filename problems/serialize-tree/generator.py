"""Cases for the codec: random shapes, equal values, chains, and the largest trees."""

from judge.probes.cases import Why, case, numbered
from judge.probes.structures import check_tree

MAX_NODES = 150_000
MAX_LEVELS = 4_000
MAX_VALUE = 10**9


def random_tree(rng, size, keep, values):
    """Grow a tree breadth first: a child exists with probability ``keep``; the last open node always gets one."""
    tree = [rng.choice(values)]
    nodes = open_nodes = 1
    while nodes < size:
        open_nodes -= 1
        sides = [rng.random() < keep, rng.random() < keep]
        if not open_nodes and not any(sides):
            sides[rng.randrange(2)] = True
        for present in sides:
            if present and nodes < size:
                tree.append(rng.choice(values))
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


def deep_bush(rng, handle, levels):
    """A chain of ``handle`` nodes down to the left with a perfect tree of ``levels`` levels at its end."""
    tree = [rng.randint(-99, 99)]
    for _ in range(handle - 1):
        tree += [rng.randint(-99, 99), None]
    tree += [rng.randint(-99, 99), None] if levels else []
    for level in range(1, levels):
        tree += [rng.randint(-99, 99) for _ in range(2**level)]
    return trimmed(tree)


def two_chains(rng, levels, side):
    """A root with two chains, both of which go down to the same side."""
    tree = [rng.randint(-99, 99), rng.randint(-99, 99), rng.randint(-99, 99)]
    for _ in range(levels - 2):
        for _ in range(2):
            value = rng.randint(-99, 99)
            tree += [value, None] if side == "left" else [None, value]
    return trimmed(tree)


def twins(rng, levels, place):
    """A root with two perfect subtrees whose values differ only in the leaf number ``place``."""
    tree = [1]
    for level in range(levels):
        row = [rng.randint(100, 899) for _ in range(2**level)]
        other = list(row)
        if level == levels - 1:
            other[place] += 100
        tree += row + other
    return tree


def trimmed(tree):
    while tree and tree[-1] is None:
        tree.pop()
    return tree


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    digits = range(-9, 100)
    why = Why("a small tree with gaps and values of one and two digits", "带空缺的小树，值有一位数也有两位数")
    for _ in range(8):
        yield case("small", [random_tree(rng, rng.randrange(4, 20), 0.6, digits)], why)
    why = Why(
        "all values are equal: only the string says which shape the tree has", "所有值都相等：形状只能从字符串里看出来"
    )
    for _ in range(6):
        yield case("equal", [random_tree(rng, rng.randrange(4, 16), 0.6, [rng.choice([0, 1, -1])])], why)
    why = Why(
        "some hundred nodes with gaps: one token too many or too few shifts all that follow",
        "几百个带空缺的节点：多一个或少一个记号，后面就全部错位",
    )
    wide = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(999)]
    for keep in (0.55, 0.7, 0.9):
        yield case("medium", [random_tree(rng, rng.randrange(200, 900), keep, wide)], why)
    why = Why(
        "two subtrees that differ in one leaf only: their strings have equal lengths and mostly equal tokens",
        "左右子树只有一个叶子不同：两个字符串长度相同，绝大多数记号也相同",
    )
    for place in (0, 13, -1):
        yield case("twins", [twins(rng, 6, place)], why, "edge")
    why = Why(
        "4 000 levels of two nodes: thousands of missing children follow one another in the middle of the string",
        "4 000 层、每层两个节点：字符串中间连续出现几千个缺失的子节点",
    )
    for side in ("left", "right"):
        yield case(f"two-chains-{side}", [two_chains(rng, MAX_LEVELS, side)], why, "scale")
    why = Why(
        "4 000 levels of one node: the string and the calls may grow no faster than the nodes",
        "4 000 层、每层一个节点：字符串长度和调用次数都只能随节点数增长",
    )
    for side in ("left", "right", "random"):
        yield case(f"chain-{side}", [chain(rng, MAX_LEVELS, side)], why, "scale")
    why = Why(
        "a perfect tree of 131 071 nodes: half of the tokens are markers, and the last level has 2¹⁶ nodes",
        "131 071 个节点的满二叉树：一半的记号是标记，最后一层有 2¹⁶ 个节点",
    )
    yield case("wide", [[rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(2**17 - 1)]], why, "scale")
    why = Why(
        "150 000 nodes: taking each token from the front of a list or a string costs O(n²)",
        "150 000 个节点：每次从列表或字符串开头取记号要 O(n²)",
    )
    yield case("large", [random_tree(rng, MAX_NODES, 0.9, wide)], why, "scale")
    why = Why(
        "a bush of 32 767 nodes at the end of a chain of 3 980: what is kept for each node may not grow with its depth",
        "长 3 980 的链末端挂着 32 767 个节点：为每个节点保存的内容不能随深度增长",
    )
    yield case("deep-bush", [deep_bush(rng, MAX_LEVELS - 20, 15)], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_tree("root", args[0] or [], -MAX_VALUE, MAX_VALUE, (0, MAX_NODES), MAX_LEVELS)
