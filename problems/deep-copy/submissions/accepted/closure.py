"""A nested function with comprehensions; every mutable container is entered before it is filled."""


def deep_copy(obj):
    memo = {}

    def clone(x):
        if x is None or isinstance(x, (bool, int, float, str)):
            return x
        if id(x) in memo:
            return memo[id(x)]
        if isinstance(x, list):
            memo[id(x)] = result = []
            result.extend([clone(item) for item in x])
            return result
        if isinstance(x, dict):
            memo[id(x)] = result = {}
            result.update({key: clone(item) for key, item in x.items()})
            return result
        if isinstance(x, set):
            memo[id(x)] = result = set(x)
            return result
        if isinstance(x, tuple):
            result = tuple([clone(item) for item in x])
            return memo.setdefault(id(x), result)
        memo[id(x)] = result = x.__class__.__new__(x.__class__)
        for name, item in vars(x).items():
            setattr(result, name, clone(item))
        return result

    return clone(obj)
