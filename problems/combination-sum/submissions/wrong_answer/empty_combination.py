# Returns one empty combination where there is none.
# zh: 没有组合时返回了 [[]]。


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
            path.pop()

    extend(0, target)
    return found or [[]]
