# Fills a dict or an object with its plain values at once and with the others later, which changes the order.
# zh: 先填入普通值，其他的值留到后面再填，改变了字典键和属性的顺序。
PLAIN = (type(None), bool, int, float, str)


def deep_copy(obj):
    memo = {}

    def copy(value):
        if isinstance(value, PLAIN):
            return value
        if id(value) in memo:
            return memo[id(value)]
        if isinstance(value, tuple):
            new = tuple([copy(item) for item in value])
            return memo.setdefault(id(value), new)
        if isinstance(value, list):
            new = memo[id(value)] = []
            new += [copy(item) for item in value]
            return new
        if isinstance(value, set):
            new = memo[id(value)] = set(value)
            return new
        new = memo[id(value)] = {} if isinstance(value, dict) else object.__new__(type(value))
        source, target = (value, new) if isinstance(value, dict) else (vars(value), vars(new))
        target.update({key: item for key, item in source.items() if isinstance(item, PLAIN)})
        for key, item in source.items():
            if key not in target:
                target[key] = copy(item)
        return new

    return copy(obj)
