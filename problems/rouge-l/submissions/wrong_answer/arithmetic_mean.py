# Averages precision and recall arithmetically.
# zh: 对精确率和召回率求算术平均。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return (row[-1] / len(candidate) + row[-1] / len(reference)) / 2 if row[-1] else 0.0
