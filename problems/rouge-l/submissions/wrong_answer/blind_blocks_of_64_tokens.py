# Runs in blocks of 64 reference tokens and loses a last block of one token.
# zh: 以 64 个参考词为一块，最后一块只有一个词时丢失。
def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    row = [0] * (n + 1)
    for x in candidate:
        diag = 0
        for j in range(n - (n > 64 and n % 64 == 1)):
            up = row[j + 1]
            row[j + 1] = diag + 1 if x == reference[j] else max(up, row[j])
            diag = up
    L = max(row)
    return 2 * L / (m + n) if L else 0.0
