# Copies a dict as a temporary list of its items and puts it into the memo, where its id is soon that of another list.
# zh: 把字典转成临时列表再复制并记入备忘录，临时对象释放后 id 被别的对象重用。
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
        if isinstance(value, list):
            new = memo[id(value)] = []
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new = memo[id(value)] = set(value)
        elif isinstance(value, dict):
            new = memo[id(value)] = {}
            new.update(copy(list(value.items())))
        else:
            new = memo[id(value)] = object.__new__(type(value))
            new.__dict__.update(copy(list(vars(value).items())))
        return new

    return copy(obj)
