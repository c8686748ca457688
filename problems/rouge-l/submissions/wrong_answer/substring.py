# Looks for the longest common run of neighbouring tokens.
# zh: 求的是最长的连续公共片段。


def rouge_l(candidate, reference):
    best, row = 0, [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(previous[at] + 1 if token == other else 0)
        best = max(best, *row)
    return 2 * best / (len(candidate) + len(reference)) if best else 0.0
