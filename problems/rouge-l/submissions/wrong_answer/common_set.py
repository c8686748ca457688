# Counts different common tokens.
# zh: 统计不同的相同词元个数。


def rouge_l(candidate, reference):
    length = len(set(candidate) & set(reference))
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
