# Returns 1 for two empty texts.
# zh: 两个文本都为空时返回 1。


def rouge_l(candidate, reference):
    if not candidate and not reference:
        return 1.0
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
