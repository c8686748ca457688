# Removes repeated tokens first.
# zh: 先去掉重复的词元。


def rouge_l(candidate, reference):
    candidate, reference = list(dict.fromkeys(candidate)), list(dict.fromkeys(reference))
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
