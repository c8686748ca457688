# Leaves out the last token of the reference.
# zh: 漏掉参考的最后一个词元。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference[:-1]):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
