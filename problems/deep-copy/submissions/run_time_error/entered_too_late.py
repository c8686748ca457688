# Enters a list after its elements are copied, so that a list inside itself is copied without end.
# zh: 拷贝完元素才登记列表，包含自身的列表会无限拷贝下去。


def deep_copy(obj):
    return copied(obj, {})


def copied(obj, copies):
    if isinstance(obj, (type(None), bool, int, float, str)):
        return obj
    if id(obj) in copies:
        return copies[id(obj)]
    if isinstance(obj, list):
        copy = []
        for item in obj:
            copy.append(copied(item, copies))
        copies[id(obj)] = copy
        return copy
    if isinstance(obj, dict):
        copy = copies[id(obj)] = {}
        for key, item in obj.items():
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
