"""Depth first, with a dictionary from the id of each original to its copy.

A container is entered while it is still empty, so whatever leads back to it finds it. Each object and each place is
visited once: O(n) time and memory.
"""


def deep_copy(obj):
    return _copied(obj, {})


def _copied(obj, copies):
    if id(obj) in copies:
        return copies[id(obj)]
    kind = type(obj)
    if kind is tuple:
        items = []
        for item in obj:
            items.append(_copied(item, copies))
        # The items may have led back to this tuple, and copied it.
        return copies.setdefault(id(obj), tuple(items))
    if kind is set:
        copy = copies[id(obj)] = set(obj)
    elif kind is list:
        copy = copies[id(obj)] = []
        for item in obj:
            copy.append(_copied(item, copies))
    elif kind is dict:
        copy = copies[id(obj)] = {}
        for key, item in obj.items():
            copy[key] = _copied(item, copies)
    elif hasattr(obj, "__dict__"):
        copy = copies[id(obj)] = object.__new__(kind)
        for name, item in obj.__dict__.items():
            copy.__dict__[name] = _copied(item, copies)
    else:
        copy = obj  # a number, a string, a boolean or None
    return copy
