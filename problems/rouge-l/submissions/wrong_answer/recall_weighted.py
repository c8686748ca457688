# Weights recall by beta = 1.2, as caption metrics do.
# zh: 取 β = 1.2，更看重召回率，像图像描述的指标那样。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2.44 * row[-1] / (len(candidate) + 1.44 * len(reference)) if row[-1] else 0.0
