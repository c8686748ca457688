# Returns precision, recall and F1.
# zh: 返回了精确率、召回率和 F1 三个值。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    length = row[-1]
    if not length:
        return 0.0, 0.0, 0.0
    return length / len(candidate), length / len(reference), 2 * length / (len(candidate) + len(reference))
