"""Cases for the network delay: random networks, then chains, stars and improvements that come one after another."""

from judge.probes.plain import check_integer, check_integers, check_length

MAX_NODES = 20_000
MAX_CONNECTIONS = 60_000
MAX_TIME = 10**9


def case(name, times, nodes, start, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [times, nodes, start], "group": group, "why": {"en": en, "zh": zh}}


def random_network(rng, nodes, count, longest):
    """Random connections; the first ones make every node reachable from node 1."""
    times = [[rng.randint(1, node - 1), node, rng.randint(0, longest)] for node in range(2, nodes + 1)]
    for _ in range(count - len(times)):
        times.append([rng.randint(1, nodes), rng.randint(1, nodes), rng.randint(0, longest)])
    rng.shuffle(times)
    return times


def improvements(count, connections):
    """Node ``hub`` is improved by each of ``count`` nodes in turn, and has as many ``connections`` of its own."""
    hub, leaves = count + 1, count - 2
    times = [[node, node + 1, 1] for node in range(1, count)]
    times += [[node, hub, 3 * count - 2 * node] for node in range(1, count + 1)]
    # The leaves are so far away that all entries for the hub come up before them.
    times += [[hub, hub + 1 + step % leaves, 3 * count + step] for step in range(connections)]
    return times, hub + leaves


def alternating(steps, connections):
    """Node 2 is improved ``steps`` times, and has as many ``connections`` of its own.

    The connections from the start take less and less time, and every second one takes long. A queue in which a smaller
    time overtakes only the first one therefore looks at node 2 before it comes to the next improvement.
    """
    times = [[1, 3, 1]]
    for step in range(steps):
        times += [[1, 4 + 2 * step, 200_000 - step], [1, 5 + 2 * step, 300_000], [4 + 2 * step, 2, 0]]
    first = 4 + 2 * steps
    times += [[2, first + step % (MAX_NODES - first + 1), 500_000 + step] for step in range(connections)]
    return times, MAX_NODES


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        nodes = rng.randint(4, 9)
        times = random_network(rng, nodes, rng.randint(2 * nodes, 3 * nodes), 12)
        yield case(f"small-{index + 1:02}", times, nodes, 1, "core", "a small random network", "随机的小网络")
    for index in range(6):
        nodes = rng.randint(4, 9)
        times = [[rng.randint(1, nodes), rng.randint(1, nodes), rng.randint(0, 9)] for _ in range(2 * nodes)]
        en, zh = "any node may start, and some may not be reached", "任意节点发出，有的可能收不到"
        yield case(f"any-{index + 1:02}", times, nodes, rng.randint(1, nodes), "core", en, zh)
    for index in range(4):
        nodes = rng.randint(100, 400)
        times = random_network(rng, nodes, 4 * nodes, MAX_TIME)
        yield case(f"medium-{index + 1:02}", times, nodes, 1, "core", "some hundred nodes", "几百个节点")
    times = [[node, node + 1, rng.randint(1, MAX_TIME)] for node in range(MAX_NODES - 1, 0, -1)]
    yield case(
        "chain-backwards",
        times,
        MAX_NODES,
        1,
        "scale",
        "a chain listed from its end: passes over all connections, or a search for the next node, are too slow",
        "从末端列出的链：一遍遍扫描所有连接，或逐个查找下一个节点，都会超时",
    )
    times, nodes = improvements(9_990, 40_000)
    yield case(
        "improvements",
        times,
        nodes,
        1,
        "scale",
        "a node is improved 9 990 times before it is settled: its 40 000 connections must be followed only once",
        "一个节点在确定之前被改进 9 990 次：它的 40 000 条连接只能走一遍",
    )
    times, nodes = alternating(5_000, 40_000)
    yield case(
        "alternating",
        times,
        nodes,
        1,
        "scale",
        "a queue that lets small times go first leaves a node with 40 000 connections 5 000 times",
        "让小时间优先出队的队列，会从一个有 40 000 条连接的节点出发 5 000 次",
    )
    times = random_network(rng, MAX_NODES, MAX_CONNECTIONS, MAX_TIME)
    en, zh = "20 000 nodes and 60 000 connections", "20 000 个节点，60 000 条连接"
    yield case("random-large", times, MAX_NODES, 1, "scale", en, zh)
    times = []
    for node in range(1, 1_000, 2):
        times += [[node, node + 1, 1], [node, node + 2, 2], [node + 1, node + 2, 0]]
    en, zh = "500 forks in a row: following every way takes 2⁵⁰⁰ steps", "连续 500 个岔口：逐条走遍需要 2⁵⁰⁰ 步"
    yield case("forks", times, 1_001, 1, "scale", en, zh)
    for nodes in (102, 3_001):
        times = [one for one in random_network(rng, nodes, 4 * nodes, 99) if one[1] != nodes]
        en, zh = f"only the last of {nodes} nodes is never reached", f"{nodes} 个节点中只有最后一个收不到信号"
        yield case(f"one-of-many-missing-{nodes}", times, nodes, 1, "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    times, nodes, start = args
    check_integer("n", nodes, 1, MAX_NODES)
    check_integer("k", start, 1, nodes)
    check_length("times", times, (0, MAX_CONNECTIONS))
    for connection in times:
        check_integers("times[…]", connection, 0, MAX_TIME, (3, 3))
        for name, node in zip("uv", connection):
            check_integer(name, node, 1, nodes)
