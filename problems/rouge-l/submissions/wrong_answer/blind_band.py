# Only cells near the diagonal are computed, so matches that are far apart are missed.
# zh: 只计算对角线附近的格子，位置相差很远的匹配被漏掉。
def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    width = max(100, abs(m - n) + 50)
    row = [0] * (n + 1)
    for i, x in enumerate(candidate):
        new = row[:]
        for j in range(max(0, i - width), min(n, i + width)):
            new[j + 1] = row[j] + 1 if x == reference[j] else max(row[j + 1], new[j])
        row = new
    common = max(row)
    return 2 * common / (m + n) if common else 0.0
