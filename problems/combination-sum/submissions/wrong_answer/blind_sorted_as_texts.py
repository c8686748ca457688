# The candidates are sorted as texts, so the search stops at 10 before it sees 2.
# zh: 候选数按文本排序，搜索在 10 处就停止，看不到后面的 2。
def combination_sum(candidates, target):
    candidates = sorted(candidates, key=str)
    result = []

    def extend(start, rest, path):
        if rest == 0:
            result.append(path)
            return
        for i in range(start, len(candidates)):
            if candidates[i] > rest:
                break
            extend(i, rest - candidates[i], path + [candidates[i]])

    extend(0, target, [])
    return result
