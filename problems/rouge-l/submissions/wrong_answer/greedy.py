# Matches each token with the next place where it occurs.
# zh: 每个词元贪心地匹配之后最近的位置。


def rouge_l(candidate, reference):
    length = start = 0
    for token in candidate:
        if token in reference[start:]:
            start = reference.index(token, start) + 1
            length += 1
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
