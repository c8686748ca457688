# Starts the loop at 0 each time, so that a combination comes in every order.
# zh: 每层循环都从 0 开始，同一组合以各种顺序重复出现。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path[:])
            return
        for at in range(len(candidates)):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
