# Leaves out the attributes that begin with an underscore.
# zh: 没有复制以下划线开头的属性。
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
            new.update(value)
        elif isinstance(value, dict):
            for key, item in value.items():
                new[key] = copy(item)
        else:
            for key, item in vars(value).items():
                if not key.startswith("_"):
                    new.__dict__[key] = copy(item)
        return new

    return copy(obj)
