# Builds every order and removes repeats afterwards: the orders are exponentially many.
# zh: 先枚举所有顺序再去重，顺序的数量是指数级。


def combination_sum(candidates, target):
    found = set()

    def extend(path, rest):
        if rest == 0:
            found.add(tuple(sorted(path)))
        for candidate in candidates:
            if candidate <= rest:
                extend([*path, candidate], rest - candidate)

    extend([], target)
    return [list(one) for one in found]
