# Goes on from at + 1, so that each candidate is used at most once.
# zh: 递归时传入 at + 1，每个数最多用一次。


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
            extend(at + 1, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
