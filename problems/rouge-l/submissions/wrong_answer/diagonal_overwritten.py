# Keeps a single row without saving the diagonal, so tokens are matched twice.
# zh: 只用一行且没有保存对角线的旧值，词元被匹配两次。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        for at, other in enumerate(reference):
            row[at + 1] = row[at] + 1 if token == other else max(row[at + 1], row[at])
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
