# Ends the loop before the last candidate.
# zh: 循环少走一步，最后一个候选数没有考虑。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
            return
        for at in range(start, len(candidates) - 1):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
