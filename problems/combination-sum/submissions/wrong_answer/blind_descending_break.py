# Sorts the candidates in descending order and stops at the first one that is too large.
# zh: 把候选数按降序排列，遇到第一个过大的就停止。
def combination_sum(candidates, target):
    found = []
    candidates.sort(reverse=True)

    def extend(start, rest, path):
        if rest == 0:
            found.append(list(path))
            return
        for i in range(start, len(candidates)):
            if candidates[i] > rest:
                break
            path.append(candidates[i])
            extend(i, rest - candidates[i], path)
            path.pop()

    extend(0, target, [])
    return found
