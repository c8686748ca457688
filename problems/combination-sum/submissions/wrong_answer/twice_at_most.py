# Takes each candidate once or twice and never more.
# zh: 每个数最多用两次。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
            return
        for at in range(start, len(candidates)):
            if candidates[at] > rest or path.count(candidates[at]) == 2:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
