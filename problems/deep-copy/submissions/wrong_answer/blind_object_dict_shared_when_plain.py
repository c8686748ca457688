# Hands the attribute dict of an object on to its copy if all attributes are plain values.
# zh: 对象的属性全是普通值时，副本与原对象共用同一个 __dict__。
def deep_copy(obj):
    memo = {}

    def plain(value):
        return value is None or isinstance(value, (bool, int, float, str))

    def copy(value):
        if plain(value):
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
            new.update(value)
        elif isinstance(value, dict):
            for key, item in value.items():
                new[key] = copy(item)
        elif all(plain(item) for item in vars(value).values()):
            new.__dict__ = vars(value)
        else:
            for key, item in vars(value).items():
                new.__dict__[key] = copy(item)
        return new

    return copy(obj)
