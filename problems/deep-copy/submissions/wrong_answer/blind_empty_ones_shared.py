# Returns an empty container itself, since nothing in it has to be copied.
# zh: 空容器直接原样返回，以为里面没有东西就不用复制。
def deep_copy(obj):
    memo = {}

    def copy(value):
        if not value or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            new = tuple([copy(item) for item in value])
            return memo.setdefault(id(value), new)
        if isinstance(value, list):
            new = memo[id(value)] = []
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new = memo[id(value)] = set(value)
        elif isinstance(value, dict):
            new = memo[id(value)] = {}
            for key, item in value.items():
                new[key] = copy(item)
        else:
            new = memo[id(value)] = object.__new__(type(value))
            for key, item in vars(value).items():
                new.__dict__[key] = copy(item)
        return new

    return copy(obj)
