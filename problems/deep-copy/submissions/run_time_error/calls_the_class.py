# Makes a new object by calling its class, whose arguments are not known.
# zh: 通过调用类来创建新对象，而不知道该传什么参数。


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
        for key, item in obj.items():
            copy[key] = copied(item, copies)
        return copy
    if isinstance(obj, set):
        copy = copies[id(obj)] = set(obj)
        return copy
    if isinstance(obj, tuple):
        items = tuple([copied(item, copies) for item in obj])
        return copies.setdefault(id(obj), items)
    copy = copies[id(obj)] = type(obj)()
    for name, item in vars(obj).items():
        setattr(copy, name, copied(item, copies))
    return copy
