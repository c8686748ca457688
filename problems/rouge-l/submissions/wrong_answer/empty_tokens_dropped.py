# Drops empty tokens.
# zh: 丢掉了空词元。


def rouge_l(candidate, reference):
    candidate, reference = [token for token in candidate if token], [token for token in reference if token]
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
