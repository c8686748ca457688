# Copies the rest of a list without looking if its first 64 places hold plain values and it is longer.
# zh: 列表前 64 个位置都是普通值时，后面的内容不再拷贝。
def deep_copy(obj):
    memo = {}
    plain = (int, float, str, bool, type(None))

    def walk(x):
        if type(x) in plain:
            return x
        if id(x) in memo:
            return memo[id(x)]
        if type(x) is list:
            memo[id(x)] = y = []
            if len(x) > 64 and all(type(v) in plain for v in x[:64]):
                y.extend(x)
            else:
                y.extend(map(walk, x))
        elif type(x) is dict:
            memo[id(x)] = y = {}
            for k, v in x.items():
                y[k] = walk(v)
        elif type(x) is set:
            memo[id(x)] = y = set(x)
        elif type(x) is tuple:
            y = tuple(map(walk, x))
            y = memo.setdefault(id(x), y)
        else:
            memo[id(x)] = y = object.__new__(type(x))
            for k, v in x.__dict__.items():
                y.__dict__[k] = walk(v)
        return y

    return walk(obj)
