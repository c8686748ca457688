# Keeps pairs of original and copy in a list and searches it for each object: O(n²).
# zh: 用列表保存原对象与副本的对，每个对象都要从头查找：O(n²)。


class Pairs:
    def __init__(self):
        self.pairs = []

    def find(self, obj):
        for original, copy in self.pairs:
            if original is obj:
                return copy
        return None


def deep_copy(obj):
    return copied(obj, Pairs())


def copied(obj, seen):
    if isinstance(obj, (type(None), bool, int, float, str)):
        return obj
    found = seen.find(obj)
    if found is not None:
        return found
    if isinstance(obj, tuple):
        items = tuple([copied(item, seen) for item in obj])
        found = seen.find(obj)
        if found is None:
            seen.pairs.append((obj, items))
        return items if found is None else found
    copy = set(obj) if isinstance(obj, set) else object.__new__(type(obj)) if hasattr(obj, "__dict__") else type(obj)()
    seen.pairs.append((obj, copy))
    if isinstance(obj, list):
        for item in obj:
            copy.append(copied(item, seen))
    elif isinstance(obj, dict):
        for key, item in obj.items():
            copy[key] = copied(item, seen)
    elif hasattr(obj, "__dict__"):
        for name, item in vars(obj).items():
            setattr(copy, name, copied(item, seen))
    return copy
