# Does not look at the memo again after the items of a tuple, so a tuple in a cycle is copied twice.
# zh: 复制完元组的元素后没有再查备忘录，环中的元组会复制两份。
def deep_copy(obj):
    memo = {}

    def copy(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            new = memo[id(value)] = tuple([copy(item) for item in value])
            return new
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
