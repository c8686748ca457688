# Looks one level deep for something to copy in a tuple and uses a tuple of tuples again.
# zh: 只看元组的下一层有没有要复制的东西，元组套元组时直接重用。
def deep_copy(obj):
    memo = {}

    def atom(value):
        return value is None or isinstance(value, (bool, int, float, str, tuple))

    def copy(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            if all(atom(item) for item in value):
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
