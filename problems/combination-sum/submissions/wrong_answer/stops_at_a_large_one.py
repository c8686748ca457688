# Ends the loop at the first candidate that is too large, although they are not sorted.
# zh: 遇到过大的数就 break，而候选数并没有排序。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
            return
        for at in range(start, len(candidates)):
            if candidates[at] > rest:
                break
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
