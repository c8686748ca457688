# Divides by the number of tokens even if there are none.
# zh: 没有任何词元时仍除以词元总数。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference))
