# Takes tokens as equal if one is part of the other.
# zh: 一个词元是另一个的一部分就当作相等。


def rouge_l(candidate, reference):
    row = [0] * (len(reference) + 1)
    for token in candidate:
        previous, row = row, [0]
        for at, other in enumerate(reference):
            row.append(
                previous[at] + 1
                if (token in other or other in token) and bool(token) == bool(other)
                else max(previous[at + 1], row[at])
            )
    return 2 * row[-1] / (len(candidate) + len(reference)) if row[-1] else 0.0
