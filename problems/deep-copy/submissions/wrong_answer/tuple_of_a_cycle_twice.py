# Does not look again after the items of a tuple are copied: a tuple that leads back to itself is copied twice.
# zh: 拷贝完元组的元素后没有再查一次：能绕回自身的元组被拷贝了两次。


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
        copies[id(obj)] = items
        return items
    copy = copies[id(obj)] = object.__new__(type(obj))
    for name, item in vars(obj).items():
        setattr(copy, name, copied(item, copies))
    return copy
