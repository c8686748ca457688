# Keeps tuples out of the memo, so a tuple in two places is copied twice.
# zh: 元组不记入备忘录，出现在两处的元组会复制两份。
def deep_copy(obj):
    memo = {}

    def copy(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if isinstance(value, tuple):
            return tuple([copy(item) for item in value])
        if id(value) in memo:
            return memo[id(value)]
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
