# Returns at most 150 combinations, the number that LeetCode promises.
# zh: 最多返回 150 个组合，即 LeetCode 所保证的数目。
def combination_sum(candidates, target):
    found = []

    def extend(start, rest, path):
        if rest == 0:
            found.append(list(path))
            return
        for i in range(start, len(candidates)):
            if candidates[i] > rest:
                continue
            path.append(candidates[i])
            extend(i, rest - candidates[i], path)
            path.pop()

    extend(0, target, [])
    return found[:150]
