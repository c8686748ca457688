# Collects the results in a default argument, which keeps those of earlier calls.
# zh: 用默认参数收集结果，会保留之前调用的内容。
def combination_sum(candidates, target, found=[]):
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
    return found
