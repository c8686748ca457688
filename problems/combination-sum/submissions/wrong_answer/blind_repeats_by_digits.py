# Recognises repeats by the digits written side by side, so that 22, 3 and 2, 23 look the same.
# zh: 用直接拼接的数字串判断重复，于是 22, 3 与 2, 23 被当成同一组合。
def combination_sum(candidates, target):
    found = []
    seen = set()

    def extend(start, rest, path):
        if rest == 0:
            text = "".join(map(str, path))
            if text not in seen:
                seen.add(text)
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
