# Joins the tokens with spaces and splits them again.
# zh: 把词元用空格连接后再切分。


def rouge_l(candidate, reference):
    candidate, reference = " ".join(candidate).split(), " ".join(reference).split()
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
