# Sorts the keys of a dict by their text.
# zh: 按文本给字典的键排序。


def deep_copy(obj):
    return copied(obj, {})


def copied(obj, copies):
    if isinstance(obj, (type(None), bool, int, float, str)):
        return obj
    if id(obj) in copies:
        return copies[id(obj)]
    if isinstance(obj, list):
        copy = copies[id(obj)] = []
        for item in obj:
            copy.append(copied(item, copies))
        return copy
    if isinstance(obj, dict):
        copy = copies[id(obj)] = {}
        for key, item in sorted(obj.items(), key=lambda pair: str(pair[0])):
            copy[key] = copied(item, copies)
        return copy
    if isinstance(obj, set):
        copy = copies[id(obj)] = set(obj)
        return copy
    if isinstance(obj, tuple):
        items = tuple([copied(item, copies) for item in obj])
        return copies.setdefault(id(obj), items)
    copy = copies[id(obj)] = object.__new__(type(obj))
    for name, item in vars(obj).items():
        setattr(copy, name, copied(item, copies))
    return copy
