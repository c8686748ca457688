# Forgets to remove the candidate from the path after the recursion.
# zh: 递归返回后忘了把数从路径中移除。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
            return
        for at in range(start, len(candidates)):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])

    extend(0, target)
    return found
