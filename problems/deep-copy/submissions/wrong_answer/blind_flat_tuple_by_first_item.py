# Uses a tuple again if its first item is a plain value, though a later one may be a list.
# zh: 只看元组的第一个元素，若是普通值就直接重用整个元组。
PLAIN = (type(None), bool, int, float, str)


def deep_copy(obj):
    memo = {}

    def copy(value):
        if isinstance(value, PLAIN):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            if not value or isinstance(value[0], PLAIN):
                return value
            new = tuple([copy(item) for item in value])
            return memo.setdefault(id(value), new)
        new = memo[id(value)] = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        if isinstance(value, list):
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new.update(value)
        else:
            target, source = (new, value) if isinstance(value, dict) else (new.__dict__, vars(value))
            for key, item in source.items():
                target[key] = copy(item)
        return new

    return copy(obj)
