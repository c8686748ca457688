"""Cases for deep copies: random graphs of all types, then large, deep and much shared ones."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_length, check_most, require

MOST_NODES, MOST_PLACES, DEEPEST = 20_000, 60_000, 3_000
KINDS = ("list", "tuple", "set", "dict", "Node", "Leaf")
ATOMS = (None, True, False, 0, 1, -5, 2.5, "a", "b", "")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("a few objects of all types that refer to one another at random", "各种类型的几个对象，随机互相引用")
    for _ in range(12):
        yield case("small", [graph(rng, rng.randint(2, 7), KINDS)], why)
    why = Why("lists and tuples only: many cycles lead through tuples", "只有列表和元组：许多环经过元组")
    for _ in range(6):
        yield case("tuples", [graph(rng, rng.randint(3, 8), ("list", "tuple"))], why)
    why = Why("some hundred objects of all types", "几百个各种类型的对象")
    for _ in range(3):
        yield case("medium", [graph(rng, rng.randint(200, 600), KINDS)], why)
    why = Why(
        "{size} plain values in each container before the first list: look at every place",
        "每个容器里先有 {size} 个普通值，最后才是列表：每个位置都要检查",
    )
    for size in (70, 1_003):
        yield case("long", [_long(size)], why.format(size=size))
    why = Why(
        "lists nested 3 000 deep: one or two calls per level are fine, five are not",
        "嵌套 3 000 层的列表：每层一到两次调用没有问题，五次就不行",
    )
    yield case("deep", [[*(["list", [n + 1], n] for n in range(DEEPEST - 1)), ["list"]]], why, "scale")
    why = Why(
        "each list holds the next one twice: without a memory of what was copied there are 2^60 copies",
        "每个列表都包含下一个列表两次：不记住已拷贝的对象就会有 2^60 个副本",
    )
    yield case("pairs", [[*(["list", [n + 1], [n + 1]] for n in range(60)), ["list", 1]]], why, "scale")
    why = Why(
        "20 000 objects: searching all objects seen so far for each of them costs O(n²)",
        "20 000 个对象：为每个对象在已见对象中从头查找要 O(n²)",
    )
    yield case("large", [wide(rng, MOST_NODES)], why, "scale")


def graph(rng, size, kinds):
    """Return a random graph whose nodes can all be reached: each node but the first stands in one before it."""
    kinds = [rng.choice([kind for kind in kinds if kind != "set"]), *(rng.choice(kinds) for _ in range(size - 1))]
    holders = [number for number in range(size) if kinds[number] != "set"]
    places = [[] for _ in range(size)]
    for number in range(1, size):
        places[rng.choice([holder for holder in holders if holder < number])].append([number])
    for _ in range(rng.randint(0, 2 * size)):
        holder, target = rng.choice(holders), rng.randrange(size)
        if "tuple" not in (kinds[holder], kinds[target]) or kinds[holder] != kinds[target] or holder < target:
            places[holder].append([target])
    for holder in holders:
        places[holder] += [rng.choice(ATOMS) for _ in range(rng.randint(0, 2))]
        rng.shuffle(places[holder])
    return [node(rng, kind, items) for kind, items in zip(kinds, places)]


def wide(rng, size):
    """Return a list of small lists, dicts and objects, some of which stand in two places."""
    kinds = [rng.choice(["list", "dict", "Node"]) for _ in range(size - 1)]
    nodes = [node(rng, kind, [rng.randint(0, 99), [rng.randrange(size)]]) for kind in kinds]
    return [["list", *([number] for number in range(1, size))], *nodes]


def node(rng, kind, items):
    if kind == "set":
        return ["set", *sorted(rng.sample(range(50), rng.randint(0, 4)))]
    if kind in ("list", "tuple"):
        return [kind, *items]
    names = rng.sample([f"k{number}" for number in range(len(items) + 3)], len(items))
    return [kind, *([name, item] for name, item in zip(names, items))]


def _long(size):
    """Return a graph of four long containers whose last places hold one and the same list."""
    plain = [number % 100 for number in range(size)]
    names = [f"k{number}" for number in range(size)]
    pairs = [[name, value] for name, value in zip(names, plain)]
    long = [["list", *plain, [5]], ["tuple", *plain, [5]], ["dict", *pairs, ["z", [5]]], ["Node", *pairs, ["z", [5]]]]
    return [["list", [1], [2], [3], [4]], *long, ["list", 1]]


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nodes,) = args
    check_length("graph", nodes, (1, MOST_NODES))
    if len(nodes) == 1 and not isinstance(nodes[0], list | dict):
        return
    places = 0
    for number, one in enumerate(nodes):
        require(
            isinstance(one, list) and one and one[0] in KINDS,
            f"a node must be a list that begins with one of {', '.join(KINDS)}",
            f"结点必须是列表，且以其中之一开头：{', '.join(KINDS)}",
        )
        items = contents(one)
        places += len(items)
        for item in items:
            check_item(item, nodes, number if one[0] == "tuple" else -1)
    check_most(places, MOST_PLACES, "references and values in all nodes", "值和引用（所有结点合计）")
    check_most(depth(nodes), DEEPEST, "levels", "层")


def contents(node):
    """Return what the places of a node hold."""
    kind, *items = node
    if kind == "set":
        require(
            all(isinstance(item, int | float | str) for item in items),
            "a set must hold only numbers and strings",
            "集合中只能有数和字符串",
        )
        return []
    if kind in ("list", "tuple"):
        return items
    require(
        all(isinstance(pair, list) and len(pair) == 2 for pair in items),
        f"a {kind} must hold pairs [key, value]",
        f"{kind} 中必须是 [键, 值] 对",
    )
    keys = [hashable(key) for key, _ in items]
    require(len(set(keys)) == len(keys), "all keys of a node must differ", "一个结点的键必须互不相同")
    require(
        kind == "dict" or all(isinstance(key, str) and key.isidentifier() for key in keys),
        "an attribute must have a name that Python allows",
        "属性必须有符合 Python 规则的名字",
    )
    return [item for _, item in items]


def hashable(item):
    if isinstance(item, dict):
        require(
            item.keys() == {"tuple"} and isinstance(item["tuple"], list),
            'a tuple must be written as {"tuple": […]}',
            '元组必须写作 {"tuple": […]}',
        )
        return tuple(map(hashable, item["tuple"]))
    require(
        not isinstance(item, list),
        "a key must be a plain value or a tuple of plain values",
        "键必须是普通值，或由普通值组成的元组",
    )
    return item


def check_item(item, nodes, holder):
    """Check one place. A tuple refers only to tuples after it: nobody can make a cycle of tuples alone."""
    if isinstance(item, dict):
        hashable(item)
    if not isinstance(item, list):
        return
    require(
        len(item) == 1 and type(item[0]) is int and 0 <= item[0] < len(nodes),
        f"a reference must be [k] with the number k of a node, from 0 to {len(nodes) - 1}, not {item}",
        f"引用必须写作 [k]，k 是结点的编号，即 0 到 {len(nodes) - 1}，而不是 {item}",
    )
    require(
        holder < item[0] or holder < 0 or nodes[item[0]][0] != "tuple",
        "a tuple must refer only to tuples after it",
        "元组只能引用排在它后面的元组",
    )


def depth(nodes):
    """Return how deep a traversal, depth first and in the order of the places, goes at most."""
    deepest, seen, stack = 0, set(), [(0, 1)]
    while stack:
        number, level = stack.pop()
        if number in seen:
            continue
        seen.add(number)
        deepest = max(deepest, level)
        items = contents(nodes[number])
        stack += [(item[0], level + 1) for item in reversed(items) if isinstance(item, list)]
    return deepest
