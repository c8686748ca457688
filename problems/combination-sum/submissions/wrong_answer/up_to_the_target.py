# Records every path on the way and not only those with the exact sum.
# zh: 把途中所有不超过目标的路径都记录下来。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if path:
            found.append(path[:])
        for at in range(start, len(candidates)):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
