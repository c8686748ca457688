# Copies a set by way of a sorted list, which cannot compare numbers with strings.
# zh: 先把集合排序成列表再复制，数字与字符串混合时无法比较。
def deep_copy(obj):
    memo = {}

    def copy(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            new = tuple([copy(item) for item in value])
            return memo.setdefault(id(value), new)
        new = memo[id(value)] = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        if isinstance(value, list):
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new.update(sorted(value))
        else:
            target, source = (new, value) if isinstance(value, dict) else (new.__dict__, vars(value))
            for key, item in source.items():
                target[key] = copy(item)
        return new

    return copy(obj)
