# Only the first 16 characters of a token are compared.
# zh: 只比较词元的前 16 个字符。
def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    if not m or not n:
        return 0.0
    row = [0] * (n + 1)
    for token in candidate:
        previous = row
        row = [0] * (n + 1)
        for j, other in enumerate(reference, 1):
            row[j] = previous[j - 1] + 1 if token[:16] == other[:16] else max(previous[j], row[j - 1])
    length = row[n]
    return 2.0 * length / (m + n)
