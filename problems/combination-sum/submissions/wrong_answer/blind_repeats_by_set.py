# Takes two combinations for the same if they use the same candidates, however often.
# zh: 只要所用的候选数相同就视为同一组合，不管各用几次。
def combination_sum(candidates, target):
    found = []
    seen = set()

    def extend(start, rest, path):
        if rest == 0:
            if frozenset(path) not in seen:
                seen.add(frozenset(path))
                found.append(list(path))
            return
        for i in range(start, len(candidates)):
            if candidates[i] > rest:
                continue
            path.append(candidates[i])
            extend(i, rest - candidates[i], path)
            path.pop()

    extend(0, target, [])
    return found
