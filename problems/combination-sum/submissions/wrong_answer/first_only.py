# Stops at the first combination.
# zh: 找到第一个组合就停止。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if found:
            return
        if rest == 0:
            found.append(path[:])
            return
        for at in range(start, len(candidates)):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
