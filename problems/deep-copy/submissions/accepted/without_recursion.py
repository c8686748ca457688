"""First an empty copy of each mutable object, then the contents: a stack in place of recursion.

A tuple is made when its place is filled: by then all mutable objects have their copies, so only tuples inside tuples are
left, from the inside outwards.
"""


def contents(x):
    if isinstance(x, (list, tuple, set)):
        return x
    if isinstance(x, dict):
        return x.values()
    return vars(x).values()


def deep_copy(obj):
    copies, tuples, seen, order, stack = {}, {}, set(), [], [obj]
    while stack:
        x = stack.pop()
        if id(x) in seen or isinstance(x, (int, float, str, type(None))):
            continue
        seen.add(id(x))
        if isinstance(x, tuple):
            tuples[id(x)] = x
        else:
            copies[id(x)] = x.__new__(type(x))
            order.append(x)
        stack += contents(x)

    def copied(value):
        """Return the copy of a value; a tuple and the tuples inside of it are made now."""
        waiting = [value]
        while waiting:
            x = waiting[-1]
            if id(x) in tuples and id(x) not in copies:
                inner = [item for item in x if id(item) in tuples and id(item) not in copies]
                if inner:
                    waiting += inner
                    continue
                copies[id(x)] = tuple(copies.get(id(item), item) for item in x)
            waiting.pop()
        return copies.get(id(value), value)

    for x in order:
        copy = copies[id(x)]
        if isinstance(x, list):
            copy += [copied(item) for item in x]
        elif isinstance(x, set):
            copy |= x
        elif isinstance(x, dict):
            copy.update((key, copied(item)) for key, item in x.items())
        else:
            vars(copy).update((name, copied(item)) for name, item in vars(x).items())
    return copied(obj)
