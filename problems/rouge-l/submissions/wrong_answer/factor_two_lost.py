# Forgets the factor 2 of F1.
# zh: 漏掉了 F1 的因子 2。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
