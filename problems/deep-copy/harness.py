"""Builds a graph of objects, has it copied, and writes down the copy: which objects it has, and which places share one."""

ATOMS = (type(None), bool, int, float, str)
SMALL = 1_000  # nodes; only such graphs are copied a second time


class Node:
    """An object with attributes. Copying must not call ``__init__``."""

    def __init__(self, name):
        raise AssertionError({"en": "a copy was made by calling the class", "zh": "通过调用类来创建副本"})


class Leaf(Node):
    """An object of another class."""


CLASSES = {"Node": Node, "Leaf": Leaf}


def run(load, graph):
    """Return the graph of the copy, its objects numbered in the order in which they are met."""
    nodes = built(graph)
    root = nodes[0]
    known = {id(node): number for number, node in enumerate(nodes) if not is_frozen(node)}
    deep_copy = load().deep_copy
    if len(nodes) > SMALL:
        return written(deep_copy(root), known)
    before = written(root, {})
    copy = deep_copy(root)
    observed = written(copy, known)
    assert written(root, {}) == before, {"en": "the original was changed", "zh": "原对象被改动了"}
    if observed == before:
        check_attributes(root, copy)
        check_again(deep_copy(root), before, {**known, **{id(node): 0 for node in met(copy)}})
    return observed


def check_attributes(root, copy):
    """Assert that no object of the copy has the very ``__dict__`` of an object of the original."""
    original, copied = ({id(vars(item)) for item in met(top) if type(item) in CLASSES.values()} for top in (root, copy))
    assert not original & copied, {
        "en": "a copied object has the __dict__ of its original: setting an attribute of one would change the other",
        "zh": "副本与原对象共用同一个 __dict__：给其中一个设置属性会改变另一个",
    }


def check_again(copy, before, known):
    """Assert that a further copy of the same object holds nothing of the original and of the first copy."""
    assert written(copy, known) == before, {
        "en": "a second copy of the same object has parts of the first one: is something kept between calls?",
        "zh": "对同一个对象的第二次拷贝含有第一个副本的部分：两次调用之间留下了什么？",
    }


def built(graph):
    """Return the objects that the case describes. A tuple refers only to tuples after it, so it is built after them."""
    nodes = [empty(node) for node in graph]
    for number in reversed(range(len(graph))):
        if type(nodes[number]) is tuple:
            nodes[number] = tuple(value(item, nodes) for item in graph[number][1:])
    for node, made in zip(graph, nodes):
        if type(made) is list:
            made += [value(item, nodes) for item in node[1:]]
        elif type(made) is set:
            made.update(node[1:])
        elif type(made) is dict:
            made.update((value(key, nodes), value(item, nodes)) for key, item in node[1:])
        elif type(made) in CLASSES.values():
            made.__dict__.update((name, value(item, nodes)) for name, item in node[1:])
    return nodes


def empty(node):
    """Return an object of the node's type with nothing inside; an atom is itself."""
    if type(node) is not list:
        return node
    if node[0] in CLASSES:
        return object.__new__(CLASSES[node[0]])
    return {"list": list, "set": set, "dict": dict, "tuple": tuple}[node[0]]()


def value(item, nodes):
    """Return what stands in a place: an atom, one of the nodes, or a tuple that is written in place."""
    if type(item) is list:
        return nodes[item[0]]
    return tuple(value(part, nodes) for part in item["tuple"]) if type(item) is dict else item


def is_frozen(item):
    """Return whether a value can never change: an atom, or a tuple of such values. It need not be copied."""
    return type(item) in ATOMS or (type(item) is tuple and all(map(is_frozen, item)))


def met(root):
    """Return the objects that can be reached, each once, in the order in which they are met."""
    found, seen = [], set()
    waiting = [root]
    for item in waiting:
        if id(item) in seen or is_frozen(item):
            continue
        seen.add(id(item))
        found.append(item)
        waiting += inside(item)
    return found


def inside(item):
    """Return the values inside an object."""
    kind = type(item)
    if kind is list or kind is tuple:
        return item
    if kind is dict:
        return [part for pair in item.items() for part in pair]
    return list(item.__dict__.values()) if kind in (Node, Leaf) else []


def written(root, known):
    """Return the graph from ``root`` on as data. A place that holds a known object is ``{"original": its number}``."""
    nodes = [root] if id(root) in known else met(root) or [root]
    numbers = {id(node): number for number, node in enumerate(nodes)}

    def place(item):
        if type(item) in ATOMS:
            return item
        if id(item) in known:
            return {"original": known[id(item)]}
        if is_frozen(item):
            return {"tuple": [place(part) for part in item]}
        return [numbers[id(item)]]

    return [place(node) if id(node) in known or is_frozen(node) else node_data(node, place) for node in nodes]


def node_data(node, place):
    """Return the type of an object and what it holds."""
    kind = type(node)
    if kind is list or kind is tuple:
        return [kind.__name__, *map(place, node)]
    if kind is set:
        return ["set", *sorted(node, key=lambda item: (type(item).__name__, item))]
    if kind is dict:
        return ["dict", *([place(key), place(item)] for key, item in node.items())]
    if kind in (Node, Leaf):
        return [kind.__name__, *([name, place(item)] for name, item in node.__dict__.items())]
    return ["another type", kind.__name__]
