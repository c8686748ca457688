# Looks hashable values up in the memo by equality, so True and 1.0 become the 1 that was met before.
# zh: 可哈希的值按相等在备忘录里查找，True 和 1.0 会变成先遇到的 1。
def deep_copy(obj):
    memo = {}

    def copy(value):
        try:
            if value in memo:
                return memo[value]
            key = value
        except TypeError:
            key = ("id", id(value))
            if key in memo:
                return memo[key]
        if value is None or isinstance(value, (bool, int, float, str)):
            memo[key] = value
            return value
        if isinstance(value, tuple):
            new = tuple([copy(item) for item in value])
            return memo.setdefault(key, new)
        new = memo[key] = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        if isinstance(value, list):
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new.update(value)
        else:
            target, source = (new, value) if isinstance(value, dict) else (new.__dict__, vars(value))
            for name, item in source.items():
                target[name] = copy(item)
        return new

    return copy(obj)
