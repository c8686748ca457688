"""Cases for the redundant connection: random trees with one more edge, then the orders that make sets deep."""

from judge.probes.plain import InvalidInput, check_integers, check_length

MAX_NODES = 9_000


def case(name, edges, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [edges], "group": group, "why": {"en": en, "zh": zh}}


def random_graph(rng, nodes, window):
    """A random tree with one more edge; a new node hangs at one of the ``window`` nodes before it."""
    label = rng.sample(range(1, nodes + 1), nodes)
    pairs = {(rng.randrange(max(0, node - window), node), node) for node in range(1, nodes)}
    while len(pairs) < nodes:
        pairs.add(tuple(sorted(rng.sample(range(nodes), 2))))
    edges = [[label[one], label[other]][:: rng.choice([1, -1])] for one, other in sorted(pairs)]
    rng.shuffle(edges)
    return edges


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        edges = random_graph(rng, rng.randint(5, 12), rng.choice([2, 20]))
        en, zh = "a small random tree with one more edge", "随机的小树加一条边"
        yield case(f"small-{index + 1:02}", edges, "core", en, zh)
    for index in range(4):
        edges = random_graph(rng, rng.randint(100, 500), rng.choice([3, 1000]))
        yield case(f"medium-{index + 1:02}", edges, "core", "some hundred nodes", "几百个节点")
    last = MAX_NODES
    star = [[1, node] for node in range(2, last + 1)]
    yield case(
        "star-large",
        [*star, [2, last]],
        "scale",
        "each edge begins at node 1: without shortened paths its way to the root grows by a step each time",
        "每条边都从节点 1 出发：不缩短路径时，它到根的路每次都增加一步",
    )
    en, zh = "the star with its edges turned round", "星形，每条边的两端对调"
    yield case("star-turned-large", [*[edge[::-1] for edge in star], [last, 2]], "scale", en, zh)
    chain = [[node, node + 1] for node in range(1, last)]
    yield case(
        "chain-large",
        [*chain, [last, 1]],
        "scale",
        "a cycle of 9 000 nodes: a search between both ends of each edge is too slow",
        "9 000 个节点的环：为每条边搜索两端之间的路径会超时",
    )
    early = [[1, 2], [2, 3], [3, 1], *chain[2:]]
    yield case(
        "cycle-first-large",
        early,
        "scale",
        "the cycle stands at the beginning of the list: trying to remove each edge from the end on is too slow",
        "环在列表的开头：从末尾起逐条尝试删除会超时",
    )
    en, zh = "the chain from its end on, closed at the end", "从末端开始的链，最后首尾相接"
    yield case("chain-backwards-large", [*chain[::-1], [1, last]], "scale", en, zh)
    hanging = [[1, node] for node in range(2, 2_004) if node not in (5, 1_003, 2_003)]
    yield case(
        "numbers-run-together",
        [[1, 2_003], [2_003, 5], [5, 1], *hanging, [2, 1_003]],
        "scale",
        "1, 2003 is on the cycle and 2, 1003 is not: 1000 · a + b is the same for both",
        "边 1, 2003 在环上而 2, 1003 不在：两者的 1000 · a + b 相同",
    )
    third = last // 3
    pairs = [[node, node + 1] for node in range(third + 1, last, 2)]
    links = [[1 + at, third + 1 + 2 * at] for at in range(third)]
    yield case(
        "pairs-join-large",
        [[1, 2], *pairs, *[[1, node] for node in range(3, third + 1)], *links, [third + 1, last]],
        "scale",
        "3 000 pairs join a large tree, one after the other: a search through the tree for each of them is too slow",
        "3 000 对节点逐一接到一棵大树上：为每一对搜索整棵树会超时",
    )
    edges = random_graph(rng, MAX_NODES, 10)
    yield case("random-large", edges, "scale", "9 000 edges in random order", "9 000 条边，顺序随机")


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    (edges,) = args
    nodes = len(edges)
    check_length("edges", edges, (3, MAX_NODES))
    neighbours = {node: set() for node in range(1, nodes + 1)}
    for edge in edges:
        check_integers("edges[…]", edge, 1, nodes, (2, 2))
        one, other = edge
        if one == other or other in neighbours[one]:
            raise InvalidInput(
                "an edge must connect two different nodes, and two nodes must have at most one edge",
                "每条边必须连接两个不同的结点，且两个结点之间最多有一条边",
            )
        neighbours[one].add(other)
        neighbours[other].add(one)
    seen, stack = {1}, [1]
    while stack:
        new = neighbours[stack.pop()] - seen
        seen |= new
        stack.extend(new)
    if len(seen) < nodes:
        raise InvalidInput("the graph must be connected", "图必须连通")
