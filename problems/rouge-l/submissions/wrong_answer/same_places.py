# Counts equal tokens in equal places.
# zh: 只统计相同位置上的相同词元。


def rouge_l(candidate, reference):
    length = sum(one == other for one, other in zip(candidate, reference))
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
