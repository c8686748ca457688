# Strips spaces around tokens.
# zh: 去掉词元两端的空格。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token.strip() == other.strip() else max(previous[at + 1], row[at]))
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
