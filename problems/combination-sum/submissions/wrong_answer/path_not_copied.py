# Appends the path itself, which backtracking empties again, instead of a copy.
# zh: 把路径本身加入结果，没有复制，回溯之后全变成空列表。


def combination_sum(candidates, target):
    found, path = [], []

    def extend(start, rest):
        if rest == 0:
            found.append(path)
            return
        for at in range(start, len(candidates)):
            if candidates[at] > rest:
                continue
            path.append(candidates[at])
            extend(at, rest - candidates[at])
            path.pop()

    extend(0, target)
    return found
