# Keeps the memo in a default argument, so a second copy of an object is the first one again.
# zh: 备忘录放在默认参数里，再次复制同一个对象得到的是上一次的副本。
def deep_copy(obj, memo={}):
    if obj is None or isinstance(obj, (bool, int, float, str)):
        return obj
    if id(obj) in memo:
        return memo[id(obj)][0]
    if isinstance(obj, tuple):
        new = tuple([deep_copy(item, memo) for item in obj])
        return memo.setdefault(id(obj), (new, obj))[0]
    new = object.__new__(type(obj)) if hasattr(obj, "__dict__") else type(obj)()
    memo[id(obj)] = (new, obj)
    if isinstance(obj, list):
        for item in obj:
            new.append(deep_copy(item, memo))
    elif isinstance(obj, set):
        new.update(obj)
    else:
        target, source = (new, obj) if isinstance(obj, dict) else (new.__dict__, vars(obj))
        for key, item in source.items():
            target[key] = deep_copy(item, memo)
    return new
