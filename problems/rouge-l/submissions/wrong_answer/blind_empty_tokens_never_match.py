# Empty tokens never match, because the condition tests the token for truth.
# zh: 条件里判断了词元的真值，于是空词元永远不匹配。
def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    if not m or not n:
        return 0.0
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i, x in enumerate(candidate, 1):
        for j, y in enumerate(reference, 1):
            if x and x == y:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    common = table[m][n]
    p, r = common / m, common / n
    return 2 * p * r / (p + r) if common else 0.0
