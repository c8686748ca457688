# Writes the copy into an attribute of each original object, and leaves it there.
# zh: 把副本写进每个原对象的属性里，并且留在那里。


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
    copy = copies[id(obj)] = obj.copied = object.__new__(type(obj))
    for name, item in list(vars(obj).items())[:-1]:
        setattr(copy, name, copied(item, copies))
    return copy
