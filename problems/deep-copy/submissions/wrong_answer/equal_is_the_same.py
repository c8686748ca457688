# Looks for equal objects in place of the same object, so that two equal lists become one.
# zh: 查找的是相等的对象而不是同一个对象，两个相等的列表变成一个。


def deep_copy(obj):
    return copied(obj, {})


def key_of(obj):
    text = repr(obj)
    return text if len(text) < 500 and "..." not in text else id(obj)


def copied(obj, copies):
    if isinstance(obj, (type(None), bool, int, float, str)):
        return obj
    if key_of(obj) in copies:
        return copies[key_of(obj)]
    if isinstance(obj, list):
        copy = copies[key_of(obj)] = []
        for item in obj:
            copy.append(copied(item, copies))
        return copy
    if isinstance(obj, dict):
        copy = copies[key_of(obj)] = {}
        for key, item in obj.items():
            copy[key] = copied(item, copies)
        return copy
    if isinstance(obj, set):
        copy = copies[key_of(obj)] = set(obj)
        return copy
    if isinstance(obj, tuple):
        items = tuple([copied(item, copies) for item in obj])
        return copies.setdefault(key_of(obj), items)
    copy = copies[key_of(obj)] = object.__new__(type(obj))
    for name, item in vars(obj).items():
        setattr(copy, name, copied(item, copies))
    return copy
