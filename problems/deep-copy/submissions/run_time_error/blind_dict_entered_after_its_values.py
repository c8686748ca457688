# Enters lists and objects into the memo at once, but a dict only after its values, so a cycle through dicts never ends.
# zh: 列表和对象先记入备忘录，字典却在复制完值之后才记入，只经过字典的环会无限递归。
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
        if isinstance(value, dict):
            new = {key: copy(item) for key, item in value.items()}
            return memo.setdefault(id(value), new)
        new = memo[id(value)] = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        if isinstance(value, list):
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new.update(value)
        else:
            for key, item in vars(value).items():
                new.__dict__[key] = copy(item)
        return new

    return copy(obj)
