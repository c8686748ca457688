# Each cell searches all earlier cells of the previous row, which is cubic.
# zh: 每个格子都查找上一行之前的所有格子，时间是立方级。
def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    best = [0] * (n + 1)
    for x in candidate:
        new = best[:]
        for j, y in enumerate(reference):
            if x == y:
                new[j + 1] = max(new[j + 1], 1 + max((best[h], h) for h in range(j + 1))[0])
            else:
                new[j + 1] = max((new[h], h) for h in range(j + 2))[0]
        best = new
    common = max(best)
    return 2 * common / (m + n) if common else 0.0
